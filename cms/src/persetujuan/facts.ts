/** What the light page says of a budget: totals, what changed against the year before, who did what, what is open. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isUuid } from '../akses/scope.ts'
import type { Langkah, Status } from '../alur/kinds.ts'
import { listLangkah } from '../alur/operations.ts'
import { findPosisi, type PosisiDokumen } from '../alur/posisi-queries.ts'
import type { Alasan } from '../contract/galat.ts'
import { type Tanggal, toTanggal } from '../dasar/tanggal.ts'
import { listRiwayat, type RiwayatLangkah } from '../jejak/queries.ts'
import {
  type AcuanAnggaran,
  type BarisApbdes,
  calculateBidang,
  calculateRingkasan,
  checkApbdes,
  checkDokumen,
  getAcuan,
  getKonteksTahun,
  type Jumlah,
  listBarisApbdes,
  listBarisDalamRekening,
  toSusunan,
} from '../keuangan/index.ts'
import { type Db, getDb } from '../platform/transaction.ts'

export type FaktaPersetujuan = {
  id: string
  desa: string
  tahun: number
  status: Status
  posisi: PosisiDokumen
  hariIni: Tanggal
  /** What the figures are compared with: the year before, or for a later phase the original of the year. */
  pembanding: string
  /** Rows of the file that were not read; null where all were. */
  catatanImpor: string | null
  /** Totals and bidang, each beside the same figure of `pembanding` (null where there is none). */
  bagian: { nama: string; kini: Jumlah; lalu: Jumlah | null }[]
  galat: Alasan[]
  peringatan: Alasan[]
  riwayat: RiwayatLangkah[]
  langkah: Langkah[]
  jumlahBaris: number
  /** Whether a photo of the signed page is kept with the document. */
  hasFoto: boolean
  /** As recorded from paper or set; null before. */
  perdes: { nomor: string; tanggal: Tanggal } | null
}

/** Reads as the person; null for a document that is not theirs to see or not there. */
export async function findFaktaPersetujuan(
  req: PayloadRequest,
  id: string,
): Promise<FaktaPersetujuan | null> {
  if (!isUuid(id)) return null
  const { docs } = await req.payload.find({
    collection: 'apbdes',
    where: { id: { equals: id } },
    limit: 1,
    depth: 1,
    overrideAccess: false,
    // Without any right to budgets there are none to see; it is no error.
    disableErrors: true,
    req,
  })
  const dokumen = docs[0]
  const posisi = await findPosisi(req, 'apbdes', id)
  if (dokumen === undefined || posisi === null) return null
  const db = await getDb(req)
  const susunan = toSusunan(await listBarisApbdes(db, id))
  const desaId = typeof dokumen.desa === 'string' ? dokumen.desa : dokumen.desa.id
  const lalu = await findPembanding(db, desaId, dokumen.tahun, dokumen.fase)
  const acuan = await getAcuan(db, desaId, dokumen.tahun, dokumen.susunanKode)
  const { galat, peringatan } = checkApbdes(susunan, acuan)
  const dalamRekening = await listBarisDalamRekening(
    db,
    { desa: desaId, tahun: dokumen.tahun },
    susunan.rincian,
  )
  const peringatanDokumen = checkDokumen(susunan, {
    dalamRekening,
    acuan,
    fase: dokumen.fase,
    ...(await getKonteksTahun(db, desaId, dokumen.tahun)),
  })
  const bagianLalu = lalu === null ? null : new Map(listBagian(toSusunan(lalu).rincian, acuan))
  return {
    id,
    desa: typeof dokumen.desa === 'string' ? '' : dokumen.desa.nama,
    tahun: dokumen.tahun,
    pembanding: dokumen.fase === 'awal' ? `APBDes ${dokumen.tahun - 1}` : `APBDes awal ${dokumen.tahun}`,
    catatanImpor: dokumen.catatanImpor ?? null,
    status: dokumen.status,
    posisi,
    hariIni: toTanggal(new Date()),
    bagian: listBagian(susunan.rincian, acuan).map(([nama, kini]) => ({
      nama,
      kini,
      lalu: bagianLalu?.get(nama) ?? null,
    })),
    galat,
    peringatan: [...peringatanDokumen, ...peringatan],
    riwayat: await listRiwayat(db, id),
    langkah: await listLangkah(req, 'apbdes', id),
    jumlahBaris: susunan.rincian.length,
    hasFoto: Boolean(dokumen.fotoTandaTangan),
    perdes:
      dokumen.nomorPerdes && dokumen.tanggalPerdes
        ? { nomor: dokumen.nomorPerdes, tanggal: dokumen.tanggalPerdes }
        : null,
  }
}

function listBagian(rincian: readonly BarisApbdes[], acuan: AcuanAnggaran): [string, Jumlah][] {
  const { pendapatan, belanja, silpa, pembiayaanNetto } = calculateRingkasan(rincian)
  return [
    ['Pendapatan', pendapatan],
    ['Belanja', belanja],
    ...calculateBidang(rincian, acuan).map(({ nama, jumlah }): [string, Jumlah] => [nama, jumlah]),
    ['Pembiayaan netto', pembiayaanNetto],
    ['SiLPA', silpa],
  ]
}

async function findPembanding(db: Db, desaId: string, tahun: number, fase: string) {
  const tahunPembanding = fase === 'awal' ? tahun - 1 : tahun
  const [lalu] = await db.execute<{ id: string }>(sql`
    select id from cms.apbdes where desa_id = ${desaId} and tahun = ${tahunPembanding} and status in ('ditetapkan', 'diundangkan')
      and fase = 'awal' and deleted_at is null order by ditetapkan_pada desc limit 1`)
  return lalu === undefined ? null : listBarisApbdes(db, lalu.id)
}
