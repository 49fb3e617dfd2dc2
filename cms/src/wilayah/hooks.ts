import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook } from 'payload'
import { publishSalinan } from '../publikasi/publish.ts'

export const refuseBergabungSelainDesa: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data.bergabung === true && originalDoc?.tingkat !== 'desa') {
    throw new APIError('Hanya desa atau kelurahan yang dapat bergabung.', 422, undefined, true)
  }
  return data
}

/** A village that joins shows it on its own page, its kabupaten's list and the province's counts. */
export const publishWilayahAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.tingkat === 'desa') await publishSalinan(req, 'desa', doc.id, doc.id)
  return doc
}
