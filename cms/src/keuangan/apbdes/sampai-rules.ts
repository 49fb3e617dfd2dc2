/** The day up to which a report under way tells of the year: its own, or none. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { getAkhirTahun, getAwalTahun } from '../../dasar/tahun-anggaran.ts'
import { formatTanggal, isTanggal, type Tanggal } from '../../dasar/tanggal.ts'
import type { Fase } from './fase.ts'

export const hasSampai = (fase: Fase): boolean => fase === 'realisasi-berjalan'

export type TempatSampai = { fase: Fase; tahun: number; sampai: Tanggal | null }

/** Why this day will not do; null where it will, and for phases that have none. */
export function checkSampai({ fase, tahun, sampai }: TempatSampai, hariIni: Tanggal): Alasan | null {
  if (!hasSampai(fase)) return null
  if (!isTanggal(sampai)) return WAJIB
  if (sampai < getAwalTahun(tahun) || sampai > getAkhirTahun(tahun))
    return {
      kode: 'SAMPAI_DI_LUAR_TAHUN',
      pesan: `Realisasi sampai ${formatTanggal(sampai)} di luar ${tahun}. Samakan tahunnya.`,
    }
  return sampai > hariIni
    ? {
        kode: 'SAMPAI_BELUM_TIBA',
        pesan: `${formatTanggal(sampai)} belum tiba. Tulis hari terakhir yang sudah dibukukan.`,
      }
    : null
}

const WAJIB: Alasan = {
  kode: 'SAMPAI_WAJIB',
  pesan: 'Isi sampai tanggal berapa realisasi ini dihitung, yaitu hari terakhir yang sudah dibukukan.',
}
