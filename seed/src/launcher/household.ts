import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finishProcess, markProcess, type ProcessMark } from './process-table.ts'

type Member = ProcessMark & { name: string }

/** The children of one launcher, written down so that the next one can clear up after a killed one. */
export type Household = {
  start: (name: string, command: string, args: string[], options: SpawnOptions) => ChildProcess
  finish: (name?: string) => Promise<void>
  isClosed: () => boolean
}

const fileName = 'proses.json'

export function createHousehold(dataDir: string): Household {
  const members = new Map<number, Member>()
  const exits = new Map<number, Promise<void>>()
  const record = () => writeMembers(join(dataDir, fileName), [...members.values()])
  let isClosed = false

  function recordUntilExit(child: ChildProcess, name: string): void {
    const mark = child.pid === undefined ? null : markProcess(child.pid)
    if (!mark) return
    members.set(mark.pid, { ...mark, name })
    record()
    const exit = once(child, 'exit').then(() => {
      members.delete(mark.pid)
      exits.delete(mark.pid)
      record()
    })
    exits.set(mark.pid, exit)
  }

  return {
    isClosed: () => isClosed,
    start(name, command, args, options) {
      if (isClosed) throw new Error(`${name} cannot start: everything is being stopped`)
      // A group of its own: Ctrl-C reaches the launcher alone, which ends its children in order.
      const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' })
      recordUntilExit(child, name)
      return child
    },
    async finish(name) {
      if (name === undefined) isClosed = true
      const chosen = [...members.values()].filter((member) => name === undefined || member.name === name)
      await Promise.all(
        chosen.map(async (member) => {
          await finishProcess(member, { isGroup: true })
          await exits.get(member.pid)
        }),
      )
    },
  }
}

/** Ends what a killed launcher left running; a process that only has the same number is left alone. */
export async function finishOrphans(dataDir: string): Promise<string[]> {
  const file = join(dataDir, fileName)
  const orphans = parseMembers(file)
  await Promise.all(orphans.map((orphan) => finishProcess(orphan, { isGroup: true })))
  if (orphans.length > 0) writeMembers(file, [])
  return orphans.map(({ name }) => name)
}

function parseMembers(file: string): Member[] {
  if (!existsSync(file)) return []
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Array.isArray(content) ? content.filter(isMember) : []
}

function isMember(value: unknown): value is Member {
  if (typeof value !== 'object' || value === null) return false
  const { pid, startedAt, name } = value as Partial<Member> // each is looked at next
  return Number.isInteger(pid) && typeof startedAt === 'string' && typeof name === 'string'
}

function writeMembers(file: string, members: Member[]): void {
  writeFileSync(`${file}.baru`, JSON.stringify(members), { mode: 0o600 })
  renameSync(`${file}.baru`, file)
}
