import type { Household } from '../launcher/household.ts'
import { toMachineEnvironment } from '../launcher/program-environment.ts'

export type Command = {
  name: string
  args: string[]
  cwd: string
  env?: Record<string, string | undefined>
}

/** Runs a Node program to its end and keeps all it printed. */
export function runCommand(
  { name, args, cwd, env }: Command,
  household: Household,
): Promise<{ code: number; output: string }> {
  const child = household.start(name, process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd,
    env: { ...toMachineEnvironment(process.env), NODE_ENV: 'test', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}
