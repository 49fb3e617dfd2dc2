import type { ChildProcess } from 'node:child_process'
import { closeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Household } from './household.ts'
import { readLogEnd, startLog } from './log-file.ts'
import type { ProgramEnvironment } from './program-environment.ts'
import { Refusal } from './refusal.ts'
import { calculateRestart } from './restart.ts'

export type Program = {
  name: string
  command: string
  args: string[]
  cwd: string
  env: ProgramEnvironment
  log: string
  healthUrl: string
}

export type Supervisor = {
  /** Starts the program and answers when it is healthy; it is kept running from then on. */
  start: () => Promise<void>
  finish: () => Promise<void>
  getPid: () => number | null
}

export type Reports = { say: (line: string) => void; giveUp: (reason: Refusal) => void }

const healthTimeout = 120_000

export function createSupervisor(program: Program, household: Household, reports: Reports): Supervisor {
  let isWanted = false
  let child: ChildProcess | null = null
  let deaths = 0
  let failure: Refusal | null = null

  function startChild(): void {
    const log = startLog(program.log)
    const since = Date.now()
    child = household.start(program.name, program.command, program.args, {
      cwd: program.cwd,
      env: program.env,
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    child.once('exit', (code, signal) => void followDeath(since, signal ?? `kode ${code}`))
  }

  async function followDeath(since: number, cause: string): Promise<void> {
    child = null
    if (!isWanted || household.isClosed()) return
    const restart = calculateRestart(deaths, Date.now() - since)
    deaths = restart.deaths
    if (restart.delay === null) {
      isWanted = false
      failure = tooManyDeaths(program)
      reports.giveUp(failure)
      return
    }
    reports.say(`! ${program.name} berhenti (${cause}); dijalankan lagi dalam ${restart.delay / 1000} detik`)
    await pause(restart.delay)
    if (isWanted && !child && !household.isClosed()) startChild()
  }

  async function assertHealthy(): Promise<void> {
    const deadline = Date.now() + healthTimeout
    while (isWanted && !household.isClosed() && Date.now() < deadline) {
      if (child && (await isHealthy(program.healthUrl))) return
      await pause(100)
    }
    throw failure ?? notHealthy(program)
  }

  return {
    async start() {
      isWanted = true
      failure = null
      deaths = 0
      if (!child) startChild()
      await assertHealthy()
    },
    async finish() {
      isWanted = false
      await household.finish(program.name)
    },
    getPid: () => child?.pid ?? null,
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' })
    await answer.arrayBuffer()
    return answer.status === 200
  } catch {
    return false // not listening yet
  }
}

function tooManyDeaths({ name, log }: Program): Refusal {
  return new Refusal(
    {
      id: `${name} berhenti lima kali berturut-turut; akhir catatannya (${log}) ada di bawah ini.`,
      en: `${name} died five times in a row; the end of its log (${log}) is below.`,
    },
    readLogEnd(log),
  )
}

function notHealthy({ name, log, healthUrl }: Program): Refusal {
  return new Refusal(
    {
      id: `${name} tidak menjawab di ${healthUrl}; akhir catatannya (${log}) ada di bawah ini.`,
      en: `${name} does not answer at ${healthUrl}; the end of its log (${log}) is below.`,
    },
    readLogEnd(log),
  )
}
