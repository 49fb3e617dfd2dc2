/**
 * NIK: sixteen digits as text; area (6), day + 40 for women (2), month (2), year (2), serial (4).
 * Legal source: UU 24/2013 (administrasi kependudukan), Ps 13.
 */
import { type Result, toOk, toRefusal } from './result.ts'

export type Nik = string
export type NikRefusal = 'BUKAN_16_ANGKA' | 'TANGGAL_LAHIR_MUSTAHIL' | 'NOMOR_URUT_NOL'

export function parseNik(text: string): Result<Nik, NikRefusal> {
  const nik = text.replace(/[\s.-]/g, '')
  if (!/^\d{16}$/.test(nik)) return toRefusal('BUKAN_16_ANGKA')
  if (!hasPossibleBirthday(nik)) return toRefusal('TANGGAL_LAHIR_MUSTAHIL')
  if (nik.endsWith('0000')) return toRefusal('NOMOR_URUT_NOL')
  return toOk(nik)
}

/** Shown in lists: the area and the last four digits stay hidden. */
export function formatNikTersamar(nik: Nik): string {
  return `${'•'.repeat(12)}${nik.slice(12, 14)}${'•'.repeat(2)}`
}

function hasPossibleBirthday(nik: string): boolean {
  const hari = Number(nik.slice(6, 8)) % 40
  const bulan = Number(nik.slice(8, 10))
  if (Number(nik.slice(6, 8)) > 71 || bulan < 1 || bulan > 12) return false
  const terakhir = new Date(Date.UTC(2000, bulan, 0)).getUTCDate()
  return hari >= 1 && hari <= terakhir
}
