import type { CollectionBeforeValidateHook } from 'payload'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { Pengecualian } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { checkPengecualian, toIsiPengecualian } from './pengecualian-rules.ts'

export const checkPengecualianTersimpan: CollectionBeforeValidateHook<Pengecualian> = ({
  data,
  originalDoc,
  req,
}) => {
  if (data === undefined || req.context.langkahAlur === true) return data
  const isi: Partial<Pengecualian> = { ...originalDoc, ...data }
  if (isi.deletedAt) return data
  const salah = checkPengecualian(toIsiPengecualian(isi), toTanggal(new Date()))
  if (salah.length === 0) return data
  const errors = salah.map(({ isian, pesan }) => ({ path: isian, message: pesan }))
  refuseIsian(req, 'pengecualian', errors)
}
