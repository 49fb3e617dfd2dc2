/** Villages that are late with what they owe their people, as those above them search the list. Pure. */
import { KODE_KEWAJIBAN, LABEL_KEWAJIBAN } from '../contract/keterbukaan.ts'
import type { KodeKewajiban } from '../dasar/keterbukaan.ts'
import type { TugasPengumuman } from './tugas-rules.ts'

export type DesaTerlambat = {
  id: string
  kode: string
  nama: string
  kecamatan: string
  kabupaten: string
  tugas: TugasPengumuman[]
}
/** One duty of one budget year, and one kecamatan by its code; null where all are meant. */
export type Saringan = { slot: { kode: KodeKewajiban; tahun: number } | null; kecamatan: string | null }
type Slot = Pick<TugasPengumuman, 'kode' | 'tahun'>

export const formatSlot = ({ kode, tahun }: Slot): string => `${kode}-${tahun}`
export const formatNamaSlot = ({ kode, tahun }: Slot): string => `${LABEL_KEWAJIBAN[kode]} ${tahun}`

/** As an address names them; what is none is taken as not chosen. */
export function parseSaringan({
  kewajiban,
  kecamatan,
}: {
  kewajiban?: unknown
  kecamatan?: unknown
}): Saringan {
  const bagian = /^([a-z0-9-]{1,20})-(\d{4})$/.exec(typeof kewajiban === 'string' ? kewajiban : '')
  const kode = KODE_KEWAJIBAN.find((satu) => satu === bagian?.[1])
  const isKecamatan = typeof kecamatan === 'string' && /^\d{2}\.\d{2}\.\d{2}$/.test(kecamatan)
  return {
    slot: kode === undefined ? null : { kode, tahun: Number(bagian?.[2]) },
    kecamatan: isKecamatan ? kecamatan : null,
  }
}

/** With only the duties that were asked for; of one duty the longest late comes first. */
export function listTersaring(
  daftar: readonly DesaTerlambat[],
  { slot, kecamatan }: Saringan,
): DesaTerlambat[] {
  const tersaring = daftar
    .filter(({ kode }) => kecamatan === null || kode.startsWith(`${kecamatan}.`))
    .map((desa) => ({ ...desa, tugas: desa.tugas.filter((tugas) => isSlot(tugas, slot)) }))
    .filter(({ tugas }) => tugas.length > 0)
  return slot === null
    ? tersaring
    : tersaring.toSorted((a, b) => (b.tugas[0]?.hari ?? 0) - (a.tugas[0]?.hari ?? 0))
}

const isSlot = (tugas: Slot, slot: Saringan['slot']): boolean =>
  slot === null || (tugas.kode === slot.kode && tugas.tahun === slot.tahun)

export type PilihanSaringan = { nilai: string; nama: string; desa: number }

/** What can be chosen in this area, each with how many villages are late there. */
export function listPilihan(daftar: readonly DesaTerlambat[]): {
  slot: PilihanSaringan[]
  kecamatan: PilihanSaringan[]
} {
  const isBanyakKabupaten = new Set(daftar.map(({ kode }) => kode.slice(0, 5))).size > 1
  const semuaTugas = daftar.flatMap(({ tugas }) => tugas)
  return {
    slot: countSama(semuaTugas.toSorted(compareSlot), formatSlot, formatNamaSlot),
    kecamatan: countSama(
      daftar.toSorted((a, b) => (a.kode < b.kode ? -1 : 1)),
      ({ kode }) => kode.slice(0, 8),
      ({ kecamatan, kabupaten }) => (isBanyakKabupaten ? `${kecamatan}, ${kabupaten}` : kecamatan),
    ),
  }
}

/** Newest year first, then in the order of the law. */
const compareSlot = (a: Slot, b: Slot): number =>
  b.tahun - a.tahun || KODE_KEWAJIBAN.indexOf(a.kode) - KODE_KEWAJIBAN.indexOf(b.kode)

function countSama<Satu>(
  daftar: readonly Satu[],
  toNilai: (satu: Satu) => string,
  toNama: (satu: Satu) => string,
): PilihanSaringan[] {
  return [...Map.groupBy(daftar, toNilai)].flatMap(([nilai, sama]) =>
    sama[0] === undefined ? [] : [{ nilai, nama: toNama(sama[0]), desa: sama.length }],
  )
}

export const KEPALA_TERLAMBAT = [
  'kode_desa',
  'desa',
  'kecamatan',
  'kabupaten',
  'kewajiban',
  'tahun_anggaran',
  'tenggat',
  'hari_terlambat',
] as const

/** A row for each duty of each village. */
export const toTabelTerlambat = (daftar: readonly DesaTerlambat[]): string[][] =>
  daftar.flatMap(({ kode, nama, kecamatan, kabupaten, tugas }) =>
    tugas.map((satu) => [
      kode,
      nama,
      kecamatan,
      kabupaten,
      LABEL_KEWAJIBAN[satu.kode],
      String(satu.tahun),
      satu.tenggat,
      String(satu.hari),
    ]),
  )
