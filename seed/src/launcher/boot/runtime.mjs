// Finds a fitting Node and pnpm: the running Node if it fits, the rest from the npm registry.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { runAlone } from './alone.mjs'
import { findNodePackage, isFittingNode, nodeVersion, pnpmVersion, toInstallerEnv } from './choice.mjs'
import { BootRefusal, noNodeForMachine, noNpm } from './sentences.mjs'
import { runTask } from './task.mjs'

/**
 * @param {string} root
 * @returns {Promise<{ node: string, pnpm: string }>}
 */
export async function findRuntime(root) {
  const folder = join(root, '.runtime')
  const isFitting = isFittingNode(process.versions.node)
  const own = isFitting ? null : findNodePackage(getMachine())
  if (!isFitting && !own) throw new BootRefusal(noNodeForMachine)
  const wanted = [
    ...(own ? [{ name: own.name, version: nodeVersion }] : []),
    { name: 'pnpm', version: pnpmVersion },
  ]
  await runAlone(root, {
    isDone: () => wanted.every((one) => isInstalled(folder, one)),
    work: () => installRuntime(folder, wanted),
  })
  const modules = join(folder, 'node_modules')
  return {
    node: own ? join(modules, own.name, own.binary) : process.execPath,
    pnpm: join(modules, 'pnpm', 'bin', 'pnpm.mjs'),
  }
}

function getMachine() {
  return {
    platform: process.platform,
    arch: process.arch,
    isMusl: process.platform === 'linux' && isMusl(),
  }
}

function isMusl() {
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return header.glibcVersionRuntime === undefined
}

/**
 * @param {string} folder
 * @param {{ name: string, version: string }} wanted
 */
function isInstalled(folder, { name, version }) {
  const file = join(folder, 'node_modules', name, 'package.json')
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version
}

// npm's own patience is two minutes of silence when there is no network at all.
const impatience = ['--fetch-retries=2', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000']

/**
 * Installed beside and moved into place, so that a killed download never counts as done.
 * @param {string} folder
 * @param {{ name: string, version: string }[]} wanted
 */
async function installRuntime(folder, wanted) {
  const stage = join(folder, `baru-${process.pid}`)
  const npm = findNpm()
  const names = wanted.map(({ name, version }) => `${name}@${version}`)
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
    ...impatience,
  ]
  try {
    mkdirSync(stage, { recursive: true })
    writeFileSync(join(stage, 'package.json'), '{ "private": true }\n')
    await runTask({
      title: `Mengunduh ${names.join(' dan ')}`,
      command: npm.command,
      args: [...npm.args, 'install', '--prefix', stage, ...flags, ...names],
      cwd: stage,
      env: toInstallerEnv(process.env),
    })
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
    renameSync(join(stage, 'node_modules'), join(folder, 'node_modules'))
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/** The npm that started us, else the one in PATH; never another package manager that did. */
export function findNpm() {
  const started = process.env.npm_execpath
  if (started && basename(started).startsWith('npm') && existsSync(started)) {
    return { command: process.execPath, args: [started] }
  }
  const name = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const places = (process.env.PATH || '').split(delimiter).map((place) => join(place, name))
  const command = places.find((place) => existsSync(place))
  if (!command) throw new BootRefusal(noNpm)
  return { command, args: [] }
}
