/** The packaged Chromium works even where the machine has one of its own: a bare machine depends on it. */
import { chromium, expect, test } from '@playwright/test'
import { SITUS } from '../support/halaman-contoh.ts'

test('the packaged Chromium opens the province home', async () => {
  const executablePath = process.env.LEWU_TEST_PACKAGED_CHROME
  expect(executablePath, 'the test run names the packaged Chromium').toBeTruthy()
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: process.env.LEWU_TEST_PACKAGED_LIBRARIES,
    FONTCONFIG_FILE: process.env.LEWU_TEST_PACKAGED_FONTS,
  }
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath, env, args })
  const page = await browser.newPage()
  await page.goto(SITUS)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Portal desa')
  await browser.close()
})
