import { describe, expect, test } from 'vitest'
import { parseEnv } from './env.ts'

describe('settings', () => {
  test('have values for a portal on one machine', () => {
    expect(parseEnv({})).toEqual({
      host: '127.0.0.1',
      port: 4321,
      situs: 'http://127.0.0.1:4321',
      cms: 'http://127.0.0.1:3000',
      cmsLokal: 'http://127.0.0.1:3000',
      basisData: '',
      folderBerkas: '.data/publik',
      folderCetakan: '.data/cetakan',
      headerProksi: '',
      isPekerjaMati: false,
    })
  })

  test('addresses are kept as origins', () => {
    const env = parseEnv({
      LEWU_SITE_URL: 'https://lewu.example/',
      LEWU_CMS_URL: 'https://cms.example/admin',
    })
    expect([env.situs, env.cms]).toEqual(['https://lewu.example', 'https://cms.example'])
  })

  test.each([
    ['', false],
    ['hidup', false],
    ['mati', true],
  ])('the worker of phones is %j', (LEWU_PEKERJA, isPekerjaMati) =>
    expect(parseEnv({ LEWU_PEKERJA }).isPekerjaMati).toBe(isPekerjaMati),
  )

  test.each([{ PORT: 'abc' }, { LEWU_PEKERJA: 'off' }, { LEWU_SITE_URL: 'lewu' }])(
    'a wrong one stops the start: %o',
    (source) => {
      expect(() => parseEnv(source)).toThrow(Object.keys(source)[0])
    },
  )
})
