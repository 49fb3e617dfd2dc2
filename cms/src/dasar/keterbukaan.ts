/** What a village owes its people about the budget of a year, by when, and how far it has done so. Pure. */
import { calculateSelisihHari, type Tanggal } from './tanggal.ts'

/** `geser`: years after the budget year; `tanggal`: `MM-DD`. Null: due only where it exists at all. */
type Tenggat = { geser: -1 | 0 | 1; tanggal: string } | null

const AWAL_TAHUN: Tenggat = { geser: -1, tanggal: '12-31' }
const AKHIR_TAHUN: Tenggat = { geser: 1, tanggal: '03-31' }

/**
 * The nine announcements. Budget, its details, who carries it out and where to complain follow the Perdes, which is due on
 * 31 December before the year (Permendagri 20/2018 Ps 38–39); the use of Dana Desa as well (Permendesa 16/2025 Ps 10); the
 * reports by the second week of July and by 31 March after (Ps 68, 70, 72); the IPPD within three months (Permendagri 46/2016).
 */
export const KEWAJIBAN = [
  { kode: 'apbdes', tenggat: AWAL_TAHUN, dasar: 'Permendagri 20/2018 Pasal 39' },
  { kode: 'penjabaran', tenggat: AWAL_TAHUN, dasar: 'Permendagri 20/2018 Pasal 38' },
  { kode: 'pelaksana', tenggat: AWAL_TAHUN, dasar: 'Permendagri 20/2018 Pasal 39' },
  { kode: 'pengaduan', tenggat: AWAL_TAHUN, dasar: 'Permendagri 20/2018 Pasal 39' },
  { kode: 'dana-desa', tenggat: AWAL_TAHUN, dasar: 'Permendesa 16/2025 Pasal 10' },
  { kode: 'perubahan', tenggat: null, dasar: 'Permendagri 20/2018 Pasal 39–40' },
  { kode: 'semester-1', tenggat: { geser: 0, tanggal: '07-14' }, dasar: 'Permendagri 20/2018 Pasal 72' },
  { kode: 'akhir-tahun', tenggat: AKHIR_TAHUN, dasar: 'Permendagri 20/2018 Pasal 72' },
  { kode: 'ippd', tenggat: AKHIR_TAHUN, dasar: 'Permendagri 46/2016' },
] as const satisfies { kode: string; tenggat: Tenggat; dasar: string }[]
export type KodeKewajiban = (typeof KEWAJIBAN)[number]['kode']

/** `belum-waktunya` and `belum`: not announced yet, before and after the day it is due. */
export type KeadaanKewajiban = 'tepat' | 'lewat' | 'belum' | 'belum-waktunya' | 'bila-ada'
export type ButirKewajiban = {
  kode: KodeKewajiban
  tenggat: Tanggal | null
  /** Day of the first announcement. */
  tanggal: Tanggal | null
  keadaan: KeadaanKewajiban
}
export type Keterbukaan = {
  butir: ButirKewajiban[]
  /** Duties whose day has come, and how many of them were met in time or late. */
  jatuhTempo: number
  tepat: number
  lewat: number
  /** 0–100, whole; null before the first duty of the year is due. */
  skor: number | null
}
type Pengumuman = { kode: KodeKewajiban; tanggal: Tanggal }

export function calculateTenggat(tenggat: Tenggat, tahun: number): Tanggal | null {
  return tenggat === null ? null : `${tahun + tenggat.geser}-${tenggat.tanggal}`
}

/** What is not announced is called late after the days of grace, by those above the village and by the public alike. */
export const isLewatTenggang = (tenggat: Tanggal, hariIni: Tanggal, hariTenggang: number): boolean =>
  calculateSelisihHari(tenggat, hariIni) > hariTenggang

/** Announced in time counts whole, announced late counts half, not announced counts nothing; the rest is not asked yet, and nothing before the budget itself is announced or due. */
export function calculateKeterbukaan(
  tahun: number,
  daftar: readonly Pengumuman[],
  hariIni: Tanggal,
): Keterbukaan {
  const butir = KEWAJIBAN.map(({ kode, tenggat }) =>
    toButir(kode, calculateTenggat(tenggat, tahun), daftar, hariIni),
  )
  const dinilai = isDimulai(butir, hariIni)
    ? butir.filter(({ keadaan, tenggat }) => isDinilai(keadaan, tenggat, hariIni))
    : []
  const count = (keadaan: KeadaanKewajiban): number =>
    dinilai.filter((satu) => satu.keadaan === keadaan).length
  const [tepat, lewat] = [count('tepat'), count('lewat')]
  const skor = dinilai.length === 0 ? null : Math.round((100 * (tepat + lewat / 2)) / dinilai.length)
  return { butir, jatuhTempo: dinilai.length, tepat, lewat, skor }
}

function toButir(
  kode: KodeKewajiban,
  tenggat: Tanggal | null,
  daftar: readonly Pengumuman[],
  hariIni: Tanggal,
): ButirKewajiban {
  const tanggal =
    daftar
      .filter((satu) => satu.kode === kode)
      .map((satu) => satu.tanggal)
      .sort()[0] ?? null
  return { kode, tenggat, tanggal, keadaan: getKeadaan(tenggat, tanggal, hariIni) }
}

function getKeadaan(tenggat: Tanggal | null, tanggal: Tanggal | null, hariIni: Tanggal): KeadaanKewajiban {
  if (tanggal !== null) return tenggat === null || tanggal <= tenggat ? 'tepat' : 'lewat'
  if (tenggat === null) return 'bila-ada'
  return hariIni <= tenggat ? 'belum-waktunya' : 'belum'
}

/** Where to complain stands before there is a budget: until that is announced, or due, no year is judged. */
const isDimulai = (butir: readonly ButirKewajiban[], hariIni: Tanggal): boolean =>
  butir.some(
    ({ kode, tanggal, tenggat }) =>
      kode === 'apbdes' && (tanggal !== null || (tenggat !== null && hariIni > tenggat)),
  )

/** What came before its day counts from then on; what nobody owes does not count. */
const isDinilai = (keadaan: KeadaanKewajiban, tenggat: Tanggal | null, hariIni: Tanggal): boolean =>
  tenggat !== null && (hariIni > tenggat || keadaan === 'tepat')
