/** What a record of realisation is: its values, and the words for them. Pure. */
import type { Sen } from '../../dasar/rupiah.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'

/** Money of a line, a correction of a record that was approved, or how far the work is. */
export const JENIS_CATATAN = ['uang', 'koreksi', 'kemajuan'] as const
export type JenisCatatan = (typeof JENIS_CATATAN)[number]
export const LABEL_JENIS_CATATAN: Readonly<Record<JenisCatatan, string>> = {
  uang: 'Uang masuk atau keluar',
  koreksi: 'Koreksi catatan yang sudah disetujui',
  kemajuan: 'Kemajuan kegiatan',
}

/** Physical progress as villages report it, in per cent. */
export const KEMAJUAN = ['0', '50', '100'] as const
export type Kemajuan = (typeof KEMAJUAN)[number]

/**
 * What names a line from one version of a budget to the next; an empty activity for revenue and financing. The words of
 * the line tell it from others with the same codes and source.
 */
export type KunciBaris = {
  kodeKegiatan: string
  kodeRekening: string
  sumberDana: string | null
  namaBaris: string
}

export type CatatanRealisasi = KunciBaris & {
  id: string
  jenis: JenisCatatan
  /** What it was for; public. */
  uraian: string
  tanggal: Tanggal
  /** Whole sen; below zero only for a correction, zero for progress. */
  jumlah: Sen
  /** The source that paid, where the line names several or none. */
  dibayarDari: string | null
  /** Paid straight from the state account: never in the village's cash. */
  luarRekening: boolean
  /** Why it is corrected, or why more is spent than was planned; public. */
  alasan: string | null
  /** Id of the record that a correction speaks of. */
  mengoreksi: string | null
  kemajuan: Kemajuan | null
  /** Output reached so far at the place, in `satuan`. */
  volume: number | null
  satuan: string | null
  dusun: string | null
}

export const toKunciBaris = ({
  kodeKegiatan,
  kodeRekening,
  sumberDana,
}: Omit<KunciBaris, 'namaBaris'>): string => `${kodeKegiatan}|${kodeRekening}|${sumberDana ?? ''}`

/** Which source a record counts for: what paid, else what the line says. */
export const getSumberCatatan = ({
  dibayarDari,
  sumberDana,
}: Pick<CatatanRealisasi, 'dibayarDari' | 'sumberDana'>): string | null => dibayarDari ?? sumberDana

export const isUang = ({ jenis }: Pick<CatatanRealisasi, 'jenis'>): boolean => jenis !== 'kemajuan'
