import { Refusal, type Sentence } from '../launcher/refusal.ts'
import type { Facts } from './facts.ts'
import type { Wish } from './plan.ts'
import { formatUrl } from './urls.ts'

const oldestVersion = 150_000
const ownSchemas = ['cms', 'publik', 'masuk']

/** Refuses to touch what another program made. */
export function assertOurDatabase(facts: Facts): void {
  const problem = findDatabaseProblem(facts)
  if (problem) throw new Refusal(problem)
}

export function findDatabaseProblem(facts: Facts): Sentence | null {
  if (facts.version < oldestVersion) {
    const version = Math.floor(facts.version / 10_000)
    return {
      id: `PostgreSQL ${version} terlalu tua; pakai PostgreSQL 15 atau lebih baru.`,
      en: `PostgreSQL ${version} is too old; use PostgreSQL 15 or newer.`,
    }
  }
  const foreign = ownSchemas.find((schema) => (facts.tableCounts.get(schema) ?? 0) > 0)
  if (!facts.hasMark && foreign) {
    return {
      id: `Basis data "${facts.database}" sudah dipakai program lain (ada tabel di skema "${foreign}"); buat basis data baru untuk Lewu dan tunjuk dengan DATABASE_URL.`,
      en: `The database "${facts.database}" belongs to another program (schema "${foreign}" has tables); make a new database for Lewu and name it in DATABASE_URL.`,
    }
  }
  for (const [schema, owner] of facts.schemas) {
    if (owner === facts.owner) continue
    return {
      id: `Skema "${schema}" dimiliki peran "${owner}"; pakai peran itu dalam DATABASE_URL, bukan "${facts.owner}".`,
      en: `The schema "${schema}" is owned by the role "${owner}"; use that role in DATABASE_URL, not "${facts.owner}".`,
    }
  }
  return null
}

/** Changing a password would shut out the other portal that uses the role on this server. */
export function assertRolesFree(facts: Facts, wish: Wish): void {
  const shared = facts.roles.find(
    ({ name, otherDatabases }) =>
      wish.passwords[name] && wish.wrongPasswords.has(name) && otherDatabases.length > 0,
  )
  if (!shared) return
  throw new Refusal({
    id: `Peran "${shared.name}" sudah dipakai basis data lain (${shared.otherDatabases.join(', ')}) dengan sandi lain; ${ownAddresses.id}`,
    en: `The role "${shared.name}" is used by another database (${shared.otherDatabases.join(', ')}) with another password; ${ownAddresses.en}`,
  })
}

export function missingRights(statements: string[], wish: Wish): Refusal {
  const right: Sentence = {
    id: 'Peran dalam DATABASE_URL tidak berhak menyiapkan basis data; jalankan SQL di bawah ini sebagai administrator di basis data itu, lalu mulai lagi.',
    en: 'The role in DATABASE_URL may not prepare the database; run the SQL below as an administrator in that database, then start again.',
  }
  const password: Sentence = {
    id: `Peran ${[...wish.wrongPasswords].join(' dan ')} sudah ada dengan sandi lain; ${ownAddresses.id}`,
    en: `The role ${[...wish.wrongPasswords].join(' and ')} exists with another password; ${ownAddresses.en}`,
  }
  const sql = statements.map((statement) => `${statement};`).join('\n')
  return new Refusal(wish.wrongPasswords.size > 0 ? [right, password] : right, sql)
}

const ownAddresses: Sentence = {
  id: 'tulis sandi yang benar dalam LEWU_CMS_DATABASE_URL dan LEWU_SITE_DATABASE_URL.',
  en: 'give the right password in LEWU_CMS_DATABASE_URL and LEWU_SITE_DATABASE_URL.',
}

export function closedServer(url: string): Sentence {
  return {
    id: `PostgreSQL (${formatUrl(url)}) menerima sandi apa pun; ganti "trust" dengan "scram-sha-256" dalam pg_hba.conf untuk LEWU_MODE=produksi.`,
    en: `PostgreSQL (${formatUrl(url)}) accepts any password; replace "trust" by "scram-sha-256" in pg_hba.conf for LEWU_MODE=produksi.`,
  }
}
