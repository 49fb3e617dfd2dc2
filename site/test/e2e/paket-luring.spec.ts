/** Packs of all courses as a phone fetches them: their bytes, their names, and that no key of a test is in any. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { SITUS } from '../support/halaman-contoh.ts'
import { runSql } from '../support/hp.ts'
import { listGalatHtml } from '../support/html.ts'

const MAX_PAKET = 2_000_000
/** A page of a course or a lesson with its styles, pictures apart. */
const MAX_HALAMAN = 14_000
const MAX_SKRIP = 25_000
type Daftar = { kursus: string; sidik: string; alamat: string; ukuran: number; ukuranUtuh: number }
type Paket = {
  gaya: string[]
  kepala: Record<string, string>
  halaman: { jalur: string; html: string }[]
  berkas: string[]
}

type Rilis = {
  isi: { daftarPelajaran: { latihan: string[] }[] }
  bank: { soal: string; pertanyaan: string; pembahasan: string }[]
  /** What its lessons say. */
  pelajaran: string
}

async function listSlug(request: APIRequestContext): Promise<Set<string>> {
  const kursus = await (await request.get('/kursus')).text()
  const daftarSlug = [...kursus.matchAll(/href="\/kursus\/([a-z0-9-]+)"/g)].map(([, slug = '']) => slug)
  expect(daftarSlug.length).toBeGreaterThan(0)
  return new Set(daftarSlug)
}

async function getPaket(
  request: APIRequestContext,
  slug: string,
): Promise<{ daftar: Daftar; teks: string; paket: Paket }> {
  const daftar = (await (await request.get(`/kursus/${slug}/luring.json`)).json()) as Daftar
  const teks = await (await request.get(daftar.alamat)).text()
  return { daftar, teks, paket: JSON.parse(teks) as Paket }
}

test('each is what it was announced to be, and fits a phone', async ({ request }) => {
  for (const slug of await listSlug(request)) {
    const { daftar, teks } = await getPaket(request, slug)
    expect(createHash('sha256').update(teks).digest('hex')).toBe(daftar.sidik)
    expect([daftar.ukuran, daftar.ukuranUtuh]).toEqual([gzipSync(teks).length, Buffer.byteLength(teks)])
    expect(daftar.ukuranUtuh).toBeLessThanOrEqual(MAX_PAKET)
    const salah = daftar.alamat.replace(daftar.sidik, '0'.repeat(64))
    expect((await request.get(salah)).status()).toBe(404)
  }
})

test('its pages are the very ones of the server, valid, and hold no question of a test and no explanation', async ({
  request,
}) => {
  const rilis = await runSql<Rilis>(
    `select isi, bank, (naskah->'daftarPelajaran')::text as pelajaran from cms.rilis`,
    [],
  )
  const latihan = new Set(rilis.flatMap(({ isi }) => isi.daftarPelajaran.flatMap((satu) => satu.latihan)))
  // A statement may stand word for word in the lesson it is about; then it gives nothing away.
  const rahasia = rilis.flatMap(({ bank, pelajaran }) =>
    bank
      .flatMap(({ soal, pertanyaan, pembahasan }) => [...(latihan.has(soal) ? [] : [pertanyaan]), pembahasan])
      .filter((satu) => satu.length > 10 && !pelajaran.includes(JSON.stringify(satu).slice(1, -1))),
  )
  expect(rahasia.length).toBeGreaterThan(20)
  for (const slug of await listSlug(request)) {
    // Another test may release a course anew just now; looked at again, pack and pages are of one release.
    await expect(async () => {
      const { teks, paket } = await getPaket(request, slug)
      for (const satu of rahasia) expect(teks.includes(JSON.stringify(satu).slice(1, -1)), satu).toBe(false)
      expect(teks).not.toMatch(/\\"(benar|diterima|toleransi|pembahasan|bank|benih|kunci)\\":/)
      await checkHalaman(request, paket)
    }).toPass({ timeout: 30_000 })
  }
})

async function checkHalaman(request: APIRequestContext, paket: Paket): Promise<void> {
  for (const { jalur, html } of paket.halaman) {
    const utuh = html.replace(/<!--gaya:(\d+)-->/g, (_, nomor) => paket.gaya[Number(nomor)] ?? '')
    const halaman = await request.get(jalur)
    expect(utuh).toBe(await halaman.text())
    expect(gzipSync(utuh).length, jalur).toBeLessThanOrEqual(MAX_HALAMAN)
    expect(paket.kepala['content-security-policy']).toBe(halaman.headers()['content-security-policy'])
  }
  expect(await listGalatHtml(paket.halaman[0]?.html.replace('<!--gaya:0-->', '') ?? '')).toEqual([])
}

test('what runs on a phone is small, and the worker is asked for anew each time', async ({ request }) => {
  const kursus = await (await request.get('/kursus/membaca-apbdes-untuk-pemula')).text()
  const alamat = /src="(\/skrip\/[^"]+)"/.exec(kursus)?.[1] ?? ''
  const [skrip, pekerja] = [await request.get(alamat), await request.get('/pekerja.js')]
  const byte = [skrip, pekerja].map(async (satu) => gzipSync(await satu.body()).length)
  expect((await Promise.all(byte)).reduce((a, b) => a + b)).toBeLessThanOrEqual(MAX_SKRIP)
  expect(skrip.headers()['cache-control']).toContain('immutable')
  expect(pekerja.headers()['cache-control']).toBe('no-cache')
  expect(pekerja.headers()['content-security-policy']).toContain("connect-src 'self'")
  expect((await request.get('/skrip/belajar-0000000000000000.js')).status()).toBe(404)
})

test('only pages of learning load the script', async ({ request }) => {
  for (const [jalur, ada] of [
    ['/', false],
    ['/sertifikat', false],
    ['/belajar/masuk', false],
    ['/kursus/membaca-apbdes-untuk-pemula', true],
    ['/luring', true],
  ] as const) {
    const halaman = await request.get(new URL(jalur, SITUS).href)
    expect((await halaman.text()).includes('<script'), jalur).toBe(ada)
    expect(halaman.headers()['content-security-policy']).toContain(
      ada ? "script-src 'self'" : "script-src 'none'",
    )
  }
})
