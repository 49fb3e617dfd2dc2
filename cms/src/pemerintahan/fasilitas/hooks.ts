import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { Fasilitas } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { publishSalinan } from '../../publikasi/publish.ts'
import { checkFasilitas } from './fasilitas-rules.ts'

export const checkFasilitasTersimpan: CollectionBeforeValidateHook<Fasilitas> = ({
  data,
  originalDoc,
  req,
}) => {
  const isi: Partial<Fasilitas> = { ...originalDoc, ...data }
  const salah = checkFasilitas(
    {
      nama: isi.nama ?? '',
      dusun: isi.dusun ?? '',
      kapasitas: isi.kapasitas ?? '',
      tahunDibangun: isi.tahunDibangun ?? null,
    },
    Number(toTanggal(new Date()).slice(0, 4)),
  )
  if (salah.length === 0) return data
  const errors = salah.map(({ isian, pesan }) => ({ path: isian, message: pesan }))
  refuseIsian(req, 'fasilitas', errors)
}

export const publishFasilitas: CollectionAfterChangeHook = async ({ doc, req }) => {
  const desa = toIdRelasi(doc.desa)
  if (desa !== null) await publishSalinan(req, 'fasilitas', desa, desa)
  return doc
}
