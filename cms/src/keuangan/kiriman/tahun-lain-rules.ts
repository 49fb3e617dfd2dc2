/** Years other than the chosen one that a delivery brings, by village: told of, never stored. Pure. */
import type { Alasan } from '../../contract/galat.ts'

/** A broken export may hold anything for a village or a year: noted are as many as a kabupaten has, and some years of each. */
const BATAS_DESA = 1_000
const BATAS_TAHUN = 5

export function createCatatanTahun() {
  const catatan = new Map<string, Set<string>>()
  return {
    add: (desa: string, tahun: string): void => {
      const milik = catatan.get(desa) ?? new Set()
      if (milik.size === 0 && catatan.size < BATAS_DESA) catatan.set(desa, milik)
      if (milik.size < BATAS_TAHUN) milik.add(tahun)
    },
    /** In order, with each village once. */
    list: (): { desa: string; tahun: string[] }[] =>
      [...catatan].map(([desa, tahun]) => ({ desa, tahun: [...tahun].sort() })),
    /** Some of all years that came; none where all rows are of the chosen one. */
    listTahun: (): string[] =>
      [...new Set([...catatan.values()].flatMap((tahun) => [...tahun]))].sort().slice(0, BATAS_TAHUN),
  }
}
export type CatatanTahun = ReturnType<ReturnType<typeof createCatatanTahun>['list']>

/** Of a whole delivery. */
export const toTahunLain = (tahun: number, lain: readonly string[]): Alasan => ({
  kode: 'TAHUN_LAIN',
  pesan: `Berkas ini berisi tahun ${lain.join(', ')}, sedangkan yang dipilih ${tahun}. Samakan tahunnya.`,
})

/** Of a village beside others that came for the year. */
export const toTahunLainDesa = (tahun: number, lain: readonly string[]): Alasan => ({
  kode: 'TAHUN_LAIN',
  pesan: `Dari desa ini hanya ada baris tahun ${lain.join(', ')}, sedangkan yang dipilih ${tahun}. Ekspor ulang desa ini untuk tahun ${tahun}.`,
})
