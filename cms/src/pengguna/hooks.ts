import { pbkdf2 } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  AuthenticationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  ValidationError,
} from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { asSystem } from '../platform/as-system.ts'
import { getPoolDb } from '../platform/transaction.ts'
import { checkSandi } from './rules.ts'

const MENIT = 60
const GRATIS = 5
const JEDA_TERPANJANG_MS = 5_000
const limiter = new RateLimiterMemory({ points: 60, duration: 5 * MENIT })

/**
 * Slows guessing down without locking the owner out, and spends as long on an unknown e-mail as on a
 * known one, so that nobody learns from the time which accounts exist.
 */
export const limitLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const email = String(args.data?.email ?? '')
    .toLowerCase()
    .trim()
  const { consumedPoints } = await limiter.consume(email).catch(() => {
    throw new APIError('Terlalu banyak percobaan masuk. Tunggu lima menit.', 429, undefined, true)
  })
  if (consumedPoints > GRATIS) await wait(Math.min(JEDA_TERPANJANG_MS, 100 * 2 ** (consumedPoints - GRATIS)))
  const [known] = await getPoolDb(req.payload).execute(sql`select 1 from cms.pengguna where email = ${email}`)
  if (known === undefined) await promisify(pbkdf2)(email, 'tidak dikenal', 25_000, 512, 'sha256')
  return args
}

export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const sandi: unknown = data?.password
  req.context.hasSandiBaru = typeof sandi === 'string'
  if (typeof sandi !== 'string') return data
  const milik = [data?.nama ?? originalDoc?.nama, data?.email ?? originalDoc?.email]
  const pesan = checkSandi(
    sandi,
    milik.filter((kata) => typeof kata === 'string'),
  )
  if (pesan !== null) {
    throw new ValidationError({ collection: 'pengguna', errors: [{ path: 'password', message: pesan }], req })
  }
  return data
}

/** Said in the same words as a wrong password. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.aktif !== true) throw new AuthenticationError(req.t)
  return user
}

/** A new password signs every phone out. Payload takes the password out of `data` before this runs. */
export const deleteGawaiAfterPassword: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && req.context.hasSandiBaru === true) {
    await req.payload.delete({
      collection: 'gawai',
      where: { pengguna: { equals: doc.id } },
      ...asSystem(req, 'a new password ends the sessions of all phones'),
    })
  }
  return doc
}
