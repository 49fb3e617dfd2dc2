/** Checks a preview: signed by the cms, not old, of a kind we print. Pure but for the clock given. */
import { createPublicKey, verify } from 'node:crypto'
import { apbdesPratinjauSchema } from 'cms/contract/apbdes'
import { desaPublikSchema } from 'cms/contract/desa'
import { kirimanPratinjauSchema, MASA_PRATINJAU, muatanPratinjauSchema } from 'cms/contract/pratinjau'
import { type Result, toOk, toRefusal } from 'cms/dasar/result'
import { z } from 'zod'

/** A clock of the cms running ahead by this much is let pass, in milliseconds. */
const MAX_MENDAHULUI = 60_000

const isiSchema = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('apbdes'), isi: apbdesPratinjauSchema }),
  z.object({ jenis: z.literal('desa'), isi: desaPublikSchema }),
])
export type Pratinjau = z.infer<typeof isiSchema> & { dibuat: Date }
export type AlasanPratinjau = 'BUKAN_KIRIMAN' | 'TANDA_TANGAN_SALAH' | 'KEDALUWARSA' | 'ISI_SALAH'
type Bahan = { kiriman: unknown; daftarKunci: string[]; now: Date }

export function parsePratinjau({ kiriman, daftarKunci, now }: Bahan): Result<Pratinjau, AlasanPratinjau> {
  const terbaca = kirimanPratinjauSchema.safeParse(kiriman)
  if (!terbaca.success) return toRefusal('BUKAN_KIRIMAN')
  const { muatan, tandaTangan } = terbaca.data
  if (!daftarKunci.some((kunci) => isSah(muatan, tandaTangan, kunci))) return toRefusal('TANDA_TANGAN_SALAH')
  const isi = muatanPratinjauSchema.safeParse(parseJson(muatan))
  if (!isi.success) return toRefusal('ISI_SALAH')
  const dibuat = new Date(isi.data.dibuat)
  const umur = now.getTime() - dibuat.getTime()
  if (umur > MASA_PRATINJAU || umur < -MAX_MENDAHULUI) return toRefusal('KEDALUWARSA')
  const pratinjau = isiSchema.safeParse(isi.data)
  return pratinjau.success ? toOk({ ...pratinjau.data, dibuat }) : toRefusal('ISI_SALAH')
}

function isSah(muatan: string, tandaTangan: string, kunci: string): boolean {
  try {
    const publik = createPublicKey({ key: Buffer.from(kunci, 'base64'), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(muatan), publik, Buffer.from(tandaTangan, 'base64url'))
  } catch {
    // A row that holds no key signs nothing.
    return false
  }
}

function parseJson(teks: string): unknown {
  try {
    return JSON.parse(teks)
  } catch {
    return null
  }
}
