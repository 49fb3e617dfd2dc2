/** The site's only way to PostgreSQL: a small pool, short waits, named (prepared) statements. */
import pg from 'pg'
import { getEnv } from '../platform/env.ts'
import { Breaker } from './breaker.ts'
import type { Catatan } from './catatan.ts'
import { isGangguan } from './gangguan.ts'

const MAX_CONNECTIONS = 10
const STATEMENT_TIMEOUT = 3000
const CONNECT_TIMEOUT = 2000
/** Below this likeness of words (0 to 1) a village name is not offered; catches one or two typing errors. */
const MIN_LIKENESS = 0.4

/** The poll of changes asks once a second, so it is mostly that which tries, and no visitor. */
const JEDA_COBA = 900

const breaker = new Breaker({ pause: JEDA_COBA, now: Date.now })
let pool: pg.Pool | null = null

export type Perintah = { name: string; text: string; values?: unknown[] }

/** Reads rows and notes in `catatan` when the database, not the page, is to blame for a failure. */
export async function listBaris(perintah: Perintah, catatan?: Catatan): Promise<unknown[]> {
  try {
    return (await breaker.run(() => getPool().query(perintah))).rows
  } catch (error) {
    if (catatan && isGangguan(error)) catatan.isBasisDataMati = true
    throw error
  }
}

export function toKoneksi(): pg.ClientConfig {
  return {
    connectionString: getEnv().basisData,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
    application_name: 'lewu-situs',
  }
}

export async function finishPool(): Promise<void> {
  await pool?.end()
  pool = null
}

function getPool(): pg.Pool {
  if (pool) return pool
  pool = new pg.Pool({
    ...toKoneksi(),
    max: MAX_CONNECTIONS,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: STATEMENT_TIMEOUT + 1000,
    options: `-c pg_trgm.word_similarity_threshold=${MIN_LIKENESS}`,
  })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', (error) => console.warn(`Idle database connection lost: ${error.message}`))
  return pool
}
