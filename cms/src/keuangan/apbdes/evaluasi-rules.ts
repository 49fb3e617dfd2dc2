/** Days by which others have to say something about a budget, and what their silence means. Pure. */
import { addHariKerja } from '../../dasar/hari-kerja.ts'
import { formatTanggal, type Tanggal } from '../../dasar/tanggal.ts'
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
