/**
 * The database adapter as it should be: a COMMIT that failed is an error, never a success. Upstream
 * swallows it, and documents that were acknowledged are then missing (decision 0004).
 */

import type { postgresAdapter, sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'
import { APIError, commitTransaction, initTransaction, killTransaction } from 'payload'
import { MAX_KONEKSI } from './pool.ts'
import { findAkunSesi, updateSesi } from './session-rows.ts'
import { createSlots, finishSlots } from './slots.ts'

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>
type TransactionOptions = Parameters<Adapter['drizzle']['transaction']>[1]
type Session = Adapter['sessions'][string]
export type SqlQuery = ReturnType<typeof sql>

/** What the rows come from: the connection of the running transaction, or the pool. */
export type Db = { execute: <Row>(query: SqlQuery) => Promise<Row[]> }

/** Nobody knows whether the transaction was stored: the connection broke while it was being committed. */
export class OutcomeUnknown extends APIError {
  constructor() {
    super('Belum tentu tersimpan. Muat ulang halaman dan periksa sebelum mencoba lagi.', 503, undefined, true)
  }
}

export function wrapTransactions(base: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args) as unknown as Adapter
      adapter.beginTransaction = (options) => beginTransaction(adapter, options as TransactionOptions)
      adapter.commitTransaction = (id) => commitSession(adapter, id)
      adapter.pool = createPool(adapter)
      const updateOne = adapter.updateOne
      adapter.updateOne = async (permintaan) => {
        const akun = findAkunSesi(permintaan)
        if (akun === null) return updateOne.call(adapter, permintaan)
        // The password is checked by now: nobody waits for a row with a place that others wait for.
        finishSlots(permintaan.req ?? {})
        await updateSesi(
          await getSessionDb(adapter, permintaan.req?.transactionID),
          akun,
          permintaan.req ?? {},
        )
        return null as never
      }
      return adapter as unknown as ReturnType<typeof base.init>
    },
  }
}

/** A pool whose broken connections are logged and replaced: without a listener each would end the process. */
function createPool(adapter: Adapter): Adapter['pool'] {
  const report = (error: Error): void =>
    adapter.payload.logger.warn(`Database connection lost: ${error.message}`)
  const pool = new adapter.pg.Pool(adapter.poolOptions)
  pool.on('error', report)
  pool.on('connect', (client) => client.on('error', report))
  return pool
}

/**
 * Fewer than the pool has connections: what a transaction has read beside it would otherwise wait for a
 * connection that only other waiting transactions hold.
 */
const takeTransaction = createSlots({ atOnce: MAX_KONEKSI - 3, waiting: 200, patience: 30_000 })

async function beginTransaction(adapter: Adapter, options?: TransactionOptions) {
  await adapter.initializing
  const finish = await takeTransaction()
  const id = crypto.randomUUID()
  const ready = Promise.withResolvers<Session['db']>()
  const ending = Promise.withResolvers<void>()
  // The raw promise: it rejects when COMMIT fails, and is what commit has to wait for.
  const done = adapter.drizzle.transaction(
    async (tx) => {
      ready.resolve(tx as unknown as Session['db'])
      await ending.promise
    },
    options ?? (adapter.transactionOptions as TransactionOptions),
  )
  done.catch((error: unknown) => ready.reject(error)).finally(finish)
  const db = await ready.promise
  adapter.sessions[id] = {
    db,
    resolve: async () => {
      ending.resolve()
      await done
    },
    reject: async () => {
      ending.reject(new Error('Transaction rolled back'))
      await done.catch(() => undefined)
    },
  }
  return id
}

async function commitSession(adapter: Adapter, incoming: string | number | Promise<string | number>) {
  const id = await incoming
  const session = adapter.sessions[id]
  if (session === undefined) return
  delete adapter.sessions[id]
  try {
    await session.resolve()
  } catch (error) {
    adapter.payload.logger.error({ err: error, msg: 'COMMIT failed' })
    throw new OutcomeUnknown()
  }
}

/** Runs work in the request's transaction; begins one and ends it where there was none. */
export async function runInTransaction<Value>(
  req: PayloadRequest,
  work: () => Promise<Value>,
): Promise<Value> {
  const isOwner = await initTransaction(req)
  try {
    const value = await work()
    if (isOwner) await commitTransaction(req)
    return value
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}

/** The connection that `req`'s transaction runs on, or the pool outside of one. */
export async function getDb(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Db> {
  return getSessionDb(toAdapter(req.payload), req.transactionID)
}

async function getSessionDb(adapter: Adapter, transaksi: PayloadRequest['transactionID']): Promise<Db> {
  const id = await transaksi
  const session = id === undefined || id === null ? undefined : adapter.sessions[id]
  return toDb(session?.db ?? adapter.drizzle)
}

/** The pool itself, for reads outside of any request. */
export function getPoolDb(payload: Payload): Db {
  return toDb(toAdapter(payload).drizzle)
}

export function toAdapter(payload: Payload): Adapter {
  return payload.db as unknown as Adapter
}

function toDb(connection: { execute: (query: SqlQuery) => PromiseLike<unknown> }): Db {
  return {
    // The rows have the columns that the query names; the caller states their type.
    execute: async <Row>(query: SqlQuery) => ((await connection.execute(query)) as { rows: Row[] }).rows,
  }
}
