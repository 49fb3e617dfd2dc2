/** What is said of the notes that wait on a phone, and which button stands beside it. Pure. */
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { HasilSinkron } from './sinkron.ts'

export type Status = { kalimat: string; aksi: 'kirim' | 'masuk' | null }

type Banyak = { menunggu: number; ditolak: number }

/**
 * `akhir`: how the last try ended; null where none was made. `jam`: when somebody pressed the button for it, so that each
 * press is answered with something new.
 */
export function presentStatus(
  { menunggu, ditolak }: Banyak,
  akhir: HasilSinkron['akhir'] | null,
  jam: string | null = null,
): Status {
  if (menunggu === 0) return { kalimat: ditolak === 0 ? T.habis : T.habisDitolak, aksi: null }
  const banyak = formatAngka(menunggu)
  if (akhir === 'masuk' || akhir === 'akun-lain') return { kalimat: T.perluMasuk(banyak), aksi: 'masuk' }
  const sebab = findSebab(akhir, jam)
  const kalimat = T.menunggu(banyak)
  return { kalimat: sebab === null ? kalimat : `${kalimat} ${sebab}`, aksi: 'kirim' }
}

function findSebab(akhir: HasilSinkron['akhir'] | null, jam: string | null): string | null {
  if (akhir === 'sering') return T.sering
  if (akhir !== 'putus') return null
  return jam === null ? T.putus : T.putusDitekan(jam)
}

/** Of the phone's own clock. */
export const formatJam = (waktu: Date): string =>
  waktu.toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
