import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, type Sentence } from './refusal.ts'
import type { Mode } from './settings.ts'

const generators = {
  LEWU_SANDI_POSTGRES: createToken,
  LEWU_SANDI_PEMILIK: createToken,
  LEWU_SANDI_CMS: createToken,
  LEWU_SANDI_SITUS: createToken,
  LEWU_SECRET: createToken,
  LEWU_SANDI_CONTOH_BENIH: createToken,
  LEWU_PREVIEW_KEY: createPreviewKey,
}

export type SecretName = keyof typeof generators
export type Secrets = Record<SecretName, string>

export const secretNames = Object.keys(generators) as SecretName[] // the keys of a literal are known

/** Reads the secrets of this data folder and makes the missing ones; the environment wins, unstored. */
export function readSecrets(
  dataDir: string,
  environment: Record<string, string | undefined>,
  mode: Mode,
): Secrets {
  const file = join(dataDir, 'rahasia.json')
  const stored = existsSync(file) ? parseStored(file) : {}
  const kept = Object.fromEntries(secretNames.map((name) => [name, stored[name] ?? generators[name]()]))
  if (secretNames.some((name) => stored[name] === undefined)) writeStored(file, { ...stored, ...kept })
  else chmodSync(file, 0o600)
  const secrets = Object.fromEntries(
    secretNames.map((name) => [name, environment[name]?.trim() || kept[name]]),
  ) as Secrets // every name was just filled
  const problems = secretNames.flatMap((name) => checkSecret(name, secrets[name], mode))
  if (problems.length > 0) throw new Refusal(problems)
  return secrets
}

/** A sample deployment may use any value, a real one only long and random ones. */
export function checkSecret(name: SecretName, value: string, mode: Mode): Sentence[] {
  if (name === 'LEWU_PREVIEW_KEY') return isPreviewKey(value) ? [] : [wrongPreviewKey]
  if (mode === 'coba' || name === 'LEWU_SANDI_CONTOH_BENIH') return []
  const isShort = Buffer.byteLength(value) < 32
  const isMonotone = new Set(value).size < 10
  const isExample = /contoh|example|change-?me|rahasia|password|ganti-?(ini|saya)/i.test(value)
  if (!isShort && !isMonotone && !isExample) return []
  return [
    {
      id: `${name} terlalu pendek atau mudah ditebak untuk LEWU_MODE=produksi; kosongkan agar dibuatkan, atau isi sedikitnya 32 byte acak.`,
      en: `${name} is too short or easy to guess for LEWU_MODE=produksi; leave it empty to have one made, or give at least 32 random bytes.`,
    },
  ]
}

const wrongPreviewKey: Sentence = {
  id: 'LEWU_PREVIEW_KEY bukan kunci Ed25519 (PKCS8 DER, base64); kosongkan agar dibuatkan.',
  en: 'LEWU_PREVIEW_KEY is no Ed25519 key (PKCS8 DER, base64); leave it empty to have one made.',
}

function isPreviewKey(value: string): boolean {
  try {
    const key = createPrivateKey({
      key: Buffer.from(value, 'base64'),
      format: 'der',
      type: 'pkcs8',
    })
    return key.asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

function createToken(): string {
  return randomBytes(32).toString('base64url')
}

function createPreviewKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
}

function parseStored(file: string): Record<string, string | undefined> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof content === 'object' && content !== null) {
      return Object.fromEntries(Object.entries(content).filter(([, value]) => typeof value === 'string'))
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new Refusal({
    id: `${file} rusak; kembalikan dari cadangan, sebab data terenkripsi tidak terbaca tanpa isinya.`,
    en: `${file} is damaged; restore it from a back-up, encrypted data cannot be read without it.`,
  })
}

function writeStored(file: string, content: Record<string, string | undefined>): void {
  const draft = `${file}.baru`
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  })
  renameSync(draft, file)
}
