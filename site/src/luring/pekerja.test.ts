import { afterEach, beforeEach, expect, test, vi } from 'vitest'

type Penangan = (peristiwa: object) => void
const penangan: Record<string, Penangan> = {}
/** What is saved, by address. */
let tersimpan: Record<string, string> = {}
const put = vi.fn()

beforeEach(async () => {
  vi.useFakeTimers()
  tersimpan = { '/luring': 'tanpa sinyal', '/kursus/bpd': 'tersimpan' }
  vi.stubGlobal('__KERANGKA__', ['/luring'])
  vi.stubGlobal('caches', {
    match: async (alamat: string) =>
      tersimpan[alamat] === undefined ? undefined : new Response(tersimpan[alamat]),
    open: async () => ({ addAll: put, put }),
    keys: async () => [],
  })
  vi.stubGlobal('self', {
    addEventListener: (nama: string, satu: Penangan) => {
      penangan[nama] = satu
    },
    clients: { claim: async () => undefined },
    location: { origin: 'https://lewu.example' },
  })
  vi.resetModules()
  await import('./pekerja.ts')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What the browser shows; null where the worker leaves the request alone. */
function open(jalur: string, mode = 'navigate'): Promise<string> | null {
  let jawaban: Promise<Response> | null = null
  penangan.fetch?.({
    request: { url: `https://lewu.example${jalur}`, method: 'GET', mode },
    respondWith: (isi: Promise<Response>) => {
      jawaban = isi
    },
  })
  return (jawaban as Promise<Response> | null)?.then((isi) => isi.text()) ?? null
}
const stubJaringan = (isi: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(isi))
const putus = () => Promise.reject(new TypeError('Failed to fetch'))
const menggantung = () => new Promise<Response>(() => undefined)
const lambat = (ms: number) => () =>
  new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('dari jaringan')), ms))

test.each([
  '/',
  '/cari?q=jalan',
  '/keterbukaan',
  '/program-belajar/bekal',
  '/desa/danum-lestari',
  '/kursus/lain',
])('without a signal %s gives way to the page that says so', async (jalur) => {
  stubJaringan(putus)
  expect(await open(jalur)).toBe('tanpa sinyal')
})
test('with one it comes from the network, an error page of the server too, and nothing is kept', async () => {
  stubJaringan(async () => new Response('galat', { status: 503 }))
  expect(await open('/keterbukaan')).toBe('galat')
  expect(put).not.toHaveBeenCalled()
})
test('files and requests of a page are left to the browser', () => {
  stubJaringan(putus)
  expect([open('/data/apbdes/2026.csv'), open('/cari', 'cors')]).toEqual([null, null])
})
test.each([
  ['a page that is saved is shown after three seconds', '/kursus/bpd', menggantung, 3_000, 'tersimpan'],
  ['one that is not waits for a slow line', '/kursus/lain', lambat(10_000), 10_000, 'dari jaringan'],
  ['but not for a dead one', '/kursus/lain', menggantung, 20_000, 'tanpa sinyal'],
  ['a page of one person waits eight seconds', '/belajar', menggantung, 8_000, 'tanpa sinyal'],
  ['any other as long as the network tries', '/cari', lambat(60_000), 60_000, 'dari jaringan'],
] as const)('%s', async (_, jalur, jaringan, ms, isi) => {
  stubJaringan(jaringan)
  const selesai = vi.fn()
  const jawaban = open(jalur)?.then((teks) => {
    selesai()
    return teks
  })
  await vi.advanceTimersByTimeAsync(ms - 1)
  expect(selesai).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(await jawaban).toBe(isi)
})
