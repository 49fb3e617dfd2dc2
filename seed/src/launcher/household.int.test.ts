import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assertBuilt, type Build } from './build.ts'
import { createHousehold, finishOrphans, type Household } from './household.ts'
import { findFreePort } from './ports.ts'
import { isAlive } from './process-table.ts'
import { createProgress } from './progress.ts'
import type { Refusal } from './refusal.ts'
import { createSupervisor, type Program } from './supervisor.ts'

let folder = ''
let household: Household
const news: string[] = []
const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'production' as const }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lewu rumah '))
  household = createHousehold(folder)
  news.length = 0
})
afterEach(async () => {
  await household.finish()
  rmSync(folder, { recursive: true })
})

async function waitUntil(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!isTrue() && Date.now() < deadline) await pause(20)
  expect(isTrue()).toBe(true)
}

/** A server that ends, with code 3, when it is asked for /mati. */
async function createProgram(script?: string): Promise<Program & { port: number }> {
  const port = await findFreePort()
  const file = join(folder, 'server.mjs')
  const server = `import { createServer } from 'node:http'
    createServer((q, r) => { if (q.url === '/mati') process.exit(3); r.end('ok') }).listen(${port}, '127.0.0.1')`
  writeFileSync(file, script ?? server)
  return {
    name: 'cms',
    command: process.execPath,
    args: [file],
    cwd: folder,
    env,
    log: join(folder, 'log/cms.log'),
    healthUrl: `http://127.0.0.1:${port}/sehat`,
    port,
  }
}

describe('a supervised program', () => {
  test('starts again after a fall, and not after it was asked to end', async () => {
    const program = await createProgram()
    const reports = { say: (line: string) => void news.push(line), giveUp: () => undefined }
    const supervisor = createSupervisor(program, household, reports)
    await supervisor.start()
    const first = supervisor.getPid()
    await fetch(`http://127.0.0.1:${program.port}/mati`).catch(() => undefined)
    await waitUntil(() => supervisor.getPid() !== null && supervisor.getPid() !== first)
    expect(news).toEqual([expect.stringContaining('cms berhenti (kode 3)')])
    await supervisor.start()
    await supervisor.finish()
    expect(supervisor.getPid()).toBeNull()
    expect(news).toHaveLength(1)
  })

  test('that keeps falling is given up with the end of its log', async () => {
    const program = await createProgram('console.log("sebab jatuh"); process.exit(1)')
    const reasons: Refusal[] = []
    const reports = { say: () => undefined, giveUp: (reason: Refusal) => void reasons.push(reason) }
    await expect(createSupervisor(program, household, reports).start()).rejects.toThrow('five times')
    expect(reasons[0]?.detail).toContain('sebab jatuh')
  })
})

describe('children of a launcher that was killed with -9', () => {
  /** Stands for the launcher: starts one child in a household and stays. */
  async function startLauncher(): Promise<{ launcher: number; child: number }> {
    const file = join(folder, 'launcher.ts')
    writeFileSync(
      file,
      `import { createHousehold } from '${join(import.meta.dirname, 'household.ts')}'
       const child = createHousehold(${JSON.stringify(folder)}).start('cms', process.execPath,
         ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
       console.log(child.pid)
       setInterval(() => {}, 1000)`,
    )
    const launcher = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
    const child = await new Promise<string>((resolve) =>
      launcher.stdout.once('data', (text) => resolve(String(text))),
    )
    return { launcher: launcher.pid ?? 0, child: Number(child) }
  }

  test('are ended by the next one', async () => {
    const { launcher, child } = await startLauncher()
    process.kill(launcher, 'SIGKILL')
    await waitUntil(() => !isAlive(launcher))
    expect(isAlive(child)).toBe(true)
    expect(await finishOrphans(folder)).toEqual(['cms'])
    expect(isAlive(child)).toBe(false)
    expect(await finishOrphans(folder)).toEqual([])
  })

  test('are not confused with a process that has the number now', async () => {
    const { launcher, child } = await startLauncher()
    const file = join(folder, 'proses.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"startedAt":"\d+"/, '"startedAt":"1"'))
    await finishOrphans(folder)
    expect(isAlive(child)).toBe(true)
    for (const pid of [child, launcher]) process.kill(pid, 'SIGKILL')
  })
})

describe('a build', () => {
  const build: Build = {
    name: 'bangun-cms',
    title: 'Membangun',
    inputs: ['cms'],
    args: ['bangun.mjs'],
    folder: 'cms',
    stamp: 'cms/.next/lewu-build.json',
  }

  function runBuild(by = household): Promise<void> {
    const progress = createProgress({ write: () => true } as unknown as NodeJS.WritableStream) // says nothing
    return assertBuilt(build, { root: folder, dataDir: folder, env, household: by, progress })
  }

  function createSource(script: string): void {
    mkdirSync(join(folder, 'cms/.next'), { recursive: true })
    writeFileSync(join(folder, 'cms/bangun.mjs'), script)
  }

  const count = "import { appendFileSync } from 'node:fs'; appendFileSync('.next/kali', 'x')"
  const getTimes = () => readFileSync(join(folder, 'cms/.next/kali'), 'utf8').length

  test('runs again only when its inputs changed', async () => {
    createSource(count)
    await runBuild()
    await runBuild()
    expect(getTimes()).toBe(1)
    createSource(`${count} // changed`)
    await runBuild()
    expect(getTimes()).toBe(2)
  })

  test('that failed or was killed half-way does not count, even if an older one did', async () => {
    createSource(count)
    await runBuild()
    createSource(`console.log('sebab')\n${count}\nsetInterval(() => {}, 1000)`)
    const killed = createHousehold(folder)
    const running = expect(runBuild(killed)).rejects.toMatchObject({
      detail: expect.stringContaining('sebab'),
    })
    await waitUntil(() => getTimes() === 2)
    await killed.finish()
    await running
    expect(existsSync(join(folder, build.stamp))).toBe(false)
    createSource(count)
    await runBuild()
    expect(getTimes()).toBe(3)
  })
})
