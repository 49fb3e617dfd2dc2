/** What processes cost, from Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks of /proc: 100 a second on every Linux that Node runs on. */
const MS_PER_TICK = 10

export type Memory = { name: string; processes: number; rss: number; pss: number }

/** CPU time a process has used so far, user and system, in milliseconds. */
export function readCpu(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
}

/** A process and everything it started, by the table of parents. */
export function listTree(root: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)/m.exec(readOrEmpty(`/proc/${name}/status`))?.[1]
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const tree = [root]
  for (const pid of tree)
    tree.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child))
  return tree
}

/** Resident and proportional memory in MB: pages that processes share are counted once in the second. */
export function readMemory(name: string, pids: readonly number[]): Memory {
  const maps = pids.map((pid) => readOrEmpty(`/proc/${pid}/smaps_rollup`))
  const sum = (field: string): number =>
    maps.reduce(
      (total, map) => total + Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(map)?.[1] ?? 0),
      0,
    )
  return { name, processes: pids.length, rss: sum('Rss') / 1024, pss: sum('Pss') / 1024 }
}

/** Empty where the process has ended meanwhile. */
function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
