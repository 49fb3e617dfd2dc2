/** Rights on a database as the launcher and the migration give them; a clone does not inherit all of them. */
import pg from 'pg'
import { findFacts } from '../../../seed/src/postgres/facts.ts'
import { listProvisionSql, schemaNames } from '../../../seed/src/postgres/plan.ts'
import { cmsRole, siteRole } from '../../../seed/src/postgres/urls.ts'
import { GRANTS } from '../../src/platform/migrate.ts'

/** Runs the launcher's and the cms's own lists of statements on a cloned database, as the server's superuser. */
export async function provisionClone(alamatPemilik: string): Promise<void> {
  const url = new URL(process.env.LEWU_TEST_PG_URL ?? '')
  url.pathname = new URL(alamatPemilik).pathname
  const client = new pg.Client({ connectionString: url.toString() })
  await client.connect()
  try {
    const facts = await findFacts(client, new URL(alamatPemilik).username, [cmsRole, siteRole], schemaNames)
    const wish = {
      passwords: { [cmsRole]: null, [siteRole]: null },
      isWholeServer: false,
      wrongPasswords: new Set<string>(),
    }
    for (const statement of listProvisionSql(facts, wish)) await client.query(statement)
    for (const grant of GRANTS) await client.query(grant)
  } finally {
    await client.end()
  }
}
