/** Whether a question and its answer may stand on the page of the budget line, and where that is. Pure. */
import { parseAlamatPos } from '../contract/pos.ts'
import type { JenisPesan } from '../contract/resi.ts'
import { type DataOrang, findDataOrang } from '../dasar/data-orang.ts'

export type SalahTampil = { isian: 'tampil' | 'pertanyaanPublik' | 'jawaban'; pesan: string }
type Bahan = { tampil: boolean; jenis: string; status: string; jawaban: string; pertanyaanPublik: string }

/** A question is one of a line only where it was asked from a line of the village it is for; else it is for the office. */
export function toJenisPesan(jenis: JenisPesan, desa: string | null, halaman: string | null): JenisPesan {
  if (jenis !== 'tanya') return jenis
  return desa !== null && parseAlamatPos(halaman ?? '')?.desa === desa ? 'tanya' : 'kontak'
}

/** Each reason with the field to put right; none where it is not to be shown. */
export function checkTampil({ tampil, jenis, status, jawaban, pertanyaanPublik }: Bahan): SalahTampil[] {
  if (!tampil) return []
  if (jenis !== 'tanya') return [{ isian: 'tampil', pesan: BUKAN_PERTANYAAN }]
  return [
    ...(status === 'dijawab' ? [] : [{ isian: 'tampil' as const, pesan: BELUM_DIJAWAB }]),
    ...(pertanyaanPublik === '' ? [{ isian: 'pertanyaanPublik' as const, pesan: TANPA_PERTANYAAN }] : []),
    ...checkOrang('pertanyaanPublik', pertanyaanPublik),
    ...checkOrang('jawaban', jawaban),
  ]
}

function checkOrang(isian: 'pertanyaanPublik' | 'jawaban', teks: string): SalahTampil[] {
  const jenis = findDataOrang(teks)
  return jenis === null ? [] : [{ isian, pesan: DATA_ORANG[jenis] }]
}

const BUKAN_PERTANYAAN =
  'Hanya pertanyaan dari halaman baris anggaran yang dapat ditampilkan. Hapus centangnya.'
const BELUM_DIJAWAB =
  'Pertanyaan ini belum dijawab atau ditutup. Jawab dahulu, atau hapus centang "Tampilkan".'
const TANPA_PERTANYAAN = 'Tulis pertanyaannya dengan kata-kata desa, tanpa nama penanya.'
const DATA_ORANG: Readonly<Record<DataOrang, string>> = {
  nik: 'Di sini ada nomor 16 angka seperti NIK atau nomor KK. Hapus dahulu, karena isinya akan terbit.',
  telepon: 'Di sini ada nomor seperti nomor HP. Hapus dahulu, karena isinya akan terbit.',
}
