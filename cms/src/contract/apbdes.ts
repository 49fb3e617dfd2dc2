/** Budget of a year: kind `apbdes`, key `<slug>/<tahun>`, address `/desa/<slug>/apbdes/<tahun>`. */
import { z } from 'zod'
import {
  anggaranRealisasiSchema,
  desaRingkasSchema,
  rupiahSchema,
  tahunSchema,
  tanggalSchema,
  waktuSchema,
} from './nilai.ts'

export const getKunciApbdes = (slug: string, tahun: number): string => `${slug}/${tahun}`
export const getAlamatApbdes = (slug: string, tahun: number): string => `/desa/${slug}/apbdes/${tahun}`

/** An activity (`02.03.10`), a bidang (`02`) or an account by jenis (`4.2.1`), of one year or of all that have it. */
export const getAlamatPos = (slug: string, tahun: number, kode: string): string =>
  `${getAlamatApbdes(slug, tahun)}/pos/${kode}`

/** Sub bidang and single accounts of spending have no page of their own. */
export const isKodePos = (kode: string): boolean => /^(0[1-9](\.\d{2}\.\d{2})?|[46]\.\d\.\d{1,2})$/.test(kode)

export const FASE = ['awal', 'perubahan', 'realisasi-semester-1', 'realisasi-akhir'] as const
export const TINGKAT_RINCIAN = ['bidang', 'kegiatan', 'penuh'] as const
/** Columns of the short form: the import reads them, the public `.csv` is written with them. */
export const KOLOM_APBDES = [
  'kode_kegiatan',
  'kode_rekening',
  'uraian',
  'sumber_dana',
  'anggaran',
  'realisasi',
] as const

const kodeDanJumlah = anggaranRealisasiSchema.extend({ kode: z.string(), uraian: z.string() })

export const barisPublikSchema = z.strictObject({
  kodeKegiatan: z.string(),
  kodeRekening: z.string(),
  uraian: z.string(),
  /** PAD, DDS, PBH, ADD, PBP, PBK, SWD, DLL or CAMPURAN; null = not known. */
  sumberDana: z.string().nullable(),
  anggaran: rupiahSchema,
  realisasi: rupiahSchema.nullable(),
})
export type BarisPublik = z.infer<typeof barisPublikSchema>

export const apbdesPublikSchema = z.strictObject({
  desa: desaRingkasSchema,
  tahun: tahunSchema,
  fase: z.enum(FASE),
  tingkatRincian: z.enum(TINGKAT_RINCIAN),
  peraturan: z.strictObject({
    nomor: z.string(),
    tanggal: tanggalSchema,
    /** True where the Kepala Desa signed on paper and the Sekretaris Desa confirmed the photo. */
    ditandatanganiDiKertas: z.boolean(),
    /** Why it was set in spite of errors; null in the usual case. */
    alasanPengecualian: z.string().nullable(),
  }),
  /** Moment at which the Kepala Desa set it in this system. */
  ditetapkanPada: waktuSchema,
  pendapatan: anggaranRealisasiSchema,
  belanja: anggaranRealisasiSchema,
  surplus: anggaranRealisasiSchema,
  pembiayaan: z.strictObject({
    penerimaan: anggaranRealisasiSchema,
    pengeluaran: anggaranRealisasiSchema,
    netto: anggaranRealisasiSchema,
  }),
  silpa: anggaranRealisasiSchema,
  /** Revenue by jenis (`4.2.1`) and financing by jenis (`6.1.1`), without zero rows, in order of code. */
  rincianPendapatan: z.array(kodeDanJumlah),
  rincianPembiayaan: z.array(kodeDanJumlah),
  /** The five bidang `01` to `05` in order, also those without money. */
  bidang: z.array(anggaranRealisasiSchema.extend({ kode: z.string(), nama: z.string() })),
  /** Kegiatan level, where the budget holds it; empty for a budget by bidang. */
  daftarKegiatan: z.array(kodeDanJumlah),
  /** All lines, no subtotals, in order of code. */
  baris: z.array(barisPublikSchema),
  /** Checks that did not pass, published with the budget: code and plain Indonesian sentence. */
  peringatan: z.array(z.strictObject({ kode: z.string(), pesan: z.string() })),
})
export type ApbdesPublik = z.infer<typeof apbdesPublikSchema>

/** What a preview shows: a budget that is not set yet has no moment of setting, and perhaps no regulation. */
export const apbdesPratinjauSchema = apbdesPublikSchema.extend({
  peraturan: apbdesPublikSchema.shape.peraturan.nullable(),
  ditetapkanPada: waktuSchema.nullable(),
})
export type ApbdesPratinjau = z.infer<typeof apbdesPratinjauSchema>
