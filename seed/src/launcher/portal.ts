import { join } from 'node:path'
import type { Database } from '../postgres/database.ts'
import { assertBuilt, cmsBuild, siteBuild } from './build.ts'
import type { Household } from './household.ts'
import { assertPrepared } from './preparation.ts'
import { toCmsEnvironment, toPrepareEnvironment, toSiteEnvironment } from './program-environment.ts'
import type { Progress } from './progress.ts'
import type { Secrets } from './secrets.ts'
import { type Settings, toReachableHost } from './settings.ts'
import { createSupervisor, type Program, type Reports, type Supervisor } from './supervisor.ts'

export type PortalContext = {
  settings: Settings
  secrets: Secrets
  database: Database
  household: Household
  progress: Progress
}

export type Portal = { cms: Supervisor; site: Supervisor }

/** Everything that must be done before the two programs can serve. */
export async function preparePortal(context: PortalContext): Promise<void> {
  const { settings, household, progress, database } = context
  const source = { ...context, inherited: process.env }
  const { root, dataDir } = settings
  const cms = assertBuilt(cmsBuild, { root, dataDir, household, progress, env: toCmsEnvironment(source) })
  const site = assertBuilt(siteBuild, { root, dataDir, household, progress, env: toSiteEnvironment(source) })
  const prepared = assertPrepared({
    settings,
    database,
    household,
    progress,
    env: toPrepareEnvironment(source),
  })
  await Promise.all([cms, site, prepared])
}

export async function startPortal(context: PortalContext, reports: Reports): Promise<Portal> {
  const { household, progress } = context
  const cms = createSupervisor(toCmsProgram(context), household, reports)
  const site = createSupervisor(toSiteProgram(context), household, reports)
  await progress.run('Menjalankan cms dan situs', () => Promise.all([cms.start(), site.start()]))
  return { cms, site }
}

function toCmsProgram(context: PortalContext): Program {
  const { root, dataDir, host, cmsPort } = context.settings
  const localUrl = `http://${toReachableHost(host)}:${cmsPort}`
  return {
    name: 'cms',
    command: process.execPath,
    args: [BOUND_OF_HEAP, 'src/serve.ts'],
    cwd: join(root, 'cms'),
    env: {
      ...toCmsEnvironment({ ...context, inherited: process.env }),
      HOST: host,
      PORT: String(cmsPort),
      LEWU_CMS_LOCAL_URL: localUrl,
    },
    log: join(dataDir, 'log/cms.log'),
    healthUrl: `${localUrl}/api/sehat`,
  }
}

/**
 * In MB. Without a bound below 2 GB, V8 lets old memory on a machine of many GB grow to four times what survived before it
 * looks what of it is still needed; with this one to less than twice. Work that goes through much at once (an export of a
 * kabupaten, an import) so leaves its rubbish lying for a shorter time; what is in use at once is a fifth of this.
 */
const BOUND_OF_HEAP = '--max-old-space-size=1024'

/**
 * A page lives for a few milliseconds: with room for a few dozen of them it is gone before anybody has to look whether
 * it is still needed. Measured in turns with the default: a budget made anew for 2.8 ms of CPU instead of 3.1, and 90 MB
 * less after load, for pages do not grow old by accident.
 *
 * What does stay is 21 MB. Left alone, V8 now and then sets the limit at which it looks through all of it so low that one
 * round of pages reaches it: each collection is then a full one, 0.9 ms of CPU a page instead of 0.3, for seconds.
 */
const ROOM_FOR_PAGES = ['--max-semi-space-size=32', '--heap-growing-percent=300']

function toSiteProgram(context: PortalContext): Program {
  const { root, dataDir, host, sitePort, cmsPort } = context.settings
  return {
    name: 'situs',
    command: process.execPath,
    args: [...ROOM_FOR_PAGES, 'dist/server/entry.mjs'],
    cwd: join(root, 'site'),
    env: {
      ...toSiteEnvironment({ ...context, inherited: process.env }),
      LEWU_CMS_LOCAL_URL: `http://${toReachableHost(host)}:${cmsPort}`,
    },
    log: join(dataDir, 'log/situs.log'),
    healthUrl: `http://${toReachableHost(host)}:${sitePort}/sehat`,
  }
}
