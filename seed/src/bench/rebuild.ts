/** All public copies made anew by the command that people use, while the portal answers: how long, and at what memory. */
import { readFileSync } from 'node:fs'
import type pg from 'pg'
import type { Settings } from '../launcher/settings.ts'
import { listTree, readMemory } from './cost.ts'
import { runCommand } from './portal.ts'
import { watchPeak } from './watch.ts'

export type Rebuild = {
  copies: number
  seconds: number
  /** Of the program that makes them, proportional share. */
  peakMb: number
  /** Lines that told how far it was. */
  reports: number
}

const COMMAND = 'terbitkan-ulang'
/** What the launcher starts for it; the launcher itself is not what is measured. */
const SCRIPT = 'cms/src/terbitkan-ulang.ts'

export async function runRebuild(settings: Settings, owner: pg.Client): Promise<Rebuild> {
  const watch = watchPeak(readScript)
  const since = performance.now()
  const log = await runCommand(COMMAND, settings)
  const seconds = (performance.now() - since) / 1000
  const { rows } = await owner.query<{ jumlah: number }>('select count(*)::int as jumlah from publik.salinan')
  return {
    copies: rows[0]?.jumlah ?? 0,
    seconds,
    peakMb: watch.finish(),
    reports: readFileSync(log, 'utf8').match(/^[a-z-]+: \d+\/\d+$/gm)?.length ?? 0,
  }
}

function readScript(): number {
  const pids = listTree(process.pid).filter((pid) => readCommand(pid).includes(SCRIPT))
  return readMemory(COMMAND, pids).pss
}

/** Empty where the process has ended meanwhile. */
function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
