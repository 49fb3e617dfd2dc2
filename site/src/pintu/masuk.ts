/** The drop box: the one place where the site writes. Nothing in it can be read back from here. */
import type { KirimanPesan } from 'cms/contract/resi'
import type { Catatan } from '../publik/catatan.ts'
import { listBaris } from '../publik/pool.ts'
import { toIdTetap } from './id-tetap.ts'

const SQL = `insert into masuk.kiriman (id, jenis, desa, isi) values ($1, 'pesan', $2, $3)`
const SUDAH_ADA = '23505'

/** Sent twice, it lies there once: the id follows from the receipt. */
export const toIdKiriman = (resi: string): string => toIdTetap(`kiriman:${resi}`)

export async function createKirimanPesan(pesan: KirimanPesan, catatan: Catatan): Promise<void> {
  const values = [toIdKiriman(pesan.resi), pesan.desa, JSON.stringify(pesan)]
  try {
    await listBaris({ name: 'kirim-pesan', text: SQL, values }, catatan)
  } catch (error) {
    if ((error as { code?: unknown }).code !== SUDAH_ADA) throw error
  }
}
