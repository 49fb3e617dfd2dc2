import { once } from 'node:events'
import { closeSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import type { Household } from './household.ts'
import { readLogEnd, startLog } from './log-file.ts'
import type { ProgramEnvironment } from './program-environment.ts'
import { Refusal } from './refusal.ts'

export type Task = {
  name: string
  args: string[]
  cwd: string
  env: ProgramEnvironment
  log: string
  onLine?: (line: string) => void
}

/** Runs a Node script to its end; what it prints goes to its log, and to the reader where one is given. */
export async function runTask(task: Task, household: Household): Promise<void> {
  const log = startLog(task.log)
  const child = household.start(task.name, process.execPath, task.args, {
    cwd: task.cwd,
    env: task.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const isRead = [child.stdout, child.stderr].map((stream) => {
    if (!stream) return Promise.resolve()
    const reader = createInterface({ input: stream }).on('line', (line) => {
      writeSync(log, `${line}\n`)
      if (stream === child.stdout) task.onLine?.(stripVTControlCharacters(line))
    })
    return once(reader, 'close')
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  await Promise.all(isRead)
  closeSync(log)
  if (code === 0) return
  throw new Refusal(
    {
      id: `Langkah "${task.name}" gagal; akhir catatannya (${task.log}) ada di bawah ini.`,
      en: `The step "${task.name}" failed; the end of its log (${task.log}) is below.`,
    },
    readLogEnd(task.log, 60),
  )
}
