import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Binaries, findBinaries } from './binaries.ts'
import { findMachineUser, type MachineUser } from './machine-user.ts'

export type Place = {
  /** folder with bin, lib and share */
  binaries: string
  data: string
  user: MachineUser
  log: string
}

const shelter = '/var/lib/lewu'

/**
 * Where the server lies. As root it runs as a user of its own, who must be able to reach binaries and data:
 * what stands in a closed home moves to /var/lib/lewu.
 */
export function findPlace(root: string, dataDir: string): Place {
  const binaries = findBinaries()
  const user = findMachineUser()
  const log = join(dataDir, 'log', 'postgres.log')
  mkdirSync(dataDir, { recursive: true })
  if (!user) {
    chmodSync(dataDir, 0o700)
    return { binaries: binaries.folder, data: join(dataDir, 'postgres'), user, log }
  }
  const elsewhere = join(shelter, toName(root, dataDir))
  const isDataOpen = isOpenToOthers(dirname(realpathSync(dataDir)))
  // Group of the server may pass through to its own folder; nobody else may even do that.
  chownSync(dataDir, 0, isDataOpen ? user.gid : 0)
  chmodSync(dataDir, isDataOpen ? 0o710 : 0o700)
  return {
    binaries: isOpenToOthers(join(binaries.folder, 'bin', 'postgres'))
      ? binaries.folder
      : copyBinaries(binaries, elsewhere),
    data: isDataOpen ? join(dataDir, 'postgres') : join(startFolder(elsewhere), 'postgres'),
    user,
    log,
  }
}

/** Removes a throw-away server, also where it had to move out of a closed folder. */
export function removePlace({ data }: Place): void {
  rmSync(data.startsWith(shelter) ? dirname(data) : data, { recursive: true, force: true })
}

/** Whether any user may enter every folder down to this one, and read it. */
export function isOpenToOthers(path: string): boolean {
  const real = realpathSync(path)
  const canEnter = (statSync(real).mode & 0o001) !== 0
  return canEnter && (real === dirname(real) || isOpenToOthers(dirname(real)))
}

function toName(root: string, dataDir: string): string {
  return createHash('sha256')
    .update(`${realpathSync(root)}\0${realpathSync(dataDir)}`)
    .digest('hex')
    .slice(0, 16)
}

function copyBinaries({ folder, version }: Binaries, elsewhere: string): string {
  const target = join(startFolder(elsewhere), `postgresql-${version}`)
  if (existsSync(target)) return target
  const draft = `${target}.baru`
  rmSync(draft, { recursive: true, force: true })
  cpSync(folder, draft, { recursive: true, verbatimSymlinks: true })
  renameSync(draft, target)
  return target
}

function startFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}
