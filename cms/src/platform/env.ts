/** The environment, parsed once; a bad value names its variable. */
import path from 'node:path'
import { z } from 'zod'

const MIN_SECRET_BYTES = 32

const schema = z.object({
  LEWU_CMS_DATABASE_URL: z.string().min(1, { error: 'must be the address of the database' }),
  LEWU_SECRET: z
    .string()
    .min(MIN_SECRET_BYTES, { error: `must have at least ${MIN_SECRET_BYTES} characters` }),
  LEWU_PREVIEW_KEY: z.string().min(1, { error: 'must be an Ed25519 private key (PKCS8 DER, base64)' }),
  LEWU_DATA_DIR: z
    .string()
    .min(1)
    .transform((folder) => path.resolve(folder)),
  LEWU_CMS_URL: z.url(),
  LEWU_SITE_URL: z.url(),
  /** Where this very server answers, without any proxy in front; empty where nothing is served. */
  LEWU_CMS_LOCAL_URL: z.union([z.literal(''), z.url()]).default(''),
  LEWU_MODE: z.enum(['coba', 'produksi']).default('coba'),
  LEWU_LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
  /** Header in which the proxy in front writes the visitor's address; empty where there is none. */
  LEWU_PROXY_IP_HEADER: z
    .string()
    .regex(/^[\w-]*$/, { error: 'must be the name of one header' })
    .default(''),
})

export type Env = z.infer<typeof schema>

/** `next build` loads the configuration without a portal around it; nothing is served with these. */
const BUILD_ENV: Record<keyof Env, string> = {
  LEWU_CMS_DATABASE_URL: 'postgres://127.0.0.1:1/build',
  LEWU_SECRET: 'only-while-building-never-while-serving',
  LEWU_PREVIEW_KEY: 'only-while-building',
  LEWU_DATA_DIR: '/nonexistent',
  LEWU_CMS_URL: 'http://127.0.0.1:3000',
  LEWU_SITE_URL: 'http://127.0.0.1:4321',
  LEWU_CMS_LOCAL_URL: '',
  LEWU_MODE: 'coba',
  LEWU_LOG_LEVEL: 'info',
  LEWU_PROXY_IP_HEADER: '',
}

let parsed: Env | undefined

/** Throws one error that lists every bad variable. */
export function getEnv(): Env {
  parsed ??= parseEnv(process.env.NEXT_PHASE === 'phase-production-build' ? BUILD_ENV : process.env)
  return parsed
}

function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new Error(`Environment: ${problems.join('; ')}`)
}
