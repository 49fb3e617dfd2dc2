/** Reads what the pages of budgets tell besides the budget: all villages at once, each copy unpacked once. */
import { sql } from '@payloadcms/db-postgres'
import type { Db, SqlQuery } from '../../platform/transaction.ts'
import type { AnggaranTampil, KegiatanTampil } from './tampil-rules.ts'

/** `kode`: of the village. */
export type TahunTampil = {
  kode: string
  tahun: number
  anggaran: AnggaranTampil[]
  kegiatan: KegiatanTampil[]
}

/** Since when an edition tells of a field; of one that did not note it, since the edition. */
const toSejak = (nama: string): SqlQuery => sql`coalesce(t.sejak->>${nama}, t.diperbarui)`

/** Set budgets from their public copies, which people see; activities from their editions, which know since when. */
export async function listTampilPerDesa(
  db: Db,
  daftarKode: readonly string[],
): Promise<Map<string, TahunTampil[]>> {
  const dalam = sql`(select jsonb_array_elements_text(${JSON.stringify(daftarKode)}::jsonb))`
  const daftar = await db.execute<TahunTampil>(sql`
    with anggaran as (
      select s.desa as kode, s.tahun::int as tahun, json_agg(json_build_object(
        'waktu', i."ditetapkanPada", 'hasSemuaBaris', i."tingkatRincian" = 'penuh',
        'kegiatan', jsonb_path_query_array(i."daftarKegiatan", '$[*] ? (@.anggaran > 0).kode'),
        'danaDesa', jsonb_path_query_array(i."danaDesa", '$.kegiatan[*] ? (@.anggaran > 0).kode'))) as daftar
      from publik.salinan s cross join lateral jsonb_to_record(s.isi) as i(
        fase text, "ditetapkanPada" text, "tingkatRincian" text, "daftarKegiatan" jsonb, "danaDesa" jsonb)
      where s.jenis = 'apbdes-versi' and s.desa in ${dalam} and i.fase in ('awal', 'perubahan', 'perubahan-penjabaran')
      group by s.desa, s.tahun),
    kegiatan as (
      select w.kode, n.tahun, json_agg(json_build_object('kode', n."kodeKegiatan",
        'pelaksana', case when n.pelaksana is not null and jsonb_array_length(n.tim) > 0
          then greatest(${toSejak('pelaksana')}, ${toSejak('tim')}) end,
        'tempat', case when jsonb_array_length(n."daftarTempat") > 0 then ${toSejak('daftarTempat')} end)) as daftar
      from cms.kegiatan k join cms.wilayah w on w.id = k.desa_id
        cross join lateral jsonb_to_record(k.terbitan) as t(naskah jsonb, sejak jsonb, diperbarui text)
        cross join lateral jsonb_to_record(t.naskah) as n(
          tahun int, "kodeKegiatan" text, pelaksana text, tim jsonb, "daftarTempat" jsonb)
      where w.kode in ${dalam} and k.terbitan is not null and k.deleted_at is null
      group by w.kode, n.tahun)
    select a.kode, a.tahun, a.daftar as anggaran, coalesce(k.daftar, '[]') as kegiatan
    from anggaran a left join kegiatan k on k.kode = a.kode and k.tahun = a.tahun order by a.kode, a.tahun`)
  return Map.groupBy(daftar, ({ kode }) => kode)
}
