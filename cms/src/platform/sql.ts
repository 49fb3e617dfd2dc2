/** Parts of statements that many queries need. */
import { sql } from '@payloadcms/db-postgres'
import type { SqlQuery } from './transaction.ts'

/** A point in time as `Date.prototype.toISOString` writes it. */
export const toIso = (waktu: SqlQuery): SqlQuery =>
  sql`to_char(${waktu} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** For `= any(…)`: one parameter, however many they are. */
export const toDaftarId = (daftar: readonly string[]): SqlQuery => sql`${`{${daftar.join(',')}}`}::uuid[]`

/** Whether the area with the one code is the other, or inside it. */
export const isDiDalam = (kode: SqlQuery, atas: SqlQuery): SqlQuery =>
  sql`(${kode} = ${atas} or ${kode} like ${atas} || '.%')`

/** The same of any of these; of none it is false. */
export const isDiDalamSatu = (kode: SqlQuery, daftarAtas: readonly string[]): SqlQuery =>
  sql`exists (select 1 from jsonb_array_elements_text(${JSON.stringify(daftarAtas)}::jsonb) atas where ${isDiDalam(kode, sql`atas`)})`
