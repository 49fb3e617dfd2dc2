/** Which steps of its budget years a village has done, as the portal knows. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { formatPeran, LABEL_PERAN, type Peran, SIFAT } from '../../akses/peran.ts'
import { POLICY } from '../../akses/policy.ts'
import { getTingkatWilayah } from '../../dasar/kode-wilayah.ts'
import { addHari, toTanggal } from '../../dasar/tanggal.ts'
import { listLiburSesudah } from '../../pengaturan/index.ts'
import { getDb } from '../../platform/transaction.ts'
import { HARI_SESUDAH, type LangkahDekat, type LangkahSelesai, listLangkahDekat } from './kalender-rules.ts'
import { type LangkahTertunda, listLangkahTertunda } from './langkah-dokumen-rules.ts'

type Row = { desa: string; selesai: LangkahSelesai[]; tertunda: LangkahTertunda[] }
export type KalenderDesa = { desa: string; langkah: LangkahDekat[] }

/** A day in the time of the west of Indonesia, where the province is. */
const toHari = (kolom: ReturnType<typeof sql>): ReturnType<typeof sql> =>
  sql`to_char(${kolom} at time zone 'Asia/Pontianak', 'YYYY-MM-DD')`
/** As the trail names them, acting ones too. */
const listSebutan = (...daftar: Peran[]): string =>
  JSON.stringify(daftar.flatMap((peran) => SIFAT.map((sifat) => formatPeran(peran, sifat))))
const EVALUATOR = listSebutan('camat', 'petugas-kabupaten')
/** What was agreed comes back from these by a letter of the evaluator alone (decision 0063). */
const PENCATAT = listSebutan('operator-desa', 'sekretaris-desa')

/** Of a village `w`. Where the evaluator works in the portal too, what was agreed is there at once: nothing is sent. */
const TERTUNDA = sql`
  select 'pengiriman' as kode, a.tahun::int as tahun, ${toHari(sql`a.status_sejak`)} as sejak from cms.apbdes a
  where a.desa_id = w.id and a.status = 'disepakati' and a.fase in ('awal', 'perubahan') and a.deleted_at is null
    and not exists (select 1 from cms.pengaturan_kabupaten p join cms.wilayah k on k.id = p.wilayah_id
      join cms.pengaturan_kabupaten_langkah_apbdes l on l.parent_id = p.id
      where k.kode = w.kode_kabupaten and l.value = 'evaluasi')
  union all
  select 'perbaikan', a.tahun::int, ${toHari(sql`a.status_sejak`)} from cms.apbdes a
  where a.desa_id = w.id and a.status = 'dikembalikan' and a.deleted_at is null and (
    select ${EVALUATOR}::jsonb ? j.peran or (j.dari = 'disepakati' and ${PENCATAT}::jsonb ? j.peran)
    from cms.jejak j where j.dokumen = a.id::text and j.kumpulan = 'apbdes' and j.aksi = 'kembalikan'
    order by j.nomor desc limit 1)
  union all
  select 'dpa', a.tahun::int, a.tanggal_perdes from cms.apbdes a
  where a.desa_id = w.id and a.fase = 'awal' and a.status in ('ditetapkan', 'diundangkan') and a.deleted_at is null
    and a.tanggal_perdes is not null and not exists (
      select 1 from cms.kegiatan g join cms.kegiatan_daftar_dokumen d on d._parent_id = g.id
      where g.desa_id = w.id and g.tahun = a.tahun and g.deleted_at is null and d.jenis = 'dpa')
  union all
  select 'rpjmdes', left(p.mulai, 4)::int, p.mulai from cms.perangkat p
  where p.desa_id = w.id and p.aktif and lower(trim(p.jabatan)) = lower(${LABEL_PERAN['kepala-desa']}) and p.mulai <> ''
    and not exists (select 1 from cms.dokumen d where d.desa_id = w.id and d.deleted_at is null
      and d.terbitan->'naskah'->>'jenis' = 'rpjmdes' and d.terbitan->'naskah'->>'tanggal' >= p.mulai)`

/** Of the villages the person works for; empty for those above them. */
export async function listKalender(req: PayloadRequest, now: Date): Promise<KalenderDesa[]> {
  const id = matchPeran(await getPeranAktif(req), POLICY.apbdes.read)
    .filter(({ aktif }) => getTingkatWilayah(aktif.kode) === 'desa')
    .map(({ aktif }) => aktif.wilayahId)
  if (id.length === 0) return []
  const db = await getDb(req)
  const daftar = await db.execute<Row>(sql`
    select w.nama as desa, coalesce((
      select jsonb_agg(distinct jsonb_build_object('kode', kode, 'tahun', tahun)) from (
        select case fase when 'awal' then 'penetapan' when 'realisasi-semester-1' then 'semester-1'
          when 'realisasi-akhir' then 'pertanggungjawaban' end as kode, tahun::int as tahun
        from cms.apbdes where desa_id = w.id and status in ('ditetapkan', 'diundangkan') and deleted_at is null
        union all
        select 'kesepakatan', tahun::int from cms.apbdes where desa_id = w.id and fase = 'awal' and deleted_at is null
          and status in ('disepakati', 'dievaluasi', 'menunggu-konfirmasi', 'ditetapkan', 'diundangkan')
        union all
        select terbitan->'naskah'->>'jenis', (terbitan->'naskah'->>'tahun')::int from cms.dokumen
        where desa_id = w.id and deleted_at is null and terbitan->'naskah'->>'jenis' in ('rkpdes', 'lppd', 'lkppd')) s
      where kode is not null), '[]') as selesai,
      coalesce((select jsonb_agg(jsonb_build_object('kode', kode, 'tahun', tahun, 'sejak', sejak)) from (${TERTUNDA}) t), '[]')
        as tertunda
    from cms.wilayah w where w.id in (select jsonb_array_elements_text(${JSON.stringify(id)}::jsonb)::uuid) order by w.nama`)
  const hariIni = toTanggal(now)
  const libur = await listLiburSesudah(db, addHari(hariIni, -2 * HARI_SESUDAH))
  return daftar.map(({ desa, selesai, tertunda }) => ({
    desa,
    langkah: [
      ...listLangkahDekat(selesai, hariIni),
      ...listLangkahTertunda(tertunda, libur, hariIni),
    ].toSorted((a, b) => b.hari - a.hari),
  }))
}
