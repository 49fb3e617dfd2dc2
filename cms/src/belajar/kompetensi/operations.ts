/** What offices owe, and what a course is called, stands in the public copy of every village. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { getDb } from '../../platform/transaction.ts'
import { publishSemua } from '../../publikasi/rebuild.ts'

const publish = (req: PayloadRequest) => publishSemua(req, undefined, ['pemerintahan'])

/** After a course was released, renamed or withdrawn; nothing where no office owes it. */
export async function publishKompetensi(req: PayloadRequest, kursus: string): Promise<void> {
  const [wajib] = await (await getDb(req)).execute(
    sql`select 1 from cms.kewajiban_kursus where kursus_id = ${kursus} limit 1`,
  )
  if (wajib !== undefined) await publish(req)
}

export const publishKewajiban: CollectionAfterChangeHook = async ({ doc, req }) => {
  await publish(req)
  return doc
}

export const publishKewajibanTerhapus: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await publish(req)
  return doc
}
