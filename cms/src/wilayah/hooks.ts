import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook } from 'payload'
import { publishSalinan } from '../publikasi/publish.ts'

export const refuseBergabungSelainDesa: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data.bergabung === true && originalDoc?.tingkat !== 'desa') {
    throw new APIError('Hanya desa atau kelurahan yang dapat bergabung.', 422, undefined, true)
  }
  return data
}

/** A village that joins shows it on its own page, its kabupaten's list and the province's counts, and is asked what it announces. */
export const publishWilayahAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.tingkat !== 'desa') return doc
  await publishSalinan(req, 'desa', doc.id, doc.id)
  await publishSalinan(req, 'keterbukaan', doc.id, doc.id)
  return doc
}
