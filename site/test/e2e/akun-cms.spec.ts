/** The own account in the admin: signing out is the end of the session, also on a shared computer. */
import { expect, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin, saveUntil } from '../support/admin.ts'

test('who signs out is out', async ({ page }) => {
  const { cms } = getContoh()
  await loginAdmin(page, getAkun('kaur-keuangan', 'rawa-kencana'))
  const cookie = await page.context().cookies()
  await page.goto(`${cms}/admin/logout`)
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page.getByRole('status')).toHaveText('Anda sudah keluar.')
  // Not only the cookie is gone: a copy of it opens nothing any more.
  await page.context().addCookies(cookie)
  await page.goto(`${cms}/admin`)
  await expect(page).toHaveURL(`${cms}/masuk`)
  await expect(page.getByLabel('Email')).toBeVisible()
})

test('a new password is asked for with the present one, and the session goes on', async ({ page }) => {
  const akun = getAkun('kaur-keuangan', 'karang-sejuk')
  const baru = 'rakit-hanyut-sampai-muara-88'
  await page.setViewportSize({ width: 360, height: 740 })
  await loginAdmin(page, akun)
  await page.goto(`${getContoh().cms}/admin/account`)
  await page.getByRole('button', { name: 'Ubah Kata Sandi' }).click()
  const kotak = page.locator('.auth-fields__changing-password')
  await expect(kotak).toContainText('paling sedikit 12 huruf')
  const lebih = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  expect(lebih).toBeLessThanOrEqual(0)
  const type = async (): Promise<void> => {
    // The press before may have been heard after all.
    if (await kotak.isHidden()) return
    await kotak.getByLabel('Kata sandi Anda sekarang').fill(akun.sandi)
    await kotak.locator('#field-password').fill(baru)
    await kotak.locator('#field-confirm-password').fill(baru)
  }
  const diperpanjang = page.waitForResponse((satu) => satu.url().endsWith('/refresh-token'))
  await saveUntil(page, type, () => expect(kotak).toBeHidden({ timeout: 3_000 }))
  expect((await diperpanjang).status()).toBe(200)
  await loginAdmin(page, { ...akun, sandi: baru })
})
