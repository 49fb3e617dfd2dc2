/** Preview: what a presenter makes of an unpublished document, signed so that the site may print it. */
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { ALAMAT_PRATINJAU } from '../contract/pratinjau.ts'
import type { JenisSalinan } from '../contract/salinan.ts'
import { getEnv } from '../platform/env.ts'

export type Pratinjau = { alamat: string; muatan: string; tandaTangan: string }

export function createPratinjau(
  jenis: JenisSalinan,
  { kunci, isi }: { kunci: string; isi: unknown },
  now: Date,
): Pratinjau {
  const muatan = JSON.stringify({ jenis, kunci, isi, dibuat: now.toISOString() })
  const tandaTangan = sign(null, Buffer.from(muatan), getPrivateKey()).toString('base64url')
  return { alamat: `${getEnv().LEWU_SITE_URL}${ALAMAT_PRATINJAU}`, muatan, tandaTangan }
}

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
