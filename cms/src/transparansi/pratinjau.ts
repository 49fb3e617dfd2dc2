/** Preview: what a presenter makes of an unpublished document, signed so that the site may print it. */
import { ALAMAT_PRATINJAU } from '../contract/pratinjau.ts'
import type { JenisSalinan } from '../contract/salinan.ts'
import { getEnv } from '../platform/env.ts'
import { signPratinjau } from '../platform/tanda-pratinjau.ts'

export type Pratinjau = { alamat: string; muatan: string; tandaTangan: string }

export function createPratinjau(
  jenis: JenisSalinan,
  { kunci, isi }: { kunci: string; isi: unknown },
  now: Date,
  latihan: string | null = null,
): Pratinjau {
  const dibuat = now.toISOString()
  const muatan = JSON.stringify({ jenis, kunci, isi, dibuat, ...(latihan === null ? {} : { latihan }) })
  const tandaTangan = signPratinjau(muatan)
  return { alamat: `${getEnv().LEWU_SITE_URL}${ALAMAT_PRATINJAU}`, muatan, tandaTangan }
}

export { getPublicKeyPratinjau } from '../platform/tanda-pratinjau.ts'
