import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findLockHolder, startLock } from './lock.ts'
import { finishProcess, isRunning, markProcess } from './process-table.ts'

let folder = ''
const children: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lewu-kunci-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

function startSleeper(script = 'setInterval(() => {}, 1000); console.log("siap")') {
  const child = spawn(process.execPath, ['-e', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  return new Promise<number>((resolve) => child.stdout?.once('data', () => resolve(child.pid ?? 0)))
}

const hold = (mark: unknown) => writeFileSync(join(folder, 'kunci.json'), JSON.stringify(mark))

test('a lock is held until it is finished, and leaves nothing else behind', () => {
  const lock = startLock(folder)
  expect(findLockHolder(folder)?.pid).toBe(process.pid)
  expect(() => startLock(folder)).toThrow('already running')
  expect(readdirSync(folder)).toEqual(['kunci.json'])
  lock.finish()
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of another living process is respected', async () => {
  hold(markProcess(await startSleeper()))
  expect(() => startLock(folder)).toThrow('already running')
})

test('the lock of a process killed with -9 is taken over', async () => {
  const mark = markProcess(await startSleeper())
  hold(mark)
  if (mark) await finishProcess(mark, { signal: 'SIGKILL' })
  startLock(folder).finish()
})

test('a number that now belongs to another process does not hold the lock', async () => {
  hold({ pid: await startSleeper(), startedAt: '1' })
  startLock(folder).finish()
})

test('a half-written lock does not hold', () => {
  writeFileSync(join(folder, 'kunci.json'), '{"pid": 12')
  startLock(folder).finish()
})

test('a process that ignores SIGTERM is killed after the grace time', async () => {
  const pid = await startSleeper(
    'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("siap")',
  )
  const mark = markProcess(pid)
  expect(mark && isRunning(mark)).toBe(true)
  if (mark) await finishProcess(mark, { grace: 200 })
  expect(mark && isRunning(mark)).toBe(false)
})
