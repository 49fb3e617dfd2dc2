import { z } from 'zod'
import { isUuid } from '../../akses/scope.ts'
import { teksKayaSchema } from '../../contract/teks-kaya.ts'
import { isTanggal } from '../../dasar/tanggal.ts'
import { toEndpointMasuk } from '../../platform/own-endpoint.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { getDesaBaru } from '../../platform/set-desa.ts'
import { getDb } from '../../platform/transaction.ts'
import { createPratinjau, findFaktaPratinjauDesa } from '../../transparansi/index.ts'
import { PANJANG_PROFIL as MAX } from './limits.ts'

const toTeks = (max: number) =>
  z
    .string()
    .max(max)
    .nullish()
    .transform((isi) => isi || null)
const isian = z.object({
  desa: z.string().refine(isUuid).nullish(),
  sambutan: teksKayaSchema.nullish().transform((isi) => isi ?? null),
  foto: z
    .string()
    .refine(isUuid)
    .nullish()
    .transform((isi) => isi ?? null),
  keteranganFoto: toTeks(MAX.keteranganFoto),
  alamatKantor: toTeks(MAX.alamatKantor),
  jamLayanan: toTeks(MAX.jamLayanan),
  teleponKantor: toTeks(MAX.teleponKantor),
  emailKantor: toTeks(MAX.emailKantor),
  jumlahPenduduk: z
    .number()
    .int()
    .positive()
    .nullish()
    .transform((isi) => isi ?? null),
  tanggalPenduduk: z
    .string()
    .refine((isi) => isi === '' || isTanggal(isi))
    .nullish()
    .transform((isi) => isi || null),
  sumberPenduduk: toTeks(MAX.sumberPenduduk),
  visi: toTeks(MAX.visi),
  misi: toTeks(MAX.misi),
  batasUtara: toTeks(MAX.batas),
  batasTimur: toTeks(MAX.batas),
  batasSelatan: toTeks(MAX.batas),
  batasBarat: toTeks(MAX.batas),
})

/** POST /api/profil-desa/pratinjau: the signed village home with what stands in the form, for whoever may save it. */
export const pratinjauProfilEndpoint = toEndpointMasuk({
  path: '/pratinjau',
  method: 'post',
  handler: async (req) => {
    const masukan = isian.safeParse(await req.json?.().catch(() => null))
    if (!masukan.success)
      return toRefusalResponse(422, [
        {
          kode: 'ISIAN',
          pesan: 'Ada isian yang terlalu panjang atau tidak diperbolehkan. Periksa isiannya.',
        },
      ])
    const { desa, batasUtara, batasTimur, batasSelatan, batasBarat, ...isi } = masukan.data
    const profil = { ...isi, utara: batasUtara, timur: batasTimur, selatan: batasSelatan, barat: batasBarat }
    const desaId = await getDesaBaru(req, 'profil-desa', desa)
    const fakta = await findFaktaPratinjauDesa(await getDb(req), desaId, profil)
    if (fakta === null)
      return toRefusalResponse(422, [
        { kode: 'FOTO_ASING', pesan: 'Foto ini bukan milik desa ini. Unggah fotonya lagi.' },
      ])
    const { isTanpaFoto, ...sajian } = fakta
    return toJson({ ...createPratinjau('desa', sajian, new Date()), isTanpaFoto })
  },
})
