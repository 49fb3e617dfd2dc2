import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../launcher/process-table.ts'

export type Postmaster = { pid: number; port: number; isReady: boolean }

/** postmaster.pid as PostgreSQL writes it, one fact a line; null while it is still being written. */
export function parsePostmaster(text: string): Postmaster | null {
  const lines = text.split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return null
  return { pid, port, isReady: lines[7]?.trim() === 'ready' }
}

/** The server that runs on this data folder, whoever started it. */
export function findPostmaster(data: string): Postmaster | null {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const postmaster = parsePostmaster(readFileSync(file, 'utf8'))
  return postmaster && isAlive(postmaster.pid) ? postmaster : null
}

/** After a reboot the number may belong to anyone; PostgreSQL alone would then refuse to start. */
export function removeForeignPostmaster(data: string): void {
  const postmaster = findPostmaster(data)
  if (!postmaster || process.platform !== 'linux') return
  const command = readFileSync(`/proc/${postmaster.pid}/cmdline`, 'utf8')
  if (!command.includes('postgres')) rmSync(join(data, 'postmaster.pid'))
}
