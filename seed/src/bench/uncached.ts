/** Pages that must be made anew: every page is called old by a notice, then each is asked for once. */
import { setTimeout as pause } from 'node:timers/promises'
import { KANAL_PERUBAHAN } from 'cms/contract/salinan'
import type pg from 'pg'
import { readCpu } from './cost.ts'
import { getMedian, getPercentile } from './figures.ts'
import { askPage } from './http.ts'

/** A server that has just started still compiles its own code; what a busy one costs shows after these. */
const WARM_ROUNDS = 60
const ROUNDS = 20
/** The median of these counts: the machine's own moods last for seconds. */
const BLOCKS = 5
/** Statistics of the database arrive about a second late. */
const SETTLE_MS = 2500

export type UncachedPages = {
  name: string
  perSecond: number
  cpuMs: number
  ttfb50: number
  ttfb95: number
  queries: number
  /** Of the largest, as it is sent to a browser. */
  kbGzip: number
}

type Bench = { base: string; sitePid: number; owner: pg.Client }
type Block = { cpuMs: number; ttfb: number[] }

export async function runUncached(
  bench: Bench,
  { name, pages }: { name: string; pages: readonly string[] },
): Promise<UncachedPages> {
  const { owner } = bench
  for (let round = 0; round < WARM_ROUNDS; round += 1) await makeAnew(bench, pages)
  await pause(SETTLE_MS)
  const idle = await countQueriesAtRest(owner)
  const before = await countQueries(owner)
  const since = performance.now()
  const blocks: Block[] = []
  for (let block = 0; block < BLOCKS; block += 1) blocks.push(await runBlock(bench, pages))
  await pause(SETTLE_MS)
  const seconds = (performance.now() - since) / 1000
  const queries = (await countQueries(owner)) - before - idle * seconds - BLOCKS * ROUNDS
  const ttfb = blocks.flatMap((block) => block.ttfb)
  return {
    name,
    perSecond: 1000 / (ttfb.reduce((a, b) => a + b, 0) / ttfb.length),
    cpuMs: getMedian(blocks.map((block) => block.cpuMs)),
    ttfb50: getMedian(ttfb),
    ttfb95: getPercentile(ttfb, 0.95),
    queries: queries / (BLOCKS * ROUNDS * pages.length),
    kbGzip: await readLargest(bench.base, pages),
  }
}

/** CPU of all its rounds together: the system counts in hundredths of a second, too coarse for one round. */
async function runBlock(bench: Bench, pages: readonly string[]): Promise<Block> {
  const ttfb: number[] = []
  let cpu = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = readCpu(bench.sitePid)
    ttfb.push(...(await makeAnew(bench, pages)))
    cpu += readCpu(bench.sitePid) - before
  }
  return { cpuMs: cpu / (ROUNDS * pages.length), ttfb }
}

/** Milliseconds to the first byte of each page, after all were called old. */
async function makeAnew({ owner, base }: Bench, pages: readonly string[]): Promise<number[]> {
  await owner.query('select pg_notify($1, $2)', [KANAL_PERUBAHAN, '["*"]'])
  await pause(30)
  const ttfb: number[] = []
  for (const page of pages) ttfb.push((await askPage(`${base}${page}`)).ttfb)
  return ttfb
}

async function readLargest(base: string, pages: readonly string[]): Promise<number> {
  const sizes = []
  for (const page of pages) sizes.push((await askPage(`${base}${page}`)).body.length)
  return Math.max(...sizes) / 1024
}

/** Each statement of the site is a transaction of its own. */
async function countQueries(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ jumlah: string }>(
    'select xact_commit as jumlah from pg_stat_database where datname = current_database()',
  )
  return Number(rows[0]?.jumlah)
}

/** What asks by itself, page or no page: each second. */
async function countQueriesAtRest(owner: pg.Client): Promise<number> {
  const [before, since] = [await countQueries(owner), performance.now()]
  await pause(8000)
  return ((await countQueries(owner)) - before) / ((performance.now() - since) / 1000)
}
