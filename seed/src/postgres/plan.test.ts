import { expect, test } from 'vitest'
import { toLoginAnswer } from './client.ts'
import type { Facts, RoleFacts } from './facts.ts'
import { listProvisionSql, type Wish } from './plan.ts'
import { parsePostmaster } from './postmaster.ts'
import { findDatabaseProblem } from './refusals.ts'
import { formatUrl, toDatabaseUrl, toRoleUrl } from './urls.ts'

const empty: Facts = {
  database: 'lewu',
  owner: 'tuan',
  version: 150_018,
  roles: [],
  extensions: new Map([['plpgsql', 'pg_catalog']]),
  schemas: new Map(),
  tableCounts: new Map(),
  usage: new Set(),
  isPublicConnect: true,
  isPublicTemporary: true,
  hasMark: false,
}

const wish: Wish = {
  passwords: { lewu_cms: 'a', lewu_situs: "b'b" },
  wrongPasswords: new Set(),
  isWholeServer: false,
}

function toRole(name: string, settings: string[], changes: Partial<RoleFacts> = {}): RoleFacts {
  return {
    name,
    canLogin: true,
    isPowerful: false,
    settings,
    otherDatabases: [],
    canConnect: true,
    ...changes,
  }
}

const limits = (timeout: string) => [
  `statement_timeout=${timeout}`,
  'idle_in_transaction_session_timeout=60s',
]
const ready: Facts = {
  ...empty,
  roles: [
    toRole('tuan', ['search_path=cms, publik, masuk, ekstensi']),
    toRole('lewu_cms', ['search_path=cms, publik, masuk, ekstensi', ...limits('30s')]),
    toRole('lewu_situs', ['search_path=publik, masuk, ekstensi', ...limits('5s')]),
  ],
  extensions: new Map(['pg_trgm', 'unaccent', 'pgcrypto'].map((one) => [one, 'ekstensi'])),
  schemas: new Map(['cms', 'publik', 'masuk', 'ekstensi'].map((one) => [one, 'tuan'])),
  usage: new Set([
    ...['cms', 'publik', 'masuk', 'ekstensi'].map((one) => `${one} lewu_cms`),
    ...['publik', 'masuk', 'ekstensi'].map((one) => `${one} lewu_situs`),
  ]),
  isPublicConnect: false,
  isPublicTemporary: false,
  hasMark: true,
}

test('an empty database gets everything, roles before what names them', () => {
  const statements = listProvisionSql(empty, wish)
  expect(statements[0]).toBe(`CREATE ROLE "lewu_cms" LOGIN PASSWORD 'a'`)
  expect(statements[1]).toBe(`CREATE ROLE "lewu_situs" LOGIN PASSWORD 'b''b'`)
  expect(statements).toContain('CREATE SCHEMA "cms" AUTHORIZATION "tuan"')
  expect(statements).toContain('REVOKE CONNECT, TEMPORARY ON DATABASE "lewu" FROM PUBLIC')
  expect(statements).toContain('GRANT CONNECT ON DATABASE "lewu" TO "tuan", "lewu_cms", "lewu_situs"')
  expect(statements).not.toContain('GRANT USAGE ON SCHEMA "cms" TO "lewu_situs"')
})

test('a ready database gets nothing', () => {
  expect(listProvisionSql(ready, wish)).toEqual([])
})

test.each<[string, Partial<Facts>, Partial<Wish>, string[]]>([
  [
    'a wrong password is changed',
    {},
    { wrongPasswords: new Set(['lewu_cms']) },
    [`ALTER ROLE "lewu_cms" LOGIN PASSWORD 'a'`],
  ],
  [
    'a role that came with its own address keeps its password',
    {},
    { wrongPasswords: new Set(['lewu_cms']), passwords: { lewu_cms: null, lewu_situs: null } },
    [],
  ],
  [
    'an extension elsewhere is moved',
    { extensions: new Map([...ready.extensions, ['unaccent', 'public']]) },
    {},
    ['ALTER EXTENSION "unaccent" SET SCHEMA ekstensi'],
  ],
  [
    'a database that was opened again is closed again',
    { isPublicTemporary: true },
    {},
    [
      'REVOKE CONNECT, TEMPORARY ON DATABASE "lewu" FROM PUBLIC',
      'GRANT CONNECT ON DATABASE "lewu" TO "tuan", "lewu_cms", "lewu_situs"',
    ],
  ],
])('%s', (_, facts, changes, expected) => {
  expect(listProvisionSql({ ...ready, ...facts }, { ...wish, ...changes })).toEqual(expected)
})

test('a role of the portal loses powers it must not have', () => {
  const roles = ready.roles.map((role) => ({ ...role, isPowerful: role.name === 'lewu_situs' }))
  expect(listProvisionSql({ ...ready, roles }, wish)).toEqual([
    'ALTER ROLE "lewu_situs" NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION',
  ])
})

test('settings hold for the whole server only where it is ours', () => {
  const statements = listProvisionSql(empty, { ...wish, isWholeServer: true })
  expect(statements).toContain('ALTER ROLE "lewu_situs" SET search_path = publik, masuk, ekstensi')
  expect(listProvisionSql(empty, wish)).toContain(
    `ALTER ROLE "lewu_situs" IN DATABASE "lewu" SET statement_timeout = '5s'`,
  )
})

test.each<[string, Partial<Facts>, string | null]>([
  ['empty', {}, null],
  ['prepared by an administrator', { schemas: new Map([['cms', 'tuan']]) }, null],
  ['ours', { hasMark: true, tableCounts: new Map([['cms', 80]]) }, null],
  ['of another program', { tableCounts: new Map([['publik', 1]]) }, 'belongs to another program'],
  ['of another role', { hasMark: true, schemas: new Map([['cms', 'lain']]) }, 'owned by the role "lain"'],
  ['of PostgreSQL 14', { version: 140_011 }, 'PostgreSQL 14 is too old'],
])('a database that is %s', (_, changes, expected) => {
  const problem = findDatabaseProblem({ ...empty, ...changes })
  expect(problem?.en ?? null).toEqual(expected === null ? null : expect.stringContaining(expected))
})

test('an address is changed for one role or database and printed without its password', () => {
  const url = 'postgres://a:b@db.example:5433/lewu?sslmode=require'
  expect(toRoleUrl(url, 'lewu_cms', 'p@ss/w%rd')).toBe(
    'postgres://lewu_cms:p%40ss%2Fw%25rd@db.example:5433/lewu?sslmode=require',
  )
  expect(toDatabaseUrl(url, 'lain')).toBe('postgres://a:b@db.example:5433/lain?sslmode=require')
  expect(formatUrl(url)).toBe('a@db.example:5433/lewu')
})

test.each([
  ['123\n/data\n1790000000\n5433\n\n127.0.0.1\n 1 2\nready   \n', { pid: 123, port: 5433, isReady: true }],
  ['123\n/data\n1790000000\n5433\n\n\n\nstarting\n', { pid: 123, port: 5433, isReady: false }],
  ['123\n/da', null],
  ['', null],
])('postmaster.pid %j is read as %o', (text, expected) => {
  expect(parsePostmaster(text)).toEqual(expected)
})

test.each([
  ['28P01', 'sandi-salah'],
  ['42501', 'tanpa-hak'],
  ['3D000', 'tidak-ada'],
  ['ECONNREFUSED', 'tidak-terjangkau'],
])('login error %s means %s', (code, expected) => {
  expect(toLoginAnswer(code)).toBe(expected)
})
