/** A text in browsers: written on a phone, released on a phone, read, mended, withdrawn; and a visitor's message. */
import { setTimeout } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin } from '../support/admin.ts'
import { SITUS } from '../support/halaman-contoh.ts'

const DESA = 'hulu-bahagia'
const JUDUL = 'Dermaga baru dibuka'
const ALAMAT = `/desa/${DESA}/berita/dermaga-baru-dibuka`
test.use({ viewport: { width: 360, height: 740 } })

const waitStatus = (jalur: string, status: number) =>
  expect
    .poll(async () => (await fetch(new URL(jalur, SITUS), { redirect: 'manual' })).status, { timeout: 5_000 })
    .toBe(status)

/** The dialog says what the step will do; only its own button takes it. */
async function confirm(page: Page, nama: string, akibat: RegExp): Promise<void> {
  await page.locator('.lewu-alur').getByRole('button', { name: nama, exact: true }).click()
  await expect(page.getByRole('dialog', { name: new RegExp(`^${nama}`) })).toContainText(akibat)
  await page.keyboard.press('Enter')
}

test('news from the phone of the operator to that of the visitor', async ({ browser, page }) => {
  test.setTimeout(240_000)
  await waitStatus(ALAMAT, 404)

  await test.step('the operator writes it in the admin', async () => {
    await loginAdmin(page, getAkun('operator-desa', DESA))
    await page.goto(`${getContoh().cms}/admin/collections/berita/create`)
    await page.locator('#field-judul').fill(JUDUL)
    await page.locator('#action-save').click()
    // What is missing is said at the field, also where there is no room for a bubble.
    await expect(page.locator('.field-type', { has: page.locator('#field-ringkasan') })).toContainText(
      'Isian ini wajib diisi.',
      { timeout: 30_000, useInnerText: true },
    )
    await page.locator('#field-ringkasan').fill('Dermaga kayu ulin selesai dan dapat dipakai mulai hari ini.')
    await page.locator('.editor [contenteditable=true]').first().click()
    await page.keyboard.type('Warga dapat menambatkan perahu di dermaga baru.')
    await page.locator('#action-save').click()
    await page.waitForURL(/\/berita\/[0-9a-f-]{36}/, { timeout: 30_000 })
    await confirm(page, 'Ajukan', /tidak dapat diubah lagi/)
    await expect(page.getByRole('status').filter({ hasText: 'Berhasil' })).toContainText(
      `${JUDUL} diajukan. Menunggu penerbitan Sekretaris Desa atau Kepala Desa.`,
      { timeout: 30_000 },
    )
  })

  await test.step('the Kepala Desa reads and releases it on a phone without scripts', async () => {
    const konteks = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    const hp = await konteks.newPage()
    const kepala = getAkun('kepala-desa', DESA)
    await hp.goto(`${getContoh().cms}/setujui`)
    await hp.getByLabel('Email').fill(kepala.email)
    await hp.getByLabel('Kata sandi').fill(kepala.sandi)
    await hp.getByRole('button', { name: 'Masuk' }).click()
    await hp.getByRole('link', { name: new RegExp(JUDUL) }).click()
    await expect(hp.getByText('Warga dapat menambatkan perahu di dermaga baru.')).toBeVisible()
    const lebih = await hp.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(lebih).toBeLessThanOrEqual(0)
    await hp.getByLabel('Saya mengerti').check()
    await hp.getByRole('button', { name: 'Terbitkan' }).click()
    await expect(hp.getByRole('status')).toContainText(`Berhasil. ${JUDUL} sudah terbit`)
    await konteks.close()
  })

  await test.step('a visitor finds it at home, by search and in the feed', async () => {
    await waitStatus(ALAMAT, 200)
    await page.goto(`${SITUS}/cari?q=dermga+baru`)
    await page.getByRole('link', { name: JUDUL }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(JUDUL)
    expect(await (await fetch(`${SITUS}/desa/${DESA}/umpan.xml`)).text()).toContain(JUDUL)
    expect(await (await fetch(`${SITUS}/desa/${DESA}`)).text()).toContain(ALAMAT)
  })

  await test.step('withdrawn, it is gone everywhere', async () => {
    await page.goto(`${getContoh().cms}/admin/collections/berita`)
    await page.getByRole('link', { name: JUDUL }).click()
    await page.locator('.lewu-alur').getByRole('button', { name: 'Tarik dari situs', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: /^Tarik dari situs/ })
    await dialog.getByRole('textbox').fill('Tanggalnya keliru')
    await dialog.getByRole('button', { name: 'Tarik dari situs' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Berhasil' })).toContainText(JUDUL, {
      timeout: 30_000,
    })
    await waitStatus(ALAMAT, 410)
    expect(await (await fetch(`${SITUS}/cari?q=dermaga+baru`)).text()).not.toContain(ALAMAT)
    expect(await (await fetch(`${SITUS}/desa/${DESA}/umpan.xml`)).text()).not.toContain(ALAMAT)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test("a visitor's message reaches the office, and the answer its sender", async ({ browser, page }) => {
    test.setTimeout(120_000)
    await page.goto(`${SITUS}/desa/${DESA}`)
    await page.getByRole('link', { name: 'Beri tahu lewat formulir' }).click()
    await page.getByLabel('Pesan').fill('Jam layanan di halaman ini keliru.')
    // Nobody writes faster: the form says so to programs.
    await setTimeout(3_100)
    await page.getByRole('button', { name: 'Kirim' }).click()
    // The cms may have taken it over before the page of the receipt is there.
    await expect(page.getByRole('status')).toContainText(/Pesan Anda sudah tersimpan|Sudah diterima petugas/)
    const kantor = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
    await loginAdmin(kantor, getAkun('operator-desa', DESA))
    const pesan = kantor.getByRole('link', { name: 'Jam layanan di halaman ini keliru.' })
    await expect(async () => {
      await kantor.reload()
      await expect(pesan).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await pesan.click()
    await kantor.locator('#field-jawaban').fill('Terima kasih, sudah diperbaiki.')
    await kantor.locator('#action-save').click()
    await expect(kantor.locator('#field-status')).toContainText('Dijawab', { timeout: 15_000 })
    await kantor.context().close()
    await expect(async () => {
      await page.reload()
      await expect(page.locator('main')).toContainText('Terima kasih, sudah diperbaiki.', { timeout: 500 })
    }).toPass({ timeout: 10_000 })
  })
})
