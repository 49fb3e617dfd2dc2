import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  ValidationError,
} from 'payload'
import { isUuid, whereDesa } from '../../akses/scope.ts'
import { teksKayaSchema } from '../../contract/teks-kaya.ts'
import type { ProfilDesa } from '../../payload-types.ts'
import { asSystem } from '../../platform/as-system.ts'
import { publishSalinan } from '../../publikasi/publish.ts'

/** The editor's tree may hold only what the site can print. */
export function checkSambutan(value: unknown): true | string {
  if (value === null || value === undefined) return true
  return (
    teksKayaSchema.safeParse(value).success ||
    'Sambutan memuat isi yang tidak diperbolehkan, misalnya tautan yang bukan https.'
  )
}

/** The same check before the editor's own hooks walk the tree: they break on what is no tree at all. */
export const refuseSambutanRusak: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // The hook of one collection is typed for all of them.
  const { sambutan } = (args.data ?? {}) as { sambutan?: unknown }
  const pesan = checkSambutan(sambutan)
  if (pesan !== true)
    throw new ValidationError(
      { collection: 'profil-desa', errors: [{ path: 'sambutan', message: pesan, label: pesan }], req },
      req.t,
    )
  return args
}

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

/** A photo belongs to the same village. */
export const checkFotoDesa: CollectionBeforeChangeHook<ProfilDesa> = async ({ data, originalDoc, req }) => {
  const foto = toId(data.foto)
  if (!isUuid(foto)) return data
  const { totalDocs } = await req.payload.count({
    collection: 'berkas',
    where: { and: [{ id: { equals: foto } }, whereDesa(toId(data.desa ?? originalDoc?.desa))] },
    ...asSystem(req, 'a relation is checked against the village of the row, not against the person'),
  })
  if (totalDocs === 0)
    throw new APIError('Foto ini bukan milik desa ini. Unggah fotonya lagi.', 422, undefined, true)
  return data
}

export const publishProfil: CollectionAfterChangeHook<ProfilDesa> = async ({ doc, req }) => {
  const desa = toId(doc.desa)
  if (desa !== null) await publishSalinan(req, 'desa', desa)
  return doc
}

const toId = (relation: string | { id: string } | null | undefined): string | null =>
  typeof relation === 'object' ? (relation?.id ?? null) : (relation ?? null)
