/** Certificates: may one be issued, what it is called and how long it holds. Nothing the decree does not say. Pure. */
import type { KeadaanSertifikat } from '../../contract/sertifikat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { addBulan, formatTanggal, type Tanggal } from '../../dasar/tanggal.ts'

/** What the issuer decided for one course. */
export type Ketetapan = {
  id: string
  nomor: string
  tanggal: Tanggal
  penerbit: string
  formatNomor: string
  tempat: string
  penandatangan: string
  jabatanPenandatangan: string
  /** Hours of lessons; null where the decree names none, and then none are printed. */
  jp: number | null
  masaBulan: number | null
  berlakuDari: Tanggal
  berlakuSampai: Tanggal | null
}

/** Frozen when it is issued: later names, decrees and courses change nothing of it. */
export type IsiSertifikat = {
  nama: string
  jabatan: string | null
  desa: string | null
  kursus: string
  rilis: number
  /** Whether the course has a test that must be passed. */
  isDenganUji: boolean
  tuntas: Tanggal
  terbit: Tanggal
  berlakuSampai: Tanggal | null
  ketetapan: Pick<
    Ketetapan,
    'nomor' | 'tanggal' | 'penerbit' | 'tempat' | 'penandatangan' | 'jabatanPenandatangan' | 'jp'
  >
  contoh: boolean
}

export type TolakanSertifikat = 'BELUM_SELESAI' | 'TANPA_KETETAPAN'

/** The decree in force on the day; of several the one decided last. Null: nobody decided, and nothing is issued. */
export function findKetetapan(daftar: readonly Ketetapan[], hari: Tanggal): Ketetapan | null {
  const berlaku = daftar.filter(
    ({ berlakuDari, berlakuSampai }) =>
      berlakuDari <= hari && (berlakuSampai === null || hari <= berlakuSampai),
  )
  return berlaku.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1)).at(-1) ?? null
}

export function checkTerbitkan(
  selesaiPada: string | null,
  daftar: readonly Ketetapan[],
  hari: Tanggal,
): Result<Ketetapan, TolakanSertifikat> {
  if (selesaiPada === null) return toRefusal('BELUM_SELESAI')
  const ketetapan = findKetetapan(daftar, hari)
  return ketetapan === null ? toRefusal('TANPA_KETETAPAN') : toOk(ketetapan)
}

const URUT = /\{urut(?::([1-9]))?\}/
const TAHUN = '{tahun}'

/** Without a counter and a year two certificates could bear one number. */
export const isFormatNomor = (format: string): boolean => URUT.test(format) && format.includes(TAHUN)

/** What two forms have in common that may print one number: zeros before it are none of it. */
export const toPolaNomor = (format: string): string => format.replace(URUT, '{urut}')

/** `{urut}` counts within the form and the year, `{urut:4}` with zeros before it. */
export function formatNomorSertifikat(
  format: string,
  { urut, hari }: { urut: number; hari: Tanggal },
): string {
  return format
    .replace(URUT, (_, lebar?: string) => String(urut).padStart(Number(lebar ?? 1), '0'))
    .replaceAll(TAHUN, hari.slice(0, 4))
}

/**
 * From when its months count: the day of completion, whenever it is issued. Where no decree was in force on that day, the first
 * day of the one it is issued under, so that nobody's certificate runs out while the issuer still decides.
 */
export function calculateMulaiBerlaku(
  daftar: readonly Ketetapan[],
  { tuntas, ketetapan }: { tuntas: Tanggal; ketetapan: Pick<Ketetapan, 'berlakuDari'> },
): Tanggal {
  const isAda = findKetetapan(daftar, tuntas) !== null
  return isAda || ketetapan.berlakuDari < tuntas ? tuntas : ketetapan.berlakuDari
}

export const calculateBerlakuSampai = (mulai: Tanggal, masaBulan: number | null): Tanggal | null =>
  masaBulan === null ? null : addBulan(mulai, masaBulan)

export type TolakanAkhiri = 'SUDAH_BERAKHIR' | 'ALASAN_KOSONG'

/** Withdrawn or replaced once, with a reason; what has ended never comes back. */
export function checkAkhiri(keadaan: KeadaanSertifikat, alasan: string): Result<true, TolakanAkhiri> {
  if (keadaan !== 'berlaku') return toRefusal('SUDAH_BERAKHIR')
  return alasan.trim().length < 5 ? toRefusal('ALASAN_KOSONG') : toOk(true)
}

/** The lines between the name and the signature, in the order they are printed. */
export function listBarisSertifikat(isi: IsiSertifikat): string[] {
  const { ketetapan, isDenganUji, tuntas, berlakuSampai } = isi
  return [
    isDenganUji
      ? 'telah menyelesaikan semua pelajaran wajib dan lulus uji akhir kursus'
      : 'telah menyelesaikan semua pelajaran wajib kursus',
    `pada ${formatTanggal(tuntas)} (rilis ${isi.rilis}).`,
    ...(ketetapan.jp === null ? [] : [`Setara ${ketetapan.jp} jam pelajaran (JP).`]),
    ...(berlakuSampai === null ? [] : [`Berlaku sampai ${formatTanggal(berlakuSampai)}.`]),
  ]
}
