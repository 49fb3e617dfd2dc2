import type { PoolConfig } from 'pg'

export const MAX_KONEKSI = 10

/** A waiting or idle transaction never holds a connection for ever. */
export const toPoolOptions = (connectionString: string): PoolConfig => ({
  connectionString,
  max: MAX_KONEKSI,
  connectionTimeoutMillis: 10_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
  application_name: 'lewu-cms',
})
