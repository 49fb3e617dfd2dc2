/** What the portal knows of the steps of a village's budget years: one statement for as many villages as are asked for. */
import { sql } from '@payloadcms/db-postgres'
import { formatPeran, LABEL_PERAN, type Peran, SIFAT } from '../../akses/peran.ts'
import { FASE } from '../../contract/apbdes.ts'
import type { BarisKebiasaan } from '../../pengaturan/index.ts'
import type { Db } from '../../platform/transaction.ts'
import { ATURAN_FASE } from '../apbdes/fase.ts'
import type { MenungguEvaluasi } from './evaluasi-berjalan-rules.ts'
import type { LangkahSelesai } from './kalender-rules.ts'
import type { LangkahTertunda } from './langkah-dokumen-rules.ts'
import type { Tanda } from './tanda.ts'

type Sql = ReturnType<typeof sql>
export type KeadaanDesa = {
  id: string
  desa: string
  kode: string
  tingkat: string
  kecamatan: string
  selesai: LangkahSelesai[]
  tertunda: LangkahTertunda[]
  tanda: Tanda[]
  kebiasaan: BarisKebiasaan | null
  evaluasi: MenungguEvaluasi[]
}

/** A day in the time of the west of Indonesia, where the province is. */
const toHari = (kolom: Sql): Sql => sql`to_char(${kolom} at time zone 'Asia/Pontianak', 'YYYY-MM-DD')`
/** As the trail names them, acting ones too. */
const listSebutan = (...daftar: Peran[]): string =>
  JSON.stringify(daftar.flatMap((peran) => SIFAT.map((sifat) => formatPeran(peran, sifat))))
const EVALUATOR = listSebutan('camat', 'petugas-kabupaten')
/** What was agreed comes back from these by a letter of the evaluator alone (decision 0063). */
const PENCATAT = listSebutan('operator-desa', 'sekretaris-desa')
const DIEVALUASI = JSON.stringify(FASE.filter((fase) => ATURAN_FASE[fase].isDievaluasi))

/** Of the budget `a` of a village `w`: the day it was set, with what became of its papers. */
const DPA_SEJAK = sql`a.desa_id = w.id and a.fase = 'awal' and a.status in ('ditetapkan', 'diundangkan')
  and a.deleted_at is null and a.tanggal_perdes is not null`
const adaDpa = (syarat: Sql): Sql => sql`exists (
  select 1 from cms.kegiatan g join cms.kegiatan_daftar_dokumen d on d._parent_id = g.id
  where g.desa_id = w.id and g.tahun = a.tahun and g.deleted_at is null and d.jenis = 'dpa' ${syarat})`

/** Of a village `w` with the settings `p`. Where the evaluator works in the portal too, what was agreed is there at once: nothing is sent. */
const TERTUNDA = sql`
  select 'pengiriman' as kode, a.tahun::int as tahun, ${toHari(sql`a.status_sejak`)} as sejak, null::jsonb as kegiatan
  from cms.apbdes a
  where a.desa_id = w.id and a.status = 'disepakati' and a.fase in ('awal', 'perubahan') and a.deleted_at is null
    and not 'evaluasi' = any(p.langkah)
  union all
  select 'perbaikan', a.tahun::int, ${toHari(sql`a.status_sejak`)}, null from cms.apbdes a
  where a.desa_id = w.id and a.status = 'dikembalikan' and a.deleted_at is null and (
    select ${EVALUATOR}::jsonb ? j.peran or (j.dari = 'disepakati' and ${PENCATAT}::jsonb ? j.peran)
    from cms.jejak j where j.dokumen = a.id::text and j.kumpulan = 'apbdes' and j.aksi = 'kembalikan'
    order by j.nomor desc limit 1)
  union all
  select s.kode, a.tahun::int, a.tanggal_perdes, null from cms.apbdes a cross join (values ('dpa'), ('dpa-serah')) s(kode)
  where ${DPA_SEJAK} and not ${adaDpa(sql``)}
  union all
  select 'dpa-setuju', a.tahun::int, a.tanggal_perdes, null from cms.apbdes a
  where ${DPA_SEJAK} and not ${adaDpa(sql`and g.terbitan is not null`)}
  union all
  select 'rpjmdes', left(p.mulai, 4)::int, p.mulai, null from cms.perangkat p
  where p.desa_id = w.id and p.aktif and lower(trim(p.jabatan)) = lower(${LABEL_PERAN['kepala-desa']}) and p.mulai <> ''
    and not exists (select 1 from cms.dokumen d where d.desa_id = w.id and d.deleted_at is null
      and d.terbitan->'naskah'->>'jenis' = 'rpjmdes' and d.terbitan->'naskah'->>'tanggal' >= p.mulai)`

/** An activity ends on the day its last place was whole, or as planned where no progress is recorded. */
const KEGIATAN_BERAKHIR = sql`
  select 'laporan-akhir', g.tahun::int, k.sejak, jsonb_build_object('id', g.id, 'kode', g.kode_kegiatan, 'nama', g.judul)
  from cms.kegiatan g cross join lateral (
    select case when count(*) = 0 then nullif(g.selesai, '') when bool_and(t.kemajuan = '100') then max(t.tanggal) end as sejak
    from (select distinct on (lower(trim(coalesce(r.dusun, '')))) r.kemajuan::text as kemajuan, r.tanggal
      from cms.realisasi r where r.desa_id = g.desa_id and r.tahun = g.tahun and r.kode_kegiatan = g.kode_kegiatan
        and r.jenis = 'kemajuan' and r.status = 'disetujui' and r.deleted_at is null
      order by lower(trim(coalesce(r.dusun, ''))), r.tanggal desc, r.created_at desc) t) k
  where g.desa_id = w.id and g.deleted_at is null and k.sejak is not null`

const SELESAI = sql`
  select case fase when 'awal' then 'penetapan' when 'realisasi-semester-1' then 'semester-1'
    when 'realisasi-akhir' then 'pertanggungjawaban' end as kode, tahun::int as tahun
  from cms.apbdes where desa_id = w.id and status in ('ditetapkan', 'diundangkan') and deleted_at is null
  union all
  select 'kesepakatan', tahun::int from cms.apbdes where desa_id = w.id and fase = 'awal' and deleted_at is null
    and status in ('disepakati', 'dievaluasi', 'menunggu-konfirmasi', 'ditetapkan', 'diundangkan')
  union all
  select 'tutup-buku', tahun::int from cms.apbdes where desa_id = w.id and fase = 'realisasi-akhir' and deleted_at is null
    and (status in ('ditetapkan', 'diundangkan') or (kas_tunai is not null and saldo_bank is not null and pajak_belum_disetor is not null))
  union all
  select 'rkpdes-susun', tahun::int from cms.dokumen where desa_id = w.id and deleted_at is null and jenis = 'rkpdes'
  union all
  select terbitan->'naskah'->>'jenis', (terbitan->'naskah'->>'tahun')::int from cms.dokumen
  where desa_id = w.id and deleted_at is null and terbitan->'naskah'->>'jenis' in ('rkpdes', 'lppd', 'lkppd')`

/** Budgets whose evaluation is waited for: agreed, or verified where no agreement is asked for. */
const EVALUASI = sql`
  select jsonb_build_object('id', a.id, 'tahun', a.tahun::int, 'judul', a.judul,
    'sejak', ${toHari(sql`greatest(a.status_sejak, p.evaluasi_sejak)`)}, 'hariKerja', (select hari_kerja_evaluasi::int from cms.pengaturan limit 1)) as isi
  from cms.apbdes a where a.desa_id = w.id and a.deleted_at is null and 'evaluasi' = any(p.langkah)
    and a.fase::text in (select jsonb_array_elements_text(${DIEVALUASI}::jsonb))
    and (a.status = 'disepakati' or (a.status = 'diverifikasi' and not 'kesepakatan-bpd' = any(p.langkah)))`

const toKebiasaan = (): Sql => sql`jsonb_build_object(
  'rak', jsonb_build_object('dipakai', p.kalender_rak_dipakai, 'batas', p.kalender_rak_batas),
  'tutup-buku', jsonb_build_object('dipakai', p.kalender_tutup_buku_dipakai, 'batas', p.kalender_tutup_buku_batas),
  'dpa-serah', jsonb_build_object('dipakai', p.kalender_dpa_serah_dipakai, 'batas', p.kalender_dpa_serah_batas),
  'dpa-setuju', jsonb_build_object('dipakai', p.kalender_dpa_setuju_dipakai, 'batas', p.kalender_dpa_setuju_batas))`

/**
 * `where` is asked of a village `w`. Reports of single activities go to the head of the village alone: for those above it
 * they are not read.
 */
export async function listKeadaanDesa(
  db: Db,
  where: Sql,
  { denganKegiatan }: { denganKegiatan: boolean },
): Promise<KeadaanDesa[]> {
  const tertunda = denganKegiatan ? sql`${TERTUNDA} union all ${KEGIATAN_BERAKHIR}` : TERTUNDA
  return db.execute<KeadaanDesa>(sql`
    select w.id, w.nama as desa, w.kode, w.tingkat, coalesce(c.nama, '') as kecamatan, ${toKebiasaan()} as kebiasaan,
      coalesce((select jsonb_agg(distinct jsonb_build_object('kode', kode, 'tahun', tahun)) from (${SELESAI}) s
        where kode is not null), '[]') as selesai,
      coalesce((select jsonb_agg(jsonb_build_object('kode', kode, 'tahun', tahun, 'sejak', sejak, 'kegiatan', kegiatan))
        from (${tertunda}) t), '[]') as tertunda,
      coalesce((select jsonb_agg(jsonb_build_object('kode', s.langkah, 'tahun', s.tahun::int,
        'kegiatan', coalesce(s.kode_kegiatan, ''), 'tanggal', s.tanggal))
        from cms.langkah_selesai s where s.desa_id = w.id and s.berlaku), '[]') as tanda,
      coalesce((select jsonb_agg(isi) from (${EVALUASI}) e), '[]') as evaluasi
    from cms.wilayah w left join cms.wilayah c on c.kode = w.kode_kecamatan and c.tingkat = 'kecamatan'
    left join lateral (
      select u.*, array(select l.value::text from cms.pengaturan_kabupaten_langkah_apbdes l where l.parent_id = u.id) as langkah
      from cms.wilayah k left join cms.pengaturan_kabupaten u on u.wilayah_id = k.id
      where k.kode = w.kode_kabupaten and k.tingkat = 'kabupaten' limit 1) p on true
    where ${where} order by w.kode`)
}
