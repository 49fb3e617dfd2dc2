/**
 * What the site asks of the cms in a learner's name, and what it is answered (`/api/belajar/*`). Requests are strict:
 * whoever sends a score, a pass or a progress along is refused as a whole. No answer has room for a key.
 */
import { z } from 'zod'
import {
  MAX_HURUF_ALASAN_KELOLA,
  MAX_HURUF_ALASAN_TUTOR,
  MAX_HURUF_JAWABAN,
  MAX_HURUF_TANYA,
  MIN_HURUF_ALASAN_TUTOR,
  MIN_HURUF_TANYA,
} from './batas-belajar.ts'
import { JENIS_KUIS } from './kursus.ts'
import { slugSchema, tanggalSchema, waktuSchema } from './nilai.ts'
import { KEADAAN_SERTIFIKAT, kodeSertifikatSchema } from './sertifikat.ts'
import { butirPesertaSchema } from './soal.ts'

/** Header that carries a learner's token: `Authorization: Belajar <token>`. */
export const SKEMA_BELAJAR = 'Belajar'
export const MASA_BELAJAR_HARI = 60
export const MAX_PERISTIWA = 100

/** An e-mail address, or a name of one's own for those who have none. */
export const masukSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(200)
  .refine((masuk) => /^[a-z0-9._-]{4,40}$/.test(masuk) || z.email().safeParse(masuk).success)
const sandi = z.string().min(1).max(128)
const kode = z.string().trim().min(1).max(60)
const nama = z.string().trim().min(2).max(120)

export const daftarSchema = z.strictObject({ nama, masuk: masukSchema, sandi, desa: slugSchema.nullable() })
export const masukBelajarSchema = z.strictObject({ masuk: masukSchema, sandi })
export const pakaiKodeSchema = z.strictObject({ kode, masuk: masukSchema.nullable(), sandi })
export const buatKodeSchema = z.strictObject({
  nama: nama.nullable(),
  desa: z.uuid().nullable(),
  perangkat: z.uuid().nullable(),
  /** Whose password is to be set anew; null for a new account. */
  untuk: masukSchema.nullable(),
})
export type BuatKode = z.infer<typeof buatKodeSchema>
/** A code for each name of a list, one a line; `permintaan` is made once, so that asking again gives the same sheet. */
export const buatLembarKodeSchema = z.strictObject({
  permintaan: z.uuid(),
  nama: z.string().max(10_000),
  desa: z.uuid().nullable(),
})

/** `pengguna` is the account's id: the site makes of it the name under which a phone keeps notes. */
export const sesiBelajarSchema = z.object({ token: z.string(), pengguna: z.uuid() })

/** To be called so from now on, also on certificates; the province decides. */
export const mintaNamaSchema = z.strictObject({ nama })
/** To be of this village from now on. */
export const mintaDesaSchema = z.strictObject({ desa: slugSchema })
/** `isTetap`: it follows from an office there, and is not the learner's to change. */
const desaSayaSchema = z.object({ nama: z.string(), kabupaten: z.string(), isTetap: z.boolean() })
/** `nama`: the name that was asked for, as it was shown to who decides. */
export const putusNamaSchema = z.strictObject({
  pengguna: z.uuid(),
  nama,
  setuju: z.boolean(),
  alasan: z.string().trim().max(MAX_HURUF_ALASAN_KELOLA),
})
/** `alasanTolak`: why it was refused; null while it waits. */
const namaDimintaSchema = z.object({ nama: z.string(), alasanTolak: z.string().nullable() })
export type NamaDiminta = z.infer<typeof namaDimintaSchema>

/** The own account goes for ever; its password is typed once more. */
export const hapusAkunSchema = z.strictObject({ sandi })
/** Accounts of learners, by the names to sign in by: `ke` null erases `dari`; `pratinjau` only looks, and asks no reason. */
export const kelolaAkunSchema = z.strictObject({
  dari: masukSchema,
  ke: masukSchema.nullable(),
  alasan: z.string().trim().max(MAX_HURUF_ALASAN_KELOLA),
  pratinjau: z.boolean(),
})

const isiJawaban = z.union([
  z.int().min(1).max(100),
  z.array(z.int().min(0).max(100)).max(100),
  z.boolean(),
  z.string().max(500),
  z.null(),
])
export const jawabanSchema = z.strictObject({ soal: z.string().max(64), jawaban: isiJawaban })
export type Jawaban = z.infer<typeof jawabanSchema>

export const latihanSchema = z.strictObject({
  kursus: slugSchema,
  /** As in the public copy of the course. */
  versi: z.int().positive().nullable().default(null),
  pelajaran: slugSchema,
  jawaban: z.array(jawabanSchema).max(100),
})
/** Of a course as it is in preview: `tanda` is what the preview came with. */
export const latihanPratinjauSchema = z.strictObject({
  tanda: z.string().max(20_000),
  jawaban: z.array(jawabanSchema).max(100),
})
export const hasilLatihanSchema = z.object({
  daftar: z.array(
    z.object({
      soal: z.string(),
      /** `diujikan`: a test of the newest version asks it, so nothing is said of the answer. */
      keadaan: z.enum(['benar', 'salah', 'kosong', 'diujikan']),
      /** The right answer in words, of a question that was answered wrong: practice is never asked in a test. */
      kunci: z.string().nullable(),
      pembahasan: z.string().nullable(),
    }),
  ),
})
export type HasilLatihan = z.infer<typeof hasilLatihanSchema>

/** A lesson was opened by its page alone, which knows no enrolment. */
export const bukaPelajaranSchema = z.strictObject({ kursus: slugSchema, pelajaran: slugSchema })
/** `dicatat`: false where there is nothing to note it in, or it is the one that was opened last. */
export const hasilBukaSchema = z.object({ dicatat: z.boolean() })
export const mintaPendaftaranSchema = z.strictObject({ kursus: slugSchema })
/** To follow a programme, or to leave it. */
export const mintaProgramSchema = z.strictObject({ program: slugSchema, ikut: z.boolean() })
export const mintaSertifikatSchema = z.strictObject({ pendaftaran: z.uuid() })
/** Office and institution of the jurist who signs, and the number of the release that was read. */
export const telaahSchema = z.strictObject({
  jabatan: z.string().trim().min(3).max(200),
  rilis: z.int().positive(),
})
/** `kunci`: addresses of lessons, or ids of questions; `sejak`: the change of the regulation that stood on the screen. */
export const tinjauPeraturanSchema = z.strictObject({
  kursus: z.uuid(),
  jenis: z.enum(['pelajaran', 'soal']),
  kunci: z.array(z.string().min(1).max(200)).min(1).max(1000),
  sejak: waktuSchema,
})
export type TinjauPeraturan = z.infer<typeof tinjauPeraturanSchema>

export const izinPemegangSchema = z.strictObject({ sertifikat: z.uuid(), izin: z.boolean() })
export const akhiriSertifikatSchema = z.strictObject({
  tindakan: z.enum(['cabut', 'ganti']),
  alasan: z.string().trim().max(500),
})
export const sertifikatSayaSchema = z.object({ id: z.uuid() })
/** The run that is complete. */
export const mintaUlangSchema = z.strictObject({ pendaftaran: z.uuid() })
export const mintaPindahSchema = z.strictObject({ pendaftaran: z.uuid() })
/** Null: out of any cohort. */
export const mintaAngkatanSchema = z.strictObject({ pendaftaran: z.uuid(), angkatan: z.uuid().nullable() })
/** Names to sign in by, one a line. */
export const tambahAnggotaSchema = z.strictObject({ nama: z.string().max(30_000) })
export const mintaPercobaanSchema = z.strictObject({ pendaftaran: z.uuid(), kuis: slugSchema })

/** What a tutor writes to learners: an answer, an announcement. */
export const tulisanTutorSchema = z.strictObject({ isi: z.string().trim().min(1).max(MAX_HURUF_JAWABAN) })
/** To everybody who takes this course in this area. */
export const pengumumanKursusSchema = z.strictObject({
  ...tulisanTutorSchema.shape,
  kursus: z.uuid(),
  wilayah: z.uuid(),
})
/** `sebelum`: when the answer was given that the writer has before the eyes; null where there was none. */
export const jawabanTutorSchema = z.strictObject({
  ...tulisanTutorSchema.shape,
  sebelum: waktuSchema.nullable().optional(),
})
/** Why; the learner reads it. */
const alasanTutor = z.string().trim().min(MIN_HURUF_ALASAN_TUTOR).max(MAX_HURUF_ALASAN_TUTOR)
export const batalkanPercobaanSchema = z.strictObject({
  pendaftaran: z.uuid(),
  percobaan: z.uuid(),
  isi: alasanTutor,
})
export const beriKesempatanSchema = z.strictObject({
  pendaftaran: z.uuid(),
  kuis: slugSchema,
  isi: alasanTutor,
})
/** A tutor proposes, with a reason; `tanggapan` is what the province says to it. */
export const usulTutorSchema = z.strictObject({
  pendaftaran: z.uuid(),
  jenis: z.enum(['cabut', 'tuntas']),
  isi: alasanTutor,
})
export const putusUsulSchema = z.strictObject({
  setuju: z.boolean(),
  tanggapan: z.string().max(MAX_HURUF_ALASAN_TUTOR),
})
export const isiTanyaSchema = z.string().trim().min(MIN_HURUF_TANYA).max(MAX_HURUF_TANYA)

const dasarPeristiwa = { id: z.uuid(), waktu: waktuSchema }
const diPelajaran = { ...dasarPeristiwa, pendaftaran: z.uuid(), pelajaran: slugSchema }
export const peristiwaSchema = z.discriminatedUnion('jenis', [
  z.strictObject({ ...diPelajaran, jenis: z.literal('buka') }),
  z.strictObject({ ...diPelajaran, jenis: z.literal('selesai') }),
  z.strictObject({
    ...diPelajaran,
    jenis: z.literal('posisi'),
    posisi: z.int().min(0).max(1_000_000),
    /** One reading of the lesson, by a name the reader's device made; seconds of one never count twice. */
    sesi: z.string().min(1).max(64),
    detik: z.int().min(0).max(86_400),
  }),
  z.strictObject({
    ...dasarPeristiwa,
    jenis: z.literal('jawab'),
    percobaan: z.uuid(),
    soal: z.string().max(64),
    jawaban: isiJawaban,
    urut: z.int().min(0),
  }),
  z.strictObject({ ...dasarPeristiwa, jenis: z.literal('kirim'), percobaan: z.uuid() }),
  /** A question to the tutor about a lesson; the event's id is the question's. */
  z.strictObject({ ...diPelajaran, jenis: z.literal('tanya'), isi: isiTanyaSchema }),
])
export type Peristiwa = z.infer<typeof peristiwaSchema>
export const kirimPeristiwaSchema = z.strictObject({
  daftar: z.array(peristiwaSchema).min(1).max(MAX_PERISTIWA),
})

export const KODE_TOLAK_PERISTIWA = [
  'ID_SUDAH_DIPAKAI',
  'TIDAK_DITEMUKAN',
  'PELAJARAN_TIDAK_ADA',
  'SOAL_TIDAK_DIMINTA',
  'WAKTU_HABIS',
  'SUDAH_DIKIRIM',
  'PERCOBAAN_DIBATALKAN',
  'TANYA_TERLALU_BANYAK',
] as const
export type KodeTolakPeristiwa = (typeof KODE_TOLAK_PERISTIWA)[number]
/** News for a learner that a phone keeps: an answer of the tutor, or an announcement to the cohort. */
export const kabarSchema = z.object({
  id: z.uuid(),
  jenis: z.enum(['jawaban', 'pengumuman']),
  kursus: slugSchema,
  judul: z.string(),
  /** What was asked; null for an announcement. */
  pertanyaan: z.string().nullable(),
  isi: z.string(),
  waktu: waktuSchema,
})
export type Kabar = z.infer<typeof kabarSchema>
export const MAX_KABAR = 10
export const hasilPeristiwaSchema = z.object({
  /** The newest news of all courses, as they stand now: it replaces what the phone had. */
  kabar: z.array(kabarSchema).max(MAX_KABAR),
  daftar: z.array(
    z.object({
      id: z.string(),
      hasil: z.enum(['diterapkan', 'pernah', 'ditolak']),
      kode: z.enum(KODE_TOLAK_PERISTIWA).nullable(),
    }),
  ),
})
export type HasilPeristiwa = z.infer<typeof hasilPeristiwaSchema>['daftar'][number]

/** What a tutor did about a test, with the reason in the tutor's words. */
const catatanTutorSchema = z.discriminatedUnion('jenis', [
  /** The attempt of this number counts for nothing. */
  z.object({ jenis: z.literal('batal'), nomor: z.int(), alasan: z.string(), waktu: waktuSchema }),
  /** One more attempt, or the end of a pause; with the number of the attempt it was used for. */
  z.object({
    jenis: z.literal('kesempatan'),
    nomor: z.int().nullable(),
    alasan: z.string(),
    waktu: waktuSchema,
  }),
])
export type CatatanTutor = z.infer<typeof catatanTutorSchema>
const terhitungSchema = z.object({ persen: z.int(), lulus: z.boolean() })
export const kuisSayaSchema = z.object({
  slug: slugSchema,
  jenis: z.enum(JENIS_KUIS),
  judul: z.string(),
  jumlahSoal: z.int(),
  lulusPersen: z.int(),
  isPenentu: z.boolean(),
  /** Minutes from its opening; null where there is no hurry. */
  batasMenit: z.int().nullable().default(null),
  /** The attempt that is open now. */
  terbuka: z.string().nullable(),
  /** The attempt that counts, and the last one that was marked. */
  terhitung: terhitungSchema.nullable(),
  terakhir: z.string().nullable(),
  percobaan: z.int(),
  /** The lesson it stands after; null where it has no place among them. */
  sesudah: slugSchema.nullable().default(null),
  /** Why none can be begun now; null when one can. */
  tolakan: z
    .enum(['PELAJARAN_BELUM_SELESAI', 'SUDAH_LULUS', 'KESEMPATAN_HABIS', 'MASIH_JEDA', 'MASIH_TERBUKA'])
    .nullable(),
  sampai: waktuSchema.nullable(),
  /** The newest first. */
  tutor: z.array(catatanTutorSchema).default([]),
})
export type KuisSaya = z.infer<typeof kuisSayaSchema>
const angkatanSayaSchema = z.object({
  id: z.uuid(),
  nama: z.string(),
  selesai: z.string(),
  tutor: z.array(z.string()),
})
export type AngkatanSaya = z.infer<typeof angkatanSayaSchema>
const tanyaSayaSchema = z.object({
  id: z.uuid(),
  pelajaran: slugSchema,
  isi: z.string(),
  diterima: waktuSchema,
  /** The day until which an answer was promised. */
  janji: tanggalSchema,
  jawaban: z.string().nullable(),
  dijawab: waktuSchema.nullable(),
})
export type TanyaSaya = z.infer<typeof tanyaSayaSchema>
/** Who answers what is asked now: the tutors of the learner's cohort, or the officers of an area. */
const penjawabSchema = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('tutor') }),
  z.object({ jenis: z.literal('petugas'), wilayah: z.string() }),
])
export type Penjawab = z.infer<typeof penjawabSchema>
/** `dari`: the area whose office announces it to everybody in the course; null for tutors of the cohort. */
const pengumumanAngkatanSchema = z.object({
  id: z.uuid(),
  isi: z.string(),
  waktu: waktuSchema,
  dari: z.string().nullable().default(null),
})
export type PengumumanAngkatan = z.infer<typeof pengumumanAngkatanSchema>
const sertifikatMilikSchema = z.object({
  id: z.uuid(),
  nomor: z.string(),
  kode: kodeSertifikatSchema,
  keadaan: z.enum(KEADAAN_SERTIFIKAT),
  /** Whether the learner lets the name stand on the page of the village; its name where that village knows the learner. */
  izin: z.boolean().default(false),
  desa: z.string().nullable().default(null),
  /** Null: without an end. */
  berlakuSampai: tanggalSchema.nullable().default(null),
})
/** What keeps the one of a complete course from being issued by itself; null where nothing does. */
const sebabSertifikatSchema = z
  .enum(['TANPA_KETETAPAN', 'TANPA_UJI', 'NAMA_DIPERIKSA'])
  .nullable()
  .default(null)
export const pendaftaranSayaSchema = z.object({
  id: z.uuid(),
  kursus: slugSchema,
  judul: z.string(),
  rilis: z.int(),
  /** Where its lessons stand: null for the pages of the newest release. */
  versi: z.int().positive().nullable().default(null),
  adaVersiBaru: z.boolean(),
  sumber: z.enum(['sendiri', 'jabatan']),
  selesai: z.int(),
  perlu: z.int(),
  persen: z.int().min(0).max(100),
  tuntas: waktuSchema.nullable(),
  /** Of the lessons that are not done the one opened last; `posisi` is the number of the block, 0 where none is known. */
  terakhir: z.object({ pelajaran: slugSchema, posisi: z.int() }).nullable(),
  daftarPelajaran: z.array(
    z.object({
      slug: slugSchema,
      judul: z.string(),
      menit: z.int(),
      wajib: z.boolean(),
      selesai: z.boolean(),
    }),
  ),
  daftarKuis: z.array(kuisSayaSchema),
  sertifikat: sertifikatMilikSchema.nullable(),
  /** Whether one can be issued now: complete, none yet, and a decree is in force. */
  isSertifikatTersedia: z.boolean(),
  sebabSertifikat: sebabSertifikatSchema,
  /** What the complete course may be taken again for now; null where it may not. */
  ulang: z.enum(['versi-baru', 'sertifikat-habis']).nullable().default(null),
  /** Runs that were completed before this one, the newest first: they stay, with what was issued for them. */
  lalu: z
    .array(
      z.object({
        id: z.uuid(),
        rilis: z.int(),
        tuntas: waktuSchema,
        sertifikat: sertifikatMilikSchema.nullable(),
        isSertifikatTersedia: z.boolean(),
        sebabSertifikat: sebabSertifikatSchema,
      }),
    )
    .default([]),
  /** The cohort the learner is in; its tutors see how far the learner is. */
  angkatan: angkatanSayaSchema.nullable(),
  /** Cohorts the learner may choose now. */
  angkatanTerbuka: z.array(angkatanSayaSchema),
  penjawab: penjawabSchema,
  /** What was asked, the newest first. */
  tanya: z.array(tanyaSayaSchema),
  /** What the tutors of the cohort and offices announced, the newest first. */
  pengumuman: z.array(pengumumanAngkatanSchema),
})
export type PendaftaranSaya = z.infer<typeof pendaftaranSayaSchema>
/** A programme the learner follows, or is advised to follow by the own office. */
export const programSayaSchema = z.object({
  slug: slugSchema,
  judul: z.string(),
  isIkut: z.boolean(),
  /** Required courses: how many are complete, of how many. */
  selesai: z.int(),
  perlu: z.int(),
  daftar: z.array(
    z.object({
      kursus: slugSchema,
      judul: z.string(),
      wajib: z.boolean(),
      keadaan: z.enum(['belum', 'berjalan', 'tuntas']),
      /** The course that has to be complete first; null where this one is open. */
      sesudah: z.string().nullable(),
    }),
  ),
})
export type ProgramSaya = z.infer<typeof programSayaSchema>
export const sayaSchema = z.object({
  nama: z.string(),
  namaDiminta: namaDimintaSchema.nullable().default(null),
  desa: desaSayaSchema.nullable().default(null),
  daftar: z.array(pendaftaranSayaSchema),
  program: z.array(programSayaSchema).default([]),
})
export type Saya = z.infer<typeof sayaSchema>

const nilaiUlangSayaSchema = z.object({
  /** Why, in the words of who decided it. */
  alasan: z.string(),
  waktu: waktuSchema,
  /** Per cent before and after. */
  sebelum: z.int(),
  sesudah: z.int(),
})
export type NilaiUlangSaya = z.infer<typeof nilaiUlangSayaSchema>
/** `pratinjau`: only count what it would do. */
export const usulNilaiUlangSchema = z.strictObject({
  kursus: z.uuid(),
  soal: z.uuid(),
  versi: z.int().positive(),
  cara: z.enum(['kunci', 'semua']),
  alasan: z.string().trim().max(300),
  pratinjau: z.boolean(),
})
export const putusNilaiUlangSchema = z.strictObject({ setuju: z.boolean() })

const dasarPercobaan = {
  id: z.uuid(),
  pendaftaran: z.uuid(),
  kursus: slugSchema,
  kuis: slugSchema,
  jenis: z.enum(JENIS_KUIS).default('uji-akhir'),
  judul: z.string(),
  nomor: z.int(),
}
export const percobaanSchema = z.discriminatedUnion('keadaan', [
  z.object({
    ...dasarPercobaan,
    keadaan: z.literal('terbuka'),
    berakhir: waktuSchema,
    /** When the time of a timed one ends; then what has arrived is marked. */
    batas: waktuSchema.nullable().default(null),
    daftarSoal: z.array(butirPesertaSchema),
    daftarJawaban: z.array(jawabanSchema),
  }),
  z.object({
    ...dasarPercobaan,
    keadaan: z.literal('dinilai'),
    persen: z.int().min(0).max(100),
    lulus: z.boolean(),
    lulusPersen: z.int(),
    benar: z.int(),
    jumlah: z.int(),
    /** Categories in which every answer was right. */
    dikuasai: z.array(z.string()).default([]),
    /** Categories with a wrong answer in them, never which answer; with the lessons to read again. */
    topik: z.array(
      z.object({
        nama: z.string(),
        pelajaran: z.array(z.object({ slug: slugSchema, judul: z.string() })),
      }),
    ),
    /** Decisions by which it was marked again, the newest first. */
    nilaiUlang: z.array(nilaiUlangSayaSchema),
    /** Marked because its time ended, with the answers that had arrived. */
    isLewat: z.boolean().default(false),
  }),
  z.object({ ...dasarPercobaan, keadaan: z.literal('habis') }),
  /** Voided by a tutor; `alasan` in the tutor's words. */
  z.object({ ...dasarPercobaan, keadaan: z.literal('batal'), alasan: z.string().nullable().default(null) }),
])
export type PercobaanSaya = z.infer<typeof percobaanSchema>
