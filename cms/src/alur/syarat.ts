/** What each kind of document adds to the workflow: its own errors, and the fields a step writes. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { createRilis, listSalahRilis } from '../belajar/index.ts'
import type { Alasan } from '../contract/galat.ts'
import {
  calculateRingkasan,
  checkApbdes,
  checkTerlaluBesar,
  getIsiApbdes,
  listBarisApbdes,
  TANPA_BARIS,
  toSusunan,
} from '../keuangan/index.ts'
import { findTerbitan, getIsiNaskah } from '../naskah/queries.ts'
import { toSyaratNaskah } from '../naskah/syarat.ts'
import { getDb } from '../platform/transaction.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { toIdApbdes } from '../transparansi/index.ts'
import type { KumpulanAlur, Langkah, Masukan } from './kinds.ts'
import type { Sakelar } from './rules.ts'

export type DokumenAlur = { id: string; desa: string; status: string }
/** What the workflow asks of the document itself. */
export type KeadaanDokumen = Pick<Sakelar, 'tayang' | 'serta-merta'>
export type PerubahanLangkah = {
  langkah: Langkah
  masukan: Partial<Record<Masukan, string>>
  isPengecualian: boolean
  now: Date
}

export type SyaratAlur = {
  getKeadaan: (req: PayloadRequest, dokumen: DokumenAlur) => Promise<KeadaanDokumen>
  listGalat: (req: PayloadRequest, dokumen: DokumenAlur) => Promise<Alasan[]>
  /** What is wrong with the things a step names (a photo of another village), beyond being there. */
  listSalahMasukan: (
    req: PayloadRequest,
    dokumen: DokumenAlur,
    langkah: Langkah,
    masukan: Partial<Record<Masukan, string>>,
  ) => Promise<Alasan[]>
  /** Content that the audit row seals. */
  getIsi: (req: PayloadRequest, dokumen: DokumenAlur) => Promise<unknown>
  toPerubahan: (
    req: PayloadRequest,
    dokumen: DokumenAlur,
    perubahan: PerubahanLangkah,
  ) => Promise<Record<string, unknown>>
  publish: (req: PayloadRequest, dokumen: DokumenAlur) => Promise<void>
}

const apbdes: SyaratAlur = {
  getKeadaan: async (_req, { status }) => ({ tayang: status === 'ditetapkan', 'serta-merta': false }),
  listGalat: async (req, { id }) => checkApbdes(toSusunan(await listBarisApbdes(await getDb(req), id))).galat,
  listSalahMasukan: async (req, { id, desa }, { aksi }, { fotoTandaTangan }) => [
    ...(['kembalikan', 'cabut'].includes(aksi) ? [] : await listTakLayak(req, id)),
    ...(fotoTandaTangan === undefined ? [] : await listFotoAsing(req, desa, fotoTandaTangan)),
  ],
  getIsi: async (req, { id }) => getIsiApbdes(await getDb(req), id),
  toPerubahan: async (_req, _dokumen, { langkah, masukan, isPengecualian, now }) => ({
    ...(masukan.nomorPerdes === undefined ? {} : { nomorPerdes: toNomor(masukan.nomorPerdes) }),
    ...(masukan.tanggalPerdes === undefined ? {} : { tanggalPerdes: masukan.tanggalPerdes }),
    ...(langkah.aksi === 'rekam-kertas'
      ? { fotoTandaTangan: masukan.fotoTandaTangan, ditandatanganiDiKertas: true }
      : {}),
    ...(isPengecualian ? { alasanPengecualian: masukan.alasan } : {}),
    ...(langkah.aksi === 'kembalikan' ? { ...TANPA_PENETAPAN, alasanKembali: masukan.alasan } : {}),
    ...(langkah.ke === 'ditetapkan' ? { ditetapkanPada: now.toISOString() } : {}),
  }),
  publish: async (req, { id, desa }) => {
    const [row] = await (await getDb(req)).execute<{ tahun: number }>(
      sql`select tahun::int as tahun from cms.apbdes where id = ${id}`,
    )
    if (row !== undefined) await publishSalinan(req, 'apbdes', toIdApbdes(desa, row.tahun), desa)
  },
}

/** Pages write "Nomor" themselves, so that it must not stand twice. */
const toNomor = (isian: string): string => isian.trim().replace(/^(?:nomor|no\.?)\s+(?=\S)/i, '')

/** What no reason excuses: a budget without lines, or with totals beyond what can be kept. */
async function listTakLayak(req: PayloadRequest, id: string): Promise<Alasan[]> {
  const { rincian } = toSusunan(await listBarisApbdes(await getDb(req), id))
  if (rincian.length === 0) return [TANPA_BARIS]
  const terlaluBesar = checkTerlaluBesar(calculateRingkasan(rincian))
  return terlaluBesar === null ? [] : [terlaluBesar]
}

async function listFotoAsing(req: PayloadRequest, desa: string, foto: string): Promise<Alasan[]> {
  const ada = await (await getDb(req)).execute(
    sql`select 1 from cms.berkas where id = ${foto} and desa_id = ${desa}`,
  )
  return ada.length > 0
    ? []
    : [{ kode: 'FOTO_WAJIB', pesan: 'Foto ini tidak ada di desa ini. Unggah fotonya lagi.' }]
}

/** Returned documents start over: what was written down for setting them is no longer said. */
const TANPA_PENETAPAN = {
  nomorPerdes: null,
  tanggalPerdes: null,
  fotoTandaTangan: null,
  ditandatanganiDiKertas: false,
  alasanPengecualian: null,
}

/** A course is released with its questions and rules, so they have to be whole when it is handed in. */
const naskahKursus = toSyaratNaskah('kursus')
const kursus: SyaratAlur = {
  ...naskahKursus,
  listSalahMasukan: async (req, { id }, { aksi }) =>
    aksi === 'ajukan' || aksi === 'terbitkan'
      ? listSalahRilis(req, id, (await getIsiNaskah(req, 'kursus', id)).naskah)
      : [],
  publish: async (req, dokumen) => {
    await createRilis(req, dokumen, await findTerbitan(await getDb(req), 'kursus', dokumen.id))
    await naskahKursus.publish(req, dokumen)
  },
}

export const SYARAT: Readonly<Record<KumpulanAlur, SyaratAlur>> = {
  apbdes,
  berita: toSyaratNaskah('berita'),
  pengumuman: toSyaratNaskah('pengumuman'),
  agenda: toSyaratNaskah('agenda'),
  galeri: toSyaratNaskah('galeri'),
  dokumen: toSyaratNaskah('dokumen'),
  kursus,
}
