import { APIError, type CollectionAfterChangeHook, type CollectionBeforeValidateHook } from 'payload'
import { whereDesa } from '../../akses/scope.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { ProfilDesa } from '../../payload-types.ts'
import { asSystem } from '../../platform/as-system.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { publishSalinan } from '../../publikasi/publish.ts'
import { findSalahKeputusan } from './keputusan-rules.ts'
import { findSalahPenduduk } from './penduduk-rules.ts'

export const checkSatuProfil: CollectionBeforeValidateHook<ProfilDesa> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({
    collection: 'profil-desa',
    where: whereDesa(data?.desa),
    ...asSystem(req, 'a village has one profile, whoever made it'),
  })
  if (totalDocs > 0)
    throw new APIError('Profil desa ini sudah ada. Ubah yang sudah ada.', 409, undefined, true)
  return data
}

export const checkPenduduk: CollectionBeforeValidateHook<ProfilDesa> = ({ data, originalDoc, req }) => {
  const salah = findSalahPenduduk({ ...originalDoc, ...data }, toTanggal(new Date()))
  if (salah === null) return data
  refuseIsian(req, 'profil-desa', [{ path: salah.isian, message: salah.pesan }])
}

/** A decree has a number and a day, and the day has come. */
export const checkKeputusanDip: CollectionBeforeValidateHook<ProfilDesa> = ({ data, originalDoc, req }) => {
  const salah = findSalahKeputusan({ ...originalDoc, ...data }, toTanggal(new Date()))
  if (salah === null) return data
  refuseIsian(req, 'profil-desa', [{ path: salah.isian, message: salah.pesan }])
}

export const publishProfil: CollectionAfterChangeHook<ProfilDesa> = async ({ doc, req }) => {
  const desa = toIdRelasi(doc.desa)
  if (desa !== null) await publishSalinan(req, 'desa', desa, desa)
  return doc
}
