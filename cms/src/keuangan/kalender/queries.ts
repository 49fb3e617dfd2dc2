/** Which steps of its budget years a village has done, as the portal knows. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY } from '../../akses/policy.ts'
import { getTingkatWilayah } from '../../dasar/kode-wilayah.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { getDb } from '../../platform/transaction.ts'
import { type LangkahDekat, type LangkahSelesai, listLangkahDekat } from './kalender-rules.ts'

export type KalenderDesa = { desa: string; langkah: LangkahDekat[] }

/** Of the villages the person works for; empty for those above them. One query. */
export async function listKalender(req: PayloadRequest, now: Date): Promise<KalenderDesa[]> {
  const id = matchPeran(await getPeranAktif(req), POLICY.apbdes.read)
    .filter(({ aktif }) => getTingkatWilayah(aktif.kode) === 'desa')
    .map(({ aktif }) => aktif.wilayahId)
  if (id.length === 0) return []
  const daftar = await (await getDb(req)).execute<{ desa: string; selesai: LangkahSelesai[] }>(sql`
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
      where kode is not null), '[]') as selesai
    from cms.wilayah w where w.id in (select jsonb_array_elements_text(${JSON.stringify(id)}::jsonb)::uuid) order by w.nama`)
  return daftar.map(({ desa, selesai }) => ({ desa, langkah: listLangkahDekat(selesai, toTanggal(now)) }))
}
