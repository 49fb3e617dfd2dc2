/** What the list of realisation shows, read as the person asking. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY } from '../../akses/policy.ts'
import type { SusunanKode } from '../../contract/kode-anggaran.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import { canCreateIn } from '../../platform/set-desa.ts'
import { isDiDalamSatu } from '../../platform/sql.ts'
import { getDb } from '../../platform/transaction.ts'
import type { BarisApbdes } from '../apbdes/baris.ts'
import { calculateRingkasan } from '../apbdes/ringkasan.ts'
import { addNamaTercetak } from '../parameter/acuan.ts'
import { getAcuan } from '../parameter/queries.ts'
import { checkTahun } from './catatan-rules.ts'
import { type BagianLayar, KALIMAT_SUMBER, listBagianLayar } from './layar-rules.ts'
import { calculateTerpakai } from './letak-rules.ts'
import { type CatatanTersimpan, getAnggaranBerlaku, listCatatanDesa } from './queries.ts'

export type Layar = {
  desa: { id: string; nama: string }
  tahun: number
  kalimat: string
  /** Why nothing can be recorded; null where it can. */
  halangan: string | null
  /** In which codes the budget is written. */
  susunanKode: SusunanKode
  /** Realised spending of the file or report that is taken, and of the records beside it; null where records are taken. */
  laporan: { belanja: Sen; tercatat: Sen } | null
  /** Only marks of money past the village's cash are taken in: they add nothing to the figures of the file or report. */
  isHanyaTanda: boolean
  bagian: BagianLayar[]
  canCatat: boolean
}
type DesaLayar = { id: string; nama: string; slug: string }

/** Villages whose realisation the person may see, by name; those who look after very many choose by address. */
export async function listDesaLayar(req: PayloadRequest): Promise<DesaLayar[]> {
  const kode = matchPeran(await getPeranAktif(req), POLICY.realisasi.read).map(({ aktif }) => aktif.kode)
  if (kode.length === 0) return []
  return (await getDb(req)).execute<DesaLayar>(sql`
    select id, nama, slug from cms.wilayah w where tingkat = 'desa' and bergabung and ${isDiDalamSatu(sql`w.kode`, kode)}
    order by nama limit 2000`)
}

export async function getLayar(req: PayloadRequest, desa: DesaLayar, tahun: number): Promise<Layar> {
  const db = await getDb(req)
  const { rincian, tercetak, sumber, dilaporkan, susunanKode } = await getAnggaranBerlaku(db, desa.id, tahun)
  const catatan = await listCatatanDesa(db, desa.id, tahun)
  const acuan = addNamaTercetak(await getAcuan(db, desa.id, tahun, susunanKode), tercetak)
  return {
    desa,
    tahun,
    kalimat: KALIMAT_SUMBER[sumber],
    halangan: checkTahun({ sumber, rincian, tahun })[0]?.pesan ?? null,
    isHanyaTanda: checkTahun({ sumber, rincian, tahun, isTanda: true }).length === 0,
    susunanKode,
    laporan: dilaporkan === null ? null : toLaporan(dilaporkan, rincian, catatan),
    bagian: listBagianLayar(rincian, catatan, { acuan, dilaporkan }),
    canCatat: await canCreateIn(req, 'realisasi', desa.id),
  }
}

function toLaporan(
  dilaporkan: readonly BarisApbdes[],
  rincian: readonly BarisApbdes[],
  catatan: readonly CatatanTersimpan[],
): NonNullable<Layar['laporan']> {
  const disetujui = catatan.filter(({ status }) => status === 'disetujui')
  const sum = (daftar: readonly BarisApbdes[]): Sen => calculateRingkasan(daftar).belanja.realisasi ?? 0n
  return { belanja: sum(dilaporkan), tercatat: sum(calculateTerpakai(rincian, disetujui).rincian) }
}
