/** An account that was closed (decision 0066) says nothing of anybody, and stays so. */
import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { getDb } from '../platform/transaction.ts'

/** Neither the admin's form nor a code brings it back: its records would then be somebody's again. */
export const refuseDitutup: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const [ditutup] = await (await getDb(req)).execute(
    sql`select 1 from cms.akun_ditutup where pengguna_id = ${originalDoc?.id}`,
  )
  if (ditutup !== undefined)
    throw new APIError('Akun ini sudah ditutup dan tidak dapat dibuka lagi.', 422, undefined, true)
  return data
}
