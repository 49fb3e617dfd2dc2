/** The part of a course page with which its lessons are saved on the phone, brought up to date and removed. */
import { formatAngka, formatPersen, formatUkuran } from 'cms/dasar/angka'
import { formatTanggal, toTanggal } from 'cms/dasar/tanggal'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { DaftarPaket, PaketHp } from './bentuk.ts'
import {
  deletePaket,
  findDaftarPaket,
  isDapatDisimpan,
  listPaketAda,
  savePaket,
  startTahanHapus,
  toSebabTidakDapat,
} from './paket.ts'
import { findPaketDikenal, getKunciPaket, type PaketDikenal } from './paket-rules.ts'
import type { Simpanan } from './simpanan.ts'
import { createAlinea, createTombol, createUnsur, setKalimat } from './unsur.ts'

/** `isTertunda`: whether notes of this course still wait; then the edition they were made with stays. */
type Bahan = {
  simpanan: Simpanan
  kursus: string
  /** Which version's lessons; null for the newest. */
  versi: number | null
  isTertunda: () => Promise<boolean>
}

export async function createKendaliPaket(bahan: Bahan): Promise<HTMLElement> {
  const { simpanan, kursus, versi } = bahan
  const kunci = getKunciPaket(kursus, versi)
  const kabar = createUnsur('p', { role: 'status' })
  const isi = createUnsur('div', { class: 'luring' })
  const unsur = createUnsur('div', { class: 'kotak tanpa-cetak' }, isi, kabar)
  const findDikenal = async (): Promise<PaketDikenal> =>
    findPaketDikenal(await listPaketAda(simpanan), kursus, versi)
  const update = async (): Promise<void> => {
    const [{ milik, lain }, daftar] = [await findDikenal(), await findDaftarPaket(kursus, versi)]
    const beda = milik === null && daftar !== null ? listBeda(lain, versi) : []
    isi.replaceChildren(
      ...beda,
      ...(milik === null ? listBelum(daftar, simpan) : listTersimpan(milik, daftar, aksi)),
    )
    unsur.hidden = milik === null && daftar === null
  }
  const simpan = async (daftar: DaftarPaket, tombol: HTMLButtonElement): Promise<void> => {
    const { milik } = await findDikenal()
    if (milik !== null && (await bahan.isTertunda())) return setKalimat(kabar, T.perbaruiTahan)
    tombol.disabled = true
    const bilah = createUnsur('progress', {
      class: 'kemajuan',
      max: '1',
      value: '0',
      'aria-label': T.menyimpan(''),
    })
    isi.append(bilah)
    const hasil = await savePaket(simpanan, { daftar, kunci }, (bagian) => {
      bilah.value = bagian
      setKalimat(kabar, T.menyimpan(formatPersen(Math.floor(bagian * 100))))
    })
    // The same version under its own addresses now: no second copy of it.
    if (hasil === 'tersimpan' && milik !== null && milik.kursus !== kunci)
      await deletePaket(simpanan, milik.kursus)
    const isTahan = hasil !== 'tersimpan' || (await startTahanHapus())
    await update()
    setKalimat(kabar, hasil === 'tersimpan' ? (isTahan ? '' : T.tidakTahan) : T[hasil])
  }
  const aksi = {
    simpan,
    hapus: async () => {
      await deletePaket(simpanan, (await findDikenal()).milik?.kursus ?? kunci)
      await update()
      setKalimat(kabar, T.dihapus)
    },
  }
  await update()
  return unsur
}

type Simpan = (daftar: DaftarPaket, tombol: HTMLButtonElement) => Promise<void>
const calculateUkuran = ({ ukuran, gambar }: DaftarPaket): string => formatUkuran(ukuran + gambar.ukuran)

const toVersi = (rilis: number | null | undefined): string | null =>
  typeof rilis === 'number' ? formatAngka(rilis) : null

/** Of a copy that does not hold what its reader learns it is said what it holds. */
const listBeda = (lain: PaketHp | null, versi: number | null): HTMLElement[] =>
  lain === null || versi === null
    ? []
    : [createAlinea(T.tersimpanLain(toVersi(lain.rilis), formatAngka(versi)))]

function listBelum(daftar: DaftarPaket | null, simpan: Simpan): HTMLElement[] {
  if (!isDapatDisimpan()) return [createAlinea(toSebabTidakDapat(T.tidakDapat))]
  if (daftar === null) return []
  return [
    createAlinea(createTombol(T.simpan(calculateUkuran(daftar)), (tombol) => simpan(daftar, tombol))),
    createUnsur('p', { class: 'meta' }, T.simpanPetunjuk),
  ]
}

function listTersimpan(
  milik: PaketHp,
  daftar: DaftarPaket | null,
  { simpan, hapus }: { simpan: Simpan; hapus: () => Promise<void> },
): HTMLElement[] {
  const tanggal = formatTanggal(toTanggal(new Date(milik.disimpan)))
  const isLama = daftar !== null && daftar.edisi !== milik.edisi
  const perbarui = isLama
    ? [
        createAlinea(T.versiBaru),
        createAlinea(createTombol(T.perbarui(calculateUkuran(daftar)), (tombol) => simpan(daftar, tombol))),
      ]
    : []
  return [
    createAlinea(T.tersimpan(formatUkuran(milik.ukuran), tanggal, toVersi(milik.rilis))),
    ...perbarui,
    createAlinea(createTombol(T.hapus, hapus)),
  ]
}
