import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Portal, type PortalContext, preparePortal, startPortal } from '../launcher/portal.ts'
import type { Refusal } from '../launcher/refusal.ts'
import type { Settings } from '../launcher/settings.ts'
import type { Supervisor } from '../launcher/supervisor.ts'
import { startWatch, type Watch } from '../postgres/watch.ts'
import { type Browsers, findBrowsers, toPackagedEnvironment } from './browser.ts'
import { runCommand } from './command.ts'
import { startControl } from './control.ts'
import { countPlaywright, toResult } from './report.ts'
import type { Step, StepContext, StepResult } from './step.ts'

/** The whole portal with its sample villages, on free ports and in a place of its own. */
export const browserStep: Step = {
  name: 'e2e',
  title: 'Uji dengan peramban',
  async run(context) {
    const browsers = await findBrowsers(context.root)
    const portal = await context.samplePortal.get()
    try {
      return await runOnPortal(portal, context, browsers)
    } finally {
      await Promise.all(['cms', 'situs'].map((name) => context.household.finish(name)))
    }
  },
}

async function runOnPortal(
  portal: PortalContext,
  context: StepContext,
  browsers: Browsers,
): Promise<StepResult> {
  await preparePortal(portal)
  const troubles: string[] = []
  const reports = {
    say: portal.progress.say,
    giveUp: (reason: Refusal) => void troubles.push(`${reason.message}\n${reason.detail}\n`),
  }
  const { cluster } = portal.database
  if (!cluster) throw new Error('the tests have their own server')
  const watch = startWatch(cluster, portal.secrets.LEWU_SANDI_POSTGRES, reports)
  const programs = await startPortal(portal, reports)
  const control = await startControl(listActions(programs, watch))
  try {
    const result = await runPlaywright(context, {
      ...toTestEnvironment(portal.settings, browsers),
      LEWU_TEST_CONTROL_URL: control.url,
      LEWU_TEST_CMS_PID: String(programs.cms.getPid() ?? ''),
      LEWU_TEST_DATABASE_URL: portal.database.ownerUrl,
    })
    const failed = result.failed + troubles.length
    return { ...result, failed, output: result.output + troubles.join('') }
  } finally {
    control.finish()
    watch.finish()
    await Promise.all([programs.cms.finish(), programs.site.finish()])
  }
}

function listActions({ cms, site }: Portal, watch: Watch) {
  const kill = (pid: number | null) => void (pid && process.kill(pid, 'SIGKILL'))
  const listOf = (name: string, supervisor: Supervisor) => ({
    [`/stop/${name}`]: supervisor.finish,
    [`/start/${name}`]: supervisor.start,
    [`/kill/${name}`]: () => kill(supervisor.getPid()),
  })
  return {
    ...listOf('cms', cms),
    ...listOf('situs', site),
    '/kill/postgres': () => kill(watch.getPid()),
  }
}

function toTestEnvironment(settings: Settings, { program, packaged }: Browsers) {
  return {
    LEWU_CMS_URL: settings.cmsUrl,
    LEWU_SITE_URL: settings.siteUrl,
    LEWU_DATA_DIR: settings.dataDir,
    CHROME_PATH: program,
    ...(packaged && {
      LEWU_TEST_PACKAGED_CHROME: packaged.program,
      LEWU_TEST_PACKAGED_LIBRARIES: packaged.libraries,
      LEWU_TEST_PACKAGED_FONTS: packaged.fonts,
    }),
    ...(packaged?.program === program ? toPackagedEnvironment(packaged) : {}),
  }
}

async function runPlaywright(
  { root, folder, household }: StepContext,
  env: Record<string, string | undefined>,
): Promise<StepResult> {
  const report = join(folder, 'playwright.json')
  const { code, output } = await runCommand(
    {
      name: 'playwright',
      args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
      cwd: join(root, 'site'),
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
    household,
  )
  const counts = existsSync(report) ? countPlaywright(JSON.parse(readFileSync(report, 'utf8'))) : null
  return toResult(counts, code, output)
}
