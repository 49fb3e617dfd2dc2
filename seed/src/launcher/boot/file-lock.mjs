// A file that one living process holds: also for the first step, so it must parse and run on an old Node.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isRunning, markProcess } from './process-mark.mjs'

/**
 * @typedef {import('./process-mark.mjs').ProcessMark} ProcessMark
 * @typedef {{ finish: () => void }} Lock
 */

/**
 * Takes the lock, or names the living process that has it. A dead one is followed.
 * @param {string} file
 * @returns {Lock & { holder: ProcessMark | null }}
 */
export function startFileLock(file) {
  mkdirSync(dirname(file), { recursive: true })
  const mark = markProcess(process.pid)
  if (!mark) throw new Error('this process cannot find itself in the process table')
  const draft = `${file}.${mark.pid}`
  writeFileSync(draft, JSON.stringify(mark))
  try {
    while (!isLinked(draft, file)) {
      const holder = findHolder(file)
      if (holder) return { holder, finish: () => undefined }
      removeDeadLock(file)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return { holder: null, finish: () => rmSync(file, { force: true }) }
}

/**
 * Takes the lock as soon as nobody living has it; says once that it waits, and for whom.
 * @param {string} file
 * @param {(holder: ProcessMark) => void} tell
 * @returns {Promise<Lock>}
 */
export async function waitForFileLock(file, tell) {
  let lock = startFileLock(file)
  if (lock.holder) tell(lock.holder)
  while (lock.holder) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    lock = startFileLock(file)
  }
  return lock
}

/**
 * @param {string} file
 * @returns {ProcessMark | null}
 */
export function findHolder(file) {
  const mark = parseMark(readText(file))
  return mark && isRunning(mark) ? mark : null
}

/** @param {string} file */
function removeDeadLock(file) {
  const text = readText(file)
  const aside = `${file}.mati.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return // another starter was faster; the next round looks again
  }
  const isFresh = readText(aside) !== text
  if (isFresh) isLinked(aside, file) // another starter's: put it back
  rmSync(aside, { force: true })
}

/**
 * Linking is the one step that creates the file with its content, or fails because it is there.
 * @param {string} from
 * @param {string} to
 */
function isLinked(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * @param {string} file
 * @returns {string | null}
 */
function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null // not there
  }
}

/**
 * @param {string | null} text
 * @returns {ProcessMark | null}
 */
function parseMark(text) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(text || 'null')
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('startedAt' in value))
      return null
    return typeof value.pid === 'number' && typeof value.startedAt === 'string'
      ? { pid: value.pid, startedAt: value.startedAt }
      : null
  } catch {
    return null // half-written or foreign: nobody holds it
  }
}
