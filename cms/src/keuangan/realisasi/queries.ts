/** Reads records of realisation, and the budget they are checked against. */
import { sql } from '@payloadcms/db-postgres'
import type { SusunanKode } from '../../contract/kode-anggaran.ts'
import { parseRupiah } from '../../dasar/rupiah.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import { type BarisApbdes, toSusunan } from '../apbdes/baris.ts'
import { ATURAN_FASE, type Fase } from '../apbdes/fase.ts'
import { KE, listBarisPerApbdes } from '../apbdes/queries.ts'
import { compareVersi, type Versi } from '../apbdes/versi-rules.ts'
import { getSusunanKode } from '../parameter/kode-lama.ts'
import type { CatatanRealisasi } from './catatan.ts'
import type { KonteksCatatan } from './catatan-rules.ts'
import { type AdaCatatan, findVersiAngka, getSumberRealisasi } from './gabung-rules.ts'
import { calculateDilaporkan } from './letak-rules.ts'
import { calculateDalamRekening } from './luar-rules.ts'

type Row = Omit<CatatanRealisasi, 'jumlah' | 'volume'> & { jumlah: string; volume: string | null }
/** A record with what its page and its list need besides. */
export type CatatanTersimpan = CatatanRealisasi & {
  desaId: string
  tahun: number
  status: string
  buktiPublik: string | null
  /** ISO instant of its approval; null before. */
  disetujuiPada: string | null
}

const KOLOM = sql`
  r.id, r.desa_id as "desaId", r.tahun::int as tahun, r.status::text as status, r.jenis::text as jenis,
  coalesce(r.kode_kegiatan, '') as "kodeKegiatan", r.kode_rekening as "kodeRekening", nullif(r.sumber_dana, '') as "sumberDana",
  coalesce(r.nama_baris, '') as "namaBaris", coalesce(r.uraian, '') as uraian, r.tanggal, coalesce(r.jumlah, 0)::text as jumlah,
  nullif(r.dibayar_dari::text, '') as "dibayarDari", coalesce(r.luar_rekening, false) as "luarRekening",
  nullif(r.alasan, '') as alasan, r.mengoreksi_id as mengoreksi, r.kemajuan::text as kemajuan, r.volume::text as volume,
  nullif(r.satuan, '') as satuan, nullif(r.dusun, '') as dusun, r.bukti_publik_id as "buktiPublik",
  ${toIso(sql`r.disetujui_pada`)} as "disetujuiPada"`

/** Approved records of villages and years, in the order of their days; `{ desaId, tahun }` each. */
export async function listCatatanPerTahun(
  db: Db,
  daftar: readonly { desaId: string; tahun: number }[],
): Promise<CatatanTersimpan[]> {
  if (daftar.length === 0) return []
  const rows = await db.execute<Row & CatatanTersimpan>(sql`
    select ${KOLOM} from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as x("desaId" uuid, tahun int)
    join cms.realisasi r on r.desa_id = x."desaId" and r.tahun = x.tahun and r.deleted_at is null
    where r.status = 'disetujui' order by r.desa_id, r.tahun, r.tanggal, r.disetujui_pada, r.id`)
  return rows.map(toCatatan)
}

/** Records of a village's year in whatever state, the newest first: for its own list. */
export async function listCatatanDesa(db: Db, desa: string, tahun: number): Promise<CatatanTersimpan[]> {
  const rows = await db.execute<Row & CatatanTersimpan>(sql`
    select ${KOLOM} from cms.realisasi r where r.desa_id = ${desa} and r.tahun = ${tahun} and r.deleted_at is null
    order by r.tanggal desc, r.created_at desc, r.id`)
  return rows.map(toCatatan)
}

const toCatatan = (row: Row & CatatanTersimpan): CatatanTersimpan => ({
  ...row,
  jumlah: toSenText(row.jumlah),
  volume: row.volume === null ? null : Number(row.volume),
})

function toSenText(text: string) {
  const hasil = parseRupiah(text)
  if (!hasil.ok) throw new Error(`Not an amount of rupiah in the database: ${text}`)
  return hasil.value
}

export type AnggaranBerlaku = Pick<KonteksCatatan, 'rincian' | 'sumber'> & {
  fase: Fase | null
  susunanKode: SusunanKode
  /** Headings and sums printed in it. */
  tercetak: BarisApbdes[]
  /** Its lines with the figures of the file or report that tells them; null where none does. */
  dilaporkan: BarisApbdes[] | null
}

/** The budget in force of a year, its lines without realisation, and what the realisation is taken from. */
export async function getAnggaranBerlaku(db: Db, desa: string, tahun: number): Promise<AnggaranBerlaku> {
  const versi = await db.execute<Versi & { id: string; susunanKode: SusunanKode | null }>(sql`
    select id, tahun::int as tahun, fase, susunan_kode::text as "susunanKode", ${KE} as ke, nullif(sampai, '') as sampai, tanggal_perdes as tanggal, ditetapkan_pada::text as "ditetapkanPada"
    from cms.apbdes where desa_id = ${desa} and tahun = ${tahun} and status in ('ditetapkan', 'diundangkan')
      and deleted_at is null`)
  const [ada] = await db.execute<AdaCatatan>(sql`
    select coalesce(bool_or(not coalesce(luar_rekening, false)), false) as biasa,
      coalesce(bool_or(luar_rekening), false) as luar
    from cms.realisasi where desa_id = ${desa} and tahun = ${tahun} and status = 'disetujui' and jenis <> 'kemajuan'
      and deleted_at is null`)
  const baris = await listBarisPerApbdes(
    db,
    versi.map(({ id }) => id),
  )
  const daftar = versi.toSorted(compareVersi).map((satu) => {
    const { rincian, jumlahTercetak } = toSusunan(baris.get(satu.id) ?? [])
    const tercetak = jumlahTercetak.map((jumlah) => jumlah.baris)
    return { ...satu, rincian, tercetak, hasRealisasi: rincian.some(({ realisasi }) => realisasi !== null) }
  })
  const berlaku = daftar.findLast(({ fase }) => ATURAN_FASE[fase].isAnggaran)
  const sumber = getSumberRealisasi(daftar, ada ?? { biasa: false, luar: false })
  const rincian = (berlaku?.rincian ?? []).map((satu) => ({ ...satu, realisasi: null }))
  const laporan = findVersiAngka(daftar, sumber)?.rincian ?? null
  return {
    fase: berlaku?.fase ?? null,
    susunanKode: berlaku?.susunanKode ?? getSusunanKode([], tahun),
    rincian,
    tercetak: berlaku?.tercetak ?? [],
    sumber,
    dilaporkan: laporan === null ? null : calculateDilaporkan(rincian, laporan).rincian,
  }
}

export type KonteksTersimpan = KonteksCatatan & { catatan: CatatanTersimpan; jumlahBukti: number }

/** A stored record with all it is checked against; null where it is not there. */
export async function findKonteksCatatan(db: Db, id: string): Promise<KonteksTersimpan | null> {
  const [row] = await db.execute<Row & CatatanTersimpan & { bukti: number }>(sql`
    select ${KOLOM}, (select count(*)::int from cms.realisasi_rels b where b.parent_id = r.id and b.path = 'bukti') as bukti
    from cms.realisasi r where r.id = ${id}`)
  if (row === undefined) return null
  const { bukti, ...catatan } = row
  return {
    ...(await getKonteks(db, { desa: row.desaId, tahun: row.tahun, id })),
    catatan: toCatatan(catatan),
    jumlahBukti: bukti,
  }
}

/** The same for a record that is about to be kept; `id` null: it is new. */
export async function getKonteks(
  db: Db,
  { desa, tahun, id }: { desa: string; tahun: number; id: string | null },
): Promise<KonteksCatatan> {
  const { rincian, sumber } = await getAnggaranBerlaku(db, desa, tahun)
  const disetujui = await listCatatanPerTahun(db, [{ desaId: desa, tahun }])
  return {
    tahun,
    hariIni: toTanggal(new Date()),
    rincian,
    sumber,
    disetujui: disetujui.filter((satu) => satu.id !== id),
  }
}

/** Two records approved at once would both find room on the line. */
export async function lockCatatan(db: Db, desa: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`realisasi:${desa}`}, 0))`)
}

/** All that is official of a record: what the audit row of a step seals, by id. */
export async function listIsiCatatan(db: Db, daftarId: readonly string[]): Promise<Map<string, unknown>> {
  const rows = await db.execute<{ id: string }>(sql`
    select r.id, r.desa_id, r.tahun::text, r.jenis, r.kode_kegiatan, r.kode_rekening, r.sumber_dana, r.nama_baris, r.uraian,
      r.tanggal, r.jumlah::text, r.dibayar_dari, r.luar_rekening, r.alasan, r.mengoreksi_id, r.kemajuan, r.volume::text,
      r.satuan, r.dusun, (select b.sha256 from cms.berkas b where b.id = r.bukti_publik_id) as bukti_publik, array(
        select b.sha256::text from cms.realisasi_rels s join cms.berkas b on b.id = s.berkas_id
        where s.parent_id = r.id and s.path = 'bukti' order by s."order") as bukti
    from cms.realisasi r where r.id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)`)
  return new Map(rows.map((isi) => [isi.id, isi]))
}

/** Lines of a document without what approved records say did not pass the village's cash. */
export async function listBarisDalamRekening(
  db: Db,
  { desa, tahun }: { desa: string; tahun: number },
  rincian: readonly BarisApbdes[],
): Promise<BarisApbdes[]> {
  return calculateDalamRekening(rincian, await listCatatanPerTahun(db, [{ desaId: desa, tahun }]))
}

/** How many approved records a budget that brings its own realisation would set aside; marks go on saying what they say. */
export async function countCatatanTersisih(
  db: Db,
  { desa, tahun }: { desa: string; tahun: number },
): Promise<number> {
  const [row] = await db.execute<{ jumlah: number }>(sql`
    select count(*)::int as jumlah from cms.realisasi where desa_id = ${desa} and tahun = ${tahun}
      and status = 'disetujui' and jenis <> 'kemajuan' and not coalesce(luar_rekening, false) and deleted_at is null`)
  return row?.jumlah ?? 0
}
