import { pbkdf2 } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { getEnv } from '../platform/env.ts'
import { getPoolDb } from '../platform/transaction.ts'
import { calculateJeda, findAlamat } from './login-limits.ts'

const LIMA_MENIT = 5 * 60
const GAGAL_PER_ALAMAT = 100
// Per account it only counts: nobody is ever refused because others guessed at their account.
const perAkun = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: LIMA_MENIT })
const perAlamat = new RateLimiterMemory({ points: GAGAL_PER_ALAMAT, duration: LIMA_MENIT })

/**
 * Slows guessing down without locking the owner out, and spends as long on an unknown e-mail as on a
 * known one, so that nobody learns from the time which accounts exist.
 */
export const limitLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const email = toEmail(args.data?.email)
  const alamat = findAlamat(req.headers, getEnv().LEWU_PROXY_IP_HEADER)
  if (alamat !== null) {
    await perAlamat.consume(alamat).catch(() => {
      req.payload.logger.warn({ msg: 'Masuk ditahan', peristiwa: 'masuk-ditahan' })
      throw new APIError('Terlalu banyak percobaan masuk. Tunggu lima menit.', 429, undefined, true)
    })
  }
  // Counted before the answer is known, so that guesses sent at the same time count too.
  await wait(calculateJeda((await perAkun.consume(email)).consumedPoints))
  const [known] = await getPoolDb(req.payload).execute(sql`select 1 from cms.pengguna where email = ${email}`)
  if (known === undefined) await promisify(pbkdf2)(email, 'tidak dikenal', 25_000, 512, 'sha256')
  return args
}

/** Only failures count: who got in starts anew, and so does the address with this one attempt. */
export const recordMasuk: CollectionAfterLoginHook = async ({ req, user }) => {
  await perAkun.delete(toEmail(user.email))
  const alamat = findAlamat(req.headers, getEnv().LEWU_PROXY_IP_HEADER)
  if (alamat !== null) await perAlamat.reward(alamat)
  req.payload.logger.info({ msg: 'Masuk', peristiwa: 'masuk', pengguna: user.id })
  return user
}

/** Without the e-mail: a password typed into the wrong field must not end up in a log. */
export const recordGagalMasuk: CollectionAfterErrorHook = ({ error, req }) => {
  if (error.name === 'AuthenticationError')
    req.payload.logger.warn({ msg: 'Gagal masuk', peristiwa: 'gagal-masuk' })
}

const PANJANG_EMAIL = 254
const toEmail = (email: unknown): string =>
  String(email ?? '')
    .toLowerCase()
    .trim()
    .slice(0, PANJANG_EMAIL)
