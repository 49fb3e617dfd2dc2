import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { Refusal } from '../launcher/refusal.ts'

export type PackagedBrowser = { program: string; libraries: string; fonts: string }

export type Browsers = { program: string; packaged: PackagedBrowser | null }

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The machine's Chromium before the packaged one, which knows one font only and no ARM. */
export async function findBrowsers(root: string): Promise<Browsers> {
  const packaged = await findPackagedBrowser(root)
  const program =
    findNamed() ?? findOfPlaywright(root) ?? findInPath(process.env.PATH ?? '') ?? packaged?.program
  if (!program) throw new Refusal(noBrowser)
  return { program, packaged }
}

/** What the packaged browser needs around it, on a machine without its libraries and fonts. */
export function toPackagedEnvironment({ libraries, fonts }: PackagedBrowser): Record<string, string> {
  return { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts }
}

export function findInPath(path: string): string | null {
  const places = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return places.find((place) => existsSync(place)) ?? null
}

function findNamed(): string | null {
  const path = process.env.CHROME_PATH
  if (!path) return null
  if (existsSync(path)) return path
  throw new Refusal({
    id: `CHROME_PATH menunjuk ${path} yang tidak ada; isi dengan letak Chromium atau kosongkan.`,
    en: `CHROME_PATH names ${path}, which does not exist; set it to a Chromium or leave it empty.`,
  })
}

function findOfPlaywright(root: string): string | null {
  const require = createRequire(join(root, 'site/package.json'))
  const { chromium }: { chromium: { executablePath: () => string } } = require('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

/** Unpacked once per version, beside and then into place. */
async function findPackagedBrowser(root: string): Promise<PackagedBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version }: { version: string } = createRequire(entry)('../package.json')
  const folder = join(root, '.runtime', `peramban-${version}`)
  if (!existsSync(folder)) await createPackagedBrowser(folder, join(dirname(entry), '../bin'))
  const fonts = join(folder, 'fonts.conf')
  writeFileSync(fonts, toFontsConfiguration(folder))
  return { program: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib'), fonts }
}

async function createPackagedBrowser(folder: string, archives: string): Promise<void> {
  const draft = `${folder}.baru`
  const before = process.env.TMPDIR
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  // The package unpacks into the temporary folder, wherever that is.
  process.env.TMPDIR = draft
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(join(archives, 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  renameSync(draft, folder)
}

function toFontsConfiguration(folder: string): string {
  const inside = `<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`
  return `<?xml version="1.0"?>\n<fontconfig>${inside}</fontconfig>\n`
}

const noBrowser = {
  id: 'Tidak ada peramban untuk uji; pasang Chromium atau Chrome, atau isi CHROME_PATH dengan letaknya.',
  en: 'There is no browser for the tests; install Chromium or Chrome, or set CHROME_PATH to one.',
}
