/** One size of portal, measured from start to end. */
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { findContext } from '../launcher/portal-session.ts'
import { readSampleLogins } from '../launcher/samples.ts'
import type { Session } from '../launcher/session.ts'
import { type Settings, toReachableHost } from '../launcher/settings.ts'
import { runWithClient } from '../postgres/client.ts'
import { type BudgetEntry, runBudget } from './budget.ts'
import { type CachedPage, runCached } from './cached.ts'
import type { Memory } from './cost.ts'
import { type Delivery, runDelivery } from './delivery.ts'
import { type BenchPortal, runCommand, startBenchPortal } from './portal.ts'
import { type Publishing, runPublishing } from './publishing.ts'
import { type Rebuild, runRebuild } from './rebuild.ts'
import { writeSertifikatContoh } from './sertifikat-contoh.ts'
import { runUncached, type UncachedPages } from './uncached.ts'

export type Size = 'contoh' | 'provinsi'
export type Result = {
  size: Size
  villages: number
  databaseMb: number
  load: string
  cached: CachedPage[]
  uncached: UncachedPages[]
  publishing: Publishing
  budget: BudgetEntry
  /** Of the full province alone: only there has every village of a kabupaten joined. */
  delivery: Delivery | null
  rebuild: Rebuild
  atRest: Memory[]
  afterLoad: Memory[]
}

const REST_MS = 60_000
const TAHUN = 2025
/** All villages on one page, by year. */
const OPENNESS_YEARS = [2024, 2025, 2026]
/** A word that is everywhere, one mistyped, a name, a place among words, and what is nowhere. */
const SEARCHES = ['jalan', 'pungutn', 'tumbang', 'pembangunan jalan danum lestari', 'zzzz'].map(
  (kata) => `/cari?${new URLSearchParams({ q: kata })}`,
)

export function runSize(session: Session, size: Size, readLoad: () => string): Promise<Result> {
  return runBesidePortal(session, size, (parts) => runAll(parts, readLoad))
}

/** Of the finished pages alone, those whose address begins so. */
export function runPages(session: Session, size: Size, awal: string): Promise<CachedPage[]> {
  return runBesidePortal(session, size, (parts) => runFinished(parts, (page) => page.startsWith(awal)))
}

async function runBesidePortal<Hasil>(
  session: Session,
  size: Size,
  run: (parts: Parts) => Promise<Hasil>,
): Promise<Hasil> {
  const { progress } = session
  const settings = { ...session.settings, dataDir: `${session.settings.dataDir}/bench/${size}` }
  if (size === 'provinsi') await progress.run('Menyiapkan provinsi', () => runCommand('provinsi', settings))
  const portal = await progress.run(`Menjalankan portal (${size})`, () => startBenchPortal(settings))
  session.onFinish(portal.finish)
  const { database } = await findContext({ ...session, settings })
  const result = await runWithClient(database.ownerUrl, (owner) =>
    run({ session, settings, portal, owner, size }),
  )
  await portal.finish()
  return result
}

type Parts = {
  session: Session
  settings: Settings
  portal: BenchPortal
  owner: pg.Client
  size: Size
}

async function runAll(parts: Parts, readLoad: () => string): Promise<Result> {
  const { settings, portal, owner, size } = parts
  const { progress } = parts.session
  const { sitePid } = portal
  const place = toPlace(settings)
  const desa = listDesaContoh(settings.dataDir)
  const [first = ''] = desa
  await progress.run('Menunggu portal tenang', () => pause(REST_MS))
  const atRest = portal.readMemory()
  const load = readLoad()
  const cached = await runFinished(parts)
  const uncached = await progress.run('Halaman yang dibuat ulang', () =>
    runAllUncached({ base: place.site, sitePid, owner }, desa),
  )
  const publishing = await progress.run('Terbit sampai tampak', () =>
    runPublishing({ ...place, dataDir: settings.dataDir, desa: first }),
  )
  const budget = await progress.run('Anggaran 500 baris', () =>
    runBudget({ cms: place.cms, dataDir: settings.dataDir, desa: first }),
  )
  const afterLoad = portal.readMemory()
  const facts = await readFacts(owner)
  const delivery = size === 'provinsi' ? await runKiriman(parts, place.cms) : null
  const rebuild = await progress.run('Membangun ulang halaman publik', () => runRebuild(settings, owner))
  return { size, ...facts, load, cached, uncached, publishing, budget, atRest, afterLoad, delivery, rebuild }
}

const runKiriman = ({ session, settings, portal, owner }: Parts, cms: string): Promise<Delivery> =>
  session.progress.run('Kiriman kabupaten', () =>
    runDelivery({ cms, dataDir: settings.dataDir, owner, readMemory: portal.readMemory }),
  )

function toPlace({ host, cmsPort, sitePort }: Settings): { cms: string; site: string } {
  const reachable = toReachableHost(host)
  return { cms: `http://${reachable}:${cmsPort}`, site: `http://${reachable}:${sitePort}` }
}

/** The sample villages are alike in both sizes, so that only the size differs. */
const listDesaContoh = (dataDir: string): string[] => [
  ...new Set(
    readSampleLogins(dataDir)
      .map(({ desa }) => desa)
      .filter((desa) => desa !== null && desa !== ''),
  ),
]

const listPages = (desa: string): string[] => ['/', `/desa/${desa}`, `/desa/${desa}/apbdes/${TAHUN}`]

async function runFinished(
  { session, settings, portal, owner }: Parts,
  isWanted: (page: string) => boolean = () => true,
): Promise<CachedPage[]> {
  const { site } = toPlace(settings)
  const [first = ''] = listDesaContoh(settings.dataDir)
  const pages = [...listPages(first), await writeSertifikatContoh(owner)].filter(isWanted)
  const ports = {
    sitePid: portal.sitePid,
    nginxPort: settings.sitePort + 1,
    onFinish: session.onFinish,
  }
  const results: CachedPage[] = []
  await session.progress.run('Halaman jadi', async () => {
    for (const page of pages) results.push(await runCached(site, page, ports))
  })
  return results
}

async function runAllUncached(
  place: Parameters<typeof runUncached>[0],
  desa: readonly string[],
): Promise<UncachedPages[]> {
  const kinds = {
    'village home': (slug: string) => `/desa/${slug}`,
    budget: (slug: string) => `/desa/${slug}/apbdes/${TAHUN}`,
    'list of news': (slug: string) => `/desa/${slug}/berita`,
    'list of documents': (slug: string) => `/desa/${slug}/dokumen`,
    'list of public information': (slug: string) => `/desa/${slug}/informasi-publik`,
    'budget as workbook': (slug: string) => `/desa/${slug}/apbdes/${TAHUN}.xlsx`,
    'report of realisation as workbook': (slug: string) => `/desa/${slug}/apbdes/${TAHUN}/lra.xlsx`,
  }
  const results: UncachedPages[] = []
  for (const [name, toPage] of Object.entries(kinds))
    results.push(await runUncached(place, { name, pages: desa.map(toPage) }))
  const pages = OPENNESS_YEARS.map((tahun) => `/keterbukaan?tahun=${tahun}`)
  results.push(await runUncached(place, { name: 'openness of all villages', pages }))
  results.push(await runUncached(place, { name: 'search', pages: SEARCHES }))
  const buku = [`/data/apbdes/${TAHUN}.xlsx`]
  results.push(await runUncached(place, { name: 'budgets of all villages as workbook', pages: buku }))
  return results
}

async function readFacts(owner: pg.Client): Promise<{ villages: number; databaseMb: number }> {
  const { rows } = await owner.query<{ villages: number; mb: number }>(
    `select (select count(*) from cms.wilayah where bergabung)::int as villages,
       (pg_database_size(current_database()) / 1048576)::int as mb`,
  )
  return { villages: rows[0]?.villages ?? 0, databaseMb: rows[0]?.mb ?? 0 }
}
