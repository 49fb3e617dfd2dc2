/** How long an officer on a weak line waits for the admin: signing in, the first screen, a list, a document. */
import { performance } from 'node:perf_hooks'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { Refusal } from '../launcher/refusal.ts'
import { readSampleLogins } from '../launcher/samples.ts'
import type { Settings } from '../launcher/settings.ts'
import { findBrowsers } from '../testing/browser.ts'

/** 400 kbit/s both ways, 400 ms, and a processor a quarter as fast as this one. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const SLOWDOWN = 4
const PATIENCE = 180_000
const LIST = 'berita'

type Figures = Record<'signIn' | 'seen' | 'usable' | 'list' | 'document' | 'kilobytes', number>
type Officer = { email: string; sandi: string }

/** The browser fills both fields in; a password is typed by a quick hand; all is typed on a phone. */
export const typingTimes = [0, 6_000, 20_000] as const

export async function measureAdmin(settings: Settings, typing: number): Promise<Figures> {
  const { program } = await findBrowsers(settings.root)
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ locale: 'id-ID', viewport: { width: 360, height: 740 } })
    return await visit(page, settings.cmsUrl, findOfficer(settings.dataDir), typing)
  } finally {
    await browser.close()
  }
}

function findOfficer(dataDir: string): Officer {
  const officer = readSampleLogins(dataDir).find(({ peran }) => peran === 'operator-desa')
  if (officer) return officer
  throw new Refusal({
    id: 'Tidak ada akun contoh; tolok ukur admin membutuhkan portal contoh yang sedang berjalan.',
    en: 'There are no sample accounts; the benchmark needs a running portal with sample villages.',
  })
}

async function visit(page: Page, cms: string, { email, sandi }: Officer, typing: number): Promise<Figures> {
  page.setDefaultTimeout(PATIENCE)
  const line = await page.context().newCDPSession(page)
  const bytes = await countBytes(line)
  const signIn = await time(async () => {
    await page.goto(`${cms}/masuk`, { waitUntil: 'commit' })
    await page.locator('input[name=email]').waitFor()
  })
  await page.waitForTimeout(typing)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=sandi]').fill(sandi)
  const start = performance.now()
  await page.locator('form button').click({ noWaitAfter: true })
  await page.getByRole('heading', { name: /Menunggu saya/ }).waitFor()
  const seen = performance.now() - start
  await waitForScripts(page)
  const usable = performance.now() - start
  await page.waitForLoadState('networkidle')
  const list = await time(() => open(page, `a[href="/admin/collections/${LIST}"]`, '.collection-list table'))
  const document = await time(() => open(page, '.collection-list table a', '#field-judul'))
  return { signIn, seen, usable, list, document, kilobytes: bytes() / 1000 }
}

/** By a press on what is in the page already, as the menu lies beside the screen on a phone. */
async function open(page: Page, link: string, result: string): Promise<void> {
  await page
    .locator(link)
    .first()
    .evaluate((one: HTMLElement) => one.click())
  await page.locator(result).first().waitFor()
}

/** Buttons answer only once React has taken the page over. */
async function waitForScripts(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const link = document.querySelector('a[href="/admin/account"]')
    return link !== null && Object.keys(link).some((key) => key.startsWith('__reactProps'))
  })
}

async function countBytes(line: CDPSession): Promise<() => number> {
  let bytes = 0
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', LINE)
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  return () => bytes
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
