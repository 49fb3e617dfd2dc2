// Which process it is: also for the first step, so it must parse and run on an old Node.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A number of a process is used again after a while; with its start time it is that process alone.
 * @typedef {{ pid: number, startedAt: string }} ProcessMark
 */

/**
 * @param {number} pid
 * @returns {ProcessMark | null}
 */
export function markProcess(pid) {
  const startedAt = findStartTime(pid)
  return startedAt === null ? null : { pid, startedAt }
}

/** @param {ProcessMark} mark */
export function isRunning({ pid, startedAt }) {
  return findStartTime(pid) === startedAt
}

/** @param {number} pid */
export function isAlive(pid) {
  return findStartTime(pid) !== null
}

/**
 * @param {number} pid
 * @returns {string | null}
 */
function findStartTime(pid) {
  if (process.platform === 'linux') return findLinuxStartTime(pid)
  try {
    process.kill(pid, 0)
    if (process.platform === 'win32') return 'windows'
    const answer = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return answer.trim() || null
  } catch {
    return null // gone between the two questions, or never there
  }
}

/**
 * @param {number} pid
 * @returns {string | null}
 */
function findLinuxStartTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold anything; field 3 (state) follows it, field 22 is the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const state = fields[0]
    return state === 'Z' || state === 'X' ? null : fields[19] || null
  } catch {
    return null // no such process
  }
}
