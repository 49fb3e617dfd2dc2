/** Budget of a year: kind `apbdes`, key `<slug>/<tahun>`, address `/desa/<slug>/apbdes/<tahun>`. */
import { z } from 'zod'
import { susunanKodeSchema } from './kode-anggaran.ts'
import { berkasPublikSchema } from './naskah.ts'
import {
  anggaranRealisasiSchema,
  desaRingkasSchema,
  rupiahSchema,
  tahunSchema,
  tanggalSchema,
  waktuSchema,
} from './nilai.ts'

export const getKunciApbdes = (slug: string, tahun: number): string => `${slug}/${tahun}`
/** In the order in which a year usually meets them. */
export const FASE = [
  'awal',
  'perubahan',
  'perubahan-penjabaran',
  'realisasi-semester-1',
  'realisasi-berjalan',
  'realisasi-akhir',
] as const
export type Fase = (typeof FASE)[number]
/** Regulation of the village, of its head, or a report, which is no regulation. */
export const JENIS_PERATURAN = ['perdes', 'perkades', 'laporan'] as const
export type JenisPeraturan = (typeof JENIS_PERATURAN)[number]

/** `awal`, `perubahan-1`, `realisasi-akhir`: the end of a version's own address. */
export const POLA_VERSI =
  /^(awal|perubahan-[1-9]\d?|perubahan-penjabaran-[1-9]\d?|realisasi-(semester-1|berjalan-[1-9]\d?|akhir))$/
export const toNamaVersi = ({ fase, ke }: { fase: Fase; ke: number | null }): string =>
  ke === null ? fase : `${fase}-${ke}`
export const getKunciVersi = (slug: string, tahun: number, nama: string): string =>
  `${getKunciApbdes(slug, tahun)}/${nama}`
export const TINGKAT_RINCIAN = ['bidang', 'kegiatan', 'penuh'] as const
/** Columns of the short form: the import reads them, the public `.csv` is written with them. */
export const KOLOM_APBDES = [
  'kode_kegiatan',
  'kode_rekening',
  'uraian',
  'sumber_dana',
  'anggaran',
  'realisasi',
  'volume',
  'satuan',
  'harga_satuan',
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
  /** What the amount is made of, where the budget holds it (RAB, Permendagri 20/2018); left out where it does not. */
  rab: z
    .strictObject({ volume: z.number().positive(), satuan: z.string().min(1), hargaSatuan: rupiahSchema })
    .optional(),
})
export type BarisPublik = z.infer<typeof barisPublikSchema>

/** What the Dana Desa of the year pays for, with the shares that its rules ask for. */
export const danaDesaPublikSchema = z.strictObject({
  pendapatan: anggaranRealisasiSchema,
  sisaLalu: anggaranRealisasiSchema,
  belanja: anggaranRealisasiSchema,
  pengeluaran: anggaranRealisasiSchema,
  /** False where lines name no source: what it pays for is then not known. */
  isDirinci: z.boolean(),
  bidang: z.array(anggaranRealisasiSchema.extend({ kode: z.string(), nama: z.string() })),
  kegiatan: z.array(kodeDanJumlah),
  aturan: z.array(
    z.strictObject({
      nama: z.string(),
      jumlah: rupiahSchema,
      /** Left out where it is a share of all of the Dana Desa; else of what passes the village's cash. */
      dasar: z.literal('dana-desa-rekening').optional(),
      persen: z.number().nullable(),
      min: z.number().nullable(),
      maks: z.number().nullable(),
      /** `belum`: what it is a share of is not known yet; why is told in `tidakDiperiksa`. */
      keadaan: z.enum(['sesuai', 'kurang', 'lebih', 'belum']),
      dasarHukum: z.string(),
    }),
  ),
})

export const sumberDanaPublikSchema = z.strictObject({
  kode: z.string().nullable(),
  nama: z.string().nullable(),
  pendapatan: anggaranRealisasiSchema,
  belanja: anggaranRealisasiSchema,
  penerimaan: anggaranRealisasiSchema,
  pengeluaran: anggaranRealisasiSchema,
  /** Planned revenue and realised spending that pass the village's cash; left out where all of the year's money does. */
  dalamRekening: z.strictObject({ pendapatan: rupiahSchema, belanja: rupiahSchema.nullable() }).optional(),
})

const peraturanSchema = z.strictObject({
  jenis: z.enum(JENIS_PERATURAN),
  nomor: z.string(),
  tanggal: tanggalSchema,
  /** True where the Kepala Desa signed on paper and the Sekretaris Desa confirmed the photo. */
  ditandatanganiDiKertas: z.boolean(),
  /** Why it was set in spite of errors; null in the usual case. */
  alasanPengecualian: z.string().nullable(),
  /** Said where the evaluation did not come in time; null in the usual case. */
  catatanEvaluasi: z.string().nullable(),
  /** Decision on the evaluation; left out where none is stated, and in copies from before it was asked for. */
  evaluasi: z.strictObject({ nomor: z.string().nullable(), tanggal: tanggalSchema }).optional(),
  /** Number and day in the Lembaran or Berita Desa; null as long as it is not there. */
  pengundangan: z.strictObject({ nomor: z.string(), tanggal: tanggalSchema }).nullable(),
  /** The signed text as PDF; null where it was not handed in. */
  berkas: berkasPublikSchema.nullable(),
  /** The Perkades that details a Perdes; left out where none is recorded. */
  penjabaran: z
    .strictObject({ nomor: z.string(), tanggal: tanggalSchema, berkas: berkasPublikSchema.nullable() })
    .optional(),
  /** What of number, day or text was put right, and when; left out where nothing was. */
  pembetulan: z.string().optional(),
})
export type PeraturanPublik = z.infer<typeof peraturanSchema>

/** One act of the year: what it set, by which regulation, and where it stays. */
export const versiPublikSchema = z.strictObject({
  nama: z.string().regex(POLA_VERSI),
  fase: z.enum(FASE),
  /** Of changes and reports under way, counted by the year and without gaps. */
  ke: z.int().min(1).nullable(),
  /** Day up to which a report under way tells of the year; left out of all others. */
  sampai: tanggalSchema.optional(),
  alamat: z.string(),
  peraturan: peraturanSchema,
  ditetapkanPada: waktuSchema,
  pendapatan: anggaranRealisasiSchema,
  belanja: anggaranRealisasiSchema,
  pembiayaanNetto: anggaranRealisasiSchema,
  silpa: anggaranRealisasiSchema,
})
export type VersiPublik = z.infer<typeof versiPublikSchema>

/** `semula` + `selisih` = `menjadi`; what was not there before, or is no more, counts as zero. */
const bedaShape = { semula: rupiahSchema, menjadi: rupiahSchema, selisih: rupiahSchema }
export const POKOK_PERUBAHAN = ['pendapatan', 'belanja', 'penerimaan', 'pengeluaran'] as const
export const perubahanPublikSchema = z.strictObject({
  /** The version that was in force before. */
  dari: z.string().regex(POLA_VERSI),
  /** The version that changed it; left out where it is the one told, given where a report on it is. */
  menjadi: z.string().regex(POLA_VERSI).optional(),
  pokok: z.array(z.strictObject({ kode: z.enum(POKOK_PERUBAHAN), ...bedaShape })),
  bidang: z.array(z.strictObject({ kode: z.string(), nama: z.string(), ...bedaShape })),
  /** All lines of both versions in order of code, also those that stayed. */
  baris: z.array(barisPublikSchema.omit({ anggaran: true, realisasi: true, rab: true }).extend(bedaShape)),
})
export type PerubahanPublik = z.infer<typeof perubahanPublikSchema>

/** What the realisation of a year is taken from; figures of a file and records are never added. */
export const SUMBER_REALISASI = [
  'tidak-ada',
  'impor',
  'catatan',
  'laporan-semester-1',
  'laporan-berjalan',
  'laporan-akhir',
] as const
export type SumberRealisasi = (typeof SUMBER_REALISASI)[number]

export const catatanPublikSchema = z.strictObject({
  /** Counts the records of the year; corrections name the record by it. */
  nomor: z.int().min(1),
  tanggal: tanggalSchema,
  kodeKegiatan: z.string(),
  kodeRekening: z.string(),
  sumberDana: z.string().nullable(),
  uraian: z.string(),
  /** Below zero for a correction alone. */
  jumlah: rupiahSchema,
  /** Paid straight from the state account: never in the village's cash. */
  luarRekening: z.boolean(),
  /** Why it corrects, or why more was spent than was planned. */
  alasan: z.string().nullable(),
  mengoreksi: z.int().min(1).nullable(),
  /** The evidence with names and numbers of persons blackened; null where none was given. */
  bukti: berkasPublikSchema.nullable(),
})
export type CatatanPublik = z.infer<typeof catatanPublikSchema>

export const kemajuanPublikSchema = z.strictObject({
  kode: z.string(),
  /** Mean of its places. */
  persen: z.int().min(0).max(100),
  tempat: z.array(
    z.strictObject({
      dusun: z.string().nullable(),
      persen: z.int().min(0).max(100),
      volume: z.number().nullable(),
      satuan: z.string().nullable(),
      tanggal: tanggalSchema,
    }),
  ),
})
export type KemajuanPublik = z.infer<typeof kemajuanPublikSchema>

export const realisasiPublikSchema = z.strictObject({
  sumber: z.enum(SUMBER_REALISASI),
  /** Day of the newest record, where the realisation comes from records; of a report under way the day it goes up to. */
  sampai: tanggalSchema.nullable(),
  /** Of the realised spending, whatever tells it: paid straight from the state account. */
  luarRekening: rupiahSchema,
  /** In order of day. They tell what the figures are made of; beside a report they are details and not added to it. */
  catatan: z.array(catatanPublikSchema),
  kemajuan: z.array(kemajuanPublikSchema),
})
export type RealisasiPublik = z.infer<typeof realisasiPublikSchema>

export const apbdesPublikSchema = z.strictObject({
  desa: desaRingkasSchema,
  tahun: tahunSchema,
  fase: z.enum(FASE),
  ke: z.int().min(1).nullable(),
  tingkatRincian: z.enum(TINGKAT_RINCIAN),
  /** The list its codes are of; up to 2018 they are written as `toKodeTertulis` says. */
  susunanKode: susunanKodeSchema,
  peraturan: peraturanSchema,
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
  /** Names of the sub bidang (`02.03`) and accounts (`4.2`, `5.3.5`, `5.3.5.03`) of the lines that are named nowhere else; left out in copies from before they had pages. */
  namaKode: z.array(z.strictObject({ kode: z.string(), nama: z.string() })).optional(),
  /** What each source gives and what it pays for; `kode` null where lines name none. */
  sumberDana: z.array(sumberDanaPublikSchema),
  danaDesa: danaDesaPublikSchema,
  /** All lines, no subtotals, in order of code. */
  baris: z.array(barisPublikSchema),
  /** Checks that did not pass, published with the budget: code and plain Indonesian sentence. */
  peringatan: z.array(z.strictObject({ kode: z.string(), pesan: z.string() })),
  /** Why the report that the figures are of goes above its budget; left out where it does not. */
  alasanLewat: z.string().min(1).optional(),
  /** Checks that the figures given do not allow, and why; left out in copies from before they were named. */
  tidakDiperiksa: z.array(z.strictObject({ kode: z.string(), pesan: z.string() })).optional(),
  realisasi: realisasiPublikSchema,
  /** All that stands of the year, the oldest first. */
  versi: z.array(versiPublikSchema),
  /** Of a change whose predecessor stands here as well, also under a report on it; else null. */
  perubahan: perubahanPublikSchema.nullable(),
})
export type ApbdesPublik = z.infer<typeof apbdesPublikSchema>

/** What a preview shows: a budget that is not set yet has no moment of setting, and perhaps no regulation. */
export const apbdesPratinjauSchema = apbdesPublikSchema.extend({
  peraturan: peraturanSchema.nullable(),
  ditetapkanPada: waktuSchema.nullable(),
})
export type ApbdesPratinjau = z.infer<typeof apbdesPratinjauSchema>

const panjangSchema = z.strictObject({ length: z.int().min(0) })
/** What the page of a year tells: lines are counted there; the Dana Desa and single records have pages of their own. */
export const apbdesRingkasSchema = apbdesPublikSchema.omit({ sumberDana: true }).extend({
  baris: panjangSchema,
  danaDesa: danaDesaPublikSchema.omit({ bidang: true, kegiatan: true, aturan: true }),
  realisasi: realisasiPublikSchema.omit({ catatan: true, kemajuan: true }),
  perubahan: perubahanPublikSchema.extend({ baris: panjangSchema }).nullable(),
  /** What was planned for each activity, by its code, before the change; null where there was none. */
  semulaKegiatan: z.record(z.string(), rupiahSchema).nullable().optional(),
  /** Planned spending per inhabitant, whole rupiah, and the number it rests on; null where none is known near the year. */
  perJiwa: z
    .strictObject({
      belanja: rupiahSchema,
      penduduk: z.int().min(1),
      tanggal: tanggalSchema,
      sumber: z.string(),
    })
    .nullable()
    .optional(),
})
/** A whole budget, also one in preview, is one of these too. */
export type ApbdesRingkas = Omit<z.infer<typeof apbdesRingkasSchema>, 'peraturan' | 'ditetapkanPada'> &
  Pick<ApbdesPratinjau, 'peraturan' | 'ditetapkanPada'>
