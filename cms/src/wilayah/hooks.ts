import type { CollectionAfterChangeHook } from 'payload'
import { publishSalinan } from '../publikasi/publish.ts'

/** A village that joins shows it on its own page, its kabupaten's list and the province's counts. */
export const publishWilayahAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.tingkat === 'desa') await publishSalinan(req, 'desa', doc.id)
  return doc
}
