/** A day without an hour is a `YYYY-MM-DD` text, so that it never slips between time zones. */
export type Tanggal = string

const ZONA_WIB = 'Asia/Pontianak'
// Making a formatter costs fifty times what using it does.
const HARI_WIB = new Intl.DateTimeFormat('en-CA', { timeZone: ZONA_WIB })
const JAM_WIB = new Intl.DateTimeFormat('en-GB', { timeZone: ZONA_WIB, hour: '2-digit', minute: '2-digit' })
const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

/** Whether a text is an existing day of the years 1900 to 2199. */
export function isTanggal(value: unknown): value is Tanggal {
  if (typeof value !== 'string' || !/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
}

/** The day in Central Kalimantan (WIB) at an instant. */
export function toTanggal(instant: Date): Tanggal {
  return HARI_WIB.format(instant)
}

/** `20 November 2026`. */
export function formatTanggal(tanggal: Tanggal): string {
  const [tahun = '', bulan = '', hari = ''] = tanggal.split('-')
  return `${Number(hari)} ${BULAN[Number(bulan) - 1] ?? bulan} ${tahun}`
}

/** `20 Nov 2026`, for tables. */
export function formatTanggalRingkas(tanggal: Tanggal): string {
  const [tahun = '', bulan = '', hari = ''] = tanggal.split('-')
  const nama = BULAN[Number(bulan) - 1] ?? bulan
  return `${Number(hari)} ${nama === 'Mei' ? nama : nama.slice(0, 3)} ${tahun}`
}

/** `20 November 2026 pukul 08.05 WIB`. */
export function formatWaktu(instant: Date): string {
  return `${formatTanggal(toTanggal(instant))} pukul ${JAM_WIB.format(instant).replace(':', '.')} WIB`
}

/** Days from one day to another; negative when the second comes first. */
export function calculateSelisihHari(dari: Tanggal, sampai: Tanggal): number {
  return Math.round((Date.parse(`${sampai}T00:00:00Z`) - Date.parse(`${dari}T00:00:00Z`)) / HARI_MS)
}

const HARI_MS = 86_400_000
/** So many days on, or back. */
export const addHari = (tanggal: Tanggal, jumlah = 1): Tanggal =>
  new Date(Date.parse(`${tanggal}T00:00:00Z`) + jumlah * HARI_MS).toISOString().slice(0, 10)

/** The same day so many months later; a day that month does not have is its last. */
export function addBulan(tanggal: Tanggal, jumlah: number): Tanggal {
  const [tahun = 0, bulan = 1, hari = 1] = tanggal.split('-').map(Number)
  const ke = tahun * 12 + (bulan - 1) + jumlah
  const awal = `${String(Math.floor(ke / 12)).padStart(4, '0')}-${String((ke % 12) + 1).padStart(2, '0')}`
  const akhir = [hari, 31, 30, 29, 28].find(
    (satu) => satu <= hari && isTanggal(`${awal}-${String(satu).padStart(2, '0')}`),
  )
  return `${awal}-${String(akhir ?? 28).padStart(2, '0')}`
}
