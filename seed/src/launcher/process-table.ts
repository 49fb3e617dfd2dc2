import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** A number of a process is used again after a while; with its start time it is that process alone. */
export type ProcessMark = { pid: number; startedAt: string }

export function markProcess(pid: number): ProcessMark | null {
  const startedAt = findStartTime(pid)
  return startedAt === null ? null : { pid, startedAt }
}

export function isRunning({ pid, startedAt }: ProcessMark): boolean {
  return findStartTime(pid) === startedAt
}

export function isAlive(pid: number): boolean {
  return findStartTime(pid) !== null
}

/** Asks the process to end, insists after the grace time; with its group where it leads one. */
export async function finishProcess(
  mark: ProcessMark,
  options: { signal?: NodeJS.Signals; grace?: number; isGroup?: boolean } = {},
): Promise<void> {
  const { signal = 'SIGTERM', grace = 10_000, isGroup = false } = options
  const target = isGroup && process.platform !== 'win32' ? -mark.pid : mark.pid
  if (!isRunning(mark)) return
  sendSignal(target, signal)
  const deadline = Date.now() + grace
  while (isRunning(mark) && Date.now() < deadline) await pause(50)
  if (isRunning(mark)) sendSignal(target, 'SIGKILL')
  while (isRunning(mark)) await pause(20)
}

function sendSignal(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal)
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (!isGone) throw error
  }
}

function findStartTime(pid: number): string | null {
  if (process.platform === 'linux') return findLinuxStartTime(pid)
  try {
    process.kill(pid, 0)
    if (process.platform === 'win32') return 'windows'
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
      }).trim() || null
    )
  } catch {
    return null // gone between the two questions, or never there
  }
}

function findLinuxStartTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold anything; field 3 (state) follows it, field 22 is the start.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? null : (rest[18] ?? null)
  } catch {
    return null // no such process
  }
}
