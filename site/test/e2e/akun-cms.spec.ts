/** The own account in the admin: signing out is the end of the session, also on a shared computer. */
import { expect, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin } from '../support/admin.ts'

test('who signs out is out', async ({ page }) => {
  const { cms } = getContoh()
  await loginAdmin(page, getAkun('kaur-keuangan', 'rawa-kencana'))
  const cookie = await page.context().cookies()
  await page.goto(`${cms}/admin/logout`)
  await expect(page.locator('#field-email').or(page.getByRole('link', { name: 'Masuk' }))).toBeVisible()
  // Not only the cookie is gone: a copy of it opens nothing any more.
  await page.context().addCookies(cookie)
  await page.goto(`${cms}/admin`)
  await expect(page.locator('#field-email')).toBeVisible()
})
