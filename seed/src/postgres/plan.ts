import pg from 'pg'
import type { Facts, RoleFacts } from './facts.ts'
import { cmsRole, siteRole } from './urls.ts'

const { escapeIdentifier: name, escapeLiteral: text } = pg

export const schemaNames = ['cms', 'publik', 'masuk', 'ekstensi']
const extensionNames = ['pg_trgm', 'unaccent', 'pgcrypto']

const writerPath = 'cms, publik, masuk, ekstensi'
const readerPath = 'publik, masuk, ekstensi'

export type Wish = {
  /** passwords that must work; null: the role came with its own address and is not ours to change */
  passwords: Record<string, string | null>
  /** roles whose password was tried and did not work */
  wrongPasswords: Set<string>
  /** settings hold in every database of the server: right only where the whole server is ours */
  isWholeServer: boolean
}

/** The statements that are still missing, in order; empty when the database is as it must be. */
export function listProvisionSql(facts: Facts, wish: Wish): string[] {
  return [
    ...listRoleSql(facts, wish),
    ...listSettingSql(facts, wish),
    ...listSchemaSql(facts),
    ...listExtensionSql(facts),
    ...listGrantSql(facts),
  ]
}

function listRoleSql(facts: Facts, wish: Wish): string[] {
  return [cmsRole, siteRole].flatMap((role) => {
    const known = findRole(facts, role)
    const password = wish.passwords[role]
    if (!known) return password ? [`CREATE ROLE ${name(role)} LOGIN PASSWORD ${text(password)}`] : []
    const powers = 'NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION'
    return [
      ...(known.isPowerful ? [`ALTER ROLE ${name(role)} ${powers}`] : []),
      ...(password && (!known.canLogin || wish.wrongPasswords.has(role))
        ? [`ALTER ROLE ${name(role)} LOGIN PASSWORD ${text(password)}`]
        : []),
    ]
  })
}

function listSettingSql(facts: Facts, wish: Wish): string[] {
  const wanted: [role: string, setting: string, value: string][] = [
    [facts.owner, 'search_path', writerPath],
    [cmsRole, 'search_path', writerPath],
    [cmsRole, 'statement_timeout', '30s'],
    [cmsRole, 'idle_in_transaction_session_timeout', '60s'],
    [siteRole, 'search_path', readerPath],
    [siteRole, 'statement_timeout', '5s'],
    [siteRole, 'idle_in_transaction_session_timeout', '60s'],
  ]
  const scope = wish.isWholeServer ? '' : ` IN DATABASE ${name(facts.database)}`
  return wanted
    .filter(([role, setting, value]) => !findRole(facts, role)?.settings.includes(`${setting}=${value}`))
    .map(([role, setting, value]) => {
      const written = setting === 'search_path' ? value : text(value)
      return `ALTER ROLE ${name(role)}${scope} SET ${setting} = ${written}`
    })
}

function listSchemaSql(facts: Facts): string[] {
  return schemaNames
    .filter((schema) => !facts.schemas.has(schema))
    .map((schema) => `CREATE SCHEMA ${name(schema)} AUTHORIZATION ${name(facts.owner)}`)
}

function listExtensionSql(facts: Facts): string[] {
  return extensionNames.flatMap((extension) => {
    const schema = facts.extensions.get(extension)
    if (schema === 'ekstensi') return []
    if (schema) return [`ALTER EXTENSION ${name(extension)} SET SCHEMA ekstensi`]
    return [`CREATE EXTENSION ${name(extension)} WITH SCHEMA ekstensi`]
  })
}

function listGrantSql(facts: Facts): string[] {
  const database = name(facts.database)
  const isOpen = facts.isPublicConnect || facts.isPublicTemporary
  // Whoever connects through PUBLIC today loses that below and needs a grant of his own.
  const connecting = [facts.owner, cmsRole, siteRole].filter(
    (role) => isOpen || !findRole(facts, role)?.canConnect,
  )
  return [
    ...(isOpen ? [`REVOKE CONNECT, TEMPORARY ON DATABASE ${database} FROM PUBLIC`] : []),
    ...(connecting.length > 0
      ? [`GRANT CONNECT ON DATABASE ${database} TO ${connecting.map(name).join(', ')}`]
      : []),
    ...listUsage()
      .filter(([schema, role]) => !facts.usage.has(`${schema} ${role}`))
      .map(([schema, role]) => `GRANT USAGE ON SCHEMA ${name(schema)} TO ${name(role)}`),
  ]
}

function listUsage(): [schema: string, role: string][] {
  const forCms = schemaNames.map((schema): [string, string] => [schema, cmsRole])
  const forSite = schemaNames.filter((schema) => schema !== 'cms')
  return [...forCms, ...forSite.map((schema): [string, string] => [schema, siteRole])]
}

function findRole(facts: Facts, role: string): RoleFacts | undefined {
  return facts.roles.find((one) => one.name === role)
}
