/** Preview: what a presenter makes of an unpublished document, signed so that the site may print it. */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { ALAMAT_PRATINJAU } from '../contract/pratinjau.ts'
import type { JenisSalinan } from '../contract/salinan.ts'
import { getEnv } from '../platform/env.ts'

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

/** Base64url. */
export const signPratinjau = (teks: string): string =>
  sign(null, Buffer.from(teks), getPrivateKey()).toString('base64url')

/** Whether the cms itself signed it. */
export const isTandaTanganSah = (teks: string, tandaTangan: string): boolean =>
  verify(null, Buffer.from(teks), createPublicKey(getPrivateKey()), Buffer.from(tandaTangan, 'base64url'))

/** Base64 SPKI DER of the key the site checks previews with. */
export function getPublicKeyPratinjau(): string {
  return createPublicKey(getPrivateKey()).export({ format: 'der', type: 'spki' }).toString('base64')
}

function getPrivateKey(): KeyObject {
  return createPrivateKey({
    key: Buffer.from(getEnv().LEWU_PREVIEW_KEY, 'base64'),
    format: 'der',
    type: 'pkcs8',
  })
}
