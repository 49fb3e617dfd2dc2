/**
 * What the calendar reads, as parts of one statement. Each part is worked out once for all villages asked for (`w`), never
 * once for each, and reaches back as far as the calendar tells.
 */
import { sql } from '@payloadcms/db-postgres'
import { formatPeran, LABEL_PERAN, type Peran, SIFAT } from '../../akses/peran.ts'
import { FASE } from '../../contract/apbdes.ts'
import { addHari, type Tanggal } from '../../dasar/tanggal.ts'
import { ATURAN_FASE } from '../apbdes/fase.ts'
import { HARI_SESUDAH } from './kalender-rules.ts'

export type Sql = ReturnType<typeof sql>

/** Days with an hour are told in the time of the west of Indonesia, where the province is. */
export const toHari = (kolom: Sql): Sql => sql`to_char(${kolom} at time zone 'Asia/Pontianak', 'YYYY-MM-DD')`
/** As the trail names them, acting ones too. */
const listSebutan = (...daftar: Peran[]): string =>
  JSON.stringify(daftar.flatMap((peran) => SIFAT.map((sifat) => formatPeran(peran, sifat))))
const EVALUATOR = listSebutan('camat', 'petugas-kabupaten')
/** What was agreed comes back from these by a letter of the evaluator alone (decision 0063). */
const PENCATAT = listSebutan('operator-desa', 'sekretaris-desa')
const DIEVALUASI = `{${FASE.filter((fase) => ATURAN_FASE[fase].isDievaluasi).join()}}`

/**
 * What happened before `sejak` is not due within the year that is told of: no step has a year's time. A step that is
 * counted from a mark may be, so it reaches back twice as far as a last day does.
 */
export type Jangka = { sejak: Tanggal; tahunPertama: number; tahunTerakhir: number }
export function toJangka(hariIni: Tanggal): Jangka {
  const kini = Number(hariIni.slice(0, 4))
  return { sejak: getAwalJangka(hariIni), tahunPertama: kini - 1, tahunTerakhir: kini + 1 }
}
export const getAwalJangka = (hariIni: Tanggal): Tanggal => addHari(hariIni, -2 * HARI_SESUDAH)

/** The villages, and what their kabupaten have set. */
export const toTempat = (where: Sql): Sql => sql`w as materialized (
  select w.id, w.nama, w.kode, w.tingkat::text as tingkat, w.kode_kabupaten, coalesce(c.nama, '') as kecamatan
  from cms.wilayah w left join cms.wilayah c on c.kode = w.kode_kecamatan and c.tingkat = 'kecamatan' where ${where}
), p as materialized (
  select k.kode, p.evaluasi_sejak,
    array(select l.value::text from cms.pengaturan_kabupaten_langkah_apbdes l where l.parent_id = p.id) as langkah,
    json_build_object(
      'rak', json_build_object('dipakai', p.kalender_rak_dipakai, 'batas', p.kalender_rak_batas),
      'tutup-buku', json_build_object('dipakai', p.kalender_tutup_buku_dipakai, 'batas', p.kalender_tutup_buku_batas),
      'lapor-penjabaran', json_build_object('dipakai', p.kalender_lapor_penjabaran_dipakai, 'batas', p.kalender_lapor_penjabaran_batas),
      'dpa-serah', json_build_object('dipakai', p.kalender_dpa_serah_dipakai, 'batas', p.kalender_dpa_serah_batas),
      'dpa-setuju', json_build_object('dipakai', p.kalender_dpa_setuju_dipakai, 'batas', p.kalender_dpa_setuju_batas)) as kebiasaan
  from cms.pengaturan_kabupaten p join cms.wilayah k on k.id = p.wilayah_id and k.tingkat = 'kabupaten'
)`

/**
 * Budgets that still tell something: of these years, set within reach, or on their way. Papers besides them are looked up
 * anew by each part that asks, so that the planner knows how few of them are of a kind.
 */
export const toAnggaran = ({ sejak, tahunPertama, tahunTerakhir }: Jangka): Sql => sql`a as materialized (
  select a.id, a.desa_id, a.tahun::int as tahun, a.fase, a.status, a.status_sejak, a.tanggal_perdes, a.judul,
    (a.kas_tunai is not null and a.saldo_bank is not null and a.pajak_belum_disetor is not null) as ada_uang,
    p.evaluasi_sejak, p.langkah
  from w join cms.apbdes a on a.desa_id = w.id left join p on p.kode = w.kode_kabupaten
  where a.deleted_at is null and (a.tahun between ${tahunPertama} and ${tahunTerakhir}
    or a.status in ('diverifikasi', 'disepakati', 'dikembalikan') or a.tanggal_perdes >= ${sejak})
), dokumen as not materialized (
  select d.desa_id, d.tahun::int as tahun, d.jenis, d.terbitan->'naskah' as naskah from w join cms.dokumen d on d.desa_id = w.id
  where d.deleted_at is null
)`

/** Of each village and year whose budget was set within reach: whether there are papers of activities, and published ones. */
const toDpa = ({ sejak }: Jangka): Sql => sql`ditetapkan as materialized (
  -- Working papers follow both regulations: the Perdes, and the Perkades that details it.
  select distinct a.desa_id, a.tahun, greatest(a.tanggal_perdes, a.tanggal_penjabaran) as tanggal_perdes from w join cms.apbdes a on a.desa_id = w.id
  where a.fase = 'awal' and a.status in ('ditetapkan', 'diundangkan') and a.deleted_at is null and a.tanggal_perdes >= ${sejak}
), berdpa as materialized (
  select g.id, g.desa_id, g.tahun from w join cms.kegiatan g on g.desa_id = w.id
  where g.deleted_at is null and g.tahun in (select tahun from ditetapkan)
    and exists (select 1 from cms.kegiatan_daftar_dokumen d where d._parent_id = g.id and d.jenis = 'dpa')
), dpa as materialized (
  select b.desa_id, b.tahun, bool_or(g.id is not null) as terbit
  from berdpa b left join cms.kegiatan g on g.id = b.id and g.deleted_at is null and g.terbitan is not null
  group by 1, 2
)`

/** What waits, and since when. Where the evaluator works in the portal too, what was agreed is there at once: nothing is sent. */
export const toTertunda = (jangka: Jangka): Sql => sql`${toDpa(jangka)}, tertunda as materialized (
  select desa_id, 'pengiriman' as kode, tahun, ${toHari(sql`status_sejak`)} as sejak from a
  where status = 'disepakati' and fase in ('awal', 'perubahan') and ('evaluasi' = any(langkah)) is not true
    and status_sejak >= ${jangka.sejak}::timestamptz
  union all
  select a.desa_id, 'perbaikan', a.tahun, ${toHari(sql`a.status_sejak`)}
  from a cross join lateral (
    select j.peran, j.dari from cms.jejak j
    where j.dokumen = a.id::text and j.kumpulan = 'apbdes' and j.aksi = 'kembalikan' order by j.nomor desc limit 1) j
  where a.status = 'dikembalikan' and a.status_sejak >= ${jangka.sejak}::timestamptz
    and (${EVALUATOR}::jsonb ? j.peran or (j.dari = 'disepakati' and ${PENCATAT}::jsonb ? j.peran))
  union all
  select desa_id, 'lapor-penjabaran', tahun, max(tanggal_perdes) from a
  where fase = 'perubahan-penjabaran' and status in ('ditetapkan', 'diundangkan') and tanggal_perdes >= ${jangka.sejak}
  group by desa_id, tahun
  union all
  select s.desa_id, l.kode, s.tahun::int, s.tanggal_perdes
  from ditetapkan s left join dpa on dpa.desa_id = s.desa_id and dpa.tahun = s.tahun
  cross join lateral (values ('dpa', dpa.desa_id is null), ('dpa-serah', dpa.desa_id is null),
    ('dpa-setuju', dpa.terbit is not true)) l(kode, kurang)
  where l.kurang
  union all
  select p.desa_id, 'rpjmdes', left(p.mulai, 4)::int, p.mulai from w join cms.perangkat p on p.desa_id = w.id
  where p.aktif and lower(trim(p.jabatan)) = lower(${LABEL_PERAN['kepala-desa']}) and p.mulai >= ${jangka.sejak}
    and not exists (select 1 from cms.dokumen d where d.desa_id = p.desa_id and d.deleted_at is null
      and d.terbitan->'naskah'->>'jenis' = 'rpjmdes' and d.terbitan->'naskah'->>'tanggal' >= p.mulai)
)`

export const toSelesai = ({ tahunPertama, tahunTerakhir }: Jangka): Sql => sql`selesai as (
  select desa_id, case fase when 'awal' then 'penetapan' when 'realisasi-semester-1' then 'semester-1'
    else 'pertanggungjawaban' end as kode, tahun from a
  where status in ('ditetapkan', 'diundangkan') and fase in ('awal', 'realisasi-semester-1', 'realisasi-akhir')
  union
  select desa_id, 'kesepakatan', tahun from a where fase = 'awal'
    and status in ('disepakati', 'dievaluasi', 'menunggu-konfirmasi', 'ditetapkan', 'diundangkan')
  union
  select desa_id, 'tutup-buku', tahun from a
  where fase = 'realisasi-akhir' and (status in ('ditetapkan', 'diundangkan') or ada_uang)
  union
  select desa_id, 'rkpdes-susun', tahun from dokumen where jenis = 'rkpdes'
  union
  select desa_id, naskah->>'jenis', (naskah->>'tahun')::int from dokumen where naskah->>'jenis' in ('rkpdes', 'lppd', 'lkppd')
), selesai_desa as (
  select desa_id, json_agg(json_build_object('kode', kode, 'tahun', tahun)) as isi from selesai
  where tahun between ${tahunPertama} and ${tahunTerakhir} group by desa_id
)`

/** Reports of single activities are marked by the hundred: they are read where they are asked for. */
export const toTanda = ({ sejak, tahunPertama }: Jangka, denganKegiatan: boolean): Sql => sql`tanda as (
  select s.desa_id, json_agg(json_build_object('kode', s.langkah, 'tahun', s.tahun::int,
    'kegiatan', coalesce(s.kode_kegiatan, ''), 'tanggal', s.tanggal)) as isi
  from w join cms.langkah_selesai s on s.desa_id = w.id
  where s.berlaku and (s.tahun >= ${tahunPertama} or s.tanggal >= ${sejak})
    and (${denganKegiatan} or s.langkah <> 'laporan-akhir')
  group by s.desa_id
)`

/** Budgets whose evaluation is waited for: agreed, or verified where no agreement is asked for. */
export const EVALUASI = sql`evaluasi as (
  select a.desa_id, json_agg(json_build_object('id', a.id, 'tahun', a.tahun, 'judul', a.judul,
    'sejak', ${toHari(sql`greatest(a.status_sejak, a.evaluasi_sejak)`)},
    'hariKerja', (select hari_kerja_evaluasi::int from cms.pengaturan limit 1))) as isi
  from a where 'evaluasi' = any(a.langkah) and a.fase = any(${DIEVALUASI}::cms.enum_apbdes_fase[])
    and (a.status = 'disepakati' or (a.status = 'diverifikasi' and not 'kesepakatan-bpd' = any(a.langkah)))
  group by a.desa_id
)`

/** Activities that may have ended within reach, with how far they came; whether they have is told by their places. */
export const toKegiatan = ({ sejak }: Jangka): Sql => sql`kegiatan as (
  select g.desa_id, json_agg(json_build_object('id', g.id, 'kode', g.kode_kegiatan, 'nama', g.judul,
    'tahun', g.tahun::int, 'selesai', coalesce(g.selesai, ''), 'kemajuan', coalesce(k.isi, '[]'))) as isi
  from w join cms.kegiatan g on g.desa_id = w.id cross join lateral (
    select max(r.tanggal) as tanggal, json_agg(json_build_object('dusun', r.dusun, 'kemajuan', r.kemajuan,
      'tanggal', r.tanggal) order by r.tanggal, r.created_at) as isi
    from cms.realisasi r where r.desa_id = g.desa_id and r.tahun = g.tahun and r.kode_kegiatan = g.kode_kegiatan
      and r.jenis = 'kemajuan' and r.status = 'disetujui' and r.deleted_at is null) k
  where g.deleted_at is null and coalesce(k.tanggal, g.selesai) >= ${sejak}
  group by g.desa_id
)`
