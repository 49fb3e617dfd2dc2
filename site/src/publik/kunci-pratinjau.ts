/** Public keys with which the cms signs previews (base64 of SPKI DER, Ed25519). */
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

export async function listKunciPratinjau(catatan: Catatan): Promise<string[]> {
  const text = 'select kunci from publik.kunci_pratinjau'
  const daftarBaris = await listBaris({ name: 'kunci-pratinjau', text }, catatan)
  return z
    .array(z.object({ kunci: z.string() }))
    .parse(daftarBaris)
    .map((baris) => baris.kunci)
}
