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
  tugas: TugasTerlambat[]
}
/** `alasan`: what the village said last, null where it said nothing. */
export type TugasTerlambat = TugasPengumuman & { alasan: string | null }
/** Reasons of one village, the latest first. */
export type AlasanTercatat = { kode: KodeKewajiban; tahun: number; keterangan: string }
/** One duty of one budget year, and one kabupaten or kecamatan by its code; null where all are meant. */
export type Saringan = {
  slot: { kode: KodeKewajiban; tahun: number } | null
  kabupaten: string | null
  kecamatan: string | null
}
type Slot = Pick<TugasPengumuman, 'kode' | 'tahun'>

export const formatSlot = ({ kode, tahun }: Slot): string => `${kode}-${tahun}`
export const formatNamaSlot = ({ kode, tahun }: Slot): string => `${LABEL_KEWAJIBAN[kode]} ${tahun}`

/** As an address names them; what is none is taken as not chosen. */
export function parseSaringan({
  kewajiban,
  kabupaten,
  kecamatan,
}: Partial<Record<'kewajiban' | 'kabupaten' | 'kecamatan', unknown>>): Saringan {
  const bagian = /^([a-z0-9-]{1,20})-(\d{4})$/.exec(typeof kewajiban === 'string' ? kewajiban : '')
  const kode = KODE_KEWAJIBAN.find((satu) => satu === bagian?.[1])
  const diKabupaten = parseKode(kabupaten, /^\d{2}\.\d{2}$/)
  const diKecamatan = parseKode(kecamatan, /^\d{2}\.\d{2}\.\d{2}$/)
  return {
    slot: kode === undefined ? null : { kode, tahun: Number(bagian?.[2]) },
    kabupaten: diKabupaten,
    // One that stayed in the address when another kabupaten was chosen is not meant any more.
    kecamatan: diKabupaten === null || diKecamatan?.startsWith(`${diKabupaten}.`) ? diKecamatan : null,
  }
}

const parseKode = (isian: unknown, bentuk: RegExp): string | null =>
  typeof isian === 'string' && bentuk.test(isian) ? isian : null

/** With only the duties that were asked for; of one duty the longest late comes first. */
export function listTersaring(
  daftar: readonly DesaTerlambat[],
  { slot, kabupaten, kecamatan }: Saringan,
): DesaTerlambat[] {
  const tersaring = daftar
    .filter(({ kode }) => kode.startsWith(kecamatan ?? kabupaten ?? ''))
    .map((desa) => ({ ...desa, tugas: desa.tugas.filter((tugas) => isSlot(tugas, slot)) }))
    .filter(({ tugas }) => tugas.length > 0)
  return slot === null
    ? tersaring
    : tersaring.toSorted((a, b) => (b.tugas[0]?.hari ?? 0) - (a.tugas[0]?.hari ?? 0))
}

const isSlot = (tugas: Slot, slot: Saringan['slot']): boolean =>
  slot === null || (tugas.kode === slot.kode && tugas.tahun === slot.tahun)

export type PilihanSaringan = { nilai: string; nama: string; desa: number }

/** What can be chosen in this area, each with how many villages are late there; kecamatan of the kabupaten that is chosen. */
export function listPilihan(
  daftar: readonly DesaTerlambat[],
  { kabupaten: dipilih }: Pick<Saringan, 'kabupaten'>,
): Record<'slot' | 'kabupaten' | 'kecamatan', PilihanSaringan[]> {
  const semuaTugas = daftar.flatMap(({ tugas }) => tugas)
  const urut = daftar.toSorted((a, b) => (a.kode < b.kode ? -1 : 1))
  const kabupaten = countSama(
    urut,
    ({ kode }) => kode.slice(0, 5),
    (desa) => desa.kabupaten,
  )
  return {
    slot: countSama(semuaTugas.toSorted(compareSlot), formatSlot, formatNamaSlot),
    kabupaten,
    kecamatan: countSama(
      urut.filter(({ kode }) => kode.startsWith(dipilih ?? '')),
      ({ kode }) => kode.slice(0, 8),
      (desa) =>
        kabupaten.length > 1 && dipilih === null ? `${desa.kecamatan}, ${desa.kabupaten}` : desa.kecamatan,
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
  'alasan_desa',
] as const

/** Those above the village read its reason, whether or not the province has late villages shown to the public. */
export const addAlasan = (
  tugas: readonly TugasPengumuman[],
  alasan: readonly AlasanTercatat[],
): TugasTerlambat[] =>
  tugas.map((satu) => ({
    ...satu,
    alasan: alasan.find(({ kode, tahun }) => kode === satu.kode && tahun === satu.tahun)?.keterangan ?? null,
  }))

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
      satu.alasan ?? '',
    ]),
  )
