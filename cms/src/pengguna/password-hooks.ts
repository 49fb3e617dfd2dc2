/** A new password: good enough, asked for by somebody who knows the own one, and the end of older sessions. */
import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { asSystem } from '../platform/as-system.ts'
import { getDb } from '../platform/transaction.ts'
import { startHashSandi, startPerubahanSandi } from './password-slots.ts'
import { checkSandi } from './rules.ts'
import { findPenggunaBySandi } from './sign-in.ts'

export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const sandi: unknown = data?.password
  req.context.hasSandiBaru = typeof sandi === 'string'
  if (typeof sandi !== 'string') return data
  const milik = [data?.nama ?? originalDoc?.nama, data?.email ?? originalDoc?.email]
  const pesan = checkSandi(
    sandi,
    milik.filter((kata) => typeof kata === 'string'),
  )
  if (pesan !== null) throw toSalah(req, 'password', pesan)
  return data
}

/**
 * An admin left open on the office's computer must not hand the account over: whoever changes a password,
 * the own one or that of another, types the own present one. All that takes long is done here, before the
 * row is locked.
 */
export const checkSandiLama: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // The hook of one collection is typed for all of them.
  const { sandiLama, ...isian } = (args.data ?? {}) as Record<string, unknown>
  if (typeof isian.password !== 'string') return args
  if (operation === 'update' && req.user !== null) {
    await startPerubahanSandi(req)
    await assertSandiLama(req, req.user.email, sandiLama)
  }
  await startHashSandi(req)
  return { ...args, data: isian }
}

async function assertSandiLama(req: PayloadRequest, email: string, sandi: unknown): Promise<void> {
  if (typeof sandi !== 'string' || sandi === '')
    throw toSalah(req, 'sandiLama', 'Tulis kata sandi Anda yang sekarang untuk mengganti kata sandi.')
  const masukan = { headers: req.headers, email, sandi }
  if ((await findPenggunaBySandi(req.payload, masukan, { isPeriksaUlang: true })) === null)
    throw toSalah(req, 'sandiLama', 'Kata sandi sekarang salah. Periksa lalu coba lagi.')
}

/** Signs every other browser and every phone out. Payload takes the password out of `data` before this runs. */
export const endSesiLama: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update' || req.context.hasSandiBaru !== true) return doc
  await req.payload.delete({
    collection: 'gawai',
    where: { pengguna: { equals: doc.id } },
    ...asSystem(req, 'a new password ends the sessions of all phones'),
  })
  await (await getDb(req)).execute(sql`delete from cms.sesi_belajar where pengguna_id = ${doc.id}`)
  const sesiIni = req.user !== null && '_sid' in req.user ? String(req.user._sid) : ''
  await (await getDb(req)).execute(
    sql`delete from cms.pengguna_sessions where _parent_id = ${doc.id} and id <> ${sesiIni}`,
  )
  return doc
}

/** The sentence stands at the field, and as the label also in the notice above the form. */
const toSalah = (req: PayloadRequest, path: string, message: string): ValidationError =>
  new ValidationError({ collection: 'pengguna', errors: [{ path, message, label: message }], req }, req.t)
