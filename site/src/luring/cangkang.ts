/** The page for no signal: it stands in for whatever was asked for and shows what this phone has of it. */
import type { Kabar } from 'cms/contract/belajar'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { Lembar, PaketHp } from './bentuk.ts'
import { listCari } from './cari-paket.ts'
import { findKursusDiminta, presentMilik } from './halaman-milik.ts'
import { startHurufHalaman } from './huruf.ts'
import { openLembar } from './lembar.ts'
import { listPaketAda } from './paket.ts'
import { createSarana } from './sarana.ts'
import type { Simpanan } from './simpanan.ts'
import { createAlinea, createUnsur } from './unsur.ts'

export async function startCangkang(
  tempat: HTMLElement,
  simpanan: Simpanan | null,
  akun: string | null,
): Promise<void> {
  if (simpanan === null) return
  const lembar = akun === null ? [] : (await simpanan.getKeadaan(akun)).lembar
  const diminta = lembar.find(({ percobaan }) => location.pathname === `/belajar/uji/${percobaan}`)
  // A paper has a box of its own for it.
  if (diminta !== undefined) return presentLembar(tempat, simpanan, diminta)
  startHurufHalaman()
  const kursus = findKursusDiminta(location.pathname)
  if (akun !== null && kursus !== undefined) {
    if (await presentMilik(tempat, { simpanan, akun, kursus }, { listKabar, listLembar })) return
  }
  const sarana = akun === null ? null : createSarana(simpanan, akun, { isSelalu: false })
  if (location.pathname !== '/luring') {
    if (/^\/belajar\/uji\//.test(location.pathname)) tempat.append(createAlinea(T.lembarBelum))
    tempat.append(createAlinea(createUnsur('a', { class: 'tombol', href: location.href }, T.cobaLagi)))
  }
  if (sarana !== null) tempat.append(sarana.panel.unsur)
  const kabar = akun === null ? [] : await simpanan.getKabar(akun)
  const paket = await listPaketAda(simpanan)
  tempat.append(...listKabar(kabar), ...listKursus(paket), ...listCari(paket), ...listLembar(lembar))
  await sarana?.send()
}

/** The whole of the page gives way to the paper. */
async function presentLembar(tempat: HTMLElement, simpanan: Simpanan, lembar: Lembar): Promise<void> {
  const isi = new DOMParser().parseFromString(lembar.html, 'text/html').body.firstElementChild
  if (!(isi instanceof HTMLElement)) return
  tempat.closest('main')?.replaceChildren(isi)
  document.title = lembar.judul
  await openLembar(isi, simpanan, lembar, { isTetap: true, isBaru: false })
}

/** Answers and announcements that came with the last sending. */
function listKabar(daftar: readonly Kabar[]): HTMLElement[] {
  if (daftar.length === 0) return []
  const butir = daftar.map(({ judul, pertanyaan, isi }) =>
    createUnsur(
      'li',
      { class: 'baris' },
      createUnsur('strong', {}, pertanyaan === null ? T.kabarPengumuman(judul) : T.kabarJawaban(pertanyaan)),
      `\n${isi}`,
    ),
  )
  return [createUnsur('h2', {}, T.kabarJudul), createUnsur('ul', { class: 'daftar' }, ...butir)]
}

function listKursus(daftar: readonly PaketHp[]): HTMLElement[] {
  const judul = createUnsur('h2', {}, T.kursusTersimpan)
  if (daftar.length === 0) return [judul, createAlinea(T.belumAdaKursus)]
  const butir = daftar.map(({ kursus, jalur = `/kursus/${kursus}`, judul: nama }) =>
    createUnsur('li', {}, createUnsur('a', { href: jalur }, nama)),
  )
  return [judul, createUnsur('ul', { class: 'daftar' }, ...butir)]
}

function listLembar(daftar: readonly Lembar[]): HTMLElement[] {
  if (daftar.length === 0) return []
  const butir = daftar.map(({ percobaan, judul, keadaan }) =>
    createUnsur(
      'li',
      {},
      createUnsur('a', { href: `/belajar/uji/${percobaan}` }, judul),
      ` (${T.keadaanLembar[keadaan]})`,
    ),
  )
  return [createUnsur('h2', {}, T.lembarTersimpan), createUnsur('ul', { class: 'daftar' }, ...butir)]
}
