/** Sentences on an import, told alike by its page and its command. */
import type { LaporanImpor } from './impor-answer.ts'

/** How many rows were read, and what became of them. */
export function formatDibaca({
  dibaca,
  diterima,
  rincian,
  ditolak,
}: Pick<LaporanImpor, 'dibaca' | 'diterima' | 'rincian' | 'ditolak'>): string {
  const jumlah = diterima - rincian
  const rinci = jumlah === 0 ? '' : ` (${rincian} rincian dan ${jumlah} jumlah)`
  return `${dibaca} baris dibaca, ${diterima} diterima${rinci}, ${ditolak.length} ditolak.`
}
