/** What the log says: events of security by name, faults without the values that a query carried. */
import type { Config, PayloadRequest } from 'payload'
import type { Env } from './env.ts'

/** PostgreSQL's `detail` and Drizzle's `params` quote rows: names, e-mails, later NIK. */
const NILAI_DALAM_PESAN = /\n?params:[\s\S]*?(?=\n {4}at |$)/g
/** SQLSTATE class 22: the value that could not be read stands in the message, between the outermost quotes. */
const SALAH_NILAI = /^22...$/
const NILAI_DIKUTIP = /"[\s\S]*"/

type Galat = { type: string; message: string; stack?: string; kode?: string; sebab?: Galat }

/** An error as it may be written down: type, message and stack without parameters, SQLSTATE, and its cause. */
export function toCatatanGalat(error: unknown): Galat {
  if (!(error instanceof Error)) return { type: typeof error, message: 'bukan Error' }
  const kode = 'code' in error ? String(error.code) : undefined
  const message = toPesanTanpaNilai(error.message, kode)
  return {
    type: error.name,
    message,
    ...(error.stack === undefined ? {} : { stack: toStackTanpaNilai(error.stack, error.message, message) }),
    ...(kode === undefined ? {} : { kode }),
    ...(error.cause === undefined ? {} : { sebab: toCatatanGalat(error.cause) }),
  }
}

function toPesanTanpaNilai(pesan: string, kode = ''): string {
  const tanpaParams = pesan.replace(NILAI_DALAM_PESAN, '')
  return SALAH_NILAI.test(kode) ? tanpaParams.replace(NILAI_DIKUTIP, '"…"') : tanpaParams
}

/** The stack begins with the message; one that was changed later is cut by itself. */
const toStackTanpaNilai = (stack: string, lama: string, baru: string): string =>
  stack.replace(lama, () => baru).replace(NILAI_DALAM_PESAN, '')

/** One JSON object per line, on standard error: what a script answers on standard output stays clean. */
export const toLoggerConfig = (level: Env['LEWU_LOG_LEVEL']): NonNullable<Config['logger']> => ({
  options: { level, serializers: { err: toCatatanGalat } },
  destination: process.stderr,
})

/** Somebody asked for what is not theirs. The address has no query: a filter may hold personal data. */
export function logTolakan(req: PayloadRequest): void {
  req.payload.logger.warn({
    msg: 'Akses ditolak',
    peristiwa: 'akses-ditolak',
    pengguna: req.user?.id ?? null,
    cara: req.method ?? null,
    jalan: req.pathname ?? null,
  })
}
