/**
 * The portal of one test run: a database of its own, migrated and filled with the sample villages once. Integration
 * tests clone it, file by file; then browsers visit it.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PortalContext } from '../launcher/portal.ts'
import { findFreePort } from '../launcher/ports.ts'
import { assertPrepared } from '../launcher/preparation.ts'
import { toPrepareEnvironment } from '../launcher/program-environment.ts'
import { readSecrets } from '../launcher/secrets.ts'
import { parseSettings, type Settings } from '../launcher/settings.ts'
import { deleteDatabase, startDatabase } from '../postgres/database.ts'
import type { StepContext } from './step.ts'

export type SamplePortal = {
  /** The same for every step; prepared by the first that asks. */
  get: () => Promise<PortalContext>
  finish: () => Promise<void>
}

export function createSamplePortal(context: Omit<StepContext, 'samplePortal'>): SamplePortal {
  let portal: Promise<PortalContext> | null = null
  let settings: Settings | null = null
  return {
    get: () => {
      portal ??= createSettings(context).then((own) => {
        settings = own
        return prepare(own, context)
      })
      return portal
    },
    finish: async () => {
      if (settings !== null) await deleteDatabase(settings)
    },
  }
}

async function prepare(
  settings: Settings,
  { household, progress }: Pick<StepContext, 'household' | 'progress'>,
) {
  const secrets = readSecrets(settings.dataDir, {}, 'coba')
  const database = await startDatabase(settings, secrets)
  const portal = { settings, secrets, database, household, progress }
  await assertPrepared({ ...portal, env: toPrepareEnvironment({ ...portal, inherited: {} }) })
  return portal
}

async function createSettings({ root, folder }: Pick<StepContext, 'root' | 'folder'>): Promise<Settings> {
  const dataDir = join(folder, 'portal')
  mkdirSync(dataDir)
  const [cmsPort, sitePort] = [await findFreePort(), await findFreePort()]
  const result = parseSettings(
    { LEWU_CMS_PORT: String(cmsPort), LEWU_SITE_PORT: String(sitePort), LEWU_DATA_DIR: dataDir },
    root,
  )
  if (!result.ok) throw new Error('two free ports were the same')
  return result.settings
}
