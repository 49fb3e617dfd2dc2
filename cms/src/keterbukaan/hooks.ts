import { type CollectionAfterChangeHook, type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { toIdRelasi } from '../dasar/relasi.ts'
import { toTanggal } from '../dasar/tanggal.ts'
import type { BuktiPengumuman } from '../payload-types.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { type Bukti, findSalahBukti } from './bukti-rules.ts'

export const checkBukti: CollectionBeforeValidateHook<BuktiPengumuman> = ({ data, originalDoc, req }) => {
  const bukti: Partial<Bukti> = { ...originalDoc, ...data }
  const salah = findSalahBukti(bukti, toTanggal(new Date()))
  if (salah === null) return data
  throw new ValidationError(
    { collection: 'bukti-pengumuman', errors: [{ path: salah.isian, message: salah.pesan }], req },
    req.t,
  )
}

export const publishKeterbukaan: CollectionAfterChangeHook = async ({ doc, req }) => {
  const desa = toIdRelasi(doc.desa)
  if (desa !== null) await publishSalinan(req, 'keterbukaan', desa, desa)
  return doc
}
