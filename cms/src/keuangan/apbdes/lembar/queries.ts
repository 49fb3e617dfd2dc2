/** What the sheet of a draft is opened with. */
import type { PayloadRequest } from 'payload'
import { isUuid } from '../../../akses/scope.ts'
import { STATUS_DRAF } from '../../../alur/kinds.ts'
import { type SusunanKode, toSusunanKode } from '../../../contract/kode-anggaran.ts'
import { canCreateIn } from '../../../platform/set-desa.ts'
import { getDb } from '../../../platform/transaction.ts'
import type { AcuanAnggaran } from '../../parameter/acuan.ts'
import { getAcuan } from '../../parameter/queries.ts'
import { listCatatanPerTahun } from '../../realisasi/queries.ts'
import type { Fase } from '../fase.ts'
import { findDitetapkan } from '../impor-queries.ts'
import { getKonteksTahun, listBarisApbdes } from '../queries.ts'
import { formatTujuan } from '../tujuan-rules.ts'
import { type KonteksLembar, type SelLembar, toSel } from './lembar-rules.ts'
import { toSidikBaris } from './sidik-baris.ts'

export type DrafLembar = { id: string; desa: string; tahun: number; fase: Fase; susunanKode: SusunanKode }

/** The draft whose lines this person may type; null for any other document. */
export async function findDrafLembar(req: PayloadRequest, id: unknown): Promise<DrafLembar | null> {
  if (!isUuid(id)) return null
  const { docs } = await req.payload.find({
    collection: 'apbdes',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    select: { desa: true, tahun: true, fase: true, status: true, susunanKode: true },
    overrideAccess: false,
    req,
  })
  const [dokumen] = docs
  if (dokumen === undefined || !STATUS_DRAF.includes(dokumen.status)) return null
  const desa = typeof dokumen.desa === 'string' ? dokumen.desa : dokumen.desa.id
  if (!(await canCreateIn(req, 'apbdes', desa))) return null
  const { tahun, fase } = dokumen
  return { id, desa, tahun, fase, susunanKode: toSusunanKode(dokumen.susunanKode) }
}

export type IsiLembar = {
  draf: DrafLembar
  acuan: AcuanAnggaran
  konteks: KonteksLembar
  daftarSel: SelLembar[]
  sidik: string
  /** Lines of the budget in force, where the draft holds none. */
  contoh: { dari: string; daftarSel: SelLembar[] } | null
}

export async function getLembar(req: PayloadRequest, id: string): Promise<IsiLembar | null> {
  const draf = await findDrafLembar(req, id)
  if (draf === null) return null
  const db = await getDb(req)
  const daftarBaris = await listBarisApbdes(db, id)
  const catatan = await listCatatanPerTahun(db, [{ desaId: draf.desa, tahun: draf.tahun }])
  return {
    draf,
    acuan: await getAcuan(db, draf.desa, draf.tahun),
    konteks: {
      fase: draf.fase,
      ...(await getKonteksTahun(db, { id, desa: draf.desa, tahun: draf.tahun })),
      catatanLuar: catatan.filter(({ luarRekening }) => luarRekening),
    },
    daftarSel: daftarBaris.map((baris) => toSel(baris, draf.susunanKode)),
    sidik: toSidikBaris(daftarBaris),
    contoh: daftarBaris.length > 0 ? null : await findContoh(req, draf),
  }
}

/** What was realised belongs to the former document alone. */
async function findContoh(req: PayloadRequest, { desa, tahun }: DrafLembar): Promise<IsiLembar['contoh']> {
  const acuan = await findDitetapkan(req, { desa, tahun })
  if (acuan === null) return null
  const daftarBaris = await listBarisApbdes(await getDb(req), acuan.id)
  return {
    dari: formatTujuan(tahun, acuan.fase),
    daftarSel: daftarBaris.map((baris) =>
      toSel({ ...baris, realisasi: null }, toSusunanKode(acuan.susunanKode)),
    ),
  }
}
