/** Holders whom their village knows and who let their names stand on its page. */
import { sql } from '@payloadcms/db-postgres'
import type { Pemegang } from '../../contract/pemerintahan.ts'
import type { Db } from '../../platform/transaction.ts'
import { DIKENAL_DESA } from './queries.ts'

/**
 * By village of `daftarDesa`, as each certificate says; by name, then course. Who took a course again is named once, by the
 * certificate that holds longest. One statement.
 */
export async function listPemegangDesa(
  db: Db,
  daftarDesa: readonly string[],
): Promise<Map<string, Pemegang[]>> {
  const rows = await db.execute<Pemegang & { desaId: string }>(sql`
    select * from (
    select distinct on (p.desa_id, p.pengguna_id, p.kursus_id) p.desa_id as "desaId", s.isi->>'nama' as nama, k.slug, s.isi->>'kursus' as kursus, s.isi->>'terbit' as dari,
      s.isi->>'berlakuSampai' as sampai, (s.isi->>'contoh')::boolean as contoh
    from cms.izin_pemegang i join cms.sertifikat s on s.id = i.sertifikat_id and s.keadaan = 'berlaku'
      join cms.pendaftaran p on p.id = s.pendaftaran_id join cms.kursus k on k.id = p.kursus_id
    where ${DIKENAL_DESA} and p.desa_id in (select jsonb_array_elements_text(${JSON.stringify(daftarDesa)}::jsonb)::uuid)
    order by p.desa_id, p.pengguna_id, p.kursus_id, coalesce(s.isi->>'berlakuSampai', '9999') desc, s.dibuat desc) x
    order by lower(nama), kursus, dari, slug`)
  const milik = Map.groupBy(rows, ({ desaId }) => desaId)
  return new Map([...milik].map(([desa, daftar]) => [desa, daftar.map(({ desaId: _, ...satu }) => satu)]))
}

/** A certificate that takes another's place tells of the same person and course. */
export async function copyIzinPemegang(db: Db, { dari, ke }: { dari: string; ke: string }): Promise<void> {
  await db.execute(sql`
    insert into cms.izin_pemegang (sertifikat_id, diberikan)
    select ${ke}, diberikan from cms.izin_pemegang where sertifikat_id = ${dari}`)
}
