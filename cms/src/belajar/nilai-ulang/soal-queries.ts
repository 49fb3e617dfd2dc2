/** Questions that tests of a course have asked, for who proposes to mark one again. With keys. */
import { sql } from '@payloadcms/db-postgres'
import type { Db } from '../../platform/transaction.ts'
import type { SoalBank } from '../soal/kinds.ts'

export const MAX_SOAL = 50
export type CariSoal = { kursus: string; uji: string; kata: string }

/** Tests of the course, under their newest title. */
export function listUji(db: Db, kursus: string): Promise<{ slug: string; judul: string }[]> {
  return db.execute(sql`
    select distinct on (q->>'slug') q->>'slug' as slug, q->>'judul' as judul
    from cms.rilis r, jsonb_array_elements(r.isi->'daftarKuis') q
    where r.kursus_id = ${kursus} order by q->>'slug', r.nomor desc`)
}

/**
 * Each question in each version once, from the banks of the releases and not from papers: how many papers ask it is
 * counted when its effect is. One more than `MAX_SOAL` says that there are others. Practice is left out: it has no mark.
 */
export async function listSoalUji(db: Db, { kursus, uji, kata }: CariSoal): Promise<SoalBank[]> {
  const daftar = await db.execute<{ soal: SoalBank }>(sql`
    select soal from (
      select distinct on (b->>'soal', b->>'versi') b as soal from cms.rilis r, jsonb_array_elements(r.bank) b
      where r.kursus_id = ${kursus} and strpos(lower(b->>'pertanyaan'), lower(${kata})) > 0
        and exists (select 1 from jsonb_array_elements(r.isi->'daftarKuis') q, jsonb_array_elements(q->'undi') u
          where u->>'kategori' = b->>'kategori' and ${uji} in ('', q->>'slug'))
        and not jsonb_path_exists(r.isi, '$.daftarPelajaran[*].latihan[*] ? (@ == $soal)', jsonb_build_object('soal', b->'soal'))
      order by b->>'soal', b->>'versi', r.nomor) x
    order by soal->>'pertanyaan', soal->>'soal', soal->>'versi' limit ${MAX_SOAL + 1}`)
  return daftar.map(({ soal }) => soal)
}
