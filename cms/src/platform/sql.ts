/** Parts of statements that many queries need. */
import { sql } from '@payloadcms/db-postgres'
import type { SqlQuery } from './transaction.ts'

/** A point in time as `Date.prototype.toISOString` writes it. */
export const toIso = (waktu: SqlQuery): SqlQuery =>
  sql`to_char(${waktu} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** For `= any(…)`: one parameter, however many they are. */
export const toDaftarId = (daftar: readonly string[]): SqlQuery => sql`${`{${daftar.join(',')}}`}::uuid[]`
