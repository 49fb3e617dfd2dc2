import crypto from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  Forbidden,
} from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { getPeranAktif } from '../akses/active-peran.ts'
import { getEnv } from '../platform/env.ts'
import { getPoolDb } from '../platform/transaction.ts'
import { calculateJeda, findAlamat } from './login-limits.ts'
import { startHashSandi } from './password-slots.ts'

const LIMA_MENIT = 5 * 60
const GAGAL_PER_ALAMAT = 100
/** What Payload spends on a known account (pbkdf2-sha256-v1); a test notices when it changes. */
const PUTARAN_PAYLOAD = 600_000
const PANJANG_PAYLOAD = 32
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
      const pesan = 'Terlalu banyak percobaan masuk. Tunggu lima menit.'
      throw Object.assign(new APIError(pesan, 429, undefined, true), { cobaLagiDetik: LIMA_MENIT })
    })
  }
  // Counted before the answer is known, so that guesses sent at the same time count too.
  await wait(calculateJeda((await perAkun.consume(email)).consumedPoints))
  await startHashSandi(req)
  const [known] = await getPoolDb(req.payload).execute(sql`select 1 from cms.pengguna where email = ${email}`)
  if (known === undefined)
    await promisify(crypto.pbkdf2)(email, 'tidak dikenal', PUTARAN_PAYLOAD, PANJANG_PAYLOAD, 'sha256')
  return args
}

/** A disabled account: said in the same words as a wrong password. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.aktif !== true) throw new AuthenticationError(req.t)
  return user
}

/** A session is not prolonged for an account that is disabled or has no role in force any more. */
export const refuseRefreshTanpaPeran: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'refresh' && (await getPeranAktif(req)).length === 0) throw new Forbidden(req.t)
  return args
}

/** Only failures count: who got in starts anew, and so does the address with this one attempt. */
export const recordMasuk: CollectionAfterLoginHook = async ({ req, user }) => {
  await perAkun.delete(toEmail(user.email))
  const alamat = findAlamat(req.headers, getEnv().LEWU_PROXY_IP_HEADER)
  if (alamat !== null) await perAlamat.reward(alamat)
  const peristiwa = req.context.isPeriksaUlang === true ? 'periksa-ulang' : 'masuk'
  req.payload.logger.info({ msg: 'Kata sandi benar', peristiwa, pengguna: user.id })
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
