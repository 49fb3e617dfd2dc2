import { z } from 'zod'
import { type BeritaPublik, beritaPublikSchema } from '../../contract/berita.ts'
import { teksKayaSchema } from '../../contract/teks-kaya.ts'
import { type DefinisiNaskah, findBerkas, tanpaKonteks, toBerkasPublik, toFoto } from './penyaji.ts'
import { toKata } from './teks.ts'

const naskahSchema = z.object({
  judul: z.string(),
  ringkasan: z.string(),
  isi: teksKayaSchema,
  foto: z.string().nullish(),
  keteranganFoto: z.string().nullish(),
})

export const berita: DefinisiNaskah<null> = {
  kumpulan: 'berita',
  schema: beritaPublikSchema,
  listKonteks: tanpaKonteks,
  present: ({ terbitan }) => {
    const naskah = naskahSchema.parse(terbitan.naskah)
    const berkas = findBerkas(terbitan, naskah.foto)
    const foto = berkas === null ? null : toFoto(berkas, naskah.keteranganFoto ?? null)
    const isi = {
      ringkasan: naskah.ringkasan,
      isi: naskah.isi,
      foto,
    } satisfies Partial<BeritaPublik>
    return {
      tahun: null,
      status: 'terbit',
      judul: naskah.judul,
      isi,
      teks: { a: naskah.judul, b: naskah.ringkasan, c: toKata(naskah.isi) },
      berkas: berkas === null || foto === null ? [] : [toBerkasPublik(berkas, foto.nama)],
    }
  },
}
