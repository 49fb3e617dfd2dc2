/** Brings a database to this version's shape, as its owner: migrations, then the grants of the two other roles. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { migrations } from '../migrations/index.ts'
import { getPublicKeyPratinjau } from '../transparansi/index.ts'
import { getPoolDb, toAdapter } from './transaction.ts'

/** Exactly what the cms and the site may do (decision 0002). Said anew each time, so that new tables are covered. */
export const GRANTS = [
  'REVOKE ALL ON ALL TABLES IN SCHEMA cms, publik, masuk FROM PUBLIC, lewu_cms, lewu_situs',
  'REVOKE ALL ON SCHEMA cms, publik, masuk FROM PUBLIC, lewu_cms, lewu_situs',
  'GRANT USAGE ON SCHEMA cms, publik, masuk, ekstensi TO lewu_cms',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA cms, publik TO lewu_cms',
  'GRANT USAGE ON ALL SEQUENCES IN SCHEMA cms, publik TO lewu_cms',
  'REVOKE UPDATE, DELETE ON cms.jejak FROM lewu_cms',
  'REVOKE DELETE ON cms.ujung_jejak FROM lewu_cms',
  // What was released, and what learners sent, is added to and never changed.
  'REVOKE UPDATE, DELETE ON cms.rilis, cms.peristiwa_belajar, cms.peristiwa_bentrok FROM lewu_cms',
  // But for what somebody wrote who wants it gone: the function blanks it in events of an account closed for that (0066).
  'REVOKE ALL ON FUNCTION cms.hapus_tulisan_peserta(uuid) FROM PUBLIC, lewu_situs',
  'GRANT EXECUTE ON FUNCTION cms.hapus_tulisan_peserta(uuid) TO lewu_cms',
  'REVOKE DELETE ON cms.sertifikat FROM lewu_cms',
  // Areas are never deleted, and their foreign key would empty the village of audit rows as their owner.
  'REVOKE DELETE ON cms.wilayah FROM lewu_cms',
  'REVOKE INSERT, UPDATE, DELETE ON publik.kunci_pratinjau FROM lewu_cms',
  'GRANT SELECT, DELETE ON ALL TABLES IN SCHEMA masuk TO lewu_cms',
  'GRANT USAGE ON SCHEMA publik, masuk, ekstensi TO lewu_situs',
  'GRANT SELECT ON ALL TABLES IN SCHEMA publik TO lewu_situs',
  'GRANT INSERT ON ALL TABLES IN SCHEMA masuk TO lewu_situs',
  // Whether one thing, named by an id nobody can guess, still lies there; never what it is.
  'REVOKE ALL ON ALL FUNCTIONS IN SCHEMA masuk FROM PUBLIC, lewu_cms, lewu_situs',
  'GRANT EXECUTE ON FUNCTION masuk.menunggu(uuid) TO lewu_situs',
] as const

export async function runMigrations(payload: Payload): Promise<void> {
  const adapter = toAdapter(payload)
  // The adapter's own type says `unknown` for what it hands to a migration.
  await adapter.migrate({
    migrations: migrations as Parameters<typeof adapter.migrate>[0] extends
      | { migrations?: infer M }
      | undefined
      ? M
      : never,
  })
  const db = getPoolDb(payload)
  // One statement list is one transaction: a program that runs meanwhile never stands without its rights.
  await db.execute(sql.raw(GRANTS.join('; ')))
  await db.execute(sql`
    insert into publik.kunci_pratinjau (id, kunci) values ('cms', ${getPublicKeyPratinjau()})
    on conflict (id) do update set kunci = excluded.kunci where kunci_pratinjau.kunci <> excluded.kunci`)
}
