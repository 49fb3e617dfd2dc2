/** A budget typed as in a spreadsheet: pasted from Excel, mended, taken back, saved, and kept when the page is lost. */
import { expect, type Page, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin, loginRest } from '../support/admin.ts'

const DESA = 'tanjung-riang'
const TAHUN = 2053
const BANYAK = 300

/** As Excel puts cells into the clipboard. */
const toTempel = (...daftar: string[][]): string => daftar.map((sel) => sel.join('\t')).join('\n')
const PENDAPATAN = ['', '4.2.1', 'Dana Desa', 'DDS', 'Rp 300.000.000']
const daftarBelanja = Array.from({ length: BANYAK }, (_, i) => [
  '2.3.10',
  '5.3.5.03',
  `Jalan usaha tani ${i + 1}`,
  'DDS',
  '1000000',
])

async function openTabel(page: Page, id: string): Promise<void> {
  await page.goto(`${getContoh().cms}/admin/isi-apbdes?id=${id}`)
  await expect(page.locator('.dsg-row').nth(1)).toBeVisible({ timeout: 30_000 })
}
const getSel = (page: Page, baris: number, kolom: number) =>
  page.locator('.dsg-row').nth(baris).locator('.dsg-cell:not(.dsg-cell-gutter)').nth(kolom)

async function paste(page: Page, teks: string): Promise<void> {
  await page.evaluate((isi) => navigator.clipboard.writeText(isi), teks)
  await getSel(page, 1, 0).click()
  await page.keyboard.press('Control+V')
}

test('three hundred lines pasted from Excel, one of them wrong', async ({ page, context }) => {
  test.setTimeout(120_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: getContoh().cms })
  const akun = getAkun('operator-desa', DESA)
  const orang = await loginRest(akun)
  const { isi } = await orang.ask('POST', '/api/apbdes', { tahun: TAHUN, fase: 'awal' })
  const { id } = isi.doc as { id: string }
  await loginAdmin(page, akun)
  await openTabel(page, id)

  await paste(
    page,
    toTempel(PENDAPATAN, ['2.3.10', '5.3.5.03', 'Jembatan', 'DDS', 'banyak'], ...daftarBelanja),
  )
  const jumlah = page.getByRole('table', { name: /Jumlah dari/ })
  await expect(jumlah).toContainText(`Jumlah dari ${BANYAK + 1} baris`)
  await expect(jumlah.getByRole('row', { name: /^Pendapatan/ })).toContainText('Rp300.000.000')
  await expect(jumlah.getByRole('row', { name: /^Belanja/ })).toContainText('Rp300.000.000')

  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByText('Betulkan dahulu baris yang ditandai merah')).toBeVisible()
  await page.getByRole('button', { name: 'Baris 2', exact: true }).click()
  await expect(page.getByText(/Kolom anggaran "banyak" tidak terbaca/)).toBeVisible()
  await getSel(page, 2, 4).dblclick()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('5.000.000')
  await page.keyboard.press('Enter')
  await expect(jumlah.getByRole('row', { name: /^Belanja/ })).toContainText('Rp305.000.000')
  await expect(page.getByText('Betulkan dahulu baris yang ditandai merah')).toHaveCount(0)
  await expect(page.getByText(/Anggaran tidak seimbang/)).toBeVisible()
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByRole('heading', { name: '1 baris belum terbaca' })).toBeVisible()
  await page.getByRole('button', { name: 'Ulangi' }).click()
  await expect(jumlah.getByRole('row', { name: /^Belanja/ })).toContainText('Rp305.000.000')

  // By the keyboard alone: the cell, the choice of its row, what the row holds, the row itself.
  await getSel(page, 3, 2).click()
  for (const _ of Array(4)) await page.keyboard.press('Delete')
  await expect(getSel(page, 3, 2).locator('input')).toHaveValue('Jalan usaha tani 2')
  await expect(jumlah).toContainText(`Jumlah dari ${BANYAK + 1} baris`)
  for (const _ of Array(3)) await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(getSel(page, 3, 2).locator('input')).toHaveValue('Jalan usaha tani 1')

  // The page goes before anything was saved: what was typed is offered again.
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join('\n')), { timeout: 20_000 })
    .toMatch(/"5\.000\.000".*"Jalan usaha tani 1"/)
  page.on('dialog', (dialog) => void dialog.accept())
  await openTabel(page, id)
  await expect(jumlah).toContainText('Jumlah dari 0 baris')
  await page.getByRole('button', { name: 'Pakai lagi' }).click()
  await expect(jumlah).toContainText(`Jumlah dari ${BANYAK + 2} baris`)
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByText(`Tersimpan: ${BANYAK + 2} baris.`)).toBeVisible()
  const { isi: baris } = await orang.ask('GET', `/api/apbdes-baris?where[apbdes][equals]=${id}&limit=1`)
  expect(baris.totalDocs).toBe(BANYAK + 2)
  await openTabel(page, id)
  await expect(page.getByRole('button', { name: 'Pakai lagi' })).toHaveCount(0)
  await expect(getSel(page, 2, 4).locator('input')).toHaveValue('5.000.000')

  await page.setViewportSize({ width: 360, height: 740 })
  const lebih = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  expect(lebih).toBeLessThanOrEqual(0)
})
