/** A lesson opened for the first time on a cheap phone with a weak signal. */
import { type Browser, chromium } from '@playwright/test'
import { findBrowsers } from '../testing/browser.ts'
import { getPercentile } from './figures.ts'
import { startSlowLine } from './slow-line.ts'

/** 400 kbit/s and 400 ms, on a processor four times slower than this one. */
const LINE = { roundTrip: 400, rate: 50_000 }
const SLOWER = 4
const SCREEN = { width: 360, height: 740 }

/** Milliseconds from the press on a link: `readable` all text is painted, `usable` the script runs as well. */
export type Visit = { path: string; readable: number; usable: number; bytes: number }
export type FirstVisits = {
  visits: number
  readable: { p50: number; p95: number }
  usable: { p50: number; p95: number; worst: Visit }
}

export async function runFirstVisits(root: string, site: string): Promise<FirstVisits> {
  const { program } = await findBrowsers(root)
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  try {
    const visits: Visit[] = []
    for (const path of await listLessons(site)) {
      const line = await startSlowLine(new URL(site), LINE)
      visits.push(await visit(browser, `http://127.0.0.1:${line.port}${path}`))
      line.finish()
    }
    return toFigures(visits)
  } finally {
    await browser.close()
  }
}

const toFigures = (visits: readonly Visit[]): FirstVisits => {
  const worst = visits.toSorted((a, b) => b.usable - a.usable)[0]
  if (worst === undefined) throw new Error('There is no lesson to visit')
  const toTimes = (samples: number[]) => ({
    p50: getPercentile(samples, 0.5),
    p95: getPercentile(samples, 0.95),
  })
  return {
    visits: visits.length,
    readable: toTimes(visits.map(({ readable }) => readable)),
    usable: { ...toTimes(visits.map(({ usable }) => usable)), worst },
  }
}

/** All lessons of all courses. */
async function listLessons(site: string): Promise<string[]> {
  const list = await (await fetch(`${site}/kursus`)).text()
  const courses = new Set([...list.matchAll(/href="(\/kursus\/[a-z0-9-]+)"/g)].map(([, path = '']) => path))
  const lessons: string[] = []
  for (const course of courses) {
    const page = await (await fetch(`${site}${course}`)).text()
    lessons.push(
      ...new Set(
        [...page.matchAll(/href="(\/kursus\/[a-z0-9-]+\/[a-z0-9-]+)"/g)].map(([, path = '']) => path),
      ),
    )
  }
  return lessons
}

/** With nothing kept from before: no cache, no worker, no connection. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: SCREEN, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(address, { waitUntil: 'load' })
  const figures = await page.evaluate(
    () =>
      new Promise<{ readable: number; usable: number; bytes: number }>((resolve) => {
        new PerformanceObserver((list) => {
          const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
          resolve({
            readable: list.getEntries().at(-1)?.startTime ?? Number.NaN,
            usable: navigation?.domContentLoadedEventEnd ?? Number.NaN,
            bytes: navigation?.transferSize ?? Number.NaN,
          })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return { path: new URL(address).pathname, ...figures }
}
