/** Load by `wrk`: one thread, so that the other core is left to what is measured. */
import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readCpu } from './cost.ts'

export const CONNECTIONS = 32
export const SECONDS = 5

export type Load = { requests: number; seconds: number; errors: number }
export type Throughput = { perSecond: number; cpuMs: number }

/** Loads one address and says what a request cost the process behind it. */
export async function runLoad(url: string, pid: number, seconds = SECONDS): Promise<Throughput> {
  const before = readCpu(pid)
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', join(import.meta.dirname, 'wrk.lua'), url]
  const { stdout } = await promisify(execFile)('wrk', args)
  const load = parseWrk(stdout)
  if (load.errors > 0) throw new Error(`${url}: ${load.errors} of ${load.requests} answers were wrong`)
  return { perSecond: load.requests / load.seconds, cpuMs: (readCpu(pid) - before) / load.requests }
}

export function parseWrk(output: string): Load {
  const last = /\{[^{}]*\}\s*$/.exec(output)?.[0]
  if (last === undefined) throw new Error(`wrk did not say its totals: ${output.slice(-200)}`)
  const { requests, us, errors } = JSON.parse(last) as { requests: number; us: number; errors: number }
  return { requests, seconds: us / 1_000_000, errors }
}

export const hasProgram = (name: string): boolean =>
  spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined
