/** What a person types or attaches with a step of a budget: whether it can be a number, a day, a file of this budget. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isUuid } from '../akses/scope.ts'
import type { Alasan } from '../contract/galat.ts'
import { checkNomorPeraturan, checkNomorSurat, getDokumenApbdes } from '../keuangan/index.ts'
import { getDb } from '../platform/transaction.ts'
import type { Aksi, Masukan } from './kinds.ts'
import { checkTanggalDekat } from './tanggal-dekat-rules.ts'

export type Isian = Partial<Record<Masukan, string>>
/** One step on one budget, with what came with it. */
export type Langkahnya = { id: string; aksi: Aksi; masukan: Isian }

/** Pages write "Nomor" themselves, so that it must not stand twice. */
export const toNomor = (isian: string): string => isian.trim().replace(/^(?:nomor|no\.?)\s+(?=\S)/i, '')

export const listSalahIsian = async (
  req: PayloadRequest,
  langkah: Langkahnya & { desa: string },
): Promise<Alasan[]> => [...(await listSalahNomor(req, langkah)), ...(await listSalahBerkas(req, langkah))]

const NOMOR_DAN_TANGGAL = [
  'nomorPerdes',
  'nomorUndang',
  'nomorEvaluasi',
  'tanggalEvaluasi',
  'nomorPenjabaran',
  'tanggalPenjabaran',
] as const satisfies Masukan[]

/** What was typed can be no number, or no day of this budget. */
async function listSalahNomor(req: PayloadRequest, { id, masukan }: Langkahnya): Promise<Alasan[]> {
  // Most steps type none of these, and ask the database nothing.
  if (NOMOR_DAN_TANGGAL.every((nama) => (masukan[nama] ?? '').trim() === '')) return []
  const { tahun } = await getDokumenApbdes(await getDb(req), id)
  const { nomorPerdes, tanggalPerdes, nomorUndang, tanggalUndang, tanggalEvaluasi, tanggalPenjabaran } =
    masukan
  const toSurat = (nomor: string | undefined, kode: string, tanggal: string | undefined) =>
    checkNomorSurat(nomor, kode, { tahun, tanggal: tanggal || null })
  return [
    ...(nomorPerdes?.trim()
      ? checkNomorPeraturan(toNomor(nomorPerdes), { tahun, tanggal: tanggalPerdes || null })
      : []),
    ...toSurat(nomorUndang, 'NOMOR_UNDANG_WAJIB', tanggalUndang),
    ...toSurat(masukan.nomorEvaluasi, 'NOMOR_EVALUASI_WAJIB', tanggalEvaluasi),
    ...checkTanggalDekat(tanggalEvaluasi, 'TANGGAL_EVALUASI_WAJIB', tahun),
    ...toSurat(masukan.nomorPenjabaran, 'NOMOR_PENJABARAN_WAJIB', tanggalPenjabaran),
    ...checkTanggalDekat(tanggalPenjabaran, 'TANGGAL_PENJABARAN_WAJIB', tahun),
  ]
}

const BERKAS = [
  {
    nama: 'fotoTandaTangan',
    jenis: '^image/',
    alasan: { kode: 'FOTO_WAJIB', pesan: 'Foto ini tidak ada di desa ini. Unggah fotonya lagi.' },
  },
  {
    nama: 'buktiKertas',
    jenis: '^(image/|application/pdf$)',
    alasan: {
      kode: 'BUKTI_KERTAS_WAJIB',
      pesan: 'Berkas ini bukan foto atau PDF milik desa ini. Unggah lagi.',
    },
  },
  {
    nama: 'berkasPeraturan',
    jenis: '^application/pdf$',
    alasan: {
      kode: 'BERKAS_PERATURAN_WAJIB',
      pesan: 'Naskah ini bukan PDF milik desa ini. Unggah naskahnya lagi.',
    },
  },
  {
    nama: 'berkasPenjabaran',
    jenis: '^application/pdf$',
    alasan: {
      kode: 'BERKAS_PENJABARAN_WAJIB',
      pesan: 'Naskah penjabaran ini bukan PDF milik desa ini. Unggah naskahnya lagi.',
    },
  },
] as const satisfies { nama: Masukan; jenis: string; alasan: Alasan }[]

async function listSalahBerkas(
  req: PayloadRequest,
  { id, desa, aksi, masukan }: Langkahnya & { desa: string },
): Promise<Alasan[]> {
  const salah: Alasan[] = []
  for (const { nama, jenis, alasan } of BERKAS) {
    const berkas = masukan[nama]
    if (berkas !== undefined && !(await hasBerkas(req, desa, berkas, jenis))) salah.push(alasan)
  }
  return aksi === 'undangkan' ? [...salah, ...(await listSalahUndang(req, { id, aksi, masukan }))] : salah
}

async function listSalahUndang(req: PayloadRequest, { id, masukan }: Langkahnya): Promise<Alasan[]> {
  const { berkasPeraturan, tanggalUndang } = masukan
  const dokumen = await getDokumenApbdes(await getDb(req), id)
  return [
    ...(berkasPeraturan === undefined && dokumen.berkasPeraturan === null
      ? [{ kode: 'BERKAS_PERATURAN_WAJIB', pesan: 'Lampirkan naskah peraturannya (PDF).' }]
      : []),
    ...checkTanggalUndang(tanggalUndang, dokumen.tanggalPerdes),
  ]
}

/** Nothing comes into the gazette before it is set. */
export const checkTanggalUndang = (
  tanggalUndang: string | undefined,
  tanggalPerdes: string | null,
): Alasan[] =>
  tanggalUndang !== undefined && tanggalUndang < (tanggalPerdes ?? '')
    ? [
        {
          kode: 'TANGGAL_UNDANG_WAJIB',
          pesan: 'Tanggal diundangkan tidak boleh sebelum tanggal peraturannya.',
        },
      ]
    : []

async function hasBerkas(req: PayloadRequest, desa: string, id: string, jenis: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const ada = await (await getDb(req)).execute(
    sql`select 1 from cms.berkas where id = ${id} and desa_id = ${desa} and mime_type ~ ${jenis}`,
  )
  return ada.length > 0
}
