import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { LembagaEkonomi } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { publishSalinan } from '../../publikasi/publish.ts'
import { checkLembagaEkonomi } from './lembaga-rules.ts'

export const checkLembagaTersimpan: CollectionBeforeValidateHook<LembagaEkonomi> = ({
  data,
  originalDoc,
  req,
}) => {
  const isi: Partial<LembagaEkonomi> = { ...originalDoc, ...data }
  const salah = checkLembagaEkonomi(
    {
      nama: isi.nama ?? '',
      nomorBadanHukum: isi.nomorBadanHukum ?? '',
      tanggalBadanHukum: isi.tanggalBadanHukum ?? '',
      usaha: (isi.usaha ?? []).map(({ bidang }) => bidang ?? ''),
      daftarHasil: (isi.daftarHasil ?? []).map(({ tahun, pendapatan, hasil, bagianDesa }) => ({
        tahun,
        pendapatan: pendapatan ?? null,
        hasil: hasil ?? null,
        bagianDesa: bagianDesa ?? null,
      })),
    },
    toTanggal(new Date()),
  )
  if (salah.length === 0) return data
  const errors = salah.map(({ isian, pesan }) => ({ path: isian, message: pesan }))
  refuseIsian(req, 'lembaga-ekonomi', errors)
}

export const publishLembagaEkonomi: CollectionAfterChangeHook = async ({ doc, req }) => {
  const desa = toIdRelasi(doc.desa)
  if (desa !== null) await publishSalinan(req, 'lembaga-ekonomi', desa, desa)
  return doc
}
