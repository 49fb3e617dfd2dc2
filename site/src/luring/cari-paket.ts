/** On the page for no signal: a field that finds lessons of saved courses by their titles. */
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { PaketHp } from './bentuk.ts'
import { listPelajaranDicari, type PelajaranTersimpan } from './cari-rules.ts'
import { createUnsur, setKalimat } from './unsur.ts'

/** Nothing where no course is saved. */
export function listCari(daftarPaket: readonly PaketHp[]): HTMLElement[] {
  if (daftarPaket.length === 0) return []
  const isian = createUnsur('input', {
    type: 'search',
    id: 'cari-paket',
    maxlength: '80',
    autocomplete: 'off',
  })
  const kabar = createUnsur('p', { role: 'status', class: 'meta' })
  const hasil = createUnsur('ul', { class: 'daftar' })
  const form = createUnsur(
    'form',
    { class: 'formulir', role: 'search' },
    createUnsur('label', { for: 'cari-paket' }, T.cariPelajaran),
    isian,
  )
  let daftar: Promise<PelajaranTersimpan[]> | null = null
  const update = async (): Promise<void> => {
    // Titles stand in the pages that are saved: read once, when somebody looks for one.
    daftar ??= listPelajaran(daftarPaket)
    const ada = listPelajaranDicari(await daftar, isian.value)
    setKalimat(kabar, isian.value.trim() === '' ? '' : T.cariHasil(formatAngka(ada.length)))
    hasil.replaceChildren(
      ...ada.map(({ judul, href, kursus }) =>
        createUnsur(
          'li',
          {},
          createUnsur('a', { class: 'sendiri', href }, judul),
          ' ',
          createUnsur('span', { class: 'meta' }, kursus),
        ),
      ),
    )
  }
  isian.addEventListener('input', () => void update())
  form.addEventListener('submit', (peristiwa) => {
    peristiwa.preventDefault()
    void update()
  })
  return [form, kabar, hasil]
}

/** As the saved page of each course lists them. */
async function listPelajaran(daftarPaket: readonly PaketHp[]): Promise<PelajaranTersimpan[]> {
  const semua = await Promise.all(
    daftarPaket.map(async ({ kursus, judul, jalur = `/kursus/${kursus}` }) => {
      const html = await (await caches.match(jalur))?.text()
      const halaman = new DOMParser().parseFromString(html ?? '', 'text/html')
      return [...halaman.querySelectorAll(`main li > a[href^="${jalur}/"]`)].map((tautan) => ({
        judul: tautan.textContent ?? '',
        href: tautan.getAttribute('href') ?? '',
        kursus: judul,
      }))
    }),
  )
  return semua.flat()
}
