/** A learner asks for the right name, then wants the own account gone; without scripts on a phone, the password asked for once more. */
import { expect, test } from '@playwright/test'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'

const SANDI = 'perahu-lentera-jagung-42'
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test('another name is asked for, and an account goes when its owner says so with the password alone', async ({
  browser,
  page,
}) => {
  const masuk = `hapus-${crypto.randomUUID().slice(0, 12)}`
  await page.goto('/belajar/daftar')
  await page.getByLabel('Nama lengkap').fill('Norhayati Uji Contoh')
  await page.getByLabel('Email atau nama masuk').fill(masuk)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByRole('button', { name: 'Daftar' }).click()
  await page.getByRole('link', { name: 'Betulkan nama saya' }).click()
  await page.getByLabel('Nama lengkap yang betul').fill('Norhayati Uji Contoh 2')
  await page.getByRole('button', { name: 'Kirim permintaan' }).click()
  await expect(page.getByRole('alert')).toContainText('Nama orang tidak memuat angka.')
  await expect(page.getByLabel('Nama lengkap yang betul')).toHaveValue('Norhayati Uji Contoh 2')
  await page.getByLabel('Nama lengkap yang betul').fill('Norhayati Contoh, S.Pd.')
  await page.getByRole('button', { name: 'Kirim permintaan' }).click()
  await expect(page.getByText('Anda minta nama Anda menjadi "Norhayati Contoh, S.Pd."')).toBeVisible()
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
