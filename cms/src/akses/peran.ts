/** The roles of the portal (architecture: one person may hold several, each dated and within one area). */
import { isWilayahDalam, type KodeWilayah, type TingkatWilayah } from '../dasar/kode-wilayah.ts'
import type { Tanggal } from '../dasar/tanggal.ts'

export const PERAN = [
  'operator-desa',
  'sekretaris-desa',
  'kepala-desa',
  'kaur-keuangan',
  'kaur-perencanaan',
  'kaur-umum',
  'kasi-pemerintahan',
  'kasi-kesejahteraan',
  'kasi-pelayanan',
  'bpd',
  'camat',
  'petugas-kecamatan',
  'petugas-kabupaten',
  'admin-provinsi',
  'penulis-kursus',
  'penelaah-kursus',
  'tutor',
  'peserta',
] as const
export type Peran = (typeof PERAN)[number]

/** Definitive, or acting in one of the three ways the law knows. */
export const SIFAT = ['definitif', 'plt', 'plh', 'pj'] as const
export type Sifat = (typeof SIFAT)[number]

export type PeranAktif = { peran: Peran; sifat: Sifat; wilayahId: string; kode: KodeWilayah }

export const LABEL_PERAN: Readonly<Record<Peran, string>> = {
  'operator-desa': 'Operator Desa',
  'sekretaris-desa': 'Sekretaris Desa',
  'kepala-desa': 'Kepala Desa',
  'kaur-keuangan': 'Kaur Keuangan',
  'kaur-perencanaan': 'Kaur Perencanaan',
  'kaur-umum': 'Kaur Tata Usaha dan Umum',
  'kasi-pemerintahan': 'Kasi Pemerintahan',
  'kasi-kesejahteraan': 'Kasi Kesejahteraan',
  'kasi-pelayanan': 'Kasi Pelayanan',
  bpd: 'BPD',
  camat: 'Camat',
  'petugas-kecamatan': 'Petugas Kecamatan',
  'petugas-kabupaten': 'Petugas Kabupaten',
  'admin-provinsi': 'Admin Provinsi',
  'penulis-kursus': 'Penulis Kursus',
  'penelaah-kursus': 'Penelaah Kursus',
  tutor: 'Tutor',
  peserta: 'Peserta',
}

/** `Plt. Kepala Desa`. */
export function formatPeran(peran: Peran, sifat: Sifat = 'definitif'): string {
  const awalan = { definitif: '', plt: 'Plt. ', plh: 'Plh. ', pj: 'Pj. ' }[sifat]
  return `${awalan}${LABEL_PERAN[peran]}`
}

/** The level of the area a role is held in. */
export const TINGKAT_PERAN: Readonly<Record<Peran, TingkatWilayah>> = {
  'operator-desa': 'desa',
  'sekretaris-desa': 'desa',
  'kepala-desa': 'desa',
  'kaur-keuangan': 'desa',
  'kaur-perencanaan': 'desa',
  'kaur-umum': 'desa',
  'kasi-pemerintahan': 'desa',
  'kasi-kesejahteraan': 'desa',
  'kasi-pelayanan': 'desa',
  bpd: 'desa',
  camat: 'kecamatan',
  'petugas-kecamatan': 'kecamatan',
  'petugas-kabupaten': 'kabupaten',
  'admin-provinsi': 'provinsi',
  'penulis-kursus': 'provinsi',
  'penelaah-kursus': 'provinsi',
  tutor: 'provinsi',
  peserta: 'provinsi',
}

/** Offices that one person at a time holds in an area; a new holder ends the earlier one. */
const JABATAN_TUNGGAL: readonly Peran[] = [
  'sekretaris-desa',
  'kepala-desa',
  'kaur-keuangan',
  'kaur-perencanaan',
  'kaur-umum',
  'kasi-pemerintahan',
  'kasi-kesejahteraan',
  'kasi-pelayanan',
  'camat',
]

/** Whether somebody else's role ends when this one begins. */
export function isJabatanTunggal(peran: Peran): boolean {
  return JABATAN_TUNGGAL.includes(peran)
}

export type Masa = { dari: Tanggal; sampai: Tanggal | null }

/** Whether a dated role is in force on a day; both ends are included, an open end lasts. */
export function isBerlaku(masa: Masa, tanggal: Tanggal): boolean {
  return masa.dari <= tanggal && (masa.sampai === null || tanggal <= masa.sampai)
}

/**
 * Another term of the same office that this one would stand beside. A new term ends those that began before
 * it (handover), so only later ones count then; a changed term must fit between all others.
 */
export function findTumpangTindih(lain: readonly Masa[], masa: Masa, isBaru: boolean): Masa | undefined {
  return lain.find(
    ({ dari, sampai }) =>
      (sampai === null || sampai >= dari) &&
      (isBaru ? dari > masa.dari : sampai === null || sampai >= masa.dari) &&
      (masa.sampai === null || dari <= masa.sampai),
  )
}

/** The day a predecessor's role ends when the successor begins. */
export function calculateAkhirSerahTerima(mulai: Tanggal): Tanggal {
  return new Date(Date.parse(`${mulai}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** Who may hand out which role: an officer only roles below the own level and inside the own area. */
export function canGrantPeran(
  pemberi: readonly PeranAktif[],
  pemberian: { peran: Peran; kode: KodeWilayah },
): boolean {
  return pemberi.some(({ peran, kode }) => {
    if (!isWilayahDalam(pemberian.kode, kode)) return false
    if (peran === 'admin-provinsi') return true
    return peran === 'petugas-kabupaten' && ['desa', 'kecamatan'].includes(TINGKAT_PERAN[pemberian.peran])
  })
}

/** The roles somebody may hand out somewhere, in the order of the table. */
export function listPeranDapatDiberi(pemberi: readonly PeranAktif[]): Peran[] {
  return PERAN.filter((peran) => pemberi.some((satu) => canGrantPeran([satu], { peran, kode: satu.kode })))
}
