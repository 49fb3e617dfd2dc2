/** The figures as the tables of cms/docs/tolok-ukur.md. Pure. */
import type { Memory } from './cost.ts'
import type { Delivery } from './delivery.ts'
import type { Result } from './run.ts'
import { formatTable } from './table.ts'
import type { Throughput } from './wrk.ts'

export type Facts = { date: string; command: string; machine: string; missing: readonly string[] }

const BEGIN = '<!-- figures: written by npm run bench -->'
const END = '<!-- end of figures -->'

/** Puts the tables where the old ones stood. */
export function updateFigures(page: string, figures: string): string {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error('The page has no place for the figures')
  return `${before}${BEGIN}\n\n${figures}\n${END}${after}`
}

export function formatFigures(
  { date, command, machine, missing }: Facts,
  results: readonly Result[],
): string {
  const lines = [
    `Run on ${date} by \`${command}\`. ${machine}.`,
    ...missing.map((name) => `\`${name}\` was missing: its columns say "not measured".`),
    ...results.map(
      ({ size, villages, databaseMb, load }) =>
        `\`${size}\`: ${villages} joined villages, ${databaseMb} MB of database, load average ${load} before.`,
    ),
  ]
  const tables = [
    ['Finished pages', formatCached(results)],
    ['Pages made anew', formatUncached(results)],
    ['From publishing to visible', formatPublishing(results)],
    ['A budget of 500 lines', formatBudget(results)],
    ['Memory in MB (proportional share)', formatMemory(results)],
    ['All public copies made anew', formatRebuild(results)],
    ...results.flatMap(({ delivery }) =>
      delivery === null ? [] : [['Export of a kabupaten', formatDelivery(delivery)]],
    ),
  ]
  return `${[lines.join('\n'), ...tables.map(([title, table]) => `### ${title}\n\n${table}`)].join('\n\n')}\n`
}

export function formatCached(results: readonly Pick<Result, 'size' | 'cached'>[]): string {
  const rows = results.flatMap(({ size, cached }) =>
    cached.map(({ page, bytes, site, nginx, ttfb50, ttfb95 }) => [
      size,
      `\`${page}\``,
      (bytes / 1024).toFixed(1),
      formatThroughput(site),
      formatThroughput(nginx),
      site !== null && nginx !== null ? (site.perSecond / nginx.perSecond).toFixed(2) : NOT_MEASURED,
      `${ttfb50.toFixed(2)} / ${ttfb95.toFixed(2)}`,
    ]),
  )
  const head = [
    'portal',
    'page',
    'kB gzip',
    'site: requests/s, CPU ms',
    'nginx: requests/s, CPU ms',
    'ratio',
    'TTFB p50 / p95 ms',
  ]
  return formatTable([head, ...rows])
}

const NOT_MEASURED = 'not measured'
const formatThroughput = (value: Throughput | null): string =>
  value === null ? NOT_MEASURED : `${value.perSecond.toFixed(0)}, ${value.cpuMs.toFixed(3)}`

function formatUncached(results: readonly Result[]): string {
  const rows = results.flatMap(({ size, uncached }) =>
    uncached.map(({ name, kbGzip, perSecond, cpuMs, ttfb50, ttfb95, queries }) => [
      size,
      name,
      kbGzip.toFixed(1),
      perSecond.toFixed(0),
      cpuMs.toFixed(2),
      queries.toFixed(1),
      `${ttfb50.toFixed(1)} / ${ttfb95.toFixed(1)}`,
    ]),
  )
  return formatTable([
    ['portal', 'page', 'kB gzip', 'requests/s, one by one', 'CPU ms', 'queries', 'TTFB p50 / p95 ms'],
    ...rows,
  ])
}

function formatPublishing(results: readonly Result[]): string {
  const rows = results.map(({ size, publishing: p }) => [
    size,
    String(p.times),
    `${p.step50.toFixed(0)} / ${p.step95.toFixed(0)}`,
    `${p.visible50.toFixed(0)} / ${p.visible95.toFixed(0)}`,
  ])
  return formatTable([
    ['portal', 'times', 'last step, ms p50 / p95', 'then visible after, ms p50 / p95'],
    ...rows,
  ])
}

function formatBudget(results: readonly Result[]): string {
  const rows = results.map(({ size, budget: b }) => [
    size,
    String(b.times),
    `${b.sheet50.toFixed(0)} / ${b.sheet95.toFixed(0)}`,
    `${b.file50.toFixed(0)} / ${b.file95.toFixed(0)}`,
  ])
  return formatTable([
    ['portal', 'times', 'sheet saved, ms p50 / p95', 'file imported, ms p50 / p95'],
    ...rows,
  ])
}

function formatRebuild(results: readonly Result[]): string {
  const rows = results.map(({ size, rebuild: r }) => [
    size,
    String(r.copies),
    r.seconds.toFixed(0),
    r.peakMb.toFixed(0),
    String(r.reports),
  ])
  return formatTable([['portal', 'copies', 's', 'program at most, MB', 'progress lines'], ...rows])
}

function formatDelivery(delivery: Delivery): string {
  const { villages, lines, zipMb, stagedSeconds, totalSeconds, restMb, peakMb, drafts } = delivery
  return formatTable([
    ['villages', 'lines each', 'ZIP, MB', 'staged, s', 'all drafts, s', 'drafts', 'cms before / at most, MB'],
    [
      String(villages),
      String(lines),
      zipMb.toFixed(1),
      stagedSeconds.toFixed(1),
      totalSeconds.toFixed(0),
      String(drafts),
      `${restMb.toFixed(0)} / ${peakMb.toFixed(0)}`,
    ],
  ])
}

function formatMemory(results: readonly Result[]): string {
  const sum = (memory: readonly Memory[]): string =>
    memory.reduce((total, { pss }) => total + pss, 0).toFixed(0)
  const names = results[0]?.atRest.map(({ name }) => name) ?? []
  const toCells = (memory: readonly Memory[]): string[] => [
    ...memory.map(({ pss }) => pss.toFixed(0)),
    sum(memory),
  ]
  const rows = results.flatMap(({ size, atRest, afterLoad }) => [
    [size, 'at rest', ...toCells(atRest)],
    [size, 'after load', ...toCells(afterLoad)],
  ])
  return formatTable([['portal', '', ...names, 'sum'], ...rows])
}
