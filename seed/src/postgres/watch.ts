import { setTimeout as pause } from 'node:timers/promises'
import { isRunning, markProcess } from '../launcher/process-table.ts'
import { Refusal } from '../launcher/refusal.ts'
import { calculateRestart } from '../launcher/restart.ts'
import type { Reports } from '../launcher/supervisor.ts'
import { type Cluster, startCluster } from './cluster.ts'

export type Watch = { finish: () => void; getPid: () => number }

const interval = 500

/** Keeps the server running. Also one that another launcher started, so it looks instead of waiting for an exit. */
export function startWatch(cluster: Cluster, superPassword: string, reports: Reports): Watch {
  const closed = new AbortController()
  let current = cluster
  void watch().catch((error: unknown) => {
    if (!closed.signal.aborted) reports.giveUp(toRefusal(error))
  })

  async function watch(): Promise<void> {
    let deaths = 0
    while (!closed.signal.aborted) {
      const lifetime = await waitForDeath(current.pid, closed.signal)
      const restart = calculateRestart(deaths, lifetime)
      deaths = restart.deaths
      if (restart.delay === null) throw new Refusal(tooManyDeaths)
      reports.say('! PostgreSQL berhenti; dijalankan lagi')
      if (deaths > 1) await pause(restart.delay, undefined, closed)
      if (closed.signal.aborted) return
      current = await startCluster(current.place, current.port, superPassword)
      reports.say('✓ PostgreSQL berjalan lagi')
    }
  }

  return { finish: () => closed.abort(), getPid: () => current.pid }
}

async function waitForDeath(pid: number, signal: AbortSignal): Promise<number> {
  const since = Date.now()
  const mark = markProcess(pid)
  while (mark && isRunning(mark)) await pause(interval, undefined, { signal })
  return Date.now() - since
}

function toRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(tooManyDeaths, String(error))
}

const tooManyDeaths = {
  id: 'PostgreSQL berhenti berulang kali; lihat catatannya di folder data (log/postgres.log).',
  en: 'PostgreSQL keeps dying; see its log in the data folder (log/postgres.log).',
}
