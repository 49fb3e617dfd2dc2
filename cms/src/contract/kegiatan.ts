/**
 * What a village tells of an activity of its budget besides the money: places with planned output, who carries it out, by
 * function alone, pictures of the progress, documents. Kind `kegiatan`, key `<desa>/<slug>`; it stands on the page of the
 * activity and has none of its own. Legal source: Permendagri 20/2018 Ps 39 (pelaksana and tim are announced).
 */
import { z } from 'zod'
import { fotoSchema } from './foto.ts'
import { berkasPublikSchema, naskahShape } from './naskah.ts'
import { tahunSchema, tanggalSchema } from './nilai.ts'

/** Offices that may carry out an activity (Permendagri 20/2018 Ps 6). */
export const PELAKSANA_KEGIATAN = [
  'kaur-umum',
  'kaur-perencanaan',
  'kasi-pemerintahan',
  'kasi-kesejahteraan',
  'kasi-pelayanan',
] as const
export const LABEL_PELAKSANA: Readonly<Record<(typeof PELAKSANA_KEGIATAN)[number], string>> = {
  'kaur-umum': 'Kaur Tata Usaha dan Umum',
  'kaur-perencanaan': 'Kaur Perencanaan',
  'kasi-pemerintahan': 'Kasi Pemerintahan',
  'kasi-kesejahteraan': 'Kasi Kesejahteraan',
  'kasi-pelayanan': 'Kasi Pelayanan',
}
/** Papers of an activity (Permendagri 20/2018: DPA, after a change DPPA, in the year after DPAL; the RAB is a part of each). */
export const JENIS_DOKUMEN_KEGIATAN = ['dpa', 'dppa', 'dpal', 'rab', 'gambar', 'lainnya'] as const
export const LABEL_DOKUMEN_KEGIATAN: Readonly<Record<(typeof JENIS_DOKUMEN_KEGIATAN)[number], string>> = {
  dpa: 'Dokumen Pelaksanaan Anggaran (DPA)',
  dppa: 'Dokumen Pelaksanaan Perubahan Anggaran (DPPA)',
  dpal: 'Dokumen Pelaksanaan Anggaran Lanjutan (DPAL)',
  rab: 'Rencana Anggaran Biaya (RAB)',
  gambar: 'Gambar rencana',
  lainnya: 'Dokumen lain',
}
/** Progress that a picture shows, in per cent, as in the records of progress. */
export const TAHAP_FOTO = ['0', '50', '100'] as const

/** Planned output at one place; `dusun` null: the whole village. */
export const tempatKegiatanSchema = z.strictObject({
  dusun: z.string().nullable(),
  volume: z.number().nullable(),
  satuan: z.string().nullable(),
})
export type TempatKegiatan = z.infer<typeof tempatKegiatanSchema>

export const kegiatanPublikSchema = z.strictObject({
  ...naskahShape,
  tahun: tahunSchema,
  kode: z.string().regex(/^0[1-9]\.\d{2}\.\d{2}$/),
  /** What is made, in words. */
  keluaran: z.string().nullable(),
  tempat: z.array(tempatKegiatanSchema),
  mulai: tanggalSchema.nullable(),
  selesai: tanggalSchema.nullable(),
  pelaksana: z.enum(PELAKSANA_KEGIATAN).nullable(),
  /** Functions in the team; no names. */
  tim: z.array(z.string()),
  /** A firm, never a person. */
  penyedia: z.string().nullable(),
  daftarFoto: z.array(
    z.strictObject({ tanggal: tanggalSchema, tahap: z.enum(TAHAP_FOTO), foto: fotoSchema }),
  ),
  daftarDokumen: z.array(
    berkasPublikSchema.extend({
      judul: z.string(),
      /** Left out in editions from before it was asked for. */
      jenis: z.enum(JENIS_DOKUMEN_KEGIATAN).optional(),
      nomor: z.string().optional(),
      tanggal: tanggalSchema.optional(),
    }),
  ),
})
export type KegiatanPublik = z.infer<typeof kegiatanPublikSchema>
