/** Reads the rules of disbursement and what the portal knows of many villages, each by one query. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { calculateJumlah, parseRupiah, type Sen, toSen } from '../../dasar/rupiah.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import { isDiDalamSatu } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Aturan, StatusDinyatakan } from './aturan.ts'
import { ATURAN_AWAL } from './aturan-awal.ts'
import type { FaktaDesa, Pernyataan, RencanaDanaDesa } from './fakta.ts'

/** All rows, also those that others have superseded. */
export async function listAturan(db: Db): Promise<Aturan[]> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    select a.jenis::text as jenis, a.kode, a.uraian, a.tahun_dari::int as "tahunDari", a.tahun_sampai::int as "tahunSampai",
      a.berlaku_sejak as "berlakuSejak", case when w.tingkat = 'kabupaten' then w.kode end as kabupaten,
      coalesce(a.diakhiri, false) as diakhiri, a.dasar_hukum as "dasarHukum", a.kepastian::text as kepastian,
      a.dana::text as dana, a.golongan::text as golongan, a.tahap::int as tahap,
      coalesce(a.status_desa::text, 'semua') as "statusDesa", a.bagian::float8 as bagian,
      nullif(a.paling_cepat, '') as "palingCepat", nullif(a.paling_lambat, '') as "palingLambat",
      a.ukuran::text as ukuran, a.ambang::float8 as ambang, nullif(a.bila_kegiatan, '') as "bilaKegiatan", a.nasib::text as nasib
    from cms.aturan_penyaluran a join cms.wilayah w on w.id = a.wilayah_id order by a.kode, a.berlaku_sejak, a.created_at`)
  // Each kind reads its own columns; those of the others are null.
  return rows as unknown as Aturan[]
}

/** Puts the first rules there where a code has none of that day yet; answers how many. */
export async function createAturanAwal(db: Db): Promise<number> {
  const rows = ATURAN_AWAL.map((satu) => ({ ...satu, id: randomUUID() }))
  const baru = await db.execute(sql`
    insert into cms.aturan_penyaluran (id, wilayah_id, jenis, kode, uraian, tahun_dari, tahun_sampai, berlaku_sejak, diakhiri,
      dasar_hukum, kepastian, dana, golongan, tahap, status_desa, bagian, paling_cepat, paling_lambat, ukuran, ambang, bila_kegiatan, nasib)
    select x.id, w.id, x.jenis::cms.enum_aturan_penyaluran_jenis, x.kode, x.uraian, x."tahunDari", x."tahunSampai",
      x."berlakuSejak", false, x."dasarHukum", x.kepastian::cms.enum_aturan_penyaluran_kepastian,
      x.dana::cms.enum_aturan_penyaluran_dana, x.golongan::cms.enum_aturan_penyaluran_golongan, x.tahap,
      x."statusDesa"::cms.enum_aturan_penyaluran_status_desa, x.bagian, x."palingCepat", x."palingLambat",
      x.ukuran::cms.enum_aturan_penyaluran_ukuran, x.ambang, x."bilaKegiatan", x.nasib::cms.enum_aturan_penyaluran_nasib
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, jenis text, kode text, uraian text, "tahunDari" int,
      "tahunSampai" int, "berlakuSejak" text, "dasarHukum" text, kepastian text, dana text, golongan text, tahap int,
      "statusDesa" text, bagian numeric, "palingCepat" text, "palingLambat" text, ukuran text, ambang numeric,
      "bilaKegiatan" text, nasib text)
    join cms.wilayah w on w.tingkat = 'provinsi'
    where not exists (select 1 from cms.aturan_penyaluran a where a.wilayah_id = w.id and a.kode = x.kode
      and a.jenis::text = x.jenis and a.berlaku_sejak = x."berlakuSejak") returning 1`)
  return baru.length
}

/** The file of one requirement, by the name it was handed in under. */
export type BuktiSyarat = { syarat: string; berkas: string; nama: string }
/** With the rows that said it, for changing them. */
export type PernyataanTersimpan = Pernyataan & {
  penyerahanId: string | null
  pernyataanId: string | null
  bukti: readonly BuktiSyarat[]
}
/** Stated for the year, or taken back: the row is there either way. */
export type StatusTersimpan = { id: string; status: StatusDinyatakan | null; dasarHukum: string | null }
export type DesaRadar = {
  id: string
  nama: string
  slug: string
  kode: string
  status: StatusTersimpan | null
  fakta: Omit<FaktaDesa, 'pernyataan'> & { pernyataan: readonly PernyataanTersimpan[] }
}
type Row = {
  id: string
  nama: string
  slug: string
  kode: string
  kabupaten: string | null
  apbdes: boolean | null
  laporan: boolean | null
  belanja_dds: string | null
  belanja_add: string | null
  pagu_dds: string | null
  pagu_add: string | null
  dana_desa: BahanDanaDesa | null
  status: StatusTersimpan | null
  pernyataan: (Omit<PernyataanTersimpan, 'jumlahCair' | 'nilai'> & {
    jumlahCair: string | null
    nilai: string | null
  })[]
}

/**
 * Villages that have joined within areas (codes), with what is known of them in a year. Figures are those of the public
 * copy, which tells of spending and pagu what passes the village's cash.
 */
export async function listDesaRadar(
  db: Db,
  daftarKode: readonly string[],
  tahun: number,
): Promise<DesaRadar[]> {
  const rows = await db.execute<Row>(sql`
    select w.id, w.nama, w.slug, w.kode, w.kode_kabupaten as kabupaten, d.apbdes, l.laporan,
      r.belanja_dds::text, r.belanja_add::text, r.pagu_dds::text, r.pagu_add::text, r.dana_desa,
      case when y.id is not null then jsonb_build_object('id', y.id, 'status', y.status,
        'dasarHukum', nullif(y.dasar_hukum, '')) end as status, coalesce(p.daftar, '[]') as pernyataan
    from cms.wilayah w
    left join cms.status_desa y on y.desa_id = w.id and y.tahun = ${tahun}
    left join lateral (
      select bool_or(a.status in ('ditetapkan', 'diundangkan')) as apbdes from cms.apbdes a
      where a.desa_id = w.id and a.tahun = ${tahun} and a.fase = 'awal' and a.status <> 'dicabut' and a.deleted_at is null) d on true
    left join lateral (
      select bool_or(a.status in ('ditetapkan', 'diundangkan')) as laporan from cms.apbdes a
      where a.desa_id = w.id and a.tahun = ${tahun - 1} and a.fase = 'realisasi-akhir' and a.status <> 'dicabut'
        and a.deleted_at is null) l on true
    left join lateral (
      select ${toBelanja('DDS')} as belanja_dds, ${toBelanja('ADD')} as belanja_add,
        ${toPagu('DDS')} as pagu_dds, ${toPagu('ADD')} as pagu_add,
        case when s.dana is not null then jsonb_build_object('isDirinci', s.dana->'isDirinci', 'bidang', jsonb_path_query_array(s.dana, '$.bidang[*].anggaran'),
          'kegiatan', (
            select coalesce(jsonb_agg(jsonb_build_array(g->'kode', g->'anggaran', g->'realisasi', k->'persen')), '[]')
            from jsonb_array_elements(s.dana->'kegiatan') g
            left join jsonb_array_elements(s.kemajuan) k on k->>'kode' = g->>'kode')) end as dana_desa
      from (
        -- Each part is unpacked once, not for every figure.
        select isi->'sumberDana' as sumber, isi->'realisasi'->'kemajuan' as kemajuan, isi->'danaDesa' as dana
        from publik.salinan where jenis = 'apbdes' and kunci = w.slug || '/' || ${String(tahun)} offset 0) s) r on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('kode', t.kode,
        'penyerahanId', b.id, 'pernyataanId', n.id, 'diserahkan', nullif(b.diserahkan_pada, ''), 'lengkap', nullif(n.lengkap_pada, ''), 'cair', nullif(n.cair_pada, ''),
        'jumlahCair', n.jumlah_cair::text, 'nilai', n.nilai::text, 'bukti', (
          select coalesce(jsonb_agg(jsonb_build_object('syarat', x.syarat, 'berkas', f.id, 'nama', coalesce(f.nama_asli, f.filename)) order by x._order), '[]')
          from cms.penyerahan_bukti x join cms.berkas f on f.id = x.berkas_id where x._parent_id = b.id), 'dipenuhi', (
          select coalesce(jsonb_agg(x.text), '[]') from (
            select text from cms.penyerahan_texts where parent_id = b.id and path = 'dipenuhi' union all
            select text from cms.pernyataan_penyaluran_texts where parent_id = n.id and path = 'dipenuhi') x)) order by t.kode) as daftar
      from (select kode from cms.penyerahan where desa_id = w.id and tahun = ${tahun} union
        select kode from cms.pernyataan_penyaluran where desa_id = w.id and tahun = ${tahun}) t
      left join cms.penyerahan b on b.desa_id = w.id and b.tahun = ${tahun} and b.kode = t.kode
      left join cms.pernyataan_penyaluran n on n.desa_id = w.id and n.tahun = ${tahun} and n.kode = t.kode) p on true
    where w.tingkat = 'desa' and w.bergabung and ${isDiDalamSatu(sql`w.kode`, daftarKode)}
    order by w.kode`)
  return rows.map(({ id, nama, slug, kode, ...row }) => ({
    id,
    nama,
    slug,
    kode,
    status: row.status,
    fakta: toFakta(row),
  }))
}

/** A copy that tells what passes the cash tells it of every source; else all of the money does. */
const toSumber = (sumber: 'DDS' | 'ADD', bagian: 'belanja' | 'pendapatan', kolom: 'anggaran' | 'realisasi') =>
  sql`(select (case when d ? 'dalamRekening' then d->'dalamRekening'->>${bagian}::text
    else d->${bagian}::text->>${kolom}::text end)::numeric from jsonb_array_elements(s.sumber) d where d->>'kode' = ${sumber})`
const toBelanja = (sumber: 'DDS' | 'ADD') => toSumber(sumber, 'belanja', 'realisasi')
const toPagu = (sumber: 'DDS' | 'ADD') => toSumber(sumber, 'pendapatan', 'anggaran')

function toFakta(row: Omit<Row, 'id' | 'nama' | 'slug' | 'kode'>): DesaRadar['fakta'] {
  return {
    kabupaten: row.kabupaten,
    statusDesa: row.status?.status ?? null,
    apbdes: row.apbdes,
    laporanLalu: row.laporan,
    belanja: { DDS: toSenAtauNull(row.belanja_dds), ADD: toSenAtauNull(row.belanja_add) },
    pagu: { DDS: toSenAtauNull(row.pagu_dds), ADD: toSenAtauNull(row.pagu_add) },
    danaDesa: row.dana_desa === null ? null : toRencana(row.dana_desa),
    pernyataan: row.pernyataan.map((satu) => ({
      ...satu,
      jumlahCair: toSenAtauNull(satu.jumlahCair),
      nilai: toSenAtauNull(satu.nilai),
    })),
  }
}

/** Of the public copy, whose amounts are exact rupiah. */
type BahanDanaDesa = {
  isDirinci: boolean
  bidang: number[]
  kegiatan: [kode: string, anggaran: number, realisasi: number | null, persen: number | null][]
}

const toRencana = ({ isDirinci, bidang, kegiatan }: BahanDanaDesa): RencanaDanaDesa => ({
  isDirinci,
  belanja: calculateJumlah(bidang.map(toSen)),
  kegiatan: kegiatan.map(([kode, anggaran, realisasi, persen]) => ({
    kode,
    anggaran: toSen(anggaran),
    realisasi: toSen(realisasi ?? 0),
    persen,
  })),
})

function toSenAtauNull(teks: string | null): Sen | null {
  if (teks === null) return null
  const hasil = parseRupiah(teks.replace(/(\.\d{2})0+$/, '$1'))
  if (!hasil.ok) throw new Error(`Not an amount of rupiah in the database: ${teks}`)
  return hasil.value
}

/** Days off around a year, for counting back from its days. */
export async function listLibur(db: Db, tahun: number): Promise<ReadonlySet<Tanggal>> {
  const rows = await db.execute<{ tanggal: Tanggal }>(sql`
    select tanggal::text as tanggal from cms.hari_libur where coalesce(berlaku, true)
      and tanggal between ${`${tahun}-01-01`} and ${`${tahun + 1}-01-31`}`)
  return new Set(rows.map(({ tanggal }) => tanggal))
}
