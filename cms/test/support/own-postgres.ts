/** A PostgreSQL of the test's own, with a migrated, empty database: for tests that kill it. */
import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { findFreePort } from '../../../seed/src/launcher/ports.ts'
import { readSecrets } from '../../../seed/src/launcher/secrets.ts'
import { parseSettings } from '../../../seed/src/launcher/settings.ts'
import { runWithClient } from '../../../seed/src/postgres/client.ts'
import { finishCluster, startCluster } from '../../../seed/src/postgres/cluster.ts'
import { startDatabase } from '../../../seed/src/postgres/database.ts'

const root = path.join(import.meta.dirname, '../../..')

export type OwnPostgres = {
  alamat: { pemilik: string; cms: string; situs: string; super: string }
  /** Ends the server and every session with SIGKILL. */
  kill: () => void
  /** Starts it again on the same port and waits until it answers. */
  restart: () => Promise<void>
  close: () => Promise<void>
}

/** Sets the environment for the cms that the test opens; nothing of the cms may be loaded before. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lewu-bunuh-'))
  chmodSync(folder, 0o755)
  const data = path.join(folder, 'data')
  mkdirSync(data)
  const secrets = readSecrets(data, {}, 'coba')
  const settings = parseSettings({ LEWU_DATA_DIR: data, LEWU_DB_PORT: String(await findFreePort()) }, root)
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems))
  const { ownerUrl, cmsUrl, siteUrl, cluster } = await startDatabase(settings.settings, secrets)
  if (cluster === null) throw new Error('The server was not started by this test')
  const { place } = cluster
  // As safe as the default, which opens every file of the cluster before each recovery and takes seconds.
  await runWithClient(cluster.superUrl, (client) =>
    client.query(`alter system set recovery_init_sync_method = 'syncfs'`),
  )
  let { pid } = cluster
  process.env.LEWU_DATA_DIR = folder
  process.env.LEWU_CMS_DATABASE_URL = cmsUrl
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'run-migrations.ts')], {
    env: { ...process.env, LEWU_CMS_DATABASE_URL: ownerUrl },
  })
  return {
    alamat: { pemilik: ownerUrl, cms: cmsUrl, situs: siteUrl, super: cluster.superUrl },
    // The server leads a process group of its own, which holds its sessions too.
    kill: () => process.kill(-pid, 'SIGKILL'),
    restart: async () => {
      const lagi = await startCluster(place, cluster.port, secrets.LEWU_SANDI_POSTGRES)
      pid = lagi.pid
    },
    close: async () => {
      await finishCluster(place)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
