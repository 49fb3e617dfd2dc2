/** A budget and what it is compared with, read as the person asking: the ground of both light pages of a budget. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isUuid } from '../akses/scope.ts'
import { type SusunanKode, toSusunanKode } from '../contract/kode-anggaran.ts'
import { toIdRelasi } from '../dasar/relasi.ts'
import {
  type AcuanAnggaran,
  addNamaTercetak,
  type BarisApbdes,
  getAcuan,
  listBarisApbdes,
  type SusunanApbdes,
  toSusunan,
} from '../keuangan/index.ts'
import type { Apbdes } from '../payload-types.ts'
import { type Db, getDb } from '../platform/transaction.ts'

export type AnggaranDibaca = {
  dokumen: Apbdes
  desa: { id: string; nama: string }
  susunan: SusunanApbdes
  acuan: AcuanAnggaran
  /** The year before, or for a later phase the original of the year. */
  pembanding: { nama: string; rincian: BarisApbdes[] | null; susunanKode: SusunanKode }
}

/** Null for a document that is not theirs to see or not there. */
export async function findAnggaran(req: PayloadRequest, id: string): Promise<AnggaranDibaca | null> {
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
  const desaId = toIdRelasi(dokumen?.desa)
  if (dokumen === undefined || desaId === null) return null
  const db = await getDb(req)
  const susunan = toSusunan(await listBarisApbdes(db, id))
  const acuan = await getAcuan(db, desaId, dokumen.tahun, dokumen.susunanKode)
  return {
    dokumen,
    desa: { id: desaId, nama: typeof dokumen.desa === 'string' ? '' : dokumen.desa.nama },
    susunan,
    acuan: addNamaTercetak(
      acuan,
      susunan.jumlahTercetak.map(({ baris }) => baris),
    ),
    pembanding: await findPembanding(db, desaId, dokumen),
  }
}

async function findPembanding(
  db: Db,
  desaId: string,
  { tahun, fase }: Apbdes,
): Promise<AnggaranDibaca['pembanding']> {
  const isAwal = fase === 'awal'
  const tahunLalu = isAwal ? tahun - 1 : tahun
  const nama = isAwal ? `APBDes ${tahunLalu}` : `APBDes awal ${tahun}`
  const [lalu] = await db.execute<{ id: string; susunanKode: SusunanKode | null }>(sql`
    select id, susunan_kode::text as "susunanKode" from cms.apbdes where desa_id = ${desaId} and tahun = ${tahunLalu} and status in ('ditetapkan', 'diundangkan')
      and fase = 'awal' and deleted_at is null order by ditetapkan_pada desc limit 1`)
  const rincian = lalu === undefined ? null : toSusunan(await listBarisApbdes(db, lalu.id)).rincian
  return { nama, rincian, susunanKode: toSusunanKode(lalu?.susunanKode) }
}
