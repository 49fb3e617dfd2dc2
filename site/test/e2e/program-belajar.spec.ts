/** A programme without scripts on a phone: from its page to the own courses, its order told where it is in the way. */
import { expect, test } from '@playwright/test'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'

const PROGRAM = '/program-belajar/bekal-tahun-pertama-menjabat'
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test('who wants to follow a programme registers, begins its first course, and leaves it', async ({
  browser,
  page,
}) => {
  const pemeriksa = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
  await page.goto('/kursus')
  await page.getByRole('link', { name: 'Bekal tahun pertama menjabat' }).click()
  await expect(page).toHaveURL(PROGRAM)
  await page.getByRole('button', { name: 'Ikuti program' }).click()
  await page.getByRole('link', { name: /Daftar/ }).click()
  await page.getByLabel('Nama lengkap').fill('Norhayati Uji Contoh')
  await page.getByLabel('Email atau nama masuk').fill(`program-${crypto.randomUUID().slice(0, 12)}`)
  await page.getByLabel('Kata sandi').fill('perahu-lentera-jagung-42')
  await page.getByRole('button', { name: 'Daftar' }).click()
  await expect(page).toHaveURL('/belajar#program-bekal-tahun-pertama-menjabat')
  await expect(page.getByText('0 dari 4 kursus wajib selesai')).toBeVisible()
  await expect(page.getByText('terbuka sesudah "Kelembagaan BPD" selesai').first()).toBeVisible()

  await page.goto('/kursus/musyawarah-desa')
  await page.getByRole('button', { name: 'Ikuti kursus' }).click()
  await expect(page.getByRole('status')).toContainText('Kursus itu belum terbuka')
  await pemeriksa.setContent(await page.content())
  await addAxe(pemeriksa)
  expect(await listPelanggaranAxe(pemeriksa)).toEqual([])
  const lebih = await page.locator('html').evaluate((satu) => satu.scrollWidth - satu.clientWidth)
  expect(lebih).toBeLessThanOrEqual(0)

  await page.getByRole('button', { name: 'Mulai: Kelembagaan BPD' }).click()
  await expect(page).toHaveURL('/belajar/kursus/kelembagaan-bpd')
  await page.goto('/belajar')
  await expect(page.getByText('sedang dipelajari')).toBeVisible()
  await page.getByRole('button', { name: /^Berhenti mengikuti program/ }).click()
  await expect(page).toHaveURL('/belajar')
  await expect(page.getByRole('heading', { name: 'Program belajar' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Kelembagaan BPD' })).toBeVisible()
})
