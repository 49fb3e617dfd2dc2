import { resolve } from 'node:path'
import type { Sentence } from './refusal.ts'

export type Mode = 'coba' | 'produksi'

/** The environment, parsed once; everything behind it trusts these values. */
export type Settings = {
  root: string
  dataDir: string
  mode: Mode
  host: string
  cmsPort: number
  sitePort: number
  cmsUrl: string
  siteUrl: string
  /** null: picked at the first start and kept in the data folder */
  databasePort: number | null
  /** null: the embedded PostgreSQL */
  databaseUrl: string | null
  cmsDatabaseUrl: string | null
  siteDatabaseUrl: string | null
}

export type SettingsResult = { ok: true; settings: Settings } | { ok: false; problems: Sentence[] }

type Environment = Record<string, string | undefined>

export function parseSettings(environment: Environment, root: string): SettingsResult {
  const problems: Sentence[] = []
  const read = createReader(environment, problems)
  const host = read.host('LEWU_HOST', '127.0.0.1')
  const cmsPort = read.port('LEWU_CMS_PORT') ?? 3000
  const sitePort = read.port('LEWU_SITE_PORT') ?? 4321
  const reachable = toReachableHost(host)
  const settings: Settings = {
    root,
    dataDir: resolve(root, read.text('LEWU_DATA_DIR') ?? '.data'),
    mode: read.mode('LEWU_MODE'),
    host,
    cmsPort,
    sitePort,
    cmsUrl: read.webUrl('LEWU_CMS_URL') ?? `http://${reachable}:${cmsPort}`,
    siteUrl: read.webUrl('LEWU_SITE_URL') ?? `http://${reachable}:${sitePort}`,
    databasePort: read.port('LEWU_DB_PORT'),
    databaseUrl: read.databaseUrl('DATABASE_URL'),
    cmsDatabaseUrl: read.databaseUrl('LEWU_CMS_DATABASE_URL', 'lewu_cms'),
    siteDatabaseUrl: read.databaseUrl('LEWU_SITE_DATABASE_URL', 'lewu_situs'),
  }
  problems.push(...findConflicts(settings))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings }
}

/** An address one can connect to, for a host one can listen on. */
export function toReachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

function findConflicts(settings: Settings): Sentence[] {
  const problems: Sentence[] = []
  if (settings.cmsPort === settings.sitePort) {
    problems.push({
      id: `LEWU_CMS_PORT dan LEWU_SITE_PORT sama (${settings.cmsPort}); beri dua angka yang berbeda.`,
      en: `LEWU_CMS_PORT and LEWU_SITE_PORT are the same (${settings.cmsPort}); give two different numbers.`,
    })
  }
  if (!settings.databaseUrl && (settings.cmsDatabaseUrl || settings.siteDatabaseUrl)) {
    problems.push({
      id: 'LEWU_CMS_DATABASE_URL dan LEWU_SITE_DATABASE_URL hanya berlaku bersama DATABASE_URL; isi juga DATABASE_URL.',
      en: 'LEWU_CMS_DATABASE_URL and LEWU_SITE_DATABASE_URL only work together with DATABASE_URL; set that too.',
    })
  }
  return problems
}

function createReader(environment: Environment, problems: Sentence[]) {
  const text = (name: string) => environment[name]?.trim() || null
  const refuse = (name: string, id: string, en: string): null => {
    problems.push({
      id: `${name} tidak dapat dipakai; isi dengan ${id}.`,
      en: `${name} cannot be used; set it to ${en}.`,
    })
    return null
  }
  return {
    text,
    host(name: string, otherwise: string): string {
      const value = text(name) ?? otherwise
      if (/^[\w.:-]+$/.test(value)) return value
      return refuse(name, 'alamat IP atau nama mesin', 'an IP address or host name') ?? otherwise
    },
    port(name: string): number | null {
      const value = text(name)
      if (value === null) return null
      const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
      if (port >= 1 && port <= 65_535) return port
      return refuse(name, 'angka 1 sampai 65535', 'a number from 1 to 65535')
    },
    mode(name: string): Mode {
      const value = text(name) ?? 'coba'
      if (value === 'coba' || value === 'produksi') return value
      return refuse(name, '"coba" atau "produksi"', '"coba" or "produksi"') ?? 'coba'
    },
    webUrl(name: string): string | null {
      const value = text(name)
      if (value === null) return null
      const url = URL.parse(value)
      const isOrigin = url && url.pathname === '/' && !url.search && !url.hash && !url.username
      if (isOrigin && /^https?:$/.test(url.protocol)) return url.origin
      return refuse(name, 'alamat seperti https://desa.example', 'an address like https://desa.example')
    },
    databaseUrl(name: string, role?: string): string | null {
      const value = text(name)
      if (value === null) return null
      const url = URL.parse(value)
      const isWhole = url?.hostname && url.username && url.pathname.length > 1
      const isRight = isWhole && /^postgres(ql)?:$/.test(url.protocol) && (!role || url.username === role)
      if (isRight) return value
      const shape = `postgres://${role ?? 'lewu_pemilik'}:sandi@server:5432/lewu`
      return refuse(name, `alamat seperti ${shape}`, `an address like ${shape}`)
    },
  }
}
