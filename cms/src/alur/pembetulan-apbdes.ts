/** Records beside a budget that are put right: its evaluation, its regulation, the Perkades that details it. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../contract/galat.ts'
import { toTanggal } from '../dasar/tanggal.ts'
import {
  checkTanggalVersi,
  formatEvaluasi,
  formatPembetulan,
  formatPenjabaran,
  formatPeraturan,
  getDokumenApbdes,
  getHariPerdes,
  getPeraturanTercatat,
  isPenjabaranBerubah,
  listPembetulan,
  listVersi,
  lockVersi,
} from '../keuangan/index.ts'
import { type Db, getDb } from '../platform/transaction.ts'
import { checkTanggalUndang, type Isian, type Langkahnya, toNomor } from './isian-apbdes.ts'
import type { Aksi } from './kinds.ts'
import { checkTanggalDekat } from './tanggal-dekat-rules.ts'

/** `(semula: Nomor 3 Tahun 2025 tanggal 20 Desember 2025)`, after the reason; null where nothing stood there. */
export async function findCatatanSemula(db: Db, id: string, aksi: Aksi): Promise<string | null> {
  const semula = await findSemula(db, id, aksi)
  return semula === null ? null : `(semula: ${semula})`
}

async function findSemula(db: Db, id: string, aksi: Aksi): Promise<string | null> {
  if (aksi === 'betulkan-evaluasi') return findEvaluasiSemula(db, id)
  if (aksi === 'betulkan-peraturan') return formatPeraturan(await getPeraturanTercatat(db, id))
  return aksi === 'catat-penjabaran' ? formatPenjabaran(await getPeraturanTercatat(db, id)) : null
}

async function findEvaluasiSemula(db: Db, id: string): Promise<string | null> {
  const { evaluasi } = await getHariPerdes(db, id)
  const [row] = await db.execute<{ berkas: string | null }>(sql`
    select coalesce(b.nama_asli, b.filename) as berkas from cms.apbdes a join cms.berkas b on b.id = a.bukti_evaluasi_id where a.id = ${id}`)
  const berkas = row?.berkas == null ? '' : `, berkas ${row.berkas}`
  return evaluasi === null ? null : `${formatEvaluasi(evaluasi)}${berkas}`
}

/** Only what is stated anew; the moment of the record stays that of the evaluation. */
export const toPembetulanEvaluasi = ({ nomorEvaluasi = '', tanggalEvaluasi = '', buktiKertas }: Isian) => ({
  ...(nomorEvaluasi.trim() === '' ? {} : { nomorEvaluasi: toNomor(nomorEvaluasi) }),
  ...(tanggalEvaluasi === '' ? {} : { tanggalEvaluasi }),
  ...(buktiKertas === undefined ? {} : { buktiEvaluasi: buktiKertas }),
})

/** What the public reads of a correction, and since when the record says what it says. */
export async function toPembetulanPeraturan(
  req: PayloadRequest,
  { id, aksi, masukan, now }: Langkahnya & { now: Date },
): Promise<{ catatanPembetulan?: string; dicatatPada?: string }> {
  if (aksi === 'catat-penjabaran') return { dicatatPada: now.toISOString() }
  if (aksi !== 'betulkan-peraturan') return {}
  const semula = await getPeraturanTercatat(await getDb(req), id)
  const daftar = listPembetulan(semula, toBersih(masukan))
  return {
    catatanPembetulan: formatPembetulan(semula, daftar, toTanggal(now)),
    dicatatPada: now.toISOString(),
  }
}

const toBersih = ({ nomorPerdes, nomorUndang, nomorPenjabaran, ...lain }: Isian): Isian => ({
  ...lain,
  ...(nomorPenjabaran === undefined ? {} : { nomorPenjabaran: toNomor(nomorPenjabaran) }),
  ...(nomorPerdes === undefined ? {} : { nomorPerdes: toNomor(nomorPerdes) }),
  ...(nomorUndang === undefined ? {} : { nomorUndang: toNomor(nomorUndang) }),
})

/** Nothing that changes, or a day that would turn the order of the year's versions round. */
export async function listSalahPembetulan(
  req: PayloadRequest,
  { id, aksi, masukan }: Langkahnya,
): Promise<Alasan[]> {
  const db = await getDb(req)
  if (aksi === 'betulkan-evaluasi') return (await isEvaluasiBerubah(db, id, masukan)) ? [] : [SAMA_SAJA]
  if (aksi !== 'betulkan-peraturan' && aksi !== 'catat-penjabaran') return []
  const semula = await getPeraturanTercatat(db, id)
  if (aksi === 'catat-penjabaran') return isPenjabaranBerubah(semula, toBersih(masukan)) ? [] : [SAMA_SAJA]
  if (listPembetulan(semula, toBersih(masukan)).length === 0) return [SAMA_SAJA]
  const { desa, tahun } = await getDokumenApbdes(db, id)
  return [
    ...checkTanggalDekat(masukan.tanggalPerdes, 'TANGGAL_PERDES_WAJIB', tahun),
    ...checkTanggalDekat(masukan.tanggalUndang, 'TANGGAL_UNDANG_WAJIB', tahun),
    ...(await listSalahUrutan(db, { id, desa, tahun }, masukan.tanggalPerdes)),
    ...checkTanggalUndang(
      masukan.tanggalUndang || (semula.tanggalUndang ?? undefined),
      masukan.tanggalPerdes || semula.tanggalPerdes,
    ),
  ]
}

/** Against the other versions of the year, while none of them is set or dated anew. */
async function listSalahUrutan(
  db: Db,
  { id, desa, tahun }: { id: string; desa: string; tahun: number },
  tanggal: string | undefined,
): Promise<Alasan[]> {
  await lockVersi(db, desa, tahun)
  const daftar = await listVersi(db, desa, tahun)
  const versi = daftar.find((satu) => satu.id === id)
  if (versi === undefined || !tanggal || tanggal === versi.tanggal) return []
  return checkTanggalVersi(
    versi,
    tanggal,
    daftar.filter((satu) => satu.id !== id),
  )
}

async function isEvaluasiBerubah(db: Db, id: string, masukan: Isian): Promise<boolean> {
  const { evaluasi } = await getHariPerdes(db, id)
  const { nomorEvaluasi = '', tanggalEvaluasi = '', buktiKertas } = masukan
  return (
    buktiKertas !== undefined ||
    (nomorEvaluasi.trim() !== '' && toNomor(nomorEvaluasi) !== evaluasi?.nomor) ||
    (tanggalEvaluasi !== '' && tanggalEvaluasi !== evaluasi?.tanggal)
  )
}

const SAMA_SAJA: Alasan = {
  kode: 'PEMBETULAN_KOSONG',
  pesan: 'Belum ada yang berubah. Ubah nomor atau tanggalnya, atau lampirkan berkas penggantinya.',
}
