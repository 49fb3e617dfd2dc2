import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { waitForFileLock } from './boot/file-lock.mjs'
import type { Household } from './household.ts'
import { calculateInputsHash } from './inputs-hash.ts'
import type { ProgramEnvironment } from './program-environment.ts'
import type { Progress } from './progress.ts'
import { runTask } from './task.ts'

export type Build = {
  name: string
  title: string
  inputs: string[]
  args: string[]
  /** a second script, which works on what the first one built */
  finishArgs?: string[]
  folder: string
  /** the mark of a finished build, inside what it built */
  stamp: string
}

const workspaceFiles = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'tsconfig.json']

export const cmsBuild: Build = {
  name: 'bangun-cms',
  title: 'Membangun cms',
  inputs: [...workspaceFiles, 'cms'],
  args: ['node_modules/next/dist/bin/next', 'build'],
  finishArgs: ['src/compress-static.ts'],
  folder: 'cms',
  stamp: 'cms/.next/lewu-build.json',
}

export const siteBuild: Build = {
  name: 'bangun-situs',
  title: 'Membangun situs',
  inputs: [...workspaceFiles, 'cms/package.json', 'cms/src/contract', 'cms/src/dasar', 'site'],
  args: ['node_modules/astro/bin/astro.mjs', 'build'],
  folder: 'site',
  stamp: 'site/dist/lewu-build.json',
}

export type BuildContext = {
  root: string
  dataDir: string
  env: ProgramEnvironment
  household: Household
  progress: Progress
}

/** Builds unless the same sources are built already. The stamp goes first, so a killed build does not count. */
export async function assertBuilt(build: Build, context: BuildContext): Promise<void> {
  const lock = await waitForFileLock(join(context.root, '.runtime', `${build.name}.kunci`), () =>
    context.progress.say(`• ${build.title}: menunggu perintah lain yang sedang membangun`),
  )
  try {
    await runWhenChanged(build, context)
  } finally {
    lock.finish()
  }
}

async function runWhenChanged(build: Build, context: BuildContext): Promise<void> {
  const { root, dataDir, env, household, progress } = context
  const stamp = join(root, build.stamp)
  const inputs = calculateInputsHash({ root, paths: build.inputs })
  if (readInputs(stamp) === inputs) {
    progress.say(`✓ ${build.title}: tidak ada yang berubah`)
    return
  }
  rmSync(stamp, { force: true })
  const run = (args: string[], log: string) =>
    runTask(
      { name: build.name, args, cwd: join(root, build.folder), env, log: join(dataDir, 'log', `${log}.log`) },
      household,
    )
  await progress.run(build.title, async () => {
    await run(build.args, build.name)
    if (build.finishArgs) await run(build.finishArgs, `${build.name}-akhir`)
  })
  writeFileSync(stamp, JSON.stringify({ inputs }))
}

function readInputs(stamp: string): string | null {
  if (!existsSync(stamp)) return null
  try {
    return (JSON.parse(readFileSync(stamp, 'utf8')) as { inputs?: string }).inputs ?? null // our own file
  } catch {
    return null // cut off by a full disk: build again
  }
}
