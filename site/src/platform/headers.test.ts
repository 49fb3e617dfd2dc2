import { afterEach, describe, expect, test, vi } from 'vitest'

/** Settings are read once per process, so each case loads the modules afresh. */
async function load(alamat: string) {
  vi.resetModules()
  vi.stubEnv('LEWU_SITE_URL', alamat)
  vi.stubEnv('LEWU_CMS_URL', 'https://cms.example/admin')
  return { ...(await import('./headers.ts')), ...(await import('./kiriman.ts')) }
}
afterEach(() => vi.unstubAllEnvs())

describe('safety headers', () => {
  test.each([
    ['https://lewu.example', true],
    ['http://127.0.0.1:4321', false],
  ])('%s asks for https for a year: %s', async (alamat, isHsts) => {
    const { listKepalaAman } = await load(alamat)
    expect(new Map(listKepalaAman()).has('strict-transport-security')).toBe(isHsts)
  })

  test('no script is allowed, whatever Astro would allow', async () => {
    const { toCsp } = await load('https://lewu.example')
    const dariAstro = "default-src 'none'; script-src 'self' 'sha256-x'; style-src 'self' 'sha256-y';"
    expect(toCsp(dariAstro)).toBe("default-src 'none'; script-src 'none'; style-src 'self' 'sha256-y'")
    expect(toCsp(null)).toBe("default-src 'none'; frame-ancestors 'none'")
  })
})

test.each([
  [undefined, true],
  ['https://lewu.example', true],
  ['https://cms.example', true],
  ['null', true],
  ['https://cms.example.jahat.example', false],
  ['https://jahat.example', false],
])('a form posted from %s is let in: %s', async (asal, isDiizinkan) => {
  const { isAsalDiizinkan } = await load('https://lewu.example')
  expect(isAsalDiizinkan(asal)).toBe(isDiizinkan)
})
