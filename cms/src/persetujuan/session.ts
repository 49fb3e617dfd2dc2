/**
 * Signing in once per phone: a random token in a cookie of its own, kept only as a hash, good for the
 * light pages alone. It opens no REST and no admin, and a row deleted in the admin signs the phone out.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { findPenggunaBySandi } from '../pengguna/index.ts'
import { asSystem } from '../platform/as-system.ts'
import { AWALAN_KUE } from '../platform/own-cookie.ts'
import { getPoolDb } from '../platform/transaction.ts'

const COOKIE = `${AWALAN_KUE}-hp`
const MASA_HARI = 180

/** Signs this phone out: whoever kept a copy of its cookie is out as well. */
export async function deleteGawai(payload: Payload, headers: Headers): Promise<void> {
  const token = findToken(headers)
  if (token === undefined) return
  await getPoolDb(payload).execute(sql`delete from cms.gawai where token_hash = ${toHash(token)}`)
}

/** A request in the name of the phone's owner; null where nobody has signed in on it. */
export async function findReqGawai(payload: Payload, headers: Headers): Promise<PayloadRequest | null> {
  const token = findToken(headers)
  if (token === undefined) return null
  const [gawai] = await getPoolDb(payload).execute<{ pengguna: string }>(sql`
    select g.pengguna_id as pengguna from cms.gawai g join cms.pengguna u on u.id = g.pengguna_id and u.aktif
    where g.token_hash = ${toHash(token)} and g.berlaku_sampai > now()`)
  if (gawai === undefined) return null
  const req = await createLocalReq({ req: { headers } }, payload)
  const user = await payload.findByID({
    collection: 'pengguna',
    id: gawai.pengguna,
    depth: 0,
    ...asSystem(req, 'the owner of a signed-in phone is read before any right is known'),
  })
  return createLocalReq({ user: { ...user, collection: 'pengguna' }, req: { headers } }, payload)
}

/** Checks e-mail and password with all limits of the ordinary login; the cookie to set, or null. */
export async function createGawai(
  payload: Payload,
  headers: Headers,
  isian: { email: string; sandi: string },
  now: Date,
): Promise<string | null> {
  const pengguna = await findPenggunaBySandi(payload, { headers, ...isian })
  if (pengguna === null) return null
  const req = await createLocalReq({ req: { headers } }, payload)
  const token = randomBytes(32).toString('base64url')
  const sampai = new Date(now.getTime() + MASA_HARI * 86_400_000)
  await payload.create({
    collection: 'gawai',
    data: {
      pengguna,
      keterangan: toKeterangan(headers),
      tokenHash: toHash(token),
      berlakuSampai: sampai.toISOString(),
    },
    depth: 0,
    ...asSystem(req, 'a phone signs in: the row names its owner, who was just checked'),
  })
  return `${COOKIE}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${MASA_HARI * 86_400}`
}

export const COOKIE_KELUAR = `${COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`

const findToken = (headers: Headers): string | undefined =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`).exec(headers.get('cookie') ?? '')?.[1]
const toHash = (token: string): string => createHash('sha256').update(token).digest('hex')
const toKeterangan = (headers: Headers): string =>
  (headers.get('user-agent') ?? 'HP').replace(/[^\w .;/()-]/g, '').slice(0, 120)
