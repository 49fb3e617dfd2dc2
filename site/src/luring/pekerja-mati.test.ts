import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

/** Stores of unsent work: whatever is asked of them is an error. */
const tersentuh = vi.fn()
const terlarang = new Proxy({}, { get: () => tersentuh })

/** A phone with saved pages and one open page of the site; what happened, in its order. */
async function run(): Promise<{ tersisa: string[]; peristiwa: string[] }> {
  const cache = new Set(['kerangka/lama', 'kerangka/baru', 'paket/bpd/aa', 'paket/bpd@2/bb', 'milik-lain'])
  const peristiwa: string[] = []
  const penangan: Record<string, (satu: object) => void> = {}
  vi.stubGlobal('indexedDB', terlarang)
  vi.stubGlobal('localStorage', terlarang)
  vi.stubGlobal('caches', {
    keys: async () => [...cache],
    delete: async (nama: string) => cache.delete(nama),
  })
  vi.stubGlobal('self', {
    addEventListener: (nama: string, satu: (satu: object) => void) => {
      penangan[nama] = satu
    },
    skipWaiting: async () => peristiwa.push('tidak menunggu'),
    clients: {
      matchAll: async () => [
        {
          url: 'https://lewu.example/minta-informasi',
          navigate: async (u: string) => peristiwa.push(`muat ${u}`),
        },
      ],
    },
    registration: {
      unregister: async () => {
        peristiwa.push(`lepas, sisa ${cache.size}`)
        return true
      },
    },
  })
  vi.resetModules()
  await import('./pekerja-mati.ts')
  for (const nama of ['install', 'activate']) {
    const janji: Promise<unknown>[] = []
    penangan[nama]?.({ waitUntil: (satu: Promise<unknown>) => janji.push(satu) })
    await Promise.all(janji)
  }
  expect(penangan.fetch).toBeUndefined()
  return { tersisa: [...cache], peristiwa }
}

test('takes saved pages and itself away, and no open page, in which somebody may be writing', async () => {
  expect(await run()).toEqual({
    tersisa: ['milik-lain'],
    peristiwa: ['tidak menunggu', 'lepas, sisa 1'],
  })
})

test('what was noted on the phone and not sent yet it never touches', async () => {
  await run()
  expect(tersentuh).not.toHaveBeenCalled()
})
