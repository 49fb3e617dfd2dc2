/** Versions of courses before the newest that enrolments can be held to: they keep their pages. */
import { sql } from '@payloadcms/db-postgres'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Telaah } from '../telaah/queries.ts'

export type VersiKursus = {
  id: string
  slug: string
  nomor: number
  naskah: Record<string, unknown>
  /** ISO instants: when its edition was released, and when the first one of the course was. */
  diperbarui: string
  terbitPada: string
  telaah: Telaah | null
}

/** Ids of releases, of these courses or of all. */
export async function listIdVersiKursus(
  db: Db,
  daftarKursus: readonly string[] | null = null,
): Promise<{ id: string; kursus: string }[]> {
  return db.execute(sql`
    select r.id, r.kursus_id as kursus from cms.rilis r join cms.kursus k on k.id = r.kursus_id
    where exists (select 1 from cms.rilis n where n.kursus_id = r.kursus_id and n.nomor > r.nomor) and (${daftarKursus === null} or r.kursus_id in (
      select jsonb_array_elements_text(${JSON.stringify(daftarKursus ?? [])}::jsonb)::uuid)) order by r.id`)
}

/** `terbit`: null for a version of a course that is not public. */
export async function listVersiKursus(
  db: Db,
  daftarId: readonly string[],
): Promise<{ id: string; slug: string; nomor: number; terbit: VersiKursus | null }[]> {
  const daftar = await db.execute<VersiKursus & { isTerbit: boolean }>(sql`
    select r.id, k.slug, r.nomor::int as nomor, r.naskah, ${toIso(sql`r.terbit_pada`)} as diperbarui,
      k.terbitan->>'terbitPada' as "terbitPada", k.terbitan is not null and k.deleted_at is null as "isTerbit", (
        select jsonb_build_object('nama', t.nama, 'jabatan', t.jabatan, 'rilis', x.nomor,
          'tanggal', to_char(t.dibuat at time zone 'Asia/Pontianak', 'YYYY-MM-DD'), 'waktu', ${toIso(sql`t.dibuat`)})
        from cms.telaah_hukum t join cms.rilis x on x.id = t.rilis_id
        where x.kursus_id = r.kursus_id and x.nomor <= r.nomor and not exists (
          select 1 from cms.rilis n where n.kursus_id = x.kursus_id and n.nomor > x.nomor and n.nomor <= r.nomor and n.sifat <> 'kata')
        order by t.dibuat desc limit 1) as telaah
    from cms.rilis r join cms.kursus k on k.id = r.kursus_id
    where r.id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by r.id`)
  return daftar.map(({ isTerbit, ...versi }) => ({
    id: versi.id,
    slug: versi.slug,
    nomor: versi.nomor,
    terbit: isTerbit ? versi : null,
  }))
}

/** Number of the newest release, by course. */
export async function listNomorRilis(db: Db, daftarKursus: readonly string[]): Promise<Map<string, number>> {
  const daftar = await db.execute<{ kursus: string; nomor: number }>(sql`
    select kursus_id as kursus, max(nomor)::int as nomor from cms.rilis
    where kursus_id in (select jsonb_array_elements_text(${JSON.stringify(daftarKursus)}::jsonb)::uuid) group by kursus_id`)
  return new Map(daftar.map(({ kursus, nomor }) => [kursus, nomor]))
}
