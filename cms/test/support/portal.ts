/**
 * A whole cms on a database of its own: cloned from the template of the sample villages, spoken to over
 * the real REST handlers, as named sample officers.
 */
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload, PayloadRequest, SanitizedConfig } from 'payload'
import pg from 'pg'
import { toAdapter } from '../../src/platform/transaction.ts'

export type Akun = { email: string; sandi: string; peran: string; desa: string | null }
export type Jawaban<Isi = Record<string, unknown>> = { status: number; isi: Isi; headers: Headers }
export type Orang = {
  ask: (method: string, jalan: string, isi?: unknown) => Promise<Jawaban>
  id: string
  cookie: string
}

export type Portal = {
  payload: Payload
  config: SanitizedConfig
  /** Connection as the owner of the database. */
  owner: pg.Client
  /** The three roles' addresses of this database. */
  alamat: { pemilik: string; cms: string; situs: string }
  daftarAkun: Akun[]
  /** Signs in; the village is a slug, null for officers above the villages. */
  login: (peran: string, desa: string | null) => Promise<Orang>
  /** Nobody signed in. */
  siapaPun: Orang
  /** A request of the system, or of the account with this e-mail, for calling operations directly. */
  /** A sample account by its office; `null` for offices above the villages. */
  getAkun: (peran: string, desa: string | null) => Akun
  createReq: (email?: string) => Promise<PayloadRequest>
  close: () => Promise<void>
}

const getEnv = (nama: string): string => {
  const nilai = process.env[nama]
  if (nilai === undefined) throw new Error(`${nama} is not set: run the integration tests by \`npm test\``)
  return nilai
}

const toAlamat = (dasar: string, basisData: string): string => {
  const url = new URL(dasar)
  url.pathname = `/${basisData}`
  return url.toString()
}

/** Of the portal that is cloned; read before the first clone takes its place. */
const folderInduk = process.env.LEWU_DATA_DIR ?? ''

/** Clones the sample portal. Call once per test file, before anything imports the configuration. */
export async function startPortal(): Promise<Portal> {
  const nama = `uji_${randomUUID().replaceAll('-', '')}`
  const induk = new URL(getEnv('DATABASE_URL')).pathname.slice(1)
  await runAsSuper(`CREATE DATABASE ${nama} TEMPLATE ${induk} OWNER lewu_pemilik`)
  const folder = mkdtempSync(path.join(tmpdir(), 'lewu-uji-'))
  for (const isi of ['contoh.json', 'berkas', 'publik'])
    cpSync(path.join(folderInduk, isi), path.join(folder, isi), { recursive: true })
  const alamat = {
    pemilik: toAlamat(getEnv('DATABASE_URL'), nama),
    cms: toAlamat(getEnv('LEWU_CMS_DATABASE_URL'), nama),
    situs: toAlamat(getEnv('LEWU_SITE_DATABASE_URL'), nama),
  }
  process.env.LEWU_CMS_DATABASE_URL = alamat.cms
  process.env.LEWU_DATA_DIR = folder
  // A static import anywhere would have read the template's address: writes would land in the template.
  const { createReq, startCms } = await import('../../src/server.ts')
  const payload = await startCms()
  if (toAdapter(payload).poolOptions.connectionString !== alamat.cms) {
    throw new Error('The configuration was imported before startPortal(): import src/server.ts dynamically')
  }
  const owner = new pg.Client({ connectionString: alamat.pemilik })
  await owner.connect()
  const { akun } = JSON.parse(readFileSync(path.join(folder, 'contoh.json'), 'utf8')) as { akun: Akun[] }
  return {
    payload,
    config: payload.config,
    owner,
    alamat,
    daftarAkun: akun,
    siapaPun: toOrang(payload.config, '', ''),
    createReq: (email) => createReq(payload, email),
    getAkun: (peran, desa) => getAkun(akun, peran, desa),
    login: (peran, desa) => {
      const { email, sandi } = getAkun(akun, peran, desa)
      return loginAs(payload.config, email, sandi)
    },
    close: async () => {
      await owner.end()
      await payload.destroy()
      await toAdapter(payload)
        .pool.end()
        .catch(() => undefined)
      await runAsSuper(`DROP DATABASE ${nama} WITH (FORCE)`)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function getAkun(daftar: readonly Akun[], peran: string, desa: string | null): Akun {
  const akun = daftar.find((satu) => satu.peran === peran && satu.desa === desa)
  if (akun === undefined) throw new Error(`No sample account ${peran} in ${desa}`)
  return akun
}

/** Signs in over REST with e-mail and password. */
export async function loginAs(config: SanitizedConfig, email: string, sandi: string): Promise<Orang> {
  const jawaban = await toOrang(config, '', '').ask('POST', '/api/pengguna/login', { email, password: sandi })
  const cookie = jawaban.headers.get('set-cookie')?.split(';')[0]
  if (jawaban.status !== 200 || cookie === undefined)
    throw new Error(`Login of ${email} answered ${jawaban.status}`)
  return toOrang(config, cookie, (jawaban.isi.user as { id: string }).id)
}

function toOrang(config: SanitizedConfig, cookie: string, id: string): Orang {
  return { id, cookie, ask: (method, jalan, isi) => ask(config, cookie, method, jalan, isi) }
}

async function ask(
  config: SanitizedConfig,
  cookie: string,
  method: string,
  jalan: string,
  isi?: unknown,
): Promise<Jawaban> {
  const { handleApi } = await import('../../src/platform/handle-api.ts')
  const asal = getEnv('LEWU_CMS_URL')
  const headers = new Headers({ Origin: asal, ...(cookie === '' ? {} : { Cookie: cookie }) })
  const isApaAdanya = isi instanceof FormData || isi instanceof Blob
  if (isi !== undefined && !isApaAdanya) headers.set('Content-Type', 'application/json')
  const body = isi === undefined ? null : isApaAdanya ? isi : JSON.stringify(isi)
  const response = await handleApi(new Request(`${asal}${jalan}`, { method, headers, body }), config)
  const teks = await response.text()
  return { status: response.status, headers: response.headers, isi: toIsi(teks) }
}

function toIsi(teks: string): Record<string, unknown> {
  try {
    return JSON.parse(teks) as Record<string, unknown>
  } catch {
    // A file or an empty answer: kept as it came, for tests that look for what must not be in it.
    return { teks }
  }
}

async function runAsSuper(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: getEnv('LEWU_TEST_PG_URL') })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
