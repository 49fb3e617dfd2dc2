/** Accounts of learners: made by themselves or with a printed code, holding the role `peserta` and no other. */
import crypto from 'node:crypto'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { toTanggal } from '../dasar/tanggal.ts'
import { asSystem } from '../platform/as-system.ts'
import { getDb } from '../platform/transaction.ts'
import { checkSandi } from './rules.ts'

/** Stands where an office has its decree; tells an account that was made for learning. */
const SK_BELAJAR = 'Pendaftaran belajar'
type AkunPeserta = { email: string; nama: string; sandi: string }
/** As Payload spends it on a password. */
const PUTARAN = 600_000

/** What is wrong with the password; the same sentence for an account that is new and one that is there. */
export const checkSandiPeserta = ({ email, nama, sandi }: AkunPeserta): string | null =>
  checkSandi(sandi, [nama, email])

/**
 * The new account's id, or null where there is one with this e-mail: then nothing changes, and as much time passes.
 * The caller has checked the password, and taken the place for its hash before the transaction.
 */
export async function createPeserta(
  req: PayloadRequest,
  akun: AkunPeserta,
  now: Date,
): Promise<string | null> {
  const db = await getDb(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`peserta:${akun.email}`}, 0))`)
  const [ada] = await db.execute(sql`select 1 from cms.pengguna where email = ${akun.email}`)
  if (ada !== undefined) {
    await promisify(crypto.pbkdf2)(akun.sandi, akun.email, PUTARAN, 32, 'sha256')
    return null
  }
  const [provinsi] = await db.execute<{ id: string }>(
    sql`select id from cms.wilayah where tingkat = 'provinsi' order by kode limit 1`,
  )
  if (provinsi === undefined) throw new Error('There is no province')
  const { id } = await req.payload.create({
    collection: 'pengguna',
    data: { email: akun.email, nama: akun.nama, password: akun.sandi, aktif: true },
    depth: 0,
    ...asSystem(req, 'a learner registers before anybody could make the account'),
  })
  await req.payload.create({
    collection: 'peran',
    data: {
      pengguna: id,
      peran: 'peserta',
      wilayah: provinsi.id,
      sifat: 'definitif',
      nomorSk: SK_BELAJAR,
      berlakuDari: toTanggal(now),
    },
    depth: 0,
    ...asSystem(req, 'a learner is given the one role that learners have'),
  })
  return id
}

/** Sets a password anew and ends every session; whether it may be set, the caller has decided. */
export async function updateSandiPeserta(req: PayloadRequest, id: string, sandi: string): Promise<void> {
  await req.payload.update({
    collection: 'pengguna',
    id,
    data: { password: sandi },
    depth: 0,
    ...asSystem(req, 'a printed code stands for the password that was lost'),
  })
}

/** Whether an account holds no role but the learner's, nor ever held one: only such a one is opened by a code. */
export async function isHanyaPeserta(req: PayloadRequest, id: string): Promise<boolean> {
  const [row] = await (await getDb(req)).execute<{ hanya: boolean }>(sql`
    select bool_and(peran = 'peserta') as hanya from cms.peran where pengguna_id = ${id}`)
  return row?.hanya === true
}

/**
 * Whether whoever holds it made the account for learning. Nobody ever saw that its e-mail is theirs, so it is given no
 * office: else a stranger who registered with an official's address would come into it.
 */
export async function isAkunBelajar(req: PayloadRequest, id: string): Promise<boolean> {
  const [row] = await (await getDb(req)).execute(
    sql`select 1 from cms.peran where pengguna_id = ${id} and peran = 'peserta' and nomor_sk = ${SK_BELAJAR}`,
  )
  return row !== undefined
}
