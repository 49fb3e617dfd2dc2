/**
 * Signing in to learn: a random token that the site keeps in a cookie of its own and sends along, kept here only as a
 * hash. It is good for the roads of learning alone, so that a phone that is lost opens neither REST nor the admin,
 * whoever its owner is (decision 0027).
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'
import { MASA_BELAJAR_HARI, SKEMA_BELAJAR } from '../../contract/belajar.ts'
import { asSystem } from '../../platform/as-system.ts'
import { toEndpointPublik } from '../../platform/own-endpoint.ts'
import { toRefusalResponse } from '../../platform/respond.ts'
import { getDb, getPoolDb } from '../../platform/transaction.ts'

export async function createSesi(req: PayloadRequest, pengguna: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const sampai = new Date(now.getTime() + MASA_BELAJAR_HARI * 86_400_000).toISOString()
  const db = await getDb(req)
  await db.execute(
    sql`delete from cms.sesi_belajar where pengguna_id = ${pengguna} and berlaku_sampai < now()`,
  )
  await db.execute(sql`
    insert into cms.sesi_belajar (token_hash, pengguna_id, berlaku_sampai) values (${toHash(token)}, ${pengguna}, ${sampai})`)
  return token
}

export async function deleteSesi(req: PayloadRequest): Promise<void> {
  const token = findToken(req.headers)
  if (token === undefined) return
  await (await getDb(req)).execute(sql`delete from cms.sesi_belajar where token_hash = ${toHash(token)}`)
}

/** For learners: the handler gets a request in the name of the token's owner, whoever else the cookies say it is. */
export function toEndpointPeserta(endpoint: Endpoint): Endpoint {
  return toEndpointPublik({
    ...endpoint,
    handler: async (req) => {
      const milik = await findReqPeserta(req)
      return milik === null
        ? toRefusalResponse(401, [{ kode: 'BELUM_MASUK', pesan: 'Masuk dahulu untuk belajar.' }])
        : endpoint.handler(milik)
    },
  })
}

/** A road that takes nobody's name: whoever is signed in besides is left out of it. */
export async function createReqTanpaNama(req: PayloadRequest): Promise<PayloadRequest> {
  return createLocalReq({ req: toBagianReq(req) }, req.payload)
}

async function findReqPeserta(req: PayloadRequest): Promise<PayloadRequest | null> {
  const token = findToken(req.headers)
  if (token === undefined) return null
  const [sesi] = await getPoolDb(req.payload).execute<{ pengguna: string }>(sql`
    select s.pengguna_id as pengguna from cms.sesi_belajar s join cms.pengguna u on u.id = s.pengguna_id and u.aktif
    where s.token_hash = ${toHash(token)} and s.berlaku_sampai > now()`)
  if (sesi === undefined) return null
  const user = await req.payload.findByID({
    collection: 'pengguna',
    id: sesi.pengguna,
    depth: 0,
    ...asSystem(req, 'the owner of a learner’s token is read before any right is known'),
  })
  return createLocalReq({ user: { ...user, collection: 'pengguna' }, req: toBagianReq(req) }, req.payload)
}

/** What of the incoming request goes on: its head, its body and its way, and neither user nor transaction. */
const toBagianReq = (req: PayloadRequest): Partial<PayloadRequest> => ({
  headers: req.headers,
  // The door has taken what places a password costs; nothing on the way takes another.
  payloadAPI: 'local',
  ...(req.json === undefined ? {} : { json: () => req.json?.() ?? Promise.resolve(null) }),
  ...(req.routeParams === undefined ? {} : { routeParams: req.routeParams }),
  context: req.context,
})

const findToken = (headers: Headers): string | undefined =>
  new RegExp(`^${SKEMA_BELAJAR} ([\\w-]{43})$`).exec(headers.get('authorization') ?? '')?.[1]
const toHash = (token: string): string => createHash('sha256').update(token).digest('hex')
