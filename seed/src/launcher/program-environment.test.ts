import { expect, test } from 'vitest'
import { toCmsEnvironment, toPrepareEnvironment, toSiteEnvironment } from './program-environment.ts'
import { type Secrets, secretNames } from './secrets.ts'
import { parseSettings } from './settings.ts'

const result = parseSettings({ LEWU_DATA_DIR: '/data' }, '/srv/lewu')
if (!result.ok) throw new Error('the defaults are good')
const secrets = Object.fromEntries(secretNames.map((name) => [name, `rahasia-${name}`])) as Secrets // all names
const source = {
  settings: result.settings,
  secrets,
  database: { ownerUrl: 'postgres://pemilik', cmsUrl: 'postgres://cms', siteUrl: 'postgres://situs' },
  inherited: {
    PATH: '/bin',
    LANG: 'id_ID.UTF-8',
    DATABASE_URL: 'postgres://pemilik',
    PGPASSWORD: 'x',
    PORT: '80',
    npm_config_registry: 'x',
    LEWU_SECRET: 'dari luar',
    LEWU_SANDI_PEMILIK: 'dari luar',
    LEWU_DB_PORT: '5433',
    LEWU_SMTP_URL: 'smtp://surat',
  },
}

test('the cms gets its own role and keys, settings of its own, and nothing of the owner', () => {
  const environment = toCmsEnvironment(source)
  expect(environment).toMatchObject({
    PATH: '/bin',
    TZ: 'UTC',
    LEWU_CMS_DATABASE_URL: 'postgres://cms',
    LEWU_SECRET: 'rahasia-LEWU_SECRET',
    LEWU_PREVIEW_KEY: 'rahasia-LEWU_PREVIEW_KEY',
    LEWU_SMTP_URL: 'smtp://surat',
    LEWU_DATA_DIR: '/data',
    LEWU_MODE: 'coba',
  })
  expect(JSON.stringify(environment)).not.toMatch(/pemilik|PGPASSWORD|npm_|LEWU_DB_PORT|dari luar/)
})

test('the site gets its role and the addresses alone', () => {
  const environment = toSiteEnvironment(source)
  expect(
    Object.keys(environment)
      .filter((name) => name.startsWith('LEWU_'))
      .sort(),
  ).toEqual([
    'LEWU_CMS_URL',
    'LEWU_DATA_DIR',
    'LEWU_PEKERJA',
    'LEWU_PROXY_IP_HEADER',
    'LEWU_SITE_DATABASE_URL',
    'LEWU_SITE_URL',
  ])
  expect(environment).toMatchObject({ HOST: '127.0.0.1', PORT: '4321' })
  expect(JSON.stringify(environment)).not.toMatch(/rahasia|pemilik|PGPASSWORD|dari luar/)
})

test('preparation works as the owner', () => {
  expect(toPrepareEnvironment(source)).toMatchObject({
    LEWU_CMS_DATABASE_URL: 'postgres://pemilik',
    LEWU_SITE_DATABASE_URL: 'postgres://situs',
    LEWU_SANDI_CONTOH_BENIH: 'rahasia-LEWU_SANDI_CONTOH_BENIH',
  })
})
