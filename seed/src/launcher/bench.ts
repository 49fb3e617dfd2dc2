import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { toDay, toMachine } from '../bench/machine.ts'
import { formatCached, formatFigures, updateFigures } from '../bench/report.ts'
import { type Result, runPages, runSize, type Size } from '../bench/run.ts'
import { hasProgram } from '../bench/wrk.ts'
import { assertTrial } from './full-province.ts'
import { assertPortFree } from './ports.ts'
import { Refusal } from './refusal.ts'
import { runSession, type Session } from './session.ts'

const SIZES: readonly Size[] = ['contoh', 'provinsi']

await runSession(async (session) => {
  const sizes = parseSizes(session.args)
  await assertPossible(session)
  const missing = ['wrk', 'nginx'].filter((name) => !hasProgram(name))
  for (const name of missing)
    session.progress.say(
      `! ${name} tidak terpasang; kolom yang memerlukannya dilewati (apt install ${name}).`,
    )
  const awal = findOption(session.args, 'halaman')
  if (awal !== undefined) return await runSome(session, sizes, awal)
  const page = join(session.settings.root, 'cms/docs/tolok-ukur.md')
  // A page without a place for the figures is found out now, not after a quarter of an hour.
  updateFigures(readFileSync(page, 'utf8'), '')
  const results: Result[] = []
  for (const size of sizes) results.push(await runSize(session, size, formatLoad))
  const figures = formatFigures(
    { date: toDay(), command: toCommand(session), machine: toMachine(), missing },
    results,
  )
  session.progress.say(figures)
  writeFileSync(page, updateFigures(readFileSync(page, 'utf8'), figures))
  return 0
})

/** Some of the finished pages, said and not written: the page of figures holds whole runs. */
async function runSome(session: Session, sizes: readonly Size[], awal: string): Promise<number> {
  const results = []
  for (const size of sizes) results.push({ size, cached: await runPages(session, size, awal) })
  session.progress.say(`${toCommand(session)}, ${toDay()}, ${toMachine()}\n\n${formatCached(results)}`)
  return 0
}

function findOption(args: readonly string[], nama: string): string | undefined {
  return args.find((arg) => arg.startsWith(`--${nama}=`))?.slice(nama.length + 3)
}

function parseSizes(args: readonly string[]): readonly Size[] {
  const only = findOption(args, 'hanya')
  if (only === undefined) return SIZES
  const size = SIZES.find((one) => one === only)
  if (size !== undefined) return [size]
  throw new Refusal({
    id: '--hanya hanya mengenal contoh dan provinsi.',
    en: '--hanya knows contoh and provinsi only.',
  })
}

async function assertPossible({ settings }: Session): Promise<void> {
  assertTrial(settings)
  if (process.platform !== 'linux' || settings.databaseUrl !== null)
    throw new Refusal({
      id: 'Pengukuran hanya jalan di Linux dan dengan PostgreSQL bawaan (tanpa DATABASE_URL).',
      en: 'The measurement runs on Linux only, and with the embedded PostgreSQL (without DATABASE_URL).',
    })
  await assertPortFree(settings.cmsPort, settings.host, 'LEWU_CMS_PORT')
  await assertPortFree(settings.sitePort, settings.host, 'LEWU_SITE_PORT')
  await assertPortFree(settings.sitePort + 1, settings.host, 'LEWU_SITE_PORT')
}

function formatLoad(): string {
  return loadavg()[0]?.toFixed(1) ?? ''
}

function toCommand({ args }: Session): string {
  return ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ')
}
