/** Import of a budget: rehearsal by default, then all of it in one transaction. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { toDecimalText } from '../../dasar/rupiah.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { recordJejak } from '../../jejak/record.ts'
import { canCreateIn } from '../../platform/set-desa.ts'
import { type Db, getDb, runInTransaction } from '../../platform/transaction.ts'
import { getAcuan } from '../parameter/queries.ts'
import type { Fase } from './fase.ts'
import { recordImpor, toSidik } from './impor-batch.ts'
import {
  findBerjalan,
  findPerbandingan,
  listCatatanImpor,
  listLaporanAsing,
  listPeringatanDokumen,
} from './impor-queries.ts'
import { type HasilImpor, parseApbdes } from './import-rules.ts'
import type { Perbandingan } from './perbandingan.ts'
import { toVolumeText } from './rab-rules.ts'
import { readBerkas } from './read-berkas.ts'
import { checkTerlaluBesar } from './ringkasan.ts'
import { checkSampai, hasSampai } from './sampai-rules.ts'
import { checkTujuan, checkWaktu, type DokumenLama, type TujuanImpor } from './tujuan-rules.ts'

export type PermintaanImpor = {
  /** Id of the village. */
  desa: string
  tahun: number
  fase: Fase
  /** Of a report under way: the last day that it tells of; null otherwise. */
  sampai: Tanggal | null
  /** Of an export that holds several changes, the one that is meant; else the one that the phase usually is. */
  posting?: number | null
  namaBerkas: string
  byte: Uint8Array
  terapkan: boolean
}
/** `tujuan.lama` is what a rehearsal found in the place; after saving it is no longer told of. */
export type JawabanImpor = {
  hasil: HasilImpor
  dokumen: string | null
  tujuan: TujuanImpor
  /** Of a rehearsal: what would be other than in the budget that is stored; null where there is none. */
  perbandingan: Perbandingan | null
  namaBerkas: string
}
export type PenolakanImpor = { jenis: 'hak' | 'keadaan' | 'isi'; alasan: Alasan[] }

export async function importApbdes(
  req: PayloadRequest,
  diminta: PermintaanImpor,
): Promise<Result<JawabanImpor, PenolakanImpor>> {
  const permintaan = { ...diminta, sampai: hasSampai(diminta.fase) ? diminta.sampai : null }
  const desa = await findDesa(req, permintaan.desa)
  if (desa === null) return toRefusal({ jenis: 'hak', alasan: [BUKAN_WEWENANG] })
  const hariIni = toTanggal(new Date())
  const salahSampai = checkSampai(permintaan, hariIni)
  if (salahSampai !== null) return toRefusal({ jenis: 'isi', alasan: [salahSampai] })
  const acuan = await getAcuan(await getDb(req), permintaan.desa, permintaan.tahun)
  const isi = await readBerkas(permintaan.byte, {
    ...permintaan,
    acuan,
    kodeWilayah: desa.kode,
    namaDesa: desa.nama,
  })
  if (!isi.ok) return toRefusal({ jenis: 'isi', alasan: [isi.reason] })
  const hasil = parseApbdes(isi.value, acuan)
  hasil.catatan.push(...checkWaktu(permintaan, hariIni))
  hasil.catatan.push(...(await listCatatanImpor(req, permintaan, hasil.daftarBaris)))
  hasil.peringatan.unshift(...(await listLaporanAsing(req, permintaan, hasil.daftarBaris)))
  hasil.peringatan.unshift(
    ...(await listPeringatanDokumen(
      req,
      { ...permintaan, acuan: { ...acuan, susunanKode: hasil.susunanKode } },
      hasil.daftarBaris,
    )),
  )
  const terlaluBesar = checkTerlaluBesar(hasil.ringkasan)
  if (terlaluBesar !== null) return toRefusal({ jenis: 'isi', alasan: [terlaluBesar] })
  if (!permintaan.terapkan) {
    const lama = await findBerjalan(req, permintaan)
    const perbandingan = await findPerbandingan(req, permintaan, { lama, ...hasil })
    return toOk({ ...toJawaban(permintaan, hasil, lama), perbandingan, dokumen: null })
  }
  if (hasil.daftarBaris.length === 0) return toRefusal({ jenis: 'isi', alasan: hasil.galat })
  return runInTransaction(req, () => createImpor(req, permintaan, hasil))
}

async function createImpor(
  req: PayloadRequest,
  permintaan: PermintaanImpor,
  hasil: HasilImpor,
): Promise<Result<JawabanImpor, PenolakanImpor>> {
  const db = await getDb(req)
  await lockTempat(db, permintaan)
  const lama = await findBerjalan(req, permintaan)
  if (lama !== null) await db.execute(sql`select 1 from cms.apbdes where id = ${lama.id} for update`)
  const kini = lama === null ? null : await findBerjalan(req, permintaan)
  const halangan = checkTujuan({ ...permintaan, lama: kini })
  if (halangan !== null) return toRefusal({ jenis: 'keadaan', alasan: [halangan] })
  const dokumen = lama?.id ?? (await createDraf(req, permintaan))
  await saveImpor(req, { permintaan, hasil, dokumen, isBaru: lama === null })
  return toOk({ ...toJawaban(permintaan, hasil, null), perbandingan: null, dokumen })
}

type Tempat = Pick<PermintaanImpor, 'desa' | 'tahun' | 'fase'>

/** Two imports of the same budget at once would both find no draft and make two. */
export async function lockTempat(db: Db, { desa, tahun, fase }: Tempat): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`apbdes:${desa}:${tahun}:${fase}`}, 0))`,
  )
}

/** `keterangan`: what the trail says beside the file. `updateSampai`: by whom the day of a report is written. */
type Simpanan = {
  permintaan: Omit<PermintaanImpor, 'terapkan'>
  hasil: HasilImpor
  dokumen: string
  isBaru: boolean
  keterangan?: string | null
  updateSampai?: (req: PayloadRequest, id: string, sampai: Tanggal) => Promise<void>
}

/** The lines of a draft, what they replaced, and the row of the audit trail. */
export async function saveImpor(
  req: PayloadRequest,
  {
    permintaan,
    hasil,
    dokumen,
    isBaru,
    keterangan = null,
    updateSampai: tulisSampai = updateSampai,
  }: Simpanan,
): Promise<void> {
  await recordImpor(await getDb(req), { ...permintaan, dokumen, isBaru })
  if (!isBaru && permintaan.sampai !== null) await tulisSampai(req, dokumen, permintaan.sampai)
  await updateBaris(req, dokumen, permintaan, hasil)
  await recordJejak(req, {
    desa: permintaan.desa,
    kumpulan: 'apbdes',
    dokumen,
    aksi: 'impor',
    isi: hasil.daftarBaris,
    alasan: [toAlasanImpor(permintaan, hasil), ...(keterangan === null ? [] : [keterangan])].join('. '),
  })
}

const toJawaban = (
  { tahun, fase, sampai, namaBerkas }: PermintaanImpor,
  hasil: HasilImpor,
  lama: DokumenLama | null,
): Omit<JawabanImpor, 'dokumen' | 'perbandingan'> => ({
  hasil,
  namaBerkas,
  tujuan: { tahun, fase, sampai, lama },
})

const BUKAN_WEWENANG: Alasan = {
  kode: 'BUKAN_WEWENANG',
  pesan: 'Anda tidak bertugas menyusun APBDes desa ini.',
}

/** The village, if it has joined and the person may draw up its budgets. */
async function findDesa(req: PayloadRequest, desa: string): Promise<{ kode: string; nama: string } | null> {
  const [bergabung] = await (await getDb(req)).execute<{ kode: string; nama: string }>(
    sql`select kode, nama from cms.wilayah where id = ${desa} and bergabung`,
  )
  return bergabung !== undefined && (await canCreateIn(req, 'apbdes', desa)) ? bergabung : null
}

async function createDraf(
  req: PayloadRequest,
  { desa, tahun, fase, sampai, namaBerkas }: PermintaanImpor,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'apbdes',
    data: { desa, tahun, fase, sampai, status: 'draf', asalBerkas: namaBerkas },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return id
}

/** The draft of a report under way goes on to another day: its title says so. */
async function updateSampai(req: PayloadRequest, id: string, sampai: Tanggal): Promise<void> {
  await req.payload.update({
    collection: 'apbdes',
    id,
    data: { sampai },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/** Replaces all lines. */
async function updateBaris(
  req: PayloadRequest,
  apbdes: string,
  { desa, namaBerkas }: Pick<PermintaanImpor, 'desa' | 'namaBerkas'>,
  hasil: HasilImpor,
): Promise<void> {
  const db = await getDb(req)
  await db.execute(sql`delete from cms.apbdes_baris where apbdes_id = ${apbdes}`)
  await createBaris(db, { apbdes, desa, daftarBaris: hasil.daftarBaris })
  await db.execute(
    sql`update cms.apbdes set asal_berkas = ${namaBerkas}, catatan_impor = ${formatCatatan(hasil)},
      susunan_kode = ${hasil.susunanKode}::cms.enum_apbdes_susunan_kode, updated_at = now() where id = ${apbdes}`,
  )
}

/** By one statement: 500 single inserts would take seconds and hold the lock as long. */
export async function createBaris(
  db: Db,
  { apbdes, desa, daftarBaris }: { apbdes: string; desa: string } & Pick<HasilImpor, 'daftarBaris'>,
): Promise<void> {
  const rows = daftarBaris.map((baris, urutan) => ({
    id: randomUUID(),
    urutan,
    kode_kegiatan: baris.kodeKegiatan,
    kode_rekening: baris.kodeRekening,
    uraian: baris.uraian,
    sumber_dana: baris.sumberDana,
    anggaran: toDecimalText(baris.anggaran),
    realisasi: baris.realisasi === null ? null : toDecimalText(baris.realisasi),
    volume: baris.rab === undefined ? null : toVolumeText(baris.rab),
    satuan: baris.rab?.satuan ?? null,
    harga_satuan: baris.rab === undefined ? null : toDecimalText(baris.rab.harga),
  }))
  await db.execute(sql`
    insert into cms.apbdes_baris (id, apbdes_id, desa_id, urutan, kode_kegiatan, kode_rekening, uraian, sumber_dana, anggaran, realisasi,
      volume, satuan, harga_satuan)
    select id, ${apbdes}::uuid, ${desa}::uuid, urutan, kode_kegiatan, kode_rekening, uraian, sumber_dana, anggaran, realisasi,
      volume, satuan, harga_satuan
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, urutan int, kode_kegiatan text,
      kode_rekening text, uraian text, sumber_dana text, anggaran numeric, realisasi numeric,
      volume numeric, satuan text, harga_satuan numeric)`)
}

/** Kept with the document, so that whoever verifies and sets it knows what did not come along and what the file says of itself. */
function formatCatatan({ ditolak, catatan }: Pick<HasilImpor, 'ditolak' | 'catatan'>): string | null {
  const contoh = ditolak.slice(0, 20).map(({ baris, alasan }) => `Baris ${baris}: ${alasan}`)
  const kalimat = [...catatan.map(({ pesan }) => pesan), ...contoh]
  return kalimat.length === 0 ? null : kalimat.join('\n')
}

/** What the audit row of an import says of its file. */
export function toAlasanImpor(
  { namaBerkas, byte }: Pick<PermintaanImpor, 'namaBerkas' | 'byte'>,
  { daftarBaris }: Pick<HasilImpor, 'daftarBaris'>,
): string {
  return `${namaBerkas}: ${daftarBaris.length} baris, sidik ${toSidik(byte).slice(0, 16)}`
}

/** Finds the village a script names by slug or code; throws a refusal when there is none. */
export async function getDesaByNama(
  req: PayloadRequest,
  nama: string,
): Promise<{ id: string; slug: string }> {
  const [desa] = await (await getDb(req)).execute<{ id: string; slug: string }>(
    sql`select id, slug from cms.wilayah where tingkat = 'desa' and (slug = ${nama} or kode = ${nama})`,
  )
  if (desa === undefined)
    throw new APIError(`Desa "${nama}" tidak ada. Pakai slug atau kode desanya.`, 422, undefined, true)
  return desa
}
