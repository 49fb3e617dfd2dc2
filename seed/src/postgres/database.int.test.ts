import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFreePort } from '../launcher/ports.ts'
import { finishProcess, isAlive, markProcess } from '../launcher/process-table.ts'
import { Refusal } from '../launcher/refusal.ts'
import { readSecrets, type Secrets } from '../launcher/secrets.ts'
import { parseSettings, type Settings } from '../launcher/settings.ts'
import { runWithClient } from './client.ts'
import { finishCluster } from './cluster.ts'
import { type Database, startDatabase } from './database.ts'
import { findMark, recordMark } from './mark.ts'
import { toDatabaseUrl, toRoleUrl } from './urls.ts'

const root = join(import.meta.dirname, '../../..')
let folder = ''
let secrets: Secrets
let database: Database

function toSettings(environment: Record<string, string>): Settings {
  const result = parseSettings({ LEWU_DATA_DIR: join(folder, 'data'), ...environment }, root)
  if (!result.ok) throw new Refusal(result.problems)
  return result.settings
}

const query = (url: string, sql: string) =>
  runWithClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows)

const superUrl = (name = 'postgres') => toDatabaseUrl(database.cluster?.superUrl ?? '', name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lewu pg '))
  mkdirSync(join(folder, 'data'))
  // mkdtemp makes a closed folder; ours stands for an ordinary one.
  chmodSync(folder, 0o755)
  secrets = readSecrets(join(folder, 'data'), {}, 'coba')
  database = await startDatabase(toSettings({ LEWU_DB_PORT: String(await findFreePort()) }), secrets)
})

afterAll(async () => {
  if (database?.cluster) await finishCluster(database.cluster.place)
  rmSync(folder, { recursive: true })
})

describe('our own server', () => {
  test('each role gets in with its own settings', async () => {
    const show =
      "select current_setting('search_path') as path, current_setting('statement_timeout') as timeout"
    expect(await query(database.ownerUrl, show)).toEqual([
      { path: 'cms, publik, masuk, ekstensi', timeout: '0' },
    ])
    expect(await query(database.cmsUrl, show)).toEqual([
      { path: 'cms, publik, masuk, ekstensi', timeout: '30s' },
    ])
    expect(await query(database.siteUrl, show)).toEqual([{ path: 'publik, masuk, ekstensi', timeout: '5s' }])
  })

  test('its log says when it started, and quotes nothing of a statement that it refused', async () => {
    const sql = "select 'nilai-rahasia'::uuid"
    await expect(query(database.ownerUrl, sql)).rejects.toMatchObject({ code: '22P02' })
    const log = readFileSync(database.cluster?.place.log ?? '', 'utf8')
    expect(log).toContain('ready to accept connections')
    expect(log).not.toContain('nilai-rahasia')
  })

  test('the extensions are there for all', async () => {
    expect(await query(database.siteUrl, "select similarity('desa', 'dessa') > 0.4 as alike")).toEqual([
      { alike: true },
    ])
  })

  test.each([
    ['lewu_cms', 'create table cms.x (id int)'],
    ['lewu_situs', 'create temporary table x (id int)'],
    ['lewu_situs', 'create table publik.x (id int)'],
    ['lewu_situs', 'create table public.x (id int)'],
    ['lewu_situs', 'select * from ekstensi.tanda_lewu'],
  ])('%s may not %s', async (role, sql) => {
    const url = role === 'lewu_cms' ? database.cmsUrl : database.siteUrl
    await expect(query(url, sql)).rejects.toMatchObject({ code: '42501' })
  })

  test('the portal’s roles cannot open other databases of the server, nor guess a password', async () => {
    await expect(query(toDatabaseUrl(database.siteUrl, 'postgres'), 'select 1')).rejects.toThrow()
    await expect(query(toRoleUrl(database.siteUrl, 'lewu_situs', 'salah'), 'select 1')).rejects.toMatchObject(
      {
        code: '28P01',
      },
    )
  })

  test('a second start finds the running server', async () => {
    const again = await startDatabase(toSettings({}), secrets)
    expect(again.cluster).toMatchObject({ pid: database.cluster?.pid, isReused: true })
  })

  test('after kill -9 the next start has every committed row and none of the others', async () => {
    await query(database.ownerUrl, 'create table cms.baris as select generate_series(1, 20000) as id')
    const open = new pg.Client({ connectionString: database.ownerUrl })
    open.on('error', () => undefined)
    await open.connect()
    await open.query('begin; insert into cms.baris values (-1)')
    const mark = markProcess(database.cluster?.pid ?? 0)
    if (mark) await finishProcess(mark, { signal: 'SIGKILL' })
    database = await startDatabase(toSettings({}), secrets)
    expect(database.cluster?.isReused).toBe(false)
    expect(await query(database.ownerUrl, 'select count(*)::int as n, min(id) from cms.baris')).toEqual([
      { n: 20_000, min: 1 },
    ])
    await query(database.ownerUrl, 'drop table cms.baris')
  })

  test('a mark is kept in the database itself', async () => {
    expect(await findMark(database.ownerUrl, 'persiapan')).toBeNull()
    await recordMark(database.ownerUrl, 'persiapan', 'a')
    await recordMark(database.ownerUrl, 'persiapan', 'b')
    expect(await findMark(database.ownerUrl, 'persiapan')).toBe('b')
  })

  test('lost secrets are named, not repaired by guessing', async () => {
    const others = readSecrets(mkdtempSync(join(folder, 'lain-')), {}, 'coba')
    await expect(startDatabase(toSettings({}), others)).rejects.toThrow('does not match rahasia.json')
  })

  test('data of another PostgreSQL version is refused', async () => {
    const dataDir = join(folder, 'tua')
    mkdirSync(join(dataDir, 'postgres'), { recursive: true })
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '15\n')
    await expect(startDatabase(toSettings({ LEWU_DATA_DIR: dataDir }), secrets)).rejects.toThrow(
      'made by PostgreSQL 15',
    )
  })
})

describe('a server of others', () => {
  beforeAll(async () => {
    await query(superUrl(), "create role tuan login createrole password 'rahasia'")
    await query(superUrl(), "create role tamu login password 'rahasia'")
  })

  async function createDatabase(name: string, owner: string): Promise<Settings> {
    await query(superUrl(), `create database ${name} owner ${owner}`)
    return toSettings({ DATABASE_URL: toRoleUrl(superUrl(name), owner, 'rahasia') })
  }

  test('a role with few rights gets the SQL to run, and it is enough', async () => {
    await createDatabase('sempit', 'postgres')
    const settings = toSettings({ DATABASE_URL: toRoleUrl(superUrl('sempit'), 'tamu', 'rahasia') })
    const refusal = await startDatabase(settings, secrets).catch((error: unknown) => error)
    const sql = refusal instanceof Refusal ? refusal.detail : ''
    expect(sql).toContain('CREATE SCHEMA "cms" AUTHORIZATION "tamu";')
    await query(superUrl('sempit'), sql)
    await startDatabase(settings, secrets)
  })

  test('a database of another program is refused', async () => {
    const settings = await createDatabase('lain', 'tuan')
    await query(settings.databaseUrl ?? '', 'create schema cms; create table cms.artikel (id int)')
    await expect(startDatabase(settings, secrets)).rejects.toThrow('belongs to another program')
  })

  test('a role of another portal keeps its password', async () => {
    const settings = await createDatabase('kedua', 'postgres')
    const own = { ...settings, databaseUrl: superUrl('kedua') }
    await expect(startDatabase(own, { ...secrets, LEWU_SANDI_CMS: 'lain' })).rejects.toThrow(
      'used by another database',
    )
    await query(database.cmsUrl, 'select 1')
  })

  test('its roles may come with their own addresses', async () => {
    const settings = await createDatabase('ketiga', 'postgres')
    await startDatabase(
      {
        ...settings,
        databaseUrl: superUrl('ketiga'),
        cmsDatabaseUrl: toDatabaseUrl(database.cmsUrl, 'ketiga'),
        siteDatabaseUrl: toDatabaseUrl(database.siteUrl, 'ketiga'),
      },
      { ...secrets, LEWU_SANDI_CMS: 'lain', LEWU_SANDI_SITUS: 'lain' },
    )
  })

  test.each([
    ['salah', (url: string) => toRoleUrl(url, 'tuan', 'salah'), 'refuses the name or password'],
    ['tidak ada', (url: string) => toDatabaseUrl(url, 'belum_ada'), 'does not exist'],
    ['mati', () => 'postgres://tuan:x@127.0.0.1:1/lewu', 'cannot be reached'],
  ])('an address that is %s is explained', async (_, change, sentence) => {
    const url = change(superUrl('lewu'))
    await expect(startDatabase(toSettings({ DATABASE_URL: url }), secrets)).rejects.toThrow(sentence)
  })
})

test('the server ends when asked', async () => {
  if (database.cluster) await finishCluster(database.cluster.place)
  expect(isAlive(database.cluster?.pid ?? 0)).toBe(false)
})
