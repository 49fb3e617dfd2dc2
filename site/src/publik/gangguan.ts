/**
 * Whether a failed question means that the database is away or has too much to do (the visitor may come
 * again: 503), or that the question, the data or a right is wrong (ours to mend: 500). Pure.
 */

/**
 * Beginnings of SQLSTATE: broken connection, nothing left (connections, memory, disk), stopping or
 * starting, statement_timeout, and a replica that cancels a read to catch up.
 */
const AWAL_SQLSTATE = ['08', '53', '57P', '57014', '40001']

/** Errors of the wire by Node's name; ENOENT is the socket file of a server that is down. */
const KODE_JARINGAN = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOENT',
]

/** What `pg` says in words only, without a code. */
const AWAL_PESAN = [
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Connection terminated',
  'Query read timeout',
  'Client has encountered a connection error',
  'Client was closed',
  'Cannot use a pool after calling end',
]

export function isGangguan(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const kode = 'code' in error && typeof error.code === 'string' ? error.code : null
  if (kode === null) return AWAL_PESAN.some((awal) => error.message.startsWith(awal))
  return KODE_JARINGAN.includes(kode) || AWAL_SQLSTATE.some((awal) => kode.startsWith(awal))
}

/** What is left of those where nothing came back at all. A full pool or a slow statement is no silence. */
const PESAN_DIAM = [
  'timeout expired',
  'Connection terminated due to connection timeout',
  'Query read timeout',
]
const KODE_DIAM = ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']

/** Whether the question was waited for until the end of our patience. */
export function isDiam(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return 'code' in error ? KODE_DIAM.includes(String(error.code)) : PESAN_DIAM.includes(error.message)
}
