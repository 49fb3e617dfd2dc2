/** Signs what leaves the cms for a preview, and knows what it signed. */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { getEnv } from './env.ts'

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
