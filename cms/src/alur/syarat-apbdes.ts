/** What a budget adds to the workflow: its phase, the days of its evaluation, its number, its regulation. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isUuid } from '../akses/scope.ts'
import type { Alasan } from '../contract/galat.ts'
import {
  ATURAN_FASE,
  calculateKe,
  calculateRingkasan,
  calculateTenggatEvaluasi,
  calculateTenggatKesepakatan,
  checkAlasanLewat,
  checkApbdes,
  checkCabut,
  checkNomorPeraturan,
  checkNomorSurat,
  checkTanggalEvaluasi,
  checkTerlaluBesar,
  type DokumenApbdes,
  formatCatatanEvaluasi,
  formatEvaluasi,
  getAcuan,
  getDokumenApbdes,
  getHariPerdes,
  getIsiApbdes,
  getPembagianGalat,
  listBarisApbdes,
  listRincian,
  listVersi,
  TANPA_BARIS,
  toSusunan,
} from '../keuangan/index.ts'
import { getAturanEvaluasi } from '../pengaturan/index.ts'
import { type Db, getDb } from '../platform/transaction.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { toIdApbdes } from '../transparansi/index.ts'
import { AKSI_MUNDUR, type Aksi, type Masukan, STATUS_SAH } from './kinds.ts'
import type { SyaratAlur } from './syarat.ts'

type Isian = Partial<Record<Masukan, string>>

export const syaratApbdes: SyaratAlur = {
  getKeadaan: async (req, { id, status }, hariIni) => {
    const dokumen = await getDokumenApbdes(await getDb(req), id)
    const { peraturan, isDisepakati, isDievaluasi } = ATURAN_FASE[dokumen.fase]
    return {
      tayang: STATUS_SAH.some((sah) => sah === status),
      'serta-merta': false,
      peraturan: peraturan !== 'laporan',
      'evaluasi-lewat': hariIni > (await getTenggatEvaluasi(req, dokumen)).sampai,
      // A phase that the law leads past a step passes it everywhere.
      ...(isDisepakati ? {} : { 'kesepakatan-bpd': false }),
      ...(isDievaluasi ? {} : { evaluasi: false }),
    }
  },
  findTenggat: async (req, { id }, sakelar) => {
    const dokumen = await getDokumenApbdes(await getDb(req), id)
    if (sakelar['kesepakatan-bpd'] && dokumen.status === 'diverifikasi')
      return calculateTenggatKesepakatan(dokumen)
    const isMenunggu = dokumen.status === 'disepakati' || dokumen.status === 'diverifikasi'
    return sakelar.evaluasi && isMenunggu ? (await getTenggatEvaluasi(req, dokumen)).sampai : null
  },
  listGalat: async (req, { id }, hariIni) => {
    const db = await getDb(req)
    const dokumen = await getDokumenApbdes(db, id)
    const acuan = await getAcuan(db, dokumen.desa, dokumen.tahun, dokumen.susunanKode)
    const hasil = checkApbdes(toSusunan(await listBarisApbdes(db, id)), acuan)
    return getPembagianGalat(db, hasil, { dokumen, acuan, hariIni })
  },
  findEvaluasi: async (req, { id }) => (await getHariPerdes(await getDb(req), id)).evaluasi,
  listSalahMasukan: async (req, { id, desa }, { aksi }, masukan) => [
    ...(aksi === 'undangkan' || AKSI_MUNDUR.includes(aksi) ? [] : await listTakLayak(req, id)),
    ...(aksi === 'ajukan' ? await listTanpaAlasan(req, id) : []),
    ...(await listSalahNomor(req, { id, aksi, masukan })),
    ...(await listSalahVersi(req, { id, aksi, masukan })),
    ...(await listSalahBerkas(req, { id, desa, aksi, masukan })),
  ],
  findSemula: async (req, { id }, { aksi }) =>
    aksi === 'betulkan-evaluasi' ? findEvaluasiSemula(await getDb(req), id) : null,
  getIsi: async (req, { id }) => getIsiApbdes(await getDb(req), id),
  toPerubahan: async (req, { id }, { langkah, masukan, isPengecualian, now }) => ({
    ...toPeraturan(masukan),
    ...(langkah.aksi === 'rekam-kertas'
      ? { fotoTandaTangan: masukan.fotoTandaTangan, ditandatanganiDiKertas: true }
      : {}),
    ...(langkah.aksi === 'catat-kesepakatan' ? { buktiKesepakatan: masukan.buktiKertas } : {}),
    ...(langkah.aksi === 'betulkan-evaluasi'
      ? toPembetulan(masukan)
      : langkah.ke === 'dievaluasi'
        ? toHasilEvaluasi(masukan, now)
        : {}),
    ...(isPengecualian ? { alasanPengecualian: masukan.alasan } : {}),
    ...(langkah.jika?.['evaluasi-lewat'] === true && langkah.aksi !== 'kembalikan'
      ? { catatanEvaluasi: await formatEvaluasiLewat(req, id) }
      : {}),
    ...(langkah.aksi === 'kembalikan' ? { ...TANPA_PENETAPAN, alasanKembali: masukan.alasan } : {}),
    ...(langkah.ke === 'ditetapkan'
      ? { ditetapkanPada: now.toISOString(), ke: await findKe(req, id, masukan) }
      : {}),
  }),
  publish: async (req, { id, desa }) => {
    const { tahun } = await getDokumenApbdes(await getDb(req), id)
    await publishSalinan(req, 'apbdes', toIdApbdes(desa, tahun), desa)
  },
}

function toPeraturan({ nomorPerdes, tanggalPerdes, nomorUndang, tanggalUndang, berkasPeraturan }: Isian) {
  return {
    ...(nomorPerdes === undefined ? {} : { nomorPerdes: toNomor(nomorPerdes) }),
    ...(tanggalPerdes === undefined ? {} : { tanggalPerdes }),
    ...(nomorUndang === undefined ? {} : { nomorUndang: toNomor(nomorUndang) }),
    ...(tanggalUndang === undefined ? {} : { tanggalUndang }),
    ...(berkasPeraturan === undefined ? {} : { berkasPeraturan }),
  }
}

/** All of it anew: what an earlier evaluation said is not said of this one. */
const toHasilEvaluasi = ({ nomorEvaluasi, tanggalEvaluasi, buktiKertas }: Isian, now: Date) => ({
  nomorEvaluasi: toNomor(nomorEvaluasi ?? '') || null,
  tanggalEvaluasi: tanggalEvaluasi || null,
  buktiEvaluasi: buktiKertas ?? null,
  dievaluasiPada: now.toISOString(),
})

/** Only what is stated anew; the moment of the record stays that of the evaluation. */
const toPembetulan = ({ nomorEvaluasi = '', tanggalEvaluasi = '', buktiKertas }: Isian) => ({
  ...(nomorEvaluasi.trim() === '' ? {} : { nomorEvaluasi: toNomor(nomorEvaluasi) }),
  ...(tanggalEvaluasi === '' ? {} : { tanggalEvaluasi }),
  ...(buktiKertas === undefined ? {} : { buktiEvaluasi: buktiKertas }),
})

/** `(semula: Hasil evaluasinya Keputusan Nomor 1 tanggal 2 Desember 2026, berkas surat.pdf)`, after the reason. */
async function findEvaluasiSemula(db: Db, id: string): Promise<string | null> {
  const { evaluasi } = await getHariPerdes(db, id)
  const [row] = await db.execute<{ berkas: string | null }>(sql`
    select b.filename as berkas from cms.apbdes a join cms.berkas b on b.id = a.bukti_evaluasi_id where a.id = ${id}`)
  const berkas = row?.berkas == null ? '' : `, berkas ${row.berkas}`
  return evaluasi === null ? null : `(semula: ${formatEvaluasi(evaluasi)}${berkas})`
}

/** Pages write "Nomor" themselves, so that it must not stand twice. */
const toNomor = (isian: string): string => isian.trim().replace(/^(?:nomor|no\.?)\s+(?=\S)/i, '')

async function getTenggatEvaluasi(req: PayloadRequest, dokumen: DokumenApbdes) {
  const { statusSejak, desa } = dokumen
  const aturan = await getAturanEvaluasi(await getDb(req), { sejak: statusSejak, desa })
  return { ...aturan, sampai: calculateTenggatEvaluasi(aturan.sejak, aturan) }
}

async function formatEvaluasiLewat(req: PayloadRequest, id: string): Promise<string> {
  const dokumen = await getDokumenApbdes(await getDb(req), id)
  const aturan = await getTenggatEvaluasi(req, dokumen)
  return formatCatatanEvaluasi(aturan.sejak, aturan)
}

async function findKe(req: PayloadRequest, id: string, masukan: Isian): Promise<number | null> {
  const hasil = await calculateKeBaru(req, id, masukan)
  return hasil.ok ? hasil.value : null
}

/** Two changes set at once would take the same number; one set while another goes would leave a gap. */
async function lockVersi(db: Db, desa: string, tahun: number): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`versi:${desa}:${tahun}`}, 0))`)
}

async function calculateKeBaru(req: PayloadRequest, id: string, masukan: Isian) {
  const db = await getDb(req)
  const { desa, tahun, fase, tanggalPerdes } = await getDokumenApbdes(db, id)
  await lockVersi(db, desa, tahun)
  return calculateKe(fase, masukan.tanggalPerdes ?? tanggalPerdes ?? '', await listVersi(db, desa, tahun))
}

type Langkahnya = { id: string; aksi: Aksi; masukan: Isian }
/** What was typed can be no number, or no day of this budget. */
async function listSalahNomor(req: PayloadRequest, { id, aksi, masukan }: Langkahnya): Promise<Alasan[]> {
  const {
    nomorPerdes,
    tanggalPerdes,
    nomorUndang,
    tanggalUndang,
    nomorEvaluasi,
    tanggalEvaluasi,
    buktiKertas,
  } = masukan
  // Most steps type none of these, and ask the database nothing.
  if (!nomorPerdes && !nomorUndang && !nomorEvaluasi?.trim() && !tanggalEvaluasi)
    return aksi === 'betulkan-evaluasi' && buktiKertas === undefined ? [TANPA_PEMBETULAN] : []
  const { tahun } = await getDokumenApbdes(await getDb(req), id)
  return [
    ...(nomorPerdes === undefined
      ? []
      : checkNomorPeraturan(toNomor(nomorPerdes), { tahun, tanggal: tanggalPerdes ?? null })),
    ...checkNomorSurat(nomorUndang, 'NOMOR_UNDANG_WAJIB', { tahun, tanggal: tanggalUndang || null }),
    ...checkNomorSurat(nomorEvaluasi, 'NOMOR_EVALUASI_WAJIB', { tahun, tanggal: tanggalEvaluasi || null }),
    ...checkTanggalEvaluasi(tanggalEvaluasi, tahun),
  ]
}

const TANPA_PEMBETULAN: Alasan = {
  kode: 'PEMBETULAN_KOSONG',
  pesan: 'Isi yang dibetulkan: nomor dan tanggal keputusannya, atau lampirkan berkasnya.',
}

const AKSI_PENETAPAN: readonly Aksi[] = ['tetapkan', 'rekam-kertas', 'konfirmasi-kertas']

async function listSalahVersi(req: PayloadRequest, { id, aksi, masukan }: Langkahnya): Promise<Alasan[]> {
  if (AKSI_PENETAPAN.includes(aksi)) {
    const hasil = await calculateKeBaru(req, id, masukan)
    return hasil.ok ? [] : [hasil.reason]
  }
  if (aksi !== 'cabut') return []
  const db = await getDb(req)
  const { desa, tahun, fase, ke } = await getDokumenApbdes(db, id)
  await lockVersi(db, desa, tahun)
  return checkCabut(fase, ke, await listVersi(db, desa, tahun))
}

/** Overspending without a reason: asked of whoever hands the report in, who knows it. */
async function listTanpaAlasan(req: PayloadRequest, id: string): Promise<Alasan[]> {
  const db = await getDb(req)
  const { desa, tahun, fase, susunanKode, alasanLewat } = await getDokumenApbdes(db, id)
  const acuan = await getAcuan(db, desa, tahun, susunanKode)
  return checkAlasanLewat({ fase, acuan, alasanLewat, baris: await listBarisApbdes(db, id) })
}

/** What no reason excuses: a budget without lines, or with totals beyond what can be kept. */
async function listTakLayak(req: PayloadRequest, id: string): Promise<Alasan[]> {
  const rincian = listRincian(await listBarisApbdes(await getDb(req), id))
  if (rincian.length === 0) return [TANPA_BARIS]
  const terlaluBesar = checkTerlaluBesar(calculateRingkasan(rincian))
  return terlaluBesar === null ? [] : [terlaluBesar]
}

async function listSalahBerkas(
  req: PayloadRequest,
  { id, desa, aksi, masukan }: Langkahnya & { desa: string },
): Promise<Alasan[]> {
  const { fotoTandaTangan, buktiKertas, berkasPeraturan, tanggalUndang } = masukan
  const salah: Alasan[] = []
  if (fotoTandaTangan !== undefined && !(await hasBerkas(req, desa, fotoTandaTangan, '^image/')))
    salah.push({ kode: 'FOTO_WAJIB', pesan: 'Foto ini tidak ada di desa ini. Unggah fotonya lagi.' })
  if (buktiKertas !== undefined && !(await hasBerkas(req, desa, buktiKertas, '^(image/|application/pdf$)')))
    salah.push({
      kode: 'BUKTI_KERTAS_WAJIB',
      pesan: 'Berkas ini bukan foto atau PDF milik desa ini. Unggah lagi.',
    })
  if (berkasPeraturan !== undefined && !(await hasBerkas(req, desa, berkasPeraturan, '^application/pdf$')))
    salah.push({
      kode: 'BERKAS_PERATURAN_WAJIB',
      pesan: 'Naskah ini bukan PDF milik desa ini. Unggah naskahnya lagi.',
    })
  if (aksi !== 'undangkan') return salah
  const dokumen = await getDokumenApbdes(await getDb(req), id)
  if (berkasPeraturan === undefined && dokumen.berkasPeraturan === null)
    salah.push({ kode: 'BERKAS_PERATURAN_WAJIB', pesan: 'Lampirkan naskah peraturannya (PDF).' })
  if (tanggalUndang !== undefined && tanggalUndang < (dokumen.tanggalPerdes ?? ''))
    salah.push({
      kode: 'TANGGAL_UNDANG_WAJIB',
      pesan: 'Tanggal diundangkan tidak boleh sebelum tanggal peraturannya.',
    })
  return salah
}

async function hasBerkas(req: PayloadRequest, desa: string, id: string, jenis: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const ada = await (await getDb(req)).execute(
    sql`select 1 from cms.berkas where id = ${id} and desa_id = ${desa} and mime_type ~ ${jenis}`,
  )
  return ada.length > 0
}

/** Returned documents start over: what was written down for setting them is no longer said. */
const TANPA_PENETAPAN = {
  nomorPerdes: null,
  tanggalPerdes: null,
  fotoTandaTangan: null,
  buktiKesepakatan: null,
  buktiEvaluasi: null,
  nomorEvaluasi: null,
  tanggalEvaluasi: null,
  dievaluasiPada: null,
  ditandatanganiDiKertas: false,
  alasanPengecualian: null,
  catatanEvaluasi: null,
  berkasPeraturan: null,
}
