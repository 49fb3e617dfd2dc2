import type { Database } from '../postgres/database.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

/** Next's types ask every process for NODE_ENV. */
export type ProgramEnvironment = Record<string, string> & { NODE_ENV: 'production' }

type Source = {
  settings: Settings
  secrets: Secrets
  database: Pick<Database, 'ownerUrl' | 'cmsUrl' | 'siteUrl'>
  inherited: Record<string, string | undefined>
}

/** The cms has its own role and keys, and never the owner's address. */
export function toCmsEnvironment(source: Source): ProgramEnvironment {
  const { settings, secrets, database, inherited } = source
  const optional = Object.entries(inherited).filter(
    ([name]) => name.startsWith('LEWU_') && !isLauncherOnly(name),
  )
  return {
    ...toMachineEnvironment(inherited),
    ...toStrings(Object.fromEntries(optional)),
    ...toCommon(settings),
    LEWU_MODE: settings.mode,
    LEWU_CMS_DATABASE_URL: database.cmsUrl,
    LEWU_SECRET: secrets.LEWU_SECRET,
    LEWU_PREVIEW_KEY: secrets.LEWU_PREVIEW_KEY,
  }
}

/** Migration and sample villages: as the cms, but with the owner's rights. */
export function toPrepareEnvironment(source: Source): ProgramEnvironment {
  return {
    ...toCmsEnvironment(source),
    LEWU_CMS_DATABASE_URL: source.database.ownerUrl,
    LEWU_SITE_DATABASE_URL: source.database.siteUrl,
    LEWU_SANDI_CONTOH_BENIH: source.secrets.LEWU_SANDI_CONTOH_BENIH,
  }
}

/** The site knows its own database role and the two addresses; no secret of the cms. */
export function toSiteEnvironment({ settings, database, inherited }: Source): ProgramEnvironment {
  return {
    ...toMachineEnvironment(inherited),
    ...toCommon(settings),
    LEWU_SITE_DATABASE_URL: database.siteUrl,
    LEWU_PROXY_IP_HEADER: inherited.LEWU_PROXY_IP_HEADER ?? '',
    LEWU_PEKERJA: inherited.LEWU_PEKERJA ?? '',
    HOST: settings.host,
    PORT: String(settings.sitePort),
  }
}

/** For scripts that read the sources only: the cms then loads as it does while it is being built. */
export function toGeneratorEnvironment(inherited: Source['inherited']): ProgramEnvironment {
  return { ...toMachineEnvironment(inherited), NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }
}

function toCommon(settings: Settings): ProgramEnvironment {
  return {
    NODE_ENV: 'production',
    TZ: 'UTC',
    NO_COLOR: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    LEWU_CMS_URL: settings.cmsUrl,
    LEWU_SITE_URL: settings.siteUrl,
    LEWU_DATA_DIR: settings.dataDir,
  }
}

/** What belongs to the machine; everything of the portal is handed out by name. */
export function toMachineEnvironment(inherited: Source['inherited']): Record<string, string> {
  const isOfOthers = (name: string) => !/^(LEWU_|npm_|PG[A-Z]+$|DATABASE_URL$|PORT$|HOST$)/.test(name)
  return toStrings(Object.fromEntries(Object.entries(inherited).filter(([name]) => isOfOthers(name))))
}

function isLauncherOnly(name: string): boolean {
  return /^LEWU_(SANDI_|DB_PORT$|CMS_PORT$|SITE_PORT$|HOST$|CMS_DATABASE_URL$|SITE_DATABASE_URL$)/.test(name)
}

function toStrings(environment: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
