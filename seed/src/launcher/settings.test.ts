import { expect, test } from 'vitest'
import { isLoopback, parseSettings } from './settings.ts'

const root = '/srv/desa kita'

test('an empty environment gives the defaults', () => {
  expect(parseSettings({}, root)).toEqual({
    ok: true,
    settings: {
      root,
      dataDir: '/srv/desa kita/.data',
      mode: 'coba',
      host: '127.0.0.1',
      cmsPort: 3000,
      sitePort: 4321,
      cmsUrl: 'http://127.0.0.1:3000',
      siteUrl: 'http://127.0.0.1:4321',
      databasePort: null,
      databaseUrl: null,
      cmsDatabaseUrl: null,
      siteDatabaseUrl: null,
    },
  })
})

test.each([
  [{ LEWU_CMS_PORT: '3100' }, { cmsPort: 3100, cmsUrl: 'http://127.0.0.1:3100' }],
  [{ LEWU_SITE_PORT: ' 8080 ' }, { sitePort: 8080, siteUrl: 'http://127.0.0.1:8080' }],
  [{ LEWU_DATA_DIR: 'lain' }, { dataDir: '/srv/desa kita/lain' }],
  [{ LEWU_DATA_DIR: '/var/lib/desa' }, { dataDir: '/var/lib/desa' }],
  [{ LEWU_HOST: '0.0.0.0' }, { host: '0.0.0.0', cmsUrl: 'http://127.0.0.1:3000' }],
  [{ LEWU_HOST: '10.0.0.5' }, { host: '10.0.0.5', siteUrl: 'http://10.0.0.5:4321' }],
  [{ LEWU_HOST: '::1' }, { host: '::1', siteUrl: 'http://[::1]:4321' }],
  [{ LEWU_CMS_URL: 'https://cms.desa.example/' }, { cmsUrl: 'https://cms.desa.example' }],
  [{ LEWU_MODE: 'produksi' }, { mode: 'produksi' }],
  [{ LEWU_MODE: '' }, { mode: 'coba' }],
  [{ DATABASE_URL: 'postgresql://a:b@db/lewu' }, { databaseUrl: 'postgresql://a:b@db/lewu' }],
])('%o is understood', (environment, expected) => {
  expect(parseSettings(environment, root)).toMatchObject({
    ok: true,
    settings: expected,
  })
})

test.each([
  ['LEWU_CMS_PORT', '0'],
  ['LEWU_CMS_PORT', '70000'],
  ['LEWU_SITE_PORT', 'http'],
  ['LEWU_SITE_PORT', '3000'],
  ['LEWU_DB_PORT', '-1'],
  ['LEWU_HOST', 'a b'],
  ['LEWU_MODE', 'production'],
  ['LEWU_CMS_URL', 'desa.example'],
  ['LEWU_SITE_URL', 'https://desa.example/portal'],
  ['DATABASE_URL', 'mysql://a:b@db/lewu'],
  ['DATABASE_URL', 'postgres://db/lewu'],
  ['DATABASE_URL', 'postgres://a:b@db'],
  ['LEWU_CMS_DATABASE_URL', 'postgres://lewu_cms:b@db/lewu'],
  ['LEWU_SITE_DATABASE_URL', 'postgres://lewu_cms:b@db/lewu'],
])('%s=%s is refused in both languages, by name', (name, value) => {
  const result = parseSettings({ [name]: value }, root)
  expect(result).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([
      { id: expect.stringContaining(name), en: expect.stringContaining(name) },
    ]),
  })
})

test('every bad value is named at once', () => {
  const result = parseSettings({ LEWU_CMS_PORT: 'x', LEWU_MODE: 'y', LEWU_HOST: '!' }, root)
  expect(result.ok || result.problems.length).toBe(3)
})

test.each([
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['192.168.1.4', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
