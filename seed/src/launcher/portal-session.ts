import { setTimeout as pause } from 'node:timers/promises'
import { finishDatabase, startDatabase } from '../postgres/database.ts'
import { findPlace } from '../postgres/place.ts'
import { findPostmaster } from '../postgres/postmaster.ts'
import { assertDataFolder } from './data-folder.ts'
import { createHousehold, finishOrphans } from './household.ts'
import { findLockHolder, startLock } from './lock.ts'
import type { PortalContext } from './portal.ts'
import { readSecrets } from './secrets.ts'
import type { Session } from './session.ts'

/** The data folder is ours alone, its database runs; both are given back when the session ends. */
export async function startContext(
  session: Session,
  assertPossible: () => Promise<void> = async () => undefined,
): Promise<PortalContext> {
  const { settings, progress, onFinish } = session
  const { dataDir, root, mode } = settings
  assertDataFolder(dataDir, root)
  onFinish(startLock(dataDir).finish)
  const orphans = await finishOrphans(dataDir)
  if (orphans.length > 0) progress.say(`• Sisa jalan sebelumnya dihentikan: ${orphans.join(', ')}`)
  await assertPossible()
  const secrets = readSecrets(dataDir, process.env, mode)
  // Known before it runs, so that nothing is left behind when the start is broken off half-way.
  onFinish(() => finishDatabase(settings))
  const title = settings.databaseUrl ? 'Membuka basis data' : 'Menjalankan PostgreSQL'
  const database = await progress.run(title, () => startDatabase(settings, secrets))
  const household = createHousehold(dataDir)
  onFinish(() => household.finish())
  return { settings, secrets, database, household, progress }
}

/** For a command beside a running portal: its database is used and left running. */
export async function findContext(session: Session): Promise<Pick<PortalContext, 'secrets' | 'database'>> {
  const { settings } = session
  if (!findLockHolder(settings.dataDir)) return startContext(session)
  if (!settings.databaseUrl) await waitForServer(findPlace(settings.root, settings.dataDir).data)
  const secrets = readSecrets(settings.dataDir, process.env, settings.mode)
  return { secrets, database: await startDatabase(settings, secrets) }
}

/** The portal may have begun a moment ago. */
async function waitForServer(data: string): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!findPostmaster(data) && Date.now() < deadline) await pause(200)
}
