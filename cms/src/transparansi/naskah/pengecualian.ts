import { z } from 'zod'
import {
  HURUF_PENGECUALIAN,
  type PengecualianPublik,
  pengecualianPublikSchema,
} from '../../contract/pengecualian.ts'
import { type DefinisiNaskah, tanpaKonteks } from './penyaji.ts'

const naskahSchema = z.object({
  judul: z.string(),
  huruf: z.array(z.enum(HURUF_PENGECUALIAN)),
  undangUndang: z.string().nullish(),
  konsekuensi: z.string(),
  kepentingan: z.string(),
  berlakuSampai: z.string().nullish(),
  nomorKeputusan: z.string().nullish(),
  tanggalKeputusan: z.string().nullish(),
})

/** Before the decree a preview says that its number is to come. */
const BELUM = '(belum bernomor)'

export const pengecualian: DefinisiNaskah<null> = {
  kumpulan: 'pengecualian',
  schema: pengecualianPublikSchema,
  listKonteks: tanpaKonteks,
  present: ({ terbitan }) => {
    const naskah = naskahSchema.parse(terbitan.naskah)
    const isi = {
      huruf: HURUF_PENGECUALIAN.filter((huruf) => naskah.huruf.includes(huruf)),
      undangUndang: naskah.undangUndang || null,
      konsekuensi: naskah.konsekuensi,
      kepentingan: naskah.kepentingan,
      berlakuSampai: naskah.berlakuSampai || null,
      keputusan: {
        nomor: naskah.nomorKeputusan ?? BELUM,
        tanggal: naskah.tanggalKeputusan ?? terbitan.diperbarui.slice(0, 10),
      },
    } satisfies Partial<PengecualianPublik>
    return {
      tahun: null,
      status: terbitan.status,
      judul: naskah.judul,
      isi,
      // The list is found by its own words; what is kept back answers no search.
      teks: { a: naskah.judul, b: '', c: '' },
      berkas: [],
    }
  },
}
