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

  test('a page allows no script, and only the styles in its own head', async () => {
    const { toCsp } = await load('https://lewu.example')
    // Of `body{margin:0}`, made by another program.
    const sidik = "'sha256-IAdwN3biDCQ3brrgp1m8kBEsPQYyqfREKOEfeoREopc='"
    const halaman = '<head><style>body{margin:0}</style></head><body><style>a{}</style></body>'
    const csp = toCsp('text/html; charset=utf-8', Buffer.from(halaman))
    expect(csp).toMatch(/^default-src 'none'; .*script-src 'none'; style-src 'self' 'sha256-[^']+'$/)
    expect(csp).toContain(sidik)
  })

  test.each([
    ['/skrip/belajar-0123456789abcdef.js', "script-src 'self'; worker-src 'self'"],
    ['/skrip/lain.js', "script-src 'none'"],
    ['https://lain.example/x.js', "script-src 'none'"],
  ])('a page whose head asks for %s is given %s', async (alamat, kebijakan) => {
    const { toCsp } = await load('https://lewu.example')
    const skrip = `<script type="module" src="${alamat}"></script>`
    expect(toCsp('text/html', Buffer.from(`<head>${skrip}</head>`))).toContain(kebijakan)
    // What a text holds is no head.
    expect(toCsp('text/html', Buffer.from(`<head></head><body>${skrip}`))).toContain("script-src 'none'")
  })

  test('the worker may ask this server, and nobody else', async () => {
    const { toCsp } = await load('https://lewu.example')
    expect(toCsp('text/javascript; charset=utf-8', Buffer.from(''))).toBe(
      "default-src 'none'; frame-ancestors 'none'; connect-src 'self'",
    )
  })

  test('what is no page may load nothing at all', async () => {
    const { toCsp } = await load('https://lewu.example')
    for (const jenis of ['application/json', 'text/csv; charset=utf-8', undefined])
      expect(toCsp(jenis, Buffer.from('<head><style>a{}</style></head>'))).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      )
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
