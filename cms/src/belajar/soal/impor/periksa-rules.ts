/** The verdict on a file: each question taken or refused with its line, nothing twice. Pure. */

import { toBaku } from '../../../dasar/baku.ts'
import { parseSoalBaru } from '../bentuk-rules.ts'
import type { JenisSoal } from '../jenis.ts'
import type { Soal } from '../kinds.ts'
import type { ButirBerkas } from './butir.ts'

export const MAX_SOAL_BERKAS = 300
const MAX_CUPLIKAN = 120
export type VonisSoal = { baris: number; cuplikan: string } & (
  | { jenis: JenisSoal; kategori: string; soal: Soal; catatan: string | null }
  | { alasan: string }
)

export function checkBerkasSoal(bahan: {
  daftar: readonly ButirBerkas[]
  /** For questions that name none. */
  kategori: string
  /** What is asked in the bank already. */
  ada: readonly string[]
}): VonisSoal[] {
  const terpakai = new Set(bahan.ada.map(toBaku))
  return bahan.daftar.map((butir) => {
    const { baris } = butir
    if ('alasan' in butir) return { ...butir, cuplikan: butir.cuplikan.slice(0, MAX_CUPLIKAN) }
    const cuplikan = String(butir.data.pertanyaan ?? '').slice(0, MAX_CUPLIKAN)
    const hasil = parseSoalBaru({ kategori: bahan.kategori, ...butir.data })
    if (!hasil.ok)
      return { baris, cuplikan, alasan: [...new Set(hasil.reason.map(({ pesan }) => pesan))].join(' ') }
    const soal = hasil.value
    const baku = toBaku(soal.pertanyaan)
    if (terpakai.has(baku))
      return { baris, cuplikan, alasan: 'Pertanyaan ini sudah ada di bank soal atau di berkas ini.' }
    terpakai.add(baku)
    const catatan = butir.catatan ?? null
    return { baris, cuplikan, jenis: soal.isi.jenis, kategori: soal.kategori, soal, catatan }
  })
}
