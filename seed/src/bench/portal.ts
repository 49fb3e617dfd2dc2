/** A portal of its own for a measurement, started by the same command that people use. */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readLogEnd, startLog } from '../launcher/log-file.ts'
import { Refusal } from '../launcher/refusal.ts'
import type { Settings } from '../launcher/settings.ts'
import { listTree, type Memory, readMemory } from './cost.ts'

export type BenchPortal = { finish: () => Promise<void>; sitePid: number; readMemory: () => Memory[] }

/** Runs a command of the launcher to its end; answers where its log is. */
export async function runCommand(command: string, settings: Settings): Promise<string> {
  const { child, log } = startCommand(command, settings)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw toRefusal(command, log)
  return log
}

export async function startBenchPortal(settings: Settings): Promise<BenchPortal> {
  const { child, log } = startCommand('start', settings)
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const isUp = await Promise.race([waitForReady(log), gone.then(() => false)])
  if (!isUp) throw toRefusal('start', log)
  const members = readMembers(settings.dataDir)
  return {
    sitePid: members.get('situs') ?? 0,
    readMemory: () => listMemory(child.pid ?? 0, members),
    finish: async () => {
      child.kill('SIGINT')
      await gone
    },
  }
}

function startCommand(
  command: string,
  { root, dataDir, cmsPort, sitePort }: Settings,
): { child: ChildProcess; log: string } {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const log = `${dataDir}-${command}.log`
  const output = startLog(log)
  const child = spawn(process.execPath, [join(root, 'seed/boot.mjs'), command], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      LEWU_DATA_DIR: dataDir,
      LEWU_CMS_PORT: String(cmsPort),
      LEWU_SITE_PORT: String(sitePort),
    },
  })
  closeSync(output)
  return { child, log }
}

async function waitForReady(log: string): Promise<boolean> {
  while (!readFileSync(log, 'utf8').includes('Siap dalam')) await pause(500)
  return true
}

function readMembers(dataDir: string): Map<string, number> {
  const members = JSON.parse(readFileSync(join(dataDir, 'proses.json'), 'utf8')) as {
    name: string
    pid: number
  }[]
  return new Map(members.map(({ name, pid }) => [name, pid]))
}

/** Everything below the command: the two programs, PostgreSQL, and what keeps watch over them. */
function listMemory(root: number, members: ReadonlyMap<string, number>): Memory[] {
  const tree = listTree(root)
  const cms = listTree(members.get('cms') ?? 0)
  const situs = listTree(members.get('situs') ?? 0)
  const postgres = tree.filter((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres'))
  const rest = tree.filter((pid) => ![...cms, ...situs, ...postgres].includes(pid))
  return [
    readMemory('cms', cms),
    readMemory('situs', situs),
    readMemory('PostgreSQL', postgres),
    readMemory('peluncur', rest),
  ]
}

const toRefusal = (command: string, log: string): Refusal =>
  new Refusal(
    {
      id: `Perintah "${command}" untuk pengukuran gagal; akhir catatannya (${log}) ada di bawah ini.`,
      en: `The command "${command}" of the measurement failed; the end of its log (${log}) is below.`,
    },
    readLogEnd(log, 40),
  )
