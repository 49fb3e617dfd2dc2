/** What an import meets in the village: the budget in its place, the same file, the budget to compare with. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { whereDesa } from '../../akses/scope.ts'
import { STATUS_SAH } from '../../alur/kinds.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { SusunanKode } from '../../contract/kode-anggaran.ts'
import { formatWaktu } from '../../dasar/tanggal.ts'
import type { Apbdes } from '../../payload-types.ts'
import { getDb } from '../../platform/transaction.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { isLaporanBerjalan } from '../realisasi/gabung-rules.ts'
import { countCatatanTersisih, listBarisDalamRekening } from '../realisasi/queries.ts'
import { type BarisApbdes, toSusunan } from './baris.ts'
import { checkDokumen } from './document-checks.ts'
import { ATURAN_FASE, type Fase } from './fase.ts'
import { toSidik } from './impor-batch.ts'
import { checkLaporanAsing, comparePenyimpanan, type Perbandingan } from './perbandingan.ts'
import { getKonteksTahun, listBarisApbdes, listVersi } from './queries.ts'
import { type DokumenLama, formatTujuan, listStatusTertutup } from './tujuan-rules.ts'
import { findAnggaranBerlaku } from './versi-rules.ts'

type Tempat = { desa: string; tahun: number; fase: Fase }

export async function findBerjalan(
  req: PayloadRequest,
  { desa, tahun, fase }: Tempat,
): Promise<DokumenLama | null> {
  const { docs } = await req.payload.find({
    collection: 'apbdes',
    where: {
      and: [
        whereDesa(desa),
        { tahun: { equals: tahun } },
        { fase: { equals: fase } },
        { status: { not_in: listStatusTertutup(fase) } },
      ],
    },
    limit: 1,
    depth: 0,
    select: { status: true, updatedAt: true },
    overrideAccess: false,
    req,
  })
  const [dokumen] = docs
  if (dokumen === undefined) return null
  const [baris] = await (await getDb(req)).execute<{ diubah: string | null }>(
    sql`select max(updated_at)::text as diubah from cms.apbdes_baris where apbdes_id = ${dokumen.id}`,
  )
  const waktu = [dokumen.updatedAt, baris?.diubah ?? dokumen.updatedAt].map((teks) =>
    new Date(teks).getTime(),
  )
  return { id: dokumen.id, status: dokumen.status, diubah: new Date(Math.max(...waktu)) }
}

/** What to know before the file is kept; about the file and its place, not published. */
export const listCatatanImpor = async (
  req: PayloadRequest,
  permintaan: Tempat & { byte: Uint8Array },
  daftarBaris: readonly BarisApbdes[],
): Promise<Alasan[]> => [
  ...(await listBerkasSama(req, permintaan)),
  ...(await listCatatanTersisih(req, permintaan, daftarBaris)),
]

/** The same content imported before, unless that was undone. */
async function listBerkasSama(
  req: PayloadRequest,
  { desa, byte }: { desa: string; byte: Uint8Array },
): Promise<Alasan[]> {
  const sama = await (await getDb(req)).execute<{ tahun: number; fase: Fase; waktu: string }>(sql`
    select a.tahun::int as tahun, a.fase, i.waktu::text as waktu from cms.apbdes_impor i
    join cms.apbdes a on a.id = i.apbdes_id and a.deleted_at is null and a.status <> 'dicabut'
    where i.desa_id = ${desa} and i.sidik = ${toSidik(byte)} and i.dibatalkan is null
    order by i.nomor desc limit 1`)
  return sama.map(({ tahun, fase, waktu }) => ({
    kode: 'BERKAS_SAMA',
    pesan: `Berkas yang sama persis sudah diimpor ke ${formatTujuan(tahun, fase)}, ${formatWaktu(new Date(waktu))}. Pastikan tahun dan fasenya benar.`,
  }))
}

/** Beside the draft in this place, or else beside the latest set budget of the year. */
export async function findPerbandingan(
  req: PayloadRequest,
  tempat: Tempat,
  {
    lama,
    daftarBaris,
    susunanKode,
  }: { lama: DokumenLama | null; daftarBaris: readonly BarisApbdes[]; susunanKode: SusunanKode },
): Promise<Perbandingan | null> {
  const acuan = lama === null ? await findDitetapkan(req, tempat) : { id: lama.id, fase: tempat.fase }
  if (acuan === null) return null
  const tersimpan = await listBarisApbdes(await getDb(req), acuan.id)
  return {
    dengan: formatTujuan(tempat.tahun, acuan.fase),
    ...comparePenyimpanan(tersimpan, daftarBaris, susunanKode),
  }
}

/** The set budget of the year that is in force; reports set none. */
export async function findDitetapkan(
  req: PayloadRequest,
  { desa, tahun }: Pick<Tempat, 'desa' | 'tahun'>,
): Promise<{ id: string; fase: Fase; susunanKode?: SusunanKode | null } | null> {
  const { docs } = await req.payload.find({
    collection: 'apbdes',
    where: { and: [whereDesa(desa), { tahun: { equals: tahun } }, { status: { in: [...STATUS_SAH] } }] },
    depth: 0,
    pagination: false,
    select: { tahun: true, fase: true, susunanKode: true, tanggalPerdes: true, ditetapkanPada: true },
    overrideAccess: false,
    req,
  })
  return findAnggaranBerlaku(docs.map(toVersi))
}

const toVersi = ({ tanggalPerdes, ditetapkanPada, ...dokumen }: DokumenVersi) => ({
  ...dokumen,
  ke: null,
  sampai: null,
  tanggal: tanggalPerdes ?? '',
  ditetapkanPada: ditetapkanPada ?? '',
})
type DokumenVersi = Pick<Apbdes, 'id' | 'tahun' | 'fase' | 'susunanKode' | 'tanggalPerdes' | 'ditetapkanPada'>

/** What the year and the phase ask of the budget, as they will when it is set. */
export async function listPeringatanDokumen(
  req: PayloadRequest,
  { desa, fase, acuan }: Pick<Tempat, 'desa' | 'fase'> & { acuan: AcuanAnggaran },
  daftarBaris: readonly BarisApbdes[],
): Promise<Alasan[]> {
  if (daftarBaris.length === 0) return []
  const db = await getDb(req)
  const susunan = toSusunan(daftarBaris)
  const dalamRekening = await listBarisDalamRekening(db, { desa, tahun: acuan.tahun }, susunan.rincian)
  return checkDokumen(susunan, {
    acuan,
    fase,
    dalamRekening,
    ...(await getKonteksTahun(db, { id: null, desa, tahun: acuan.tahun })),
  })
}

/** A report is laid on the budget in force; one that does not fit it is told of before it is kept. */
export async function listLaporanAsing(
  req: PayloadRequest,
  { desa, tahun, fase }: Tempat,
  daftarBaris: readonly BarisApbdes[],
): Promise<Alasan[]> {
  if (ATURAN_FASE[fase].isAnggaran) return []
  const db = await getDb(req)
  const anggaran = findAnggaranBerlaku(await listVersi(db, desa, tahun))
  return anggaran === null ? [] : checkLaporanAsing(await listBarisApbdes(db, anggaran.id), daftarBaris)
}

/**
 * A budget or account that brings its realisation sets approved records aside, and a report stands back behind them; that
 * is told before it is kept (decisions 0033 and 0060).
 */
async function listCatatanTersisih(
  req: PayloadRequest,
  { desa, tahun, fase }: Tempat,
  daftarBaris: readonly BarisApbdes[],
): Promise<Alasan[]> {
  const hasRealisasi = daftarBaris.some(({ realisasi }) => realisasi !== null)
  const jumlah = hasRealisasi ? await countCatatanTersisih(await getDb(req), { desa, tahun }) : 0
  if (jumlah === 0) return []
  if (isLaporanBerjalan(fase))
    return [
      {
        kode: 'CATATAN_DIDAHULUKAN',
        pesan: `Ada ${jumlah} catatan realisasi yang sudah disetujui. Halaman tahun ini tetap memakai catatan itu; laporan ini terbit di alamatnya sendiri, dan keduanya tidak dijumlahkan.`,
      },
    ]
  return [
    {
      kode: 'CATATAN_TERSISIH',
      pesan: `Berkas ini membawa realisasi. Sesudah ditetapkan, ${jumlah} catatan realisasi yang sudah disetujui tidak dihitung lagi dan hanya menjadi rincian; keduanya tidak dijumlahkan.`,
    },
  ]
}
