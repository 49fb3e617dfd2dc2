/** What each kind of document adds to the workflow: its own errors, and the fields a step writes. */
import type { PayloadRequest } from 'payload'
import {
  createRilis,
  findPerubahanRilis,
  isKursusWajib,
  listCalonKursus,
  listSalahProgram,
  listSalahRilis,
} from '../belajar/index.ts'
import type { Alasan } from '../contract/galat.ts'
import type { PerubahanTerbitan } from '../contract/perubahan-terbitan.ts'
import type { Tanggal } from '../dasar/tanggal.ts'
import { checkPengajuan } from '../dokumen/index.ts'
import { checkPengecualian, toIsiPengecualian } from '../keterbukaan/index.ts'
import { checkNomorSurat, type Evaluasi, listSalahKembar } from '../keuangan/index.ts'
import { findTerbitan, getIsiNaskah } from '../naskah/queries.ts'
import { toSyaratNaskah } from '../naskah/syarat.ts'
import type { Terbitan } from '../naskah/terbitan.ts'
import type { Pengecualian } from '../payload-types.ts'
import { getDb } from '../platform/transaction.ts'
import { createAntrean } from '../publikasi/antrean.ts'
import type { GalatDokumen } from './galat.ts'
import type { Aksi, KumpulanAlur, Langkah, Masukan } from './kinds.ts'
import type { Sakelar } from './rules.ts'
import { syaratApbdes } from './syarat-apbdes.ts'
import { syaratRealisasi } from './syarat-realisasi.ts'

export type DokumenAlur = { id: string; desa: string; status: string }
/** What the workflow asks of the document itself. */
export type KeadaanDokumen = Pick<Sakelar, 'tayang' | 'serta-merta'> & Partial<Sakelar>
export type PerubahanLangkah = {
  langkah: Langkah
  masukan: Partial<Record<Masukan, string>>
  isPengecualian: boolean
  now: Date
}

export type SyaratAlur = {
  /** Facts that open or close steps; they win over the switches of kabupaten and province. */
  getKeadaan: (req: PayloadRequest, dokumen: DokumenAlur, hariIni: Tanggal) => Promise<KeadaanDokumen>
  /** Last day on which the step it waits for is in time; null where no law names one. */
  findTenggat: (req: PayloadRequest, dokumen: DokumenAlur, sakelar: Sakelar) => Promise<Tanggal | null>
  listGalat: (req: PayloadRequest, dokumen: DokumenAlur, hariIni: Tanggal) => Promise<GalatDokumen>
  /** What came of its evaluation, of kinds that are evaluated. */
  findEvaluasi?: (req: PayloadRequest, dokumen: DokumenAlur) => Promise<Evaluasi | null>
  /** What its next edition changes, of kinds that people are held to an edition of. */
  findPerubahan?: (req: PayloadRequest, dokumen: DokumenAlur) => Promise<PerubahanTerbitan | null>
  /** What is wrong with the things a step names (a photo of another village), beyond being there. */
  listSalahMasukan: (
    req: PayloadRequest,
    dokumen: DokumenAlur,
    langkah: Langkah,
    masukan: Partial<Record<Masukan, string>>,
    hariIni: Tanggal,
  ) => Promise<Alasan[]>
  /** What a step takes the place of, for the audit row: it is kept nowhere else. */
  findSemula?: (req: PayloadRequest, dokumen: DokumenAlur, langkah: Langkah) => Promise<string | null>
  /** Content that the audit row seals. */
  getIsi: (req: PayloadRequest, dokumen: DokumenAlur) => Promise<unknown>
  toPerubahan: (
    req: PayloadRequest,
    dokumen: DokumenAlur,
    perubahan: PerubahanLangkah,
  ) => Promise<Record<string, unknown>>
  publish: (req: PayloadRequest, dokumen: DokumenAlur) => Promise<void>
}

/** A course is released with its questions and rules, so they have to be whole when it is handed in. */
const naskahKursus = toSyaratNaskah('kursus')
const kursus: SyaratAlur = {
  ...naskahKursus,
  listSalahMasukan: async (req, { id }, { aksi }) =>
    aksi === 'ajukan' || aksi === 'terbitkan'
      ? listSalahRilis(req, id, (await getIsiNaskah(req, 'kursus', id)).naskah)
      : [],
  findPerubahan: async (req, { id }) =>
    findPerubahanRilis(req, id, (await getIsiNaskah(req, 'kursus', id)).naskah),
  publish: async (req, dokumen) => {
    await createRilis(req, dokumen, await findTerbitan(await getDb(req), 'kursus', dokumen.id))
    await naskahKursus.publish(req, dokumen)
    // What it is called, and whether it is there, stands in the copy of every village whose offices owe it.
    if (await isKursusWajib(await getDb(req), dokumen.id)) await createAntrean(req, 'pemerintahan')
  },
}

const programBelajar: SyaratAlur = {
  ...toSyaratNaskah('program-belajar'),
  listSalahMasukan: async (req, { id }, { aksi }) =>
    aksi === 'ajukan' || aksi === 'terbitkan'
      ? listSalahProgram(await listCalonKursus(await getDb(req), id))
      : [],
}

const dokumen: SyaratAlur = {
  ...toSyaratNaskah('dokumen'),
  listSalahMasukan: async (req, { id }, { aksi }) =>
    aksi === 'ajukan' ? checkPengajuan((await getIsiNaskah(req, 'dokumen', id)).naskah) : [],
}

const kegiatan: SyaratAlur = {
  ...toSyaratNaskah('kegiatan'),
  listSalahMasukan: async (req, dokumen, { aksi }) =>
    aksi === 'ajukan' || aksi === 'terbitkan' ? listSalahKembar(req, dokumen) : [],
}

/** Steps that lead to keeping information back. */
const AKSI_MENUTUP: readonly Aksi[] = ['ajukan', 'verifikasi', 'tetapkan']

/** The decree is recorded by the step that decides, and frozen with the text it decides on. */
const naskahPengecualian = toSyaratNaskah('pengecualian')
const pengecualian: SyaratAlur = {
  ...naskahPengecualian,
  // What was right when it was written may have ended while it waited.
  listSalahMasukan: async (req, { id }, { aksi }, { nomorPerdes }, hariIni) => {
    if (!AKSI_MENUTUP.includes(aksi)) return []
    const { naskah } = await getIsiNaskah(req, 'pengecualian', id)
    return [
      ...checkNomorSurat(nomorPerdes, 'NOMOR_PERDES_WAJIB', null),
      ...checkPengecualian(toIsiPengecualian(naskah as Partial<Pengecualian>), hariIni),
    ]
  },
  toPerubahan: async (req, dokumen, perubahan) => {
    const { langkah, masukan } = perubahan
    const dasar = await naskahPengecualian.toPerubahan(req, dokumen, perubahan)
    if (langkah.aksi !== 'tetapkan') return dasar
    const keputusan = { nomorKeputusan: masukan.nomorPerdes, tanggalKeputusan: masukan.tanggalPerdes }
    const terbitan = dasar.terbitan as Terbitan
    return {
      ...dasar,
      ...keputusan,
      terbitan: { ...terbitan, naskah: { ...terbitan.naskah, ...keputusan } },
    }
  },
}

export const SYARAT: Readonly<Record<KumpulanAlur, SyaratAlur>> = {
  apbdes: syaratApbdes,
  realisasi: syaratRealisasi,
  berita: toSyaratNaskah('berita'),
  pengumuman: toSyaratNaskah('pengumuman'),
  agenda: toSyaratNaskah('agenda'),
  galeri: toSyaratNaskah('galeri'),
  dokumen,
  kegiatan,
  pengecualian,
  kursus,
  'program-belajar': programBelajar,
}
