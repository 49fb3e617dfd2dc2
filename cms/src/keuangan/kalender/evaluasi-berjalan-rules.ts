/** Budgets whose evaluation is waited for, with the day on which silence lets them take effect. Pure. */
import { calculateSisaHariKerja } from '../../dasar/hari-kerja.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import { calculateTenggatEvaluasi } from '../apbdes/evaluasi-rules.ts'

export type MenungguEvaluasi = {
  id: string
  tahun: number
  judul: string
  sejak: Tanggal
  hariKerja: number | null
}
export type EvaluasiBerjalan = {
  id: string
  judul: string
  desa: string
  sampai: Tanggal
  /** Working days after today that are left; null once they have run out. */
  sisa: number | null
}

type Aturan = { libur: ReadonlySet<Tanggal>; hariIni: Tanggal; hariKerjaAwal: number }

/** What runs out first comes first. */
export function listEvaluasiBerjalan(
  daftar: readonly { desa: string; evaluasi: readonly MenungguEvaluasi[] }[],
  { libur, hariIni, hariKerjaAwal }: Aturan,
): EvaluasiBerjalan[] {
  return daftar
    .flatMap(({ desa, evaluasi }) =>
      evaluasi.map(({ id, judul, sejak, hariKerja }) => {
        const sampai = calculateTenggatEvaluasi(sejak, { hariKerja: hariKerja ?? hariKerjaAwal, libur })
        return { id, judul, desa, sampai, sisa: calculateSisaHariKerja(hariIni, sampai, libur) }
      }),
    )
    .toSorted((a, b) => (a.sampai < b.sampai ? -1 : a.sampai > b.sampai ? 1 : 0))
}
