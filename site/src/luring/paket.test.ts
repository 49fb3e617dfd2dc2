// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { isDapatDisimpan, listPaketAda, toSebabTidakDapat } from './paket.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.documentElement.removeAttribute('data-pekerja')
})
const simpanan = {
  listPaket: async () =>
    ['bpd', 'keuangan'].map((kursus) => ({
      kursus,
      sidik: 'aa',
      judul: kursus,
      edisi: '2026-11-01T00:00:00.000Z',
      ukuran: 1,
      disimpan: '2026-11-02T00:00:00.000Z',
    })),
}

test('of saved courses those are listed whose pages are there', async () => {
  vi.stubGlobal('caches', { has: async (nama: string) => nama === 'paket/bpd/aa' })
  expect((await listPaketAda(simpanan)).map(({ kursus }) => kursus)).toEqual(['bpd'])
})

test('where the site has switched its worker off nothing can be saved, and that is said', () => {
  vi.stubGlobal('caches', {})
  vi.stubGlobal('navigator', { serviceWorker: {} })
  expect([isDapatDisimpan(), toSebabTidakDapat('peramban')]).toEqual([true, 'peramban'])
  document.documentElement.dataset.pekerja = 'mati'
  expect([isDapatDisimpan(), toSebabTidakDapat('peramban')]).toEqual([
    false,
    expect.stringContaining('dimatikan pengelola situs'),
  ])
})
