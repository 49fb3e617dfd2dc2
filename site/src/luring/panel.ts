/** The line that says what waits on the phone, with the button that sends it, and what the server did not take. */
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { Titipan } from './bentuk.ts'
import { deleteDitolak, type Keadaan, listDitolak, listMenunggu } from './keadaan-rules.ts'
import type { SimpananCatatan } from './simpanan.ts'
import type { HasilSinkron } from './sinkron.ts'
import { formatJam, presentStatus } from './status-rules.ts'
import { createAlinea, createTombol, createUnsur, setKalimat } from './unsur.ts'

type Bahan = { simpanan: SimpananCatatan; akun: string; send: () => Promise<HasilSinkron>; isSelalu: boolean }
export type Panel = {
  unsur: HTMLElement
  /** `jam`: when the button was pressed for it. */
  update: (akhir: HasilSinkron['akhir'] | null, jam?: string | null) => Promise<void>
}

/** `isSelalu`: also says so when nothing waits. */
export function createPanel({ simpanan, akun, send, isSelalu }: Bahan): Panel {
  const status = createUnsur('p', { role: 'status' })
  const tombol = createUnsur('p', {})
  const ditolak = createUnsur('div', {})
  const unsur = createUnsur('div', { class: 'catatan tanpa-cetak' }, status, tombol, ditolak)
  unsur.hidden = true
  const kirim = createTombol(T.kirimSekarang, async () => {
    setKalimat(status, T.mengirim)
    const { akhir } = await send()
    await update(akhir, formatJam(new Date()))
  })
  const masuk = createUnsur('a', { class: 'tombol', href: toAlamatMasuk() }, T.masukLagi)
  const simpan = createTombol(T.simpanBerkas, async () => exportBerkas(await simpanan.getKeadaan(akun)))
  const update: Panel['update'] = async (akhir, jam = null) => {
    const keadaan = await simpanan.getKeadaan(akun)
    const tertolak = listDitolak(keadaan)
    const { kalimat, aksi } = presentStatus(
      { menunggu: listMenunggu(keadaan).length, ditolak: tertolak.length },
      akhir,
      jam,
    )
    setKalimat(status, kalimat)
    // Pressed in vain: what waits can be taken to a tutor by another way.
    const lain = jam === null || akhir !== 'putus' ? [] : [' ', simpan]
    tombol.replaceChildren(...(aksi === null ? [] : [aksi === 'kirim' ? kirim : masuk, ...lain]))
    ditolak.replaceChildren(...(tertolak.length === 0 ? [] : [createDaftarTolak(tertolak, simpan, hapus)]))
    // What has all been sent is no warning.
    unsur.className = `${aksi === null && tertolak.length === 0 ? 'kotak' : 'catatan'} tanpa-cetak`
    unsur.hidden = aksi === null && tertolak.length === 0 && !isSelalu
  }
  const hapus = async (): Promise<void> => {
    await simpanan.update(akun, deleteDitolak)
    await update(null)
  }
  return { unsur, update }
}

const toAlamatMasuk = (): string => `/belajar/masuk?${new URLSearchParams({ tujuan: location.pathname })}`

function createDaftarTolak(
  daftar: readonly Titipan[],
  simpan: HTMLElement,
  hapus: () => Promise<void>,
): HTMLElement {
  return createUnsur(
    'details',
    {},
    createUnsur('summary', {}, T.ditolakJudul(formatAngka(daftar.length))),
    createUnsur(
      'ul',
      {},
      ...daftar.map(({ isi, kode }) => {
        const kalimat = T.ditolak(T.apa[isi.jenis], kode)
        return createUnsur(
          'li',
          {},
          kalimat,
          ...(isi.jenis === 'tanya' ? [createTulisan(isi.isi, kalimat)] : []),
        )
      }),
    ),
    createAlinea(T.ditolakPetunjuk),
    createAlinea(simpan, ' ', createTombol(T.hapusDaftar, hapus)),
  )
}

/** Words of one's own, to be copied into another question. */
function createTulisan(teks: string, label: string): HTMLElement {
  const tulisan = createUnsur('textarea', { rows: '3', readonly: '', 'aria-label': label })
  tulisan.value = teks
  return tulisan
}

/** The last rescue: what did not count, and what still waits, can be shown to a tutor. */
function exportBerkas(keadaan: Keadaan): void {
  const isi = JSON.stringify(
    [...listDitolak(keadaan), ...listMenunggu(keadaan)].map(({ isi: peristiwa, kode, keadaan: sampai }) => ({
      keadaan: sampai,
      kode,
      ...peristiwa,
    })),
    null,
    2,
  )
  const alamat = URL.createObjectURL(new Blob([isi], { type: 'application/json' }))
  createUnsur('a', { href: alamat, download: 'catatan-belajar.json' }).click()
  setTimeout(() => URL.revokeObjectURL(alamat), 60_000)
}
