import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { Refusal } from '../launcher/refusal.ts'
import { checkLogin, findCode, runWithClient } from './client.ts'
import { type Facts, findFacts, markTable } from './facts.ts'
import { listProvisionSql, schemaNames, type Wish } from './plan.ts'
import { assertOurDatabase, assertRolesFree, closedServer, missingRights } from './refusals.ts'
import { cmsRole, siteRole, toRoleUrl } from './urls.ts'

export type Provision = {
  /** runs the statements: the owner, or the superuser of our own server */
  adminUrl: string
  ownerUrl: string
  cmsUrl: string
  siteUrl: string
  passwords: Wish['passwords']
  isWholeServer: boolean
}

/** Makes roles, schemas, extensions and grants as they must be; does nothing where they are. */
export async function assertProvisioned(provision: Provision): Promise<void> {
  await runWithClient(provision.adminUrl, async (client) => {
    const owner = decodeURIComponent(new URL(provision.ownerUrl).username)
    const facts = await findFacts(client, owner, [cmsRole, siteRole], schemaNames)
    assertOurDatabase(facts)
    const wish = await createWish(provision, facts)
    assertRolesFree(facts, wish)
    const statements = listProvisionSql(facts, wish)
    if (statements.length === 0) return
    await runStatements(client, statements, wish)
    const after = await findFacts(client, owner, [cmsRole, siteRole], schemaNames)
    // Some grants are refused with a warning only.
    const rest = listProvisionSql(after, { ...wish, wrongPasswords: new Set() })
    if (rest.length > 0) throw missingRights(rest, wish)
  })
  await runWithClient(provision.ownerUrl, (client) => client.query(createMark))
}

const createMark = `CREATE TABLE IF NOT EXISTS ${markTable} (nama text PRIMARY KEY, nilai text NOT NULL)`

async function createWish(provision: Provision, facts: Facts): Promise<Wish> {
  const urls: [string, string][] = [
    [cmsRole, provision.cmsUrl],
    [siteRole, provision.siteUrl],
  ]
  const wrongPasswords = new Set<string>()
  for (const [role, url] of urls) {
    const isKnown = facts.roles.some(({ name }) => name === role)
    if (isKnown && (await checkLogin(url)) === 'sandi-salah') wrongPasswords.add(role)
  }
  return { passwords: provision.passwords, isWholeServer: provision.isWholeServer, wrongPasswords }
}

/** All or nothing: a role that lacks one right is told everything that an administrator has to run. */
async function runStatements(client: pg.Client, statements: string[], wish: Wish): Promise<void> {
  try {
    await client.query('BEGIN')
    for (const statement of statements) await client.query(statement)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    if (findCode(error) === '42501') throw missingRights(statements, wish)
    throw error
  }
}

/** A server that takes any password protects nothing; a real deployment does not start on it. */
export async function assertPasswordsMatter(urls: string[]): Promise<void> {
  for (const url of urls) {
    const wrong = toRoleUrl(url, decodeURIComponent(new URL(url).username), randomBytes(12).toString('hex'))
    if ((await checkLogin(wrong)) === 'masuk') throw new Refusal(closedServer(url))
  }
}
