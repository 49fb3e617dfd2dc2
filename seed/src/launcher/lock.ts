import { join } from 'node:path'
import { findHolder, type Lock, startFileLock } from './boot/file-lock.mjs'
import type { ProcessMark } from './boot/process-mark.mjs'
import { Refusal } from './refusal.ts'

/** One launcher per data folder: a living holder is respected, a dead one is followed. */
export function startLock(dataDir: string): Lock {
  const lock = startFileLock(join(dataDir, 'kunci.json'))
  if (lock.holder) throw alreadyRunning(dataDir, lock.holder)
  return lock
}

export function findLockHolder(dataDir: string): ProcessMark | null {
  return findHolder(join(dataDir, 'kunci.json'))
}

function alreadyRunning(dataDir: string, { pid }: ProcessMark): Refusal {
  return new Refusal({
    id: `Lewu sudah berjalan dengan folder data ${dataDir} (proses ${pid}); hentikan dulu, atau pakai LEWU_DATA_DIR dan port lain.`,
    en: `Lewu is already running with the data folder ${dataDir} (process ${pid}); stop it first, or use another LEWU_DATA_DIR and other ports.`,
  })
}
