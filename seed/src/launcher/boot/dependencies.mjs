// Installs the workspace's packages, only when what decides about them changed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toInstallerEnv } from './choice.mjs'
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

/**
 * @param {string} root
 * @param {{ node: string, pnpm: string }} runtime
 */
export async function assertDependencies(root, { node, pnpm }) {
  const stamp = join(root, 'node_modules', '.lewu-pasang')
  const wanted = calculateStamp(root)
  const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (isDone && installed.every((folder) => existsSync(join(root, folder)))) return
  rmSync(stamp, { force: true })
  await runTask({
    title: 'Memasang dependensi',
    command: node,
    args: [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'],
    cwd: root,
    // pnpm would otherwise ask before it replaces a folder, and there may be nobody to answer.
    env: { ...toInstallerEnv(process.env), CI: 'true' },
  })
  writeFileSync(stamp, wanted)
}

/** @param {string} root */
function calculateStamp(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\0`)
  for (const file of deciding) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
