/** The switch that ends the worker of phones, as the site serves it. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

async function read(pekerja: string): Promise<{ skrip: string; kepala: string | null; html: string }> {
  vi.stubEnv('LEWU_PEKERJA', pekerja)
  vi.resetModules()
  const { GET } = await import('../../src/pages/pekerja.js.ts')
  const jawaban = await GET({} as never)
  const { default: HalamanLuring } = await import('../../src/components/belajar/HalamanLuring.astro')
  const container = await AstroContainer.create()
  return {
    skrip: await jawaban.text(),
    kepala: jawaban.headers.get('cache-control'),
    html: await container.renderToString(HalamanLuring, {
      props: { situs: 'https://lewu.example' },
      partial: false,
    }),
  }
}

test('as a rule the worker answers requests, and pages may register it', async () => {
  const { skrip, html } = await read('')
  expect(skrip).toMatch(/respondWith/)
  expect(html).not.toContain('data-pekerja')
})

test('switched off it ends itself at the same address, and pages register none', async () => {
  const { skrip, kepala, html } = await read('mati')
  expect(skrip).toMatch(/unregister/)
  expect(skrip).not.toMatch(/respondWith|indexedDB|localStorage/)
  expect(kepala).toBe('no-cache')
  expect(html).toContain('<html lang="id" data-pekerja="mati">')
})
