import { z } from 'zod'
import { type AgendaPublik, agendaPublikSchema } from '../../contract/agenda.ts'
import { type DefinisiNaskah, tanpaKonteks } from './penyaji.ts'

const teks = z.string().nullish()
const naskahSchema = z.object({
  judul: z.string(),
  mulai: z.string(),
  selesai: teks,
  jamMulai: teks,
  jamSelesai: teks,
  tempat: z.string(),
  penyelenggara: teks,
  keterangan: teks,
})

export const agenda: DefinisiNaskah<null> = {
  kumpulan: 'agenda',
  schema: agendaPublikSchema,
  listKonteks: tanpaKonteks,
  present: ({ terbitan }) => {
    const { judul, ...naskah } = naskahSchema.parse(terbitan.naskah)
    const isi = {
      mulai: naskah.mulai,
      selesai: naskah.selesai || null,
      jamMulai: naskah.jamMulai || null,
      jamSelesai: naskah.jamSelesai || null,
      tempat: naskah.tempat,
      penyelenggara: naskah.penyelenggara || null,
      keterangan: naskah.keterangan || null,
    } satisfies Partial<AgendaPublik>
    return {
      tahun: Number(naskah.mulai.slice(0, 4)),
      tanggal: naskah.mulai,
      status: 'terbit',
      judul,
      isi,
      teks: { a: judul, b: naskah.tempat, c: naskah.keterangan ?? '' },
      berkas: [],
    }
  },
}
