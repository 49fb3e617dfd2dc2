/** A budget and what it is compared with, read as the person asking: the ground of both light pages of a budget. */
import type { PayloadRequest } from 'payload'
import { isUuid } from '../akses/scope.ts'
import { type SusunanKode, toSusunanKode } from '../contract/kode-anggaran.ts'
import { toIdRelasi } from '../dasar/relasi.ts'
import {
  type AcuanAnggaran,
  addNamaTercetak,
  type BarisApbdes,
  compareVersi,
  findAnggaranBerlaku,
  formatJudul,
  getAcuan,
  getDokumenApbdes,
  listBarisApbdes,
  listVersi,
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
  /** The year before, or for a later phase the budget that it changes or reports on. */
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

/** For an original the budget of the year before; for what comes later the one in force, or that was before it. */
async function findPembanding(
  db: Db,
  desaId: string,
  dokumen: Apbdes,
): Promise<AnggaranDibaca['pembanding']> {
  const tahun = dokumen.fase === 'awal' ? dokumen.tahun - 1 : dokumen.tahun
  const semua = await listVersi(db, desaId, tahun)
  const milik = semua.find(({ id }) => id === dokumen.id)
  const lalu = findAnggaranBerlaku(
    semua.filter((satu) => milik === undefined || compareVersi(satu, milik) < 0),
  )
  if (lalu === null)
    return { nama: formatJudul({ tahun, fase: 'awal' }), rincian: null, susunanKode: toSusunanKode(null) }
  const { susunanKode } = await getDokumenApbdes(db, lalu.id)
  return {
    nama: formatJudul(lalu),
    rincian: toSusunan(await listBarisApbdes(db, lalu.id)).rincian,
    susunanKode: toSusunanKode(susunanKode),
  }
}
