/** What a budget adds to the workflow: its phase, the days of its evaluation, its number, its regulation. */
import type { PayloadRequest } from 'payload'
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
  checkTerlaluBesar,
  type DokumenApbdes,
  formatCatatanEvaluasi,
  getAcuan,
  getDokumenApbdes,
  getHariPerdes,
  getIsiApbdes,
  getPembagianGalat,
  listBarisApbdes,
  listRincian,
  listVersi,
  lockVersi,
  TANPA_BARIS,
  toSusunan,
} from '../keuangan/index.ts'
import { getAturanEvaluasi } from '../pengaturan/index.ts'
import { getDb } from '../platform/transaction.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { toIdApbdes } from '../transparansi/index.ts'
import { type Isian, type Langkahnya, listSalahIsian, toNomor } from './isian-apbdes.ts'
import { AKSI_MUNDUR, type Aksi, STATUS_SAH } from './kinds.ts'
import {
  findCatatanSemula,
  listSalahPembetulan,
  toPembetulanEvaluasi,
  toPembetulanPeraturan,
} from './pembetulan-apbdes.ts'
import type { SyaratAlur } from './syarat.ts'

export const syaratApbdes: SyaratAlur = {
  getKeadaan: async (req, { id, status }, hariIni) => {
    const dokumen = await getDokumenApbdes(await getDb(req), id)
    const { peraturan, isDisepakati, isDievaluasi, isAnggaran } = ATURAN_FASE[dokumen.fase]
    return {
      tayang: STATUS_SAH.some((sah) => sah === status),
      'serta-merta': false,
      peraturan: peraturan !== 'laporan',
      penjabaran: peraturan === 'perdes' && isAnggaran,
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
    ...(await listSalahIsian(req, { id, desa, aksi, masukan })),
    ...(await listSalahVersi(req, { id, aksi, masukan })),
    ...(await listSalahPembetulan(req, { id, aksi, masukan })),
  ],
  findSemula: async (req, { id }, { aksi }) => findCatatanSemula(await getDb(req), id, aksi),
  getIsi: async (req, { id }) => getIsiApbdes(await getDb(req), id),
  toPerubahan: async (req, { id }, { langkah, masukan, isPengecualian, now }) => ({
    ...toPeraturan(masukan),
    ...(await toPembetulanPeraturan(req, { id, aksi: langkah.aksi, masukan, now })),
    ...(langkah.aksi === 'rekam-kertas'
      ? { fotoTandaTangan: masukan.fotoTandaTangan, ditandatanganiDiKertas: true }
      : {}),
    ...(langkah.aksi === 'catat-kesepakatan' ? { buktiKesepakatan: masukan.buktiKertas } : {}),
    ...(langkah.aksi === 'betulkan-evaluasi'
      ? toPembetulanEvaluasi(masukan)
      : langkah.ke === 'dievaluasi'
        ? toHasilEvaluasi(masukan, now)
        : {}),
    ...(isPengecualian ? { alasanPengecualian: masukan.alasan } : {}),
    ...(langkah.jika?.['evaluasi-lewat'] === true && langkah.aksi !== 'kembalikan'
      ? { catatanEvaluasi: await formatEvaluasiLewat(req, id) }
      : {}),
    ...(langkah.aksi === 'kembalikan' ? { ...TANPA_PENETAPAN, alasanKembali: masukan.alasan } : {}),
    // A record beside it sets nothing: number and day of setting stay.
    ...(langkah.ke === 'ditetapkan' && langkah.dari !== langkah.ke
      ? { ditetapkanPada: now.toISOString(), ke: await findKe(req, id, masukan) }
      : {}),
  }),
  publish: async (req, { id, desa }) => {
    const { tahun } = await getDokumenApbdes(await getDb(req), id)
    await publishSalinan(req, 'apbdes', toIdApbdes(desa, tahun), desa)
  },
}

/** Of what is typed anew nothing is emptied: a blank leaves what stands. */
function toPeraturan({
  nomorPerdes,
  tanggalPerdes,
  nomorUndang,
  tanggalUndang,
  berkasPeraturan,
  ...lain
}: Isian) {
  const { nomorPenjabaran, tanggalPenjabaran, berkasPenjabaran } = lain
  return {
    ...(nomorPerdes?.trim() ? { nomorPerdes: toNomor(nomorPerdes) } : {}),
    ...(tanggalPerdes ? { tanggalPerdes } : {}),
    ...(nomorUndang?.trim() ? { nomorUndang: toNomor(nomorUndang) } : {}),
    ...(tanggalUndang ? { tanggalUndang } : {}),
    ...(berkasPeraturan === undefined ? {} : { berkasPeraturan }),
    ...(nomorPenjabaran === undefined ? {} : { nomorPenjabaran: toNomor(nomorPenjabaran) }),
    ...(tanggalPenjabaran === undefined ? {} : { tanggalPenjabaran }),
    ...(berkasPenjabaran === undefined ? {} : { berkasPenjabaran }),
  }
}

/** All of it anew: what an earlier evaluation said is not said of this one. */
const toHasilEvaluasi = ({ nomorEvaluasi, tanggalEvaluasi, buktiKertas }: Isian, now: Date) => ({
  nomorEvaluasi: toNomor(nomorEvaluasi ?? '') || null,
  tanggalEvaluasi: tanggalEvaluasi || null,
  buktiEvaluasi: buktiKertas ?? null,
  dievaluasiPada: now.toISOString(),
})

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

async function calculateKeBaru(req: PayloadRequest, id: string, masukan: Isian) {
  const db = await getDb(req)
  const { desa, tahun, fase, tanggalPerdes } = await getDokumenApbdes(db, id)
  await lockVersi(db, desa, tahun)
  return calculateKe(fase, masukan.tanggalPerdes ?? tanggalPerdes ?? '', await listVersi(db, desa, tahun))
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
