/** Days by which others have to say something about a budget, and what their silence means. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { addHariKerja } from '../../dasar/hari-kerja.ts'
import { formatTanggal, type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import type { Fase } from './fase.ts'

/** Permendagri 20/2018 Ps 35: silence of the evaluator lets the regulation take effect. */
export type AturanEvaluasi = { hariKerja: number; libur: ReadonlySet<Tanggal> }

/** The last day for the evaluation of what has been waiting for it since the day given. */
export const calculateTenggatEvaluasi = (sejak: Tanggal, { hariKerja, libur }: AturanEvaluasi): Tanggal =>
  addHariKerja(sejak, hariKerja, libur)

/** The budget is agreed with the BPD by October before its year (Permendagri 20/2018 Ps 32); a change has no day. */
export const calculateTenggatKesepakatan = ({
  tahun,
  fase,
}: {
  tahun: number
  fase: Fase
}): Tanggal | null => (fase === 'awal' ? `${tahun - 1}-10-31` : null)

export function formatCatatanEvaluasi(
  sejak: Tanggal,
  { hariKerja, sampai }: { hariKerja: number; sampai: Tanggal },
): string {
  return `Hasil evaluasi tidak diterima sampai ${formatTanggal(sampai)}, yaitu ${hariKerja} hari kerja sesudah ${formatTanggal(sejak)}; peraturan ini berlaku dengan sendirinya (Permendagri 20/2018 Pasal 35).`
}

/** What is left until silence counts, in working days; null once it does. */
export function formatSisaEvaluasi(sisa: number | null): string {
  if (sisa === null) return 'waktunya habis, Kepala Desa dapat menetapkannya tanpa hasil evaluasi'
  return sisa === 0
    ? 'hari ini hari terakhir, lalu berlaku dengan sendirinya'
    : `${sisa} hari kerja lagi, lalu berlaku dengan sendirinya`
}

/** An evaluation that came: the decision as far as the evaluator states it, and the day on which the portal recorded it. */
export type Evaluasi = { nomor: string | null; tanggal: Tanggal | null; dicatat: Tanggal }

export type KolomEvaluasi = {
  nomorEvaluasi: string | null
  tanggalEvaluasi: Tanggal | null
  dievaluasiPada: string | null
}

/** Null where there was none: the kabupaten asks for none, it did not come in time, or it is still waited for. */
export const toEvaluasi = ({
  nomorEvaluasi: nomor,
  tanggalEvaluasi: tanggal,
  dievaluasiPada,
}: KolomEvaluasi): Evaluasi | null =>
  dievaluasiPada === null ? null : { nomor, tanggal, dicatat: toTanggal(new Date(dievaluasiPada)) }

/** The day of the decision; where none is stated, the one on which the portal recorded it. */
export const getHariEvaluasi = ({ tanggal, dicatat }: Evaluasi): Tanggal => tanggal ?? dicatat

/** `Hasil evaluasinya Keputusan Nomor 188/45 tanggal 28 Desember 2025`; a sentence without its end. */
export function formatEvaluasi({ nomor, tanggal, dicatat }: Evaluasi): string {
  if (tanggal === null) return `Evaluasinya dicatat selesai di portal pada ${formatTanggal(dicatat)}`
  const keputusan = nomor === null ? '' : `Keputusan Nomor ${nomor} `
  return `Hasil evaluasinya ${keputusan}tanggal ${formatTanggal(tanggal)}`
}

/**
 * The village head sets the regulation once its evaluation is there (Permendagri 20/2018 Ps 35 (4)). A warning: the budget
 * stands until the bupati cancels it (Ps 36), and a day may be a slip.
 */
export function checkEvaluasi(tanggalPerdes: Tanggal | null, evaluasi: Evaluasi | null): Alasan[] {
  if (tanggalPerdes === null || evaluasi === null) return []
  if (tanggalPerdes >= getHariEvaluasi(evaluasi)) return []
  return [
    {
      kode: 'PERDES_SEBELUM_EVALUASI',
      pesan: `Peraturan ini bertanggal ${formatTanggal(tanggalPerdes)}, sebelum evaluasinya selesai. ${formatEvaluasi(evaluasi)}. Rancangan ditetapkan menjadi Peraturan Desa sesudah hasil evaluasinya ada (Permendagri 20/2018 Pasal 35).`,
    },
  ]
}
