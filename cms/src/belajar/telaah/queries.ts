/** Signatures of jurists under what courses say of the law. */
import { sql } from '@payloadcms/db-postgres'
import type { KursusPublik } from '../../contract/kursus.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'

export type Telaah = NonNullable<KursusPublik['telaah']> & { waktu: string }

/**
 * By course, where it stands: one holds for its release and for later ones that mended words alone. A change of content is to
 * be read again.
 */
export async function listTelaah(db: Db, daftarKursus: readonly string[]): Promise<Map<string, Telaah>> {
  const daftar = await db.execute<Telaah & { kursus: string }>(sql`
    select distinct on (r.kursus_id) r.kursus_id as kursus, t.nama, t.jabatan, r.nomor as rilis,
      to_char(t.dibuat at time zone 'Asia/Pontianak', 'YYYY-MM-DD') as tanggal,
      ${toIso(sql`t.dibuat`)} as waktu
    from cms.telaah_hukum t join cms.rilis r on r.id = t.rilis_id
    where r.kursus_id in (select jsonb_array_elements_text(${JSON.stringify(daftarKursus)}::jsonb)::uuid)
      and not exists (select 1 from cms.rilis n where n.kursus_id = r.kursus_id and n.nomor > r.nomor and n.sifat <> 'kata')
    order by r.kursus_id, t.dibuat desc`)
  return new Map(daftar.map(({ kursus, ...telaah }) => [kursus, telaah]))
}

/** Who handed in the edition that is released now; null where the trail does not tell. */
export async function findPengusul(db: Db, kursus: string): Promise<string | null> {
  const [row] = await db.execute<{ pelaku: string | null }>(sql`
    select j.pelaku from cms.jejak j where j.kumpulan = 'kursus' and j.dokumen = ${kursus} and j.aksi = 'ajukan'
      and j.nomor < (select max(nomor) from cms.jejak r where r.rantai = j.rantai and r.kumpulan = 'kursus'
        and r.dokumen = ${kursus} and r.aksi = 'rilis')
    order by j.nomor desc limit 1`)
  return row?.pelaku ?? null
}
