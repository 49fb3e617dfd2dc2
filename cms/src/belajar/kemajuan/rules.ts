/**
 * Progress: what a stream of learning events comes to. It is the same whatever the order they arrive in and however
 * often each comes: opened and done go to the earliest time, the position and the last opening to the newest, seconds to
 * the most of each reading. Pure.
 */

import type { Peristiwa } from '../../contract/belajar.ts'
import { isPenentu } from '../../contract/kursus.ts'
import { calculatePerlu, type IsiRilis, type KuisRilis } from '../rilis/rules.ts'

export type KeadaanPelajaran = {
  /** ISO instants. */
  dibuka: string | null
  selesai: string | null
  posisi: { nilai: number; waktu: string } | null
  detik: Readonly<Record<string, number>>
  /** When anything was last done in it; what was noted before this was kept has none. */
  terakhir?: string
}
export const KEADAAN_AWAL: KeadaanPelajaran = { dibuka: null, selesai: null, posisi: null, detik: {} }
export type PeristiwaPelajaran = Extract<Peristiwa, { jenis: 'buka' | 'selesai' | 'posisi' }>

const TERLAMA_MS = 90 * 86_400_000

/** A device's clock counts while it can be true: not in the future, not older than ninety days. */
export function toWaktuDipakai(waktuKlien: string, diterima: Date): string {
  const waktu = Date.parse(waktuKlien)
  const isMasukAkal = waktu <= diterima.getTime() && waktu >= diterima.getTime() - TERLAMA_MS
  return (isMasukAkal ? new Date(waktu) : diterima).toISOString()
}

/** `waktu` is the time that counts (`toWaktuDipakai`). */
export function addPeristiwa(
  keadaan: KeadaanPelajaran,
  peristiwa: PeristiwaPelajaran,
  waktu: string,
): KeadaanPelajaran {
  const dibuka = toLebihAwal(keadaan.dibuka, waktu)
  const terakhir = toLebihAkhir(getTerakhir(keadaan), waktu)
  switch (peristiwa.jenis) {
    case 'buka':
      return { ...keadaan, dibuka, terakhir }
    case 'selesai':
      return { ...keadaan, dibuka, terakhir, selesai: toLebihAwal(keadaan.selesai, waktu) }
    case 'posisi': {
      const { posisi: nilai, sesi, detik } = peristiwa
      return {
        ...keadaan,
        dibuka,
        terakhir,
        posisi: toLebihBaru(keadaan.posisi, { nilai, waktu }),
        detik: addSesi(keadaan.detik, sesi, detik),
      }
    }
  }
}

/** Nobody reads one lesson in more sittings; what comes beyond is no reading. */
const MAX_SESI = 300

/** Which of too many sittings are kept does not depend on the order in which they come. */
function addSesi(lama: KeadaanPelajaran['detik'], sesi: string, detik: number): KeadaanPelajaran['detik'] {
  const semua = { ...lama, [sesi]: Math.max(lama[sesi] ?? 0, detik) }
  const daftar = Object.keys(semua)
  if (daftar.length <= MAX_SESI) return semua
  const dibuang = daftar.toSorted().at(-1)
  return Object.fromEntries(Object.entries(semua).filter(([nama]) => nama !== dibuang))
}

const toLebihAwal = (lama: string | null, baru: string): string =>
  lama === null || baru < lama ? baru : lama

const toLebihAkhir = (lama: string | null, baru: string): string =>
  lama === null || baru > lama ? baru : lama

const getTerakhir = ({ terakhir, posisi, dibuka }: KeadaanPelajaran): string | null =>
  terakhir ?? posisi?.waktu ?? dibuka

export type TempatTerakhir = { pelajaran: string; posisi: number }

/** Of these lessons the one opened last, with the place in it; of two at the same instant the one read further. */
export function findTerakhir(
  daftarPelajaran: readonly string[],
  kemajuan: ReadonlyMap<string, KeadaanPelajaran>,
): TempatTerakhir | null {
  const terbaca = daftarPelajaran.flatMap((pelajaran) => {
    const keadaan = kemajuan.get(pelajaran)
    const waktu = keadaan === undefined ? null : getTerakhir(keadaan)
    return waktu === null ? [] : [{ pelajaran, posisi: keadaan?.posisi?.nilai ?? 0, waktu }]
  })
  const [akhir] = terbaca.toSorted((a, b) =>
    a.waktu === b.waktu ? b.posisi - a.posisi : a.waktu > b.waktu ? -1 : 1,
  )
  return akhir === undefined ? null : { pelajaran: akhir.pelajaran, posisi: akhir.posisi }
}

/** Of two at the same instant the one further on. */
function toLebihBaru(
  lama: KeadaanPelajaran['posisi'],
  baru: NonNullable<KeadaanPelajaran['posisi']>,
): NonNullable<KeadaanPelajaran['posisi']> {
  if (lama === null || baru.waktu > lama.waktu) return baru
  return baru.waktu === lama.waktu && baru.nilai > lama.nilai ? baru : lama
}

export const addDetik = ({ detik }: KeadaanPelajaran): number =>
  Object.values(detik).reduce((jumlah, satu) => jumlah + satu, 0)

export type Kemajuan = { selesai: number; perlu: number; persen: number; isTuntas: boolean }

/** Counted in the release the enrolment is held to: what is not in it adds nothing. */
export function calculateKemajuan(
  isi: IsiRilis,
  pelajaranSelesai: ReadonlySet<string>,
  kuisLulus: ReadonlySet<string>,
): Kemajuan {
  const perlu = calculatePerlu(isi)
  const selesai =
    isi.daftarPelajaran.filter(({ slug, wajib }) => wajib && pelajaranSelesai.has(slug)).length +
    isi.daftarKuis.filter(({ slug, jenis }) => isPenentu(jenis) && kuisLulus.has(slug)).length
  return {
    selesai,
    perlu,
    persen: perlu === 0 ? 0 : Math.floor((selesai * 100) / perlu),
    isTuntas: perlu > 0 && selesai === perlu,
  }
}

/** Whether all lessons that a release demands are done; tests may wait for it. */
export const isPelajaranSelesai = (
  { daftarPelajaran }: Pick<IsiRilis, 'daftarPelajaran'>,
  selesai: ReadonlySet<string>,
): boolean => daftarPelajaran.every(({ slug, wajib }) => !wajib || selesai.has(slug))

/** Whether the lessons a test waits for are done: those up to its place among them, or all. */
export function isSiapUji(
  isi: Pick<IsiRilis, 'daftarPelajaran'>,
  { sesudah, sesudahPelajaran }: Pick<KuisRilis, 'sesudah' | 'sesudahPelajaran'>,
  selesai: ReadonlySet<string>,
): boolean {
  if (sesudah === undefined) return !sesudahPelajaran || isPelajaranSelesai(isi, selesai)
  const letak = isi.daftarPelajaran.findIndex(({ slug }) => slug === sesudah)
  return isPelajaranSelesai({ daftarPelajaran: isi.daftarPelajaran.slice(0, letak + 1) }, selesai)
}
