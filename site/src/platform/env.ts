/** Settings of the site, parsed once; a wrong one stops the start with its name. */
import { z } from 'zod'

const envSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(4321),
  LEWU_SITE_URL: z.url().default('http://127.0.0.1:4321'),
  LEWU_CMS_URL: z.url().default('http://127.0.0.1:3000'),
  /** Where the cms answers on this machine, without any proxy in front; its public address where it is elsewhere. */
  LEWU_CMS_LOCAL_URL: z.union([z.literal(''), z.url()]).default(''),
  LEWU_SITE_DATABASE_URL: z.string().default(''),
  LEWU_DATA_DIR: z.string().default('.data'),
  /** `mati`: phones that have a worker are sent one that ends it. */
  LEWU_PEKERJA: z.enum(['', 'hidup', 'mati']).default('hidup'),
  LEWU_PROXY_IP_HEADER: z.string().toLowerCase().default(''),
})

export type Env = {
  host: string
  port: number
  /** Origin of the site, without a slash at the end. */
  situs: string
  cms: string
  /** Origin for what the site asks in a learner's name. */
  cmsLokal: string
  basisData: string
  folderBerkas: string
  /** Printed sheets that are finished; may be emptied at any time. */
  folderCetakan: string
  /** Header in which the trusted proxy names the visitor's address; empty without one. */
  headerProksi: string
  /** Whether learning without a signal is switched off, and taken off phones. */
  isPekerjaMati: boolean
}

let env: Env | null = null

export function getEnv(): Env {
  env ??= parseEnv(process.env)
  return env
}

export function parseEnv(source: Record<string, string | undefined>): Env {
  const { HOST, PORT, ...lewu } = envSchema.parse(source)
  return {
    host: HOST,
    port: PORT,
    situs: new URL(lewu.LEWU_SITE_URL).origin,
    cms: new URL(lewu.LEWU_CMS_URL).origin,
    cmsLokal: new URL(lewu.LEWU_CMS_LOCAL_URL || lewu.LEWU_CMS_URL).origin,
    basisData: lewu.LEWU_SITE_DATABASE_URL,
    folderBerkas: `${lewu.LEWU_DATA_DIR}/publik`,
    folderCetakan: `${lewu.LEWU_DATA_DIR}/cetakan`,
    headerProksi: lewu.LEWU_PROXY_IP_HEADER,
    isPekerjaMati: lewu.LEWU_PEKERJA === 'mati',
  }
}
