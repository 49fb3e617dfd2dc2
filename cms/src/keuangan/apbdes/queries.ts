import { sql } from '@payloadcms/db-postgres'
import type { Status } from '../../alur/kinds.ts'
import type { SusunanKode } from '../../contract/kode-anggaran.ts'
import { parseRupiah, type Sen } from '../../dasar/rupiah.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { toDaftarId } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import { type BarisApbdes, listRincian } from './baris.ts'
import type { KonteksDokumen } from './document-checks.ts'
import { type KolomEvaluasi, toEvaluasi } from './evaluasi-rules.ts'
import type { Fase } from './fase.ts'
import { calculateTotal, type TotalAnggaran } from './laporan-rules.ts'
import { calculateRingkasan } from './ringkasan.ts'
import { toUangAda, type UangAda } from './uang-rules.ts'
import { listAnggaranSah, type Versi } from './versi-rules.ts'

type Row = Omit<BarisApbdes, 'anggaran' | 'realisasi' | 'rab'> & {
  anggaran: string
  realisasi: string | null
  volume: string | null
  satuan: string | null
  harga: string | null
}

/** Lines and printed subtotals of one document in their own order; amounts come as text, so no sen is lost. */
export async function listBarisApbdes(db: Db, apbdesId: string): Promise<BarisApbdes[]> {
  return (await listBarisPerApbdes(db, [apbdesId])).get(apbdesId) ?? []
}

/** What the checks of a budget ask of the others of its village, and of its own head; `id` null before it is kept. */
export async function getKonteksTahun(
  db: Db,
  { id, desa, tahun }: { id: string | null; desa: string; tahun: number },
): Promise<KonteksTahun> {
  const silpa = await listSilpaAkhir(db, [{ desa, tahun: tahun - 1 }])
  const versi = await listVersi(db, desa, tahun)
  const perubahan = versi.filter(({ fase }) => fase === 'perubahan')
  return {
    hasAwal: await hasApbdesAwal(db, desa, tahun),
    silpaLalu: silpa.get(toKunciTahun(desa, tahun - 1)) ?? null,
    uangAda: id === null ? null : ((await listUangAda(db, [id])).get(id) ?? null),
    anggaranSah: await listTotalSah(db, versi),
    perubahanKe: perubahan.find((satu) => satu.id === id)?.ke ?? perubahan.length + 1,
    ...(id === null ? TANPA_EVALUASI : await getHariPerdes(db, id)),
  }
}

type HariPerdes = Required<Pick<KonteksDokumen, 'evaluasi' | 'tanggalPerdes' | 'tanggalPenjabaran'>>
type KonteksTahun = Pick<KonteksDokumen, 'hasAwal' | 'silpaLalu' | 'anggaranSah' | 'perubahanKe'> &
  HariPerdes & { uangAda: UangAda | null }

const TANPA_EVALUASI: HariPerdes = { evaluasi: null, tanggalPerdes: null, tanggalPenjabaran: null }

/** What came of the evaluation of a budget, and the days of its regulations. */
export async function getHariPerdes(db: Db, id: string): Promise<HariPerdes> {
  const [row] = await db.execute<KolomEvaluasi & Omit<HariPerdes, 'evaluasi'>>(sql`
    select nomor_evaluasi as "nomorEvaluasi", tanggal_evaluasi as "tanggalEvaluasi",
      dievaluasi_pada::text as "dievaluasiPada", tanggal_perdes as "tanggalPerdes",
      tanggal_penjabaran as "tanggalPenjabaran" from cms.apbdes where id = ${id}`)
  if (row === undefined) return TANPA_EVALUASI
  const { tanggalPerdes, tanggalPenjabaran } = row
  return { evaluasi: toEvaluasi(row), tanggalPerdes, tanggalPenjabaran }
}

/** What the set budgets of a year plan, the one in force last. */
async function listTotalSah(db: Db, versi: readonly (Versi & { id: string })[]): Promise<TotalAnggaran[]> {
  const daftar = listAnggaranSah(versi)
  const baris = await listBarisPerApbdes(
    db,
    daftar.map(({ id }) => id),
  )
  return daftar.map(({ id }) => calculateTotal(listRincian(baris.get(id) ?? [])))
}

type BarisUang = { id: string; kas: string | null; bank: string | null; pajak: string | null }

/** Of accounts of a year whose books are told whole, by their ids; amounts come as text, so no sen is lost. */
export async function listUangAda(db: Db, daftarId: readonly string[]): Promise<Map<string, UangAda>> {
  const daftar = await db.execute<BarisUang>(sql`
    select id, kas_tunai::text as kas, saldo_bank::text as bank, pajak_belum_disetor::text as pajak from cms.apbdes
    where id = any(${toDaftarId(daftarId)}) and fase = 'realisasi-akhir'`)
  return new Map(
    daftar.flatMap(({ id, ...teks }): [string, UangAda][] => {
      const uang = toUangAda({
        kas: toSenBuku(teks.kas),
        bank: toSenBuku(teks.bank),
        pajak: toSenBuku(teks.pajak),
      })
      return uang === null ? [] : [[id, uang]]
    }),
  )
}

const toSenBuku = (teks: string | null): Sen | null => (teks === null ? null : toSenText(teks))

export const toKunciTahun = (desa: string, tahun: number): string => `${desa}/${tahun}`

/** What the set accounts of these years left over, in sen, by `toKunciTahun`. */
export async function listSilpaAkhir(
  db: Db,
  daftar: readonly { desa: string; tahun: number }[],
): Promise<Map<string, Sen>> {
  const laporan = await db.execute<{ id: string; desa: string; tahun: number }>(sql`
    select a.id, a.desa_id as desa, a.tahun::int as tahun
    from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as x(desa uuid, tahun int)
    join cms.apbdes a on a.desa_id = x.desa and a.tahun = x.tahun
    where a.fase = 'realisasi-akhir' and a.status in ('ditetapkan', 'diundangkan') and a.deleted_at is null`)
  const baris = await listBarisPerApbdes(
    db,
    laporan.map(({ id }) => id),
  )
  return new Map(
    laporan.flatMap(({ id, desa, tahun }): [string, Sen][] => {
      const { silpa } = calculateRingkasan(listRincian(baris.get(id) ?? []))
      return silpa.realisasi === null ? [] : [[toKunciTahun(desa, tahun), silpa.realisasi]]
    }),
  )
}

/** Whether the original of the year is set, which a later phase stands on. */
async function hasApbdesAwal(db: Db, desaId: string, tahun: number): Promise<boolean> {
  const ada = await db.execute(sql`
    select 1 from cms.apbdes where desa_id = ${desaId} and tahun = ${tahun} and fase = 'awal'
      and status in ('ditetapkan', 'diundangkan') and deleted_at is null limit 1`)
  return ada.length > 0
}

/** The same of many documents, by their ids. */
export async function listBarisPerApbdes(
  db: Db,
  daftarId: readonly string[],
): Promise<Map<string, BarisApbdes[]>> {
  const rows = await db.execute<Row & { apbdes: string }>(sql`
    select apbdes_id as apbdes, coalesce(kode_kegiatan, '') as "kodeKegiatan", kode_rekening as "kodeRekening",
      coalesce(uraian, '') as uraian, nullif(sumber_dana, '') as "sumberDana", anggaran::text as anggaran,
      realisasi::text as realisasi, (volume * 1000)::bigint::text as volume, satuan, harga_satuan::text as harga
    from cms.apbdes_baris where apbdes_id = any(${toDaftarId(daftarId)})
    order by apbdes_id, urutan, id`)
  const daftar = rows.map(({ apbdes, ...row }) => ({ apbdes, baris: toBaris(row) }))
  return new Map(
    [...Map.groupBy(daftar, ({ apbdes }) => apbdes)].map(([id, milik]) => [
      id,
      milik.map(({ baris }) => baris),
    ]),
  )
}

/** A line without RAB has no such field, so that what was sealed before it came keeps its hash. */
const toBaris = ({ volume, satuan, harga, ...row }: Row): BarisApbdes => ({
  ...row,
  anggaran: toSenText(row.anggaran),
  realisasi: row.realisasi === null ? null : toSenText(row.realisasi),
  ...(volume === null || satuan === null || harga === null
    ? {}
    : { rab: { volume: BigInt(volume), satuan, harga: toSenText(harga) } }),
})

/** All that is official of a budget: what the audit row of a step seals, and what the nightly check compares. */
export async function getIsiApbdes(db: Db, id: string): Promise<unknown> {
  const [dokumen] = await db.execute(sql`
    select desa_id, tahun::text, fase, nomor_perdes, tanggal_perdes, ditandatangani_di_kertas, alasan_pengecualian
    from cms.apbdes where id = ${id}`)
  // Named only where it is there, so that what was sealed before these columns came keeps its hash; the evaluator's paper
  // therefore only beside the day that is stated of it.
  const [lain] = await db.execute<{ isi: Record<string, unknown> }>(sql`
    select jsonb_strip_nulls(jsonb_build_object('ke', ke::int, 'sampai', nullif(sampai, ''), 'susunan_kode', nullif(susunan_kode::text, 'permendagri-20-2018'), 'catatan_evaluasi', catatan_evaluasi,
      'kas_tunai', kas_tunai::text, 'saldo_bank', saldo_bank::text, 'pajak_belum_disetor', pajak_belum_disetor::text,
      'alasan_lewat', nullif(trim(alasan_lewat), ''), 'nomor_evaluasi', nomor_evaluasi, 'tanggal_evaluasi', tanggal_evaluasi, 'bukti_evaluasi', (
        select sha256 from cms.berkas b where b.id = bukti_evaluasi_id and tanggal_evaluasi is not null),
      'nomor_undang', nomor_undang, 'tanggal_undang', tanggal_undang, 'berkas_peraturan', (
        select sha256 from cms.berkas b where b.id = berkas_peraturan_id), 'nomor_penjabaran', nomor_penjabaran,
      'tanggal_penjabaran', tanggal_penjabaran, 'berkas_penjabaran', (
        select sha256 from cms.berkas b where b.id = berkas_penjabaran_id), 'catatan_pembetulan', catatan_pembetulan)) as isi
    from cms.apbdes where id = ${id}`)
  return { dokumen: Object.assign({}, dokumen, lain?.isi), baris: await listBarisApbdes(db, id) }
}

/** What the workflow asks of a budget, in whatever state. */
export type DokumenApbdes = {
  desa: string
  tahun: number
  fase: Fase
  ke: number | null
  susunanKode: SusunanKode | null
  status: Status
  /** Day since which it has been in its state. */
  statusSejak: Tanggal
  tanggalPerdes: Tanggal | null
  berkasPeraturan: string | null
  alasanLewat: string | null
}

export async function getDokumenApbdes(db: Db, id: string): Promise<DokumenApbdes> {
  const [row] = await db.execute<Omit<DokumenApbdes, 'statusSejak'> & { sejak: string }>(sql`
    select desa_id as desa, tahun::int as tahun, fase, ${KE} as ke, susunan_kode::text as "susunanKode", status,
      tanggal_perdes as "tanggalPerdes",
      berkas_peraturan_id as "berkasPeraturan", alasan_lewat as "alasanLewat", coalesce(status_sejak, created_at)::text as sejak
    from cms.apbdes where id = ${id}`)
  if (row === undefined) throw new Error(`No budget ${id}`)
  const { sejak, ...dokumen } = row
  return { ...dokumen, statusSejak: toTanggal(new Date(sejak)) }
}

/** Changes set before they were counted were the only ones of their year. */
export const KE = sql`case when fase in ('perubahan', 'perubahan-penjabaran') and status in ('ditetapkan', 'diundangkan')
  then coalesce(ke, 1)::int else ke::int end`

/** Two changes set at once would take the same number; one set, or dated anew, while another goes would leave a gap. */
export async function lockVersi(db: Db, desa: string, tahun: number): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`versi:${desa}:${tahun}`}, 0))`)
}

/** All that is set of a year, in no order. */
export function listVersi(db: Db, desa: string, tahun: number): Promise<(Versi & { id: string })[]> {
  return db.execute<Versi & { id: string }>(sql`
    select id, tahun::int as tahun, fase, ${KE} as ke, nullif(sampai, '') as sampai, tanggal_perdes as tanggal, ditetapkan_pada::text as "ditetapkanPada"
    from cms.apbdes where desa_id = ${desa} and tahun = ${tahun} and status in ('ditetapkan', 'diundangkan')
      and deleted_at is null`)
}

function toSenText(text: string): Sen {
  // `numeric` prints as many decimals as it was given; beyond two the table's own check refuses them.
  const hasil = parseRupiah(/^-?\d+\.\d{3}$/.test(text) ? text.slice(0, -1) : text)
  if (!hasil.ok) throw new Error(`Not an amount of rupiah in the database: ${text}`)
  return hasil.value
}
