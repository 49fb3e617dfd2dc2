/** Sentences on an import, told alike by its page and its command. */
import type { LaporanImpor } from './impor-answer.ts'

/** How many rows were read, and what became of them. */
export function formatDibaca({
  dibaca,
  ditolak,
  ...isi
}: Isi & Pick<LaporanImpor, 'dibaca' | 'ditolak'>): string {
  const rinci = isi.diterima === isi.rincian ? '' : ` (${formatIsi(isi)})`
  return `${dibaca} baris dibaca, ${isi.diterima} diterima${rinci}, ${ditolak.length} ditolak.`
}

/** `14 rincian dan 4 jumlah`. */
export function formatIsi({ diterima, rincian }: Isi): string {
  const jumlah = diterima - rincian
  return jumlah === 0 ? `${rincian} rincian` : `${rincian} rincian dan ${jumlah} jumlah`
}
type Isi = Pick<LaporanImpor, 'diterima' | 'rincian'>
