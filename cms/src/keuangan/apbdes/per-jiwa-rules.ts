/** Spending per inhabitant. Pure. */
import type { Sen } from '../../dasar/rupiah.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'

type Bahan = { tahun: number; belanja: Sen; penduduk: { jumlah: number; tanggal: Tanggal } | null }

/** People move: a number tells of its own year and the two beside it. */
const JARAK_TAHUN = 1

/** In whole rupiah, rounded half up; null where the number of inhabitants is not known near that year. */
export function calculatePerJiwa({ tahun, belanja, penduduk }: Bahan): Sen | null {
  if (penduduk === null || penduduk.jumlah < 1) return null
  if (Math.abs(Number(penduduk.tanggal.slice(0, 4)) - tahun) > JARAK_TAHUN) return null
  const pembagi = BigInt(penduduk.jumlah) * 100n
  return ((belanja + pembagi / 2n) / pembagi) * 100n
}
