/**
 * Signing in, prolonging and signing out each read the whole account, and Payload then writes all of it back:
 * a password changed or an account disabled in between would be as before. Only the session is written here.
 */
import { type postgresAdapter, sql } from '@payloadcms/db-postgres'
import { AuthenticationError, type PayloadRequest } from 'payload'
import type { Db } from './transaction.ts'

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>
type Permintaan = Parameters<Adapter['updateOne']>[0]
type Sesi = { id: string; createdAt: Date | string; expiresAt: Date | string }
type Akun = { id: string; hash?: string | null; sessions: Sesi[] }

/** Marks a request that only checks a password: it signs nobody in. */
export const TANPA_SESI = 'isTanpaSesi'

/** What Payload writes of an account when it is about sessions alone: it keeps `updatedAt` from moving. */
export function findAkunSesi({ collection, data }: Permintaan): Akun | null {
  const isSesi = collection === 'pengguna' && data.updatedAt === null && Array.isArray(data.sessions)
  return isSesi ? (data as Akun) : null
}

export async function updateSesi(db: Db, akun: Akun, req: Partial<PayloadRequest>): Promise<void> {
  const isTanpaSesi = req.context?.[TANPA_SESI] === true
  // A change of the account under way is waited for; the check of the present password runs inside of one.
  const [kini] = await db.execute<{ hash: string | null; aktif: boolean }>(sql`
    select hash, aktif from cms.pengguna where id = ${akun.id} ${isTanpaSesi ? sql`` : sql`for share`}`)
  const baru = akun.sessions.find(({ createdAt }) => createdAt instanceof Date)
  const diperpanjang = akun.sessions.find(({ expiresAt }) => expiresAt instanceof Date)
  if (baru === undefined)
    return diperpanjang === undefined ? deleteSesi(db, akun, req) : changeMasa(db, akun, diperpanjang)
  // The account is no longer the one whose password was checked.
  if (kini === undefined || kini.hash !== akun.hash || !kini.aktif) throw new AuthenticationError(req.t)
  if (!isTanpaSesi) await createSesi(db, akun, baru)
}

async function createSesi(db: Db, { id }: Akun, sesi: Sesi): Promise<void> {
  await db.execute(sql`delete from cms.pengguna_sessions where _parent_id = ${id} and expires_at < now()`)
  await db.execute(sql`
    insert into cms.pengguna_sessions (_order, _parent_id, id, created_at, expires_at)
    select coalesce(max(_order), 0) + 1, ${id}::uuid, ${sesi.id}, ${toWaktu(sesi.createdAt)}::timestamptz,
      ${toWaktu(sesi.expiresAt)}::timestamptz
    from cms.pengguna_sessions where _parent_id = ${id}`)
}

/** One that was ended in the meantime stays ended. */
async function changeMasa(db: Db, akun: Akun, { id, expiresAt }: Sesi): Promise<void> {
  await db.execute(sql`
    update cms.pengguna_sessions set expires_at = ${toWaktu(expiresAt)} where id = ${id} and _parent_id = ${akun.id}`)
}

/** This one, or all where none was left. */
async function deleteSesi(db: Db, { id, sessions }: Akun, { user }: Partial<PayloadRequest>): Promise<void> {
  const sesiIni = user && '_sid' in user ? String(user._sid) : ''
  await db.execute(sql`
    delete from cms.pengguna_sessions where _parent_id = ${id} and (${sessions.length === 0} or id = ${sesiIni})`)
}

const toWaktu = (waktu: Date | string): string => new Date(waktu).toISOString()
