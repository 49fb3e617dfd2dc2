import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { toIdRelasi } from '../dasar/relasi.ts'
import { refuseIsian } from '../platform/refuse-isian.ts'
import { publishSalinan } from '../publikasi/publish.ts'

export const checkMasa: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const { mulai, selesai } = { ...originalDoc, ...data }
  if (mulai && selesai && String(selesai) < String(mulai)) {
    const message = 'Selesai menjabat tidak boleh sebelum mulai menjabat.'
    refuseIsian(req, collection.slug, [{ path: 'selesai', message, label: 'Selesai menjabat' }])
  }
  return data
}

export const publishPemerintahan: CollectionAfterChangeHook = async ({ doc, req }) => {
  const desa = toIdRelasi(doc.desa)
  if (desa !== null) await publishSalinan(req, 'pemerintahan', desa, desa)
  return doc
}
