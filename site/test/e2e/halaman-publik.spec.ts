/** Every public template on a phone and on a desk: accessible, valid, nothing sideways, nothing in the console. */
import { expect, type Page } from '@playwright/test'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'
import { listHalamanContoh } from '../support/halaman-contoh.ts'
import { test } from '../support/halaman-gangguan.ts'
import { countGzip, listGalatHtml, withoutSkripBelajar } from '../support/html.ts'
import { countLebihBesar } from '../support/huruf-besar.ts'

const MAX_HALAMAN = 14_000
const MAX_TABEL = 60_000
const NAMA_HALAMAN = [
  'beranda',
  'kabupaten',
  'cari',
  'cari kosong',
  'cari tanpa hasil',
  'desa',
  'belum',
  'apbdes 2024',
  'apbdes 2026',
  'pos bidang',
  'pos pendapatan',
  'rincian',
  'daftar berita',
  'daftar pengumuman',
  'daftar agenda',
  'daftar galeri',
  'daftar dokumen',
  'daftar dokumen tersaring',
  'berita',
  'pengumuman',
  'agenda',
  'galeri',
  'dokumen',
  'pemerintahan',
  'fasilitas',
  'lembaga ekonomi',
  'keterbukaan',
  'informasi publik',
  'informasi dikecualikan',
  'keterbukaan provinsi',
  'cari naskah',
  'cari kegiatan',
  'daftar kursus',
  'kursus',
  'program belajar',
  'pelajaran',
  'pelajaran besar',
  'masuk belajar',
  'daftar belajar',
  'kode belajar',
  'formulir',
  'resi',
  'data',
  'tentang',
  'aksesibilitas',
  'privasi',
  'luring',
  'tidak ada',
  'galat',
  'tutup',
]
/** What is not named here is answered 200. */
const STATUS: Record<string, number> = { 'tidak ada': 404, galat: 500, tutup: 503 }

let halaman: Record<string, string>
test.beforeAll(async ({ gangguan }) => {
  halaman = { ...(await listHalamanContoh()), ...gangguan }
})

/** What the browser says of a page and asks of others while it draws it. */
function recordKeluhan(page: Page): { keluhan: string[]; diminta: string[] } {
  const catatan = { keluhan: [] as string[], diminta: [] as string[] }
  page.on('console', (pesan) => catatan.keluhan.push(pesan.text()))
  page.on('pageerror', (galat) => catatan.keluhan.push(galat.message))
  page.on('request', (permintaan) => catatan.diminta.push(permintaan.url()))
  return catatan
}

for (const nama of NAMA_HALAMAN) {
  test(`${nama}: valid HTML within its bytes, quiet, no script, nothing of others; axe and width at 360 and 1280 px, and with large letters`, async ({
    page,
  }) => {
    const { keluhan, diminta } = recordKeluhan(page)
    await page.setViewportSize({ width: 360, height: 800 })
    const jawaban = await page.goto(halaman[nama] ?? '')
    const html = (await jawaban?.text()) ?? ''
    const status = STATUS[nama] ?? 200
    expect(jawaban?.status()).toBe(status)
    expect(await listGalatHtml(html)).toEqual([])
    expect(countGzip(html)).toBeLessThanOrEqual(nama === 'rincian' ? MAX_TABEL : MAX_HALAMAN)
    expect(withoutSkripBelajar(html)).not.toContain('<script')
    // The browser itself reports the status of a page that is not 200.
    expect(keluhan.filter((satu) => !satu.includes(`status of ${status}`))).toEqual([])
    expect(diminta.filter((alamat) => new URL(alamat).origin !== new URL(page.url()).origin)).toEqual([])
    await addAxe(page)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await listPelanggaranAxe(page), `${width} px`).toEqual([])
      const lebih = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(lebih, `${width} px`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await countLebihBesar(page), '360 px, text of 130 %').toBeLessThanOrEqual(0)
  })
}

test('a width of 320 px, as a zoom of 400 % gives, does not push the page sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const nama of ['beranda', 'desa', 'apbdes 2026', 'rincian', 'galat', 'tutup']) {
    await page.goto(halaman[nama] ?? '')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a visitor finds a village, its budget and the table', async ({ page }) => {
    await page.goto('/')
    await page.locator('main').getByLabel('Nama desa atau kata').fill('sungai')
    await page.locator('main').getByRole('button', { name: 'Cari' }).click()
    await expect(page.getByRole('status')).toContainText(/ditemukan|cocok/)
    await page.goto(halaman.desa ?? '')
    await expect(page.getByText('Data contoh.')).toBeVisible()
    await page.getByRole('link', { name: 'Lihat APBDes' }).click()
    await page.getByText('Lihat sebagai tabel').first().click()
    await expect(page.getByRole('table').first()).toBeVisible()
  })
})
