/** The public site does not need the cms: stopped, every page still answers 200. Runs after all other specs. */
import { expect, test } from '@playwright/test'
import { getContoh } from '../../support/admin.ts'
import { listHalamanContoh } from '../../support/halaman-contoh.ts'
import { sendKendali } from '../../support/kendali.ts'

test.describe.configure({ mode: 'serial' })
test.afterAll(() => sendKendali('/start/cms'))

test('with the cms stopped every public page answers, cached or not', async ({ request }) => {
  test.setTimeout(120_000)
  const halaman = await listHalamanContoh()
  await sendKendali('/stop/cms')
  await expect(fetch(`${getContoh().cms}/api/sehat`)).rejects.toThrow()
  const jalan = [
    ...Object.entries(halaman)
      .filter(([nama]) => nama !== 'tidak ada')
      .map(([, alamat]) => alamat),
    ...getContoh().akun.flatMap(({ desa }) =>
      desa === null
        ? []
        : [
            `/desa/${desa}`,
            `/desa/${desa}/apbdes/2025`,
            `/desa/${desa}/apbdes/2025.json`,
            `/desa/${desa}/apbdes/2025.csv`,
          ],
    ),
  ]
  for (const satu of new Set(jalan)) expect([satu, (await request.get(satu)).status()]).toEqual([satu, 200])
})

test('with the cms stopped learning says so plainly, and nothing that was typed is lost', async ({
  browser,
}) => {
  const konteks = await browser.newContext({ javaScriptEnabled: false })
  const page = await konteks.newPage()
  await page.goto('/kursus/membaca-apbdes-untuk-pemula/anggaran-dan-realisasi')
  await page.getByLabel('Benar').check()
  await page.getByRole('button', { name: 'Periksa jawaban' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Layanan belajar sedang tidak dapat dihubungi',
  )
  await sendKendali('/start/cms')
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByText('1 dari 1 jawaban benar.')).toBeVisible()
  await konteks.close()
})
