import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRunning, markProcess, type ProcessMark } from './process-table.ts'
import { Refusal } from './refusal.ts'

export type Lock = { finish: () => void }

/** One launcher per data folder: a living holder is respected, a dead one is followed. */
export function startLock(dataDir: string): Lock {
  const lock = startFileLock(join(dataDir, 'kunci.json'))
  if (lock.holder) throw alreadyRunning(dataDir, lock.holder)
  return lock
}

/** Takes the lock, or names the living process that has it. */
export function startFileLock(file: string): Lock & { holder: ProcessMark | null } {
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

export function findLockHolder(dataDir: string): ProcessMark | null {
  return findHolder(join(dataDir, 'kunci.json'))
}

function findHolder(file: string): ProcessMark | null {
  const mark = parseMark(readText(file))
  return mark && isRunning(mark) ? mark : null
}

function alreadyRunning(dataDir: string, { pid }: ProcessMark): Refusal {
  return new Refusal({
    id: `Lewu sudah berjalan dengan folder data ${dataDir} (proses ${pid}); hentikan dulu, atau pakai LEWU_DATA_DIR dan port lain.`,
    en: `Lewu is already running with the data folder ${dataDir} (process ${pid}); stop it first, or use another LEWU_DATA_DIR and other ports.`,
  })
}

function removeDeadLock(file: string): void {
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

/** Linking is the one step that creates the file with its content, or fails because it is there. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null // not there
  }
}

function parseMark(text: string | null): ProcessMark | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('startedAt' in value))
      return null
    return typeof value.pid === 'number' && typeof value.startedAt === 'string'
      ? { pid: value.pid, startedAt: value.startedAt }
      : null
  } catch {
    return null // half-written or foreign: nobody holds it
  }
}
