import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type SampleLogin = { email: string; sandi: string; peran: string; desa: string }

const mostRows = 8

/** The sample logins that prepare wrote down; empty where there are none. */
export function readSampleLogins(dataDir: string): SampleLogin[] {
  const file = join(dataDir, 'contoh.json')
  if (!existsSync(file)) return []
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const isList = typeof content === 'object' && content !== null && 'akun' in content
  return isList && Array.isArray(content.akun) ? content.akun.filter(isSampleLogin) : []
}

/** The first village's people and those who belong to no village, as a table that fits a terminal. */
export function formatSampleLogins(logins: SampleLogin[], dataDir: string): string[] {
  const [first] = logins.filter(({ desa }) => desa)
  const shown = logins.filter(({ desa }) => !desa || desa === first?.desa).slice(0, mostRows)
  if (shown.length === 0) return []
  const rows = [
    ['Peran', 'Desa', 'Email', 'Sandi'],
    ...shown.map(({ peran, desa, email, sandi }) => [peran, desa || '-', email, sandi]),
  ]
  const rest = logins.length - shown.length
  const file = join(dataDir, 'contoh.json')
  return [
    'Akun contoh (hanya untuk mencoba):',
    ...formatTable(rows),
    ...(rest > 0 ? [`  ${rest} akun lain ada di ${file}`] : []),
  ]
}

export function formatTable(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}

function isSampleLogin(value: unknown): value is SampleLogin {
  if (typeof value !== 'object' || value === null) return false
  const { email, sandi, peran, desa } = value as Partial<SampleLogin> // each is looked at next
  return [email, sandi, peran].every((one) => typeof one === 'string') && typeof (desa ?? '') === 'string'
}
