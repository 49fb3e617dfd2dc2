import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { assertPortFree, findFreePort, isPortFree } from '../launcher/ports.ts'
import type { Secrets } from '../launcher/secrets.ts'
import type { Settings } from '../launcher/settings.ts'
import { assertReachable, checkLogin, runWithClient } from './client.ts'
import { type Cluster, finishCluster, startCluster } from './cluster.ts'
import { findPlace, type Place, removePlace } from './place.ts'
import { findPostmaster } from './postmaster.ts'
import { assertPasswordsMatter, assertProvisioned } from './provision.ts'
import { cmsRole, ownerRole, siteRole, toDatabaseUrl, toLocalUrl, toRoleUrl } from './urls.ts'

export type Database = {
  ownerUrl: string
  cmsUrl: string
  siteUrl: string
  /** null: a server of others, which we neither start nor stop */
  cluster: Cluster | null
}

const databaseName = 'lewu'

/** The database with its three roles, ready for migration: the one of DATABASE_URL or our own. */
export async function startDatabase(settings: Settings, secrets: Secrets): Promise<Database> {
  if (settings.databaseUrl) return findOutsideDatabase(settings.databaseUrl, settings, secrets)
  const place = findPlace(settings.root, settings.dataDir)
  const port = await findDatabasePort(place, settings)
  return startOwnDatabase(place, port, secrets)
}

/** Ends our own server, if there is one and it runs. */
export async function finishDatabase({ root, dataDir, databaseUrl }: Settings): Promise<void> {
  if (!databaseUrl) await finishCluster(findPlace(root, dataDir))
}

/** Ends a throw-away server and removes its data. */
export async function deleteDatabase(settings: Settings): Promise<void> {
  await finishDatabase(settings)
  removePlace(findPlace(settings.root, settings.dataDir))
}

async function startOwnDatabase(place: Place, port: number, secrets: Secrets): Promise<Database> {
  const cluster = await startCluster(place, port, secrets.LEWU_SANDI_POSTGRES)
  const toUrl = (role: string, password: string) => toLocalUrl(cluster.port, role, password, databaseName)
  const ownerUrl = toUrl(ownerRole, secrets.LEWU_SANDI_PEMILIK)
  const cmsUrl = toUrl(cmsRole, secrets.LEWU_SANDI_CMS)
  const siteUrl = toUrl(siteRole, secrets.LEWU_SANDI_SITUS)
  if ((await checkLogin(ownerUrl)) !== 'masuk') await createOwner(cluster, secrets.LEWU_SANDI_PEMILIK)
  await assertProvisioned({
    adminUrl: toDatabaseUrl(cluster.superUrl, databaseName),
    ownerUrl,
    cmsUrl,
    siteUrl,
    passwords: { [cmsRole]: secrets.LEWU_SANDI_CMS, [siteRole]: secrets.LEWU_SANDI_SITUS },
    isWholeServer: true,
  })
  return { ownerUrl, cmsUrl, siteUrl, cluster }
}

async function findOutsideDatabase(
  ownerUrl: string,
  settings: Settings,
  secrets: Secrets,
): Promise<Database> {
  await assertReachable(ownerUrl, 'DATABASE_URL')
  if (settings.mode === 'produksi') await assertPasswordsMatter([ownerUrl])
  const { cmsDatabaseUrl, siteDatabaseUrl } = settings
  const cmsUrl = cmsDatabaseUrl ?? toRoleUrl(ownerUrl, cmsRole, secrets.LEWU_SANDI_CMS)
  const siteUrl = siteDatabaseUrl ?? toRoleUrl(ownerUrl, siteRole, secrets.LEWU_SANDI_SITUS)
  await assertProvisioned({
    adminUrl: ownerUrl,
    ownerUrl,
    cmsUrl,
    siteUrl,
    passwords: {
      [cmsRole]: cmsDatabaseUrl ? null : secrets.LEWU_SANDI_CMS,
      [siteRole]: siteDatabaseUrl ? null : secrets.LEWU_SANDI_SITUS,
    },
    isWholeServer: false,
  })
  await assertReachable(cmsUrl, 'LEWU_CMS_DATABASE_URL')
  await assertReachable(siteUrl, 'LEWU_SITE_DATABASE_URL')
  if (settings.mode === 'produksi') await assertPasswordsMatter([cmsUrl, siteUrl])
  return { ownerUrl, cmsUrl, siteUrl, cluster: null }
}

/** Picked once and kept, so that addresses in other tools stay right; another one if it is taken meanwhile. */
async function findDatabasePort(place: Place, { dataDir, databasePort }: Settings): Promise<number> {
  const running = findPostmaster(place.data)
  if (running) return running.port
  if (databasePort) {
    await assertPortFree(databasePort, '127.0.0.1', 'LEWU_DB_PORT')
    return databasePort
  }
  const file = join(dataDir, 'port-basis-data')
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (kept > 0 && (await isPortFree(kept, '127.0.0.1'))) return kept
  const port = await findFreePort()
  writeFileSync(file, `${port}\n`)
  return port
}

/** Also mends a changed password: on our own server the superuser is ours. */
async function createOwner(cluster: Cluster, password: string): Promise<void> {
  await runWithClient(cluster.superUrl, async (client) => {
    const [owner, secret] = [pg.escapeIdentifier(ownerRole), pg.escapeLiteral(password)]
    const roles = await client.query('select from pg_roles where rolname = $1', [ownerRole])
    await client.query(`${roles.rowCount ? 'ALTER' : 'CREATE'} ROLE ${owner} LOGIN PASSWORD ${secret}`)
    const databases = await client.query('select from pg_database where datname = $1', [databaseName])
    if (!databases.rowCount) await client.query(`CREATE DATABASE ${databaseName} OWNER ${owner}`)
    await client.query('REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC')
  })
}
