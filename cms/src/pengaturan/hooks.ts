import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook, type GlobalAfterChangeHook } from 'payload'
import { isUuid } from '../akses/scope.ts'
import { getDb } from '../platform/transaction.ts'
import { publishSemua } from '../publikasi/rebuild.ts'

/** Settings belong to a kabupaten or kota, for good: moving the row would set another one's rules. */
export const checkKabupaten: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const [wilayah] = isUuid(data.wilayah)
    ? await (await getDb(req)).execute(
        sql`select 1 from cms.wilayah where id = ${data.wilayah} and tingkat = 'kabupaten'`,
      )
    : []
  if (wilayah === undefined) throw new APIError('Pilih satu kabupaten atau kota.', 422, undefined, true)
  return data
}

/** Whether what is late is shown as late stands in the copy of every village, and the list of information reads that one. */
export const publishKeterbukaan: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (Boolean(doc.terlambatPublik) !== Boolean(previousDoc?.terlambatPublik))
    await publishSemua(req, undefined, ['keterbukaan', 'informasi-publik'])
  return doc
}
