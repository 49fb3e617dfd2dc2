import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../postgres/database.ts'
import { findMark, recordMark } from '../postgres/mark.ts'
import type { Household } from './household.ts'
import { calculateInputsHash } from './inputs-hash.ts'
import type { ProgramEnvironment } from './program-environment.ts'
import type { Progress } from './progress.ts'
import type { Settings } from './settings.ts'
import { runTask } from './task.ts'

const inputs = ['pnpm-lock.yaml', 'cms', 'seed/package.json', 'seed/src', 'seed/scenes', 'seed/data']
const isRelevant = (path: string) =>
  !/(^|\/)(node_modules|docs|test)\/|\.test\.ts$|\.md$|^seed\/src\/(launcher|postgres|testing)\//.test(path)

export type PreparationContext = {
  settings: Settings
  database: Database
  env: ProgramEnvironment
  household: Household
  progress: Progress
}

/**
 * Migrates, grants and loads, unless the same sources did that to this very database:
 * the mark inside it is missing in a new one and older in a restored one.
 */
export async function assertPrepared(context: PreparationContext): Promise<void> {
  const { settings, database, env, household, progress } = context
  const title = 'Menyiapkan basis data'
  const file = join(settings.dataDir, 'persiapan.json')
  const { mode, cmsUrl, siteUrl } = settings
  const hash = calculateInputsHash({
    root: settings.root,
    paths: inputs,
    isRelevant,
    extra: [mode, cmsUrl, siteUrl],
  })
  const kept = readKept(file)
  if (kept?.hash === hash && kept.mark === (await findMark(database.ownerUrl, 'persiapan'))) {
    progress.say(`✓ ${title}: tidak ada yang berubah`)
    return
  }
  await progress.run(title, () =>
    runTask(
      {
        name: 'persiapan',
        args: ['--disable-warning=ExperimentalWarning', join(settings.root, 'seed/src/prepare.ts')],
        cwd: settings.root,
        env,
        log: join(settings.dataDir, 'log/persiapan.log'),
        onLine: (line) => progress.say(`  | ${line}`),
      },
      household,
    ),
  )
  const mark = randomUUID()
  await recordMark(database.ownerUrl, 'persiapan', mark)
  writeFileSync(file, JSON.stringify({ hash, mark }))
}

function readKept(file: string): { hash?: string; mark?: string } | null {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { hash?: string; mark?: string } // our own file
  } catch {
    return null // cut off: prepare again, which is safe to repeat
  }
}
