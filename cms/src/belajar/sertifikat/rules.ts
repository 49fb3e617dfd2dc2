/** Certificates: may one be issued, what it is called and how long it holds. Nothing the decree does not say. Pure. */
import type { KeadaanSertifikat } from '../../contract/sertifikat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { formatTanggal, isTanggal, type Tanggal } from '../../dasar/tanggal.ts'

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

/** `{urut}` counts within the decree and the year, `{urut:4}` with zeros before it. */
export function formatNomorSertifikat(
  format: string,
  { urut, hari }: { urut: number; hari: Tanggal },
): string {
  return format
    .replace(URUT, (_, lebar?: string) => String(urut).padStart(Number(lebar ?? 1), '0'))
    .replaceAll(TAHUN, hari.slice(0, 4))
}

/** The same day so many months later; a day that month does not have is its last. */
export function calculateBerlakuSampai(terbit: Tanggal, masaBulan: number | null): Tanggal | null {
  if (masaBulan === null) return null
  const [tahun = 0, bulan = 1, hari = 1] = terbit.split('-').map(Number)
  const ke = tahun * 12 + (bulan - 1) + masaBulan
  const awal = `${String(Math.floor(ke / 12)).padStart(4, '0')}-${String((ke % 12) + 1).padStart(2, '0')}`
  const akhir = [hari, 31, 30, 29, 28].find(
    (satu) => satu <= hari && isTanggal(`${awal}-${String(satu).padStart(2, '0')}`),
  )
  return `${awal}-${String(akhir ?? 28).padStart(2, '0')}`
}

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
