/** A budget and what it is compared with, read as the person asking: the ground of both light pages of a budget. */
import type { PayloadRequest } from 'payload'
import { isUuid } from '../akses/scope.ts'
import { type SusunanKode, toSusunanKode } from '../contract/kode-anggaran.ts'
import { toIdRelasi } from '../dasar/relasi.ts'
import {
  type AcuanAnggaran,
  ATURAN_FASE,
  addNamaTercetak,
  type BarisApbdes,
  compareVersi,
  findAnggaranLaporan,
  formatJudul,
  getAcuan,
  getDokumenApbdes,
  listAnggaranSah,
  listBarisApbdes,
  listBarisPerApbdes,
  listRincian,
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
    pembanding: await findPembanding(db, desaId, { dokumen, rincian: susunan.rincian }),
  }
}

/** For an original the budget of the year before; for a change the one in force before it; for a report its own. */
async function findPembanding(
  db: Db,
  desaId: string,
  { dokumen, rincian }: { dokumen: Apbdes; rincian: readonly BarisApbdes[] },
): Promise<AnggaranDibaca['pembanding']> {
  const tahun = dokumen.fase === 'awal' ? dokumen.tahun - 1 : dokumen.tahun
  const semua = await listVersi(db, desaId, tahun)
  const milik = semua.find(({ id }) => id === dokumen.id)
  const calon = listAnggaranSah(semua.filter((satu) => milik === undefined || compareVersi(satu, milik) < 0))
  const baris = await listBarisPerApbdes(
    db,
    calon.map(({ id }) => id),
  )
  const rincianCalon = calon.map(({ id }) => listRincian(baris.get(id) ?? []))
  const milikLaporan = ATURAN_FASE[dokumen.fase].isAnggaran ? -1 : findAnggaranLaporan(rincian, rincianCalon)
  const terpilih = calon.at(milikLaporan)
  if (terpilih === undefined)
    return { nama: formatJudul({ tahun, fase: 'awal' }), rincian: null, susunanKode: toSusunanKode(null) }
  const { susunanKode } = await getDokumenApbdes(db, terpilih.id)
  return {
    nama: formatJudul(terpilih),
    rincian: rincianCalon.at(milikLaporan) ?? null,
    susunanKode: toSusunanKode(susunanKode),
  }
}
