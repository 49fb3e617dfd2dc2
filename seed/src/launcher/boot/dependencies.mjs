// Installs the workspace's packages, only when what decides about them changed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAlone } from './alone.mjs'
import { pnpmVersion, toInstallerEnv } from './choice.mjs'
import { findNpm } from './runtime.mjs'
import { runTask } from './task.mjs'

const deciding = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'cms/package.json',
  'site/package.json',
  'seed/package.json',
]
const installed = ['node_modules/.pnpm', 'cms/node_modules', 'site/node_modules', 'seed/node_modules']

const impatience = [
  '--config.fetch-retries=2',
  '--config.fetch-retry-mintimeout=2000',
  '--config.fetch-retry-maxtimeout=8000',
]

/**
 * @param {string} root
 * @param {{ node: string, pnpm: string }} runtime
 */
export async function assertDependencies(root, runtime) {
  const stamp = join(root, 'node_modules', '.lewu-pasang')
  const wanted = calculateStamp(root)
  await runAlone(root, {
    isDone: () =>
      existsSync(stamp) &&
      readFileSync(stamp, 'utf8') === wanted &&
      installed.every((folder) => existsSync(join(root, folder))),
    work: async () => {
      rmSync(stamp, { force: true })
      await installDependencies(root, runtime)
      writeFileSync(stamp, wanted)
    },
  })
}

/**
 * @param {string} root
 * @param {{ node: string, pnpm: string }} runtime
 */
async function installDependencies(root, { node, pnpm }) {
  await assertRegistry(root)
  await runTask({
    title: 'Memasang dependensi',
    command: node,
    args: [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', ...impatience],
    cwd: root,
    // pnpm would otherwise ask before it replaces a folder, and there may be nobody to answer.
    env: { ...toInstallerEnv(process.env), CI: 'true' },
  })
}

/**
 * Without a network pnpm tries every one of its packages for minutes; one question to the registry says so at once.
 * @param {string} root
 */
async function assertRegistry(root) {
  const npm = findNpm()
  await runTask({
    title: 'Memeriksa sambungan ke registri npm',
    command: npm.command,
    args: [...npm.args, 'view', `pnpm@${pnpmVersion}`, 'version', '--loglevel=error', '--fetch-retries=1'],
    cwd: root,
    env: toInstallerEnv(process.env),
  })
}

/** @param {string} root */
function calculateStamp(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\0`)
  for (const file of deciding) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
