/** The lesson that belongs to a screen, as the site shows it now. */
import { sql } from '@payloadcms/db-postgres'
import { getAlamatKursus, getAlamatPelajaran } from '../../contract/kursus.ts'
import { getEnv } from '../../platform/env.ts'
import type { Db } from '../../platform/transaction.ts'
import { type LayarPelajari, PELAJARI } from './daftar.ts'

export type TautanBelajar = { href: string; judul: string }

/** Null while the course is not published; the course itself where its edition has no such lesson any more. */
export async function findPelajari(db: Db, layar: LayarPelajari): Promise<TautanBelajar | null> {
  const { kursus, pelajaran } = PELAJARI[layar]
  const [row] = await db.execute<{ judul: string; pelajaran: string | null }>(sql`
    select s.judul, (select x->>'judul' from jsonb_array_elements(s.isi->'daftarPelajaran') x where x->>'slug' = ${pelajaran})
      as pelajaran
    from publik.salinan s where s.jenis = 'kursus' and s.kunci = ${kursus}`)
  if (row === undefined) return null
  const jalur = row.pelajaran === null ? getAlamatKursus(kursus) : getAlamatPelajaran(kursus, pelajaran)
  return { href: `${getEnv().LEWU_SITE_URL}${jalur}`, judul: row.pelajaran ?? row.judul }
}
