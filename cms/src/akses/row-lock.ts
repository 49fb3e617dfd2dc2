/**
 * Payload reads a row, asks rights and hooks, and writes the whole row back: what somebody else changed in
 * between (a step of the workflow, an account disabled) would be undone. So the row is locked before it is read.
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { toTabel } from '../platform/tabel.ts'
import { getDb } from '../platform/transaction.ts'
import { type Blok, type Kumpulan, POLICY } from './policy.ts'
import { isUuid } from './scope.ts'

/** On every road by which one row is changed; comes last, so that nothing slow is done under the lock. */
export const lockRow: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const id = findIdDiubah(args, operation, req)
  if (id === null || !canBerubah(collection.slug)) return args
  const tabel = toTabel(collection.slug)
  // Rows that name this one (a session, a line) may still be added.
  await (await getDb(req)).execute(sql`select 1 from ${tabel} where id = ${id} for no key update`)
  return args
}

/** Rows that nobody changes are refused by their rights; of the trail not even the database's role locks one. */
const canBerubah = (slug: string): boolean => {
  const blok: Blok = Object.hasOwn(POLICY, slug) ? POLICY[slug as Kumpulan] : {}
  return blok.update !== undefined || blok.trash !== undefined || blok.delete !== undefined
}

/** The id of the row that is about to be changed; null where there is none, or nobody who could change one. */
export function findIdDiubah(args: object, operation: string, req: PayloadRequest): string | null {
  if (!['update', 'delete'].includes(operation) || !('id' in args)) return null
  if (req.payloadAPI === 'REST' && req.user === null) return null
  // PostgreSQL takes an id in capitals for the same one.
  const id = String(args.id).toLowerCase()
  return isUuid(id) ? id : null
}
