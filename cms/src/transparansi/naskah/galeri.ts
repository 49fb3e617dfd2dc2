import { z } from 'zod'
import { type GaleriPublik, galeriPublikSchema } from '../../contract/galeri.ts'
import { type DefinisiNaskah, findBerkas, tanpaKonteks, toBerkasPublik, toFoto } from './penyaji.ts'

const naskahSchema = z.object({
  judul: z.string(),
  tempat: z.string(),
  tanggalFoto: z.string(),
  keterangan: z.string().nullish(),
  daftarFoto: z.array(z.object({ foto: z.string(), keterangan: z.string().nullish() })),
})

export const galeri: DefinisiNaskah<null> = {
  kumpulan: 'galeri',
  schema: galeriPublikSchema,
  listKonteks: tanpaKonteks,
  present: ({ terbitan }) => {
    const naskah = naskahSchema.parse(terbitan.naskah)
    const daftar = naskah.daftarFoto.flatMap(({ foto, keterangan }) => {
      const berkas = findBerkas(terbitan, foto)
      return berkas === null ? [] : [{ berkas, foto: toFoto(berkas, keterangan ?? null) }]
    })
    const isi = {
      tempat: naskah.tempat,
      tanggalFoto: naskah.tanggalFoto,
      keterangan: naskah.keterangan || null,
      daftarFoto: daftar.map(({ foto }) => foto),
    } satisfies Partial<GaleriPublik>
    // The same picture may be shown twice; its file is published once.
    const berkas = new Map(
      daftar.map((satu) => [satu.berkas.sha256, toBerkasPublik(satu.berkas, satu.foto.nama)]),
    )
    return {
      tahun: Number(naskah.tanggalFoto.slice(0, 4)),
      tanggal: naskah.tanggalFoto,
      status: 'terbit',
      judul: naskah.judul,
      isi,
      teks: {
        a: naskah.judul,
        b: naskah.tempat,
        c: [naskah.keterangan ?? '', ...isi.daftarFoto.map(({ keterangan }) => keterangan ?? '')].join(' '),
      },
      berkas: [...berkas.values()],
    }
  },
}
