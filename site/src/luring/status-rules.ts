/** What is said of the notes that wait on a phone, and which button stands beside it. Pure. */
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { HasilSinkron } from './sinkron.ts'

export type Status = { kalimat: string; aksi: 'kirim' | 'masuk' | null }

type Banyak = { menunggu: number; ditolak: number }

/** `akhir`: how the last try ended; null where none was made. */
export function presentStatus({ menunggu, ditolak }: Banyak, akhir: HasilSinkron['akhir'] | null): Status {
  if (menunggu === 0) return { kalimat: ditolak === 0 ? T.habis : T.habisDitolak, aksi: null }
  const banyak = formatAngka(menunggu)
  if (akhir === 'masuk' || akhir === 'akun-lain') return { kalimat: T.perluMasuk(banyak), aksi: 'masuk' }
  const sebab = akhir === 'sering' ? T.sering : akhir === 'putus' ? T.putus : null
  const kalimat = T.menunggu(banyak)
  return { kalimat: sebab === null ? kalimat : `${kalimat} ${sebab}`, aksi: 'kirim' }
}
