/** A learner wants the own account gone, without scripts on a phone; the password is asked for once more. */
import { expect, test } from '@playwright/test'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'

const SANDI = 'perahu-lentera-jagung-42'
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test('an account goes when its owner says so with the password, and with no other', async ({
  browser,
  page,
}) => {
  const masuk = `hapus-${crypto.randomUUID().slice(0, 12)}`
  await page.goto('/belajar/daftar')
  await page.getByLabel('Nama lengkap').fill('Norhayati Uji Contoh')
  await page.getByLabel('Email atau nama masuk').fill(masuk)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByRole('button', { name: 'Daftar' }).click()
  await page.getByRole('link', { name: 'Hapus akun saya' }).click()
  await page.getByLabel('Kata sandi').fill('bukan-sandi-yang-ini')
  await page.getByRole('button', { name: 'Hapus akun saya untuk selamanya' }).click()
  await expect(page.getByRole('alert')).toContainText('Kata sandi salah. Akun Anda tidak diubah.')
  const pemeriksa = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
  await pemeriksa.setContent(await page.content())
  await addAxe(pemeriksa)
  expect(await listPelanggaranAxe(pemeriksa)).toEqual([])
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByRole('button', { name: 'Hapus akun saya untuk selamanya' }).click()
  await expect(page.getByRole('status')).toContainText('Akun Anda sudah dihapus.')
  await page.getByLabel('Email atau nama masuk').fill(masuk)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page.getByRole('alert')).toContainText('salah')
})
