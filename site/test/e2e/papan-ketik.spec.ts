/** The keyboard alone, and paper. */
import { expect, test } from '@playwright/test'
import { listHalamanContoh } from '../support/halaman-contoh.ts'

let halaman: Record<string, string>
test.beforeAll(async () => {
  halaman = await listHalamanContoh()
})

test('the first stop of the keyboard leads past the header to the content', async ({ page }) => {
  await page.goto(halaman['apbdes 2026'] ?? '')
  await page.keyboard.press('Tab')
  const lewati = page.getByRole('link', { name: 'Langsung ke isi halaman' })
  await expect(lewati).toBeFocused()
  await expect(lewati).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('everything focused can be seen and is marked', async ({ page }) => {
  await page.goto(halaman.beranda ?? '')
  for (let langkah = 0; langkah < 12; langkah++) {
    await page.keyboard.press('Tab')
    const fokus = page.locator(':focus')
    await expect(fokus).toBeInViewport()
    expect(await fokus.evaluate((unsur) => getComputedStyle(unsur).outlineStyle)).toBe('solid')
  }
})

test('a wide table is reached and scrolled by keyboard on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(halaman['apbdes 2026'] ?? '')
  const bingkai = page.getByRole('region', { name: 'Seluruh angka dalam satu tabel' })
  await bingkai.focus()
  // A key pressed while the page still settles scrolls nothing.
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    expect(await bingkai.evaluate((unsur) => unsur.scrollLeft)).toBeGreaterThan(0)
  }).toPass({ timeout: 5_000 })
})

test('all lines stand as blocks on a phone, and nothing of them is outside the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(halaman.rincian ?? '')
  const bingkai = page.getByRole('region', { name: 'Baris APBDes 2026' })
  await expect(bingkai.getByRole('link').first()).toBeVisible()
  expect(await bingkai.evaluate((unsur) => unsur.scrollWidth - unsur.clientWidth)).toBe(0)
})

for (const nama of ['beranda', 'kabupaten', 'desa', 'belum', 'apbdes 2026', 'rincian']) {
  test(`${nama} prints without navigation, with its address and a QR code`, async ({ page }) => {
    await page.goto(halaman[nama] ?? '')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation').first()).toBeHidden()
    await expect(page.getByRole('search')).toBeHidden()
    await expect(
      page.getByText(`Alamat halaman: ${new URL(halaman[nama] ?? '', page.url()).href}`),
    ).toBeVisible()
    await expect(page.getByRole('img', { name: 'Kode QR alamat halaman ini' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('tables behind a click are printed too', async ({ page }) => {
  await page.goto(halaman['apbdes 2026'] ?? '')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('details table').first()).toBeVisible()
})

test('forced colours keep the marks of controls', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(halaman.beranda ?? '')
  const kotak = page.locator('main').getByLabel('Nama desa')
  expect(await kotak.evaluate((unsur) => getComputedStyle(unsur).borderStyle)).toBe('solid')
})
