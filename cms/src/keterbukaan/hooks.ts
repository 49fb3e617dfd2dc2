import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { toIdRelasi } from '../dasar/relasi.ts'
import { toTanggal } from '../dasar/tanggal.ts'
import type { BuktiPengumuman } from '../payload-types.ts'
import { refuseIsian } from '../platform/refuse-isian.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { type Bukti, findSalahBukti } from './bukti-rules.ts'

export const checkBukti: CollectionBeforeValidateHook<BuktiPengumuman> = ({ data, originalDoc, req }) => {
  const bukti: Partial<Bukti> = { ...originalDoc, ...data }
  const salah = findSalahBukti(bukti, toTanggal(new Date()))
  if (salah === null) return data
  refuseIsian(req, 'bukti-pengumuman', [{ path: salah.isian, message: salah.pesan }])
}

export const publishKeterbukaan: CollectionAfterChangeHook = async ({ doc, req }) => {
  const desa = toIdRelasi(doc.desa)
  if (desa !== null) await publishSalinan(req, 'keterbukaan', desa, desa)
  return doc
}
