import { z } from 'zod'
import {
  JENIS_BAHAYA,
  type PengumumanPublik,
  pengumumanPublikSchema,
  SIFAT_PENGUMUMAN,
  UNSUR_SERTA_MERTA,
} from '../../contract/pengumuman.ts'
import { teksKayaSchema } from '../../contract/teks-kaya.ts'
import { type DefinisiNaskah, findBerkas, tanpaKonteks, toBerkasPublik, toUnduhan } from './penyaji.ts'
import { toKata } from './teks.ts'

const naskahSchema = z.object({
  judul: z.string(),
  sifat: z.enum(SIFAT_PENGUMUMAN),
  isi: teksKayaSchema,
  berlakuSampai: z.string().nullish(),
  jenisBahaya: z.enum(JENIS_BAHAYA).nullish(),
  unsur: z.partialRecord(z.enum(UNSUR_SERTA_MERTA), z.string().nullish()).nullish(),
  lampiran: z.string().nullish(),
})
type Naskah = z.infer<typeof naskahSchema>

export const pengumuman: DefinisiNaskah<null> = {
  kumpulan: 'pengumuman',
  schema: pengumumanPublikSchema,
  listKonteks: tanpaKonteks,
  present: ({ terbitan, slug }) => {
    const naskah = naskahSchema.parse(terbitan.naskah)
    const berkas = findBerkas(terbitan, naskah.lampiran)
    const lampiran = berkas === null ? null : toUnduhan(berkas, slug)
    const unsur = listUnsur(naskah)
    const isi = {
      sifat: naskah.sifat,
      isTerverifikasi: terbitan.status !== 'terbit-belum-diverifikasi',
      isi: naskah.isi,
      berlakuSampai: naskah.berlakuSampai || null,
      jenisBahaya: naskah.sifat === 'serta-merta' ? (naskah.jenisBahaya ?? null) : null,
      unsur,
      lampiran,
    } satisfies Partial<PengumumanPublik>
    return {
      tahun: null,
      status: terbitan.status,
      judul: naskah.judul,
      isi,
      teks: { a: naskah.judul, b: unsur.map((satu) => satu.isi).join(' '), c: toKata(naskah.isi) },
      berkas: berkas === null || lampiran === null ? [] : [toBerkasPublik(berkas, lampiran.nama)],
    }
  },
}

function listUnsur({ sifat, unsur }: Naskah): PengumumanPublik['unsur'] {
  if (sifat !== 'serta-merta') return []
  return UNSUR_SERTA_MERTA.flatMap((nama) => {
    const isi = unsur?.[nama]?.trim() ?? ''
    return isi === '' ? [] : [{ nama, isi }]
  })
}
