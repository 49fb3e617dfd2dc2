/** The way into the admin and out of it, on a phone, and what is fetched ahead. */
import { expect, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin } from '../support/admin.ts'

const DESA = 'danum-lestari'
const BATAS_BYTE = 20_000
test.use({ viewport: { width: 360, height: 740 } })

test('every address of the admin leads to the sign-in page at once, and back again', async ({
  page,
  request,
}) => {
  const { cms } = getContoh()
  const dalam = await request.get(`${cms}/admin/collections/berita?page=1`, { maxRedirects: 0 })
  const tujuan = '/masuk?tujuan=%2Fadmin%2Fcollections%2Fberita%3Fpage%3D1'
  expect([dalam.status(), dalam.headers().location]).toEqual([307, tujuan])
  for (const jalan of ['/admin', '/admin/login', '/admin/forgot', '/admin/create-first-user']) {
    const jawaban = await request.get(`${cms}${jalan}`, { maxRedirects: 0 })
    expect([jalan, jawaban.headers().location]).toEqual([jalan, '/masuk'])
  }
  const { email, sandi } = getAkun('operator-desa', DESA)
  await page.goto(`${cms}/admin/collections/berita`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Kata sandi').fill('salah-sekali-ini')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page.getByRole('alert')).toContainText('Email atau kata sandi salah')
  await expect(page.getByLabel('Email')).toHaveValue(email)
  await page.getByLabel('Kata sandi').fill(sandi)
  await page.getByRole('button', { name: 'Masuk' }).click()
  // The list adds its own order to the address as soon as it is there.
  await expect(page).toHaveURL(
    (alamat) => `${alamat.origin}${alamat.pathname}` === `${cms}/admin/collections/berita`,
  )
})

test('the page is light, works without scripts, and fetches the admin ahead', async ({ browser }) => {
  const { cms } = getContoh()
  const konteks = await browser.newContext({ javaScriptEnabled: false })
  const page = await konteks.newPage()
  const langgar: string[] = []
  page.on('console', (pesan) => langgar.push(pesan.text()))
  const jawaban = await page.goto(`${cms}/masuk`)
  expect((await jawaban?.body())?.length).toBeLessThan(BATAS_BYTE)
  const daftar = page.locator('link[rel=prefetch]')
  expect(await daftar.count()).toBeGreaterThan(10)
  const { email, sandi } = getAkun('operator-desa', DESA)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Kata sandi').fill(sandi)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page).toHaveURL(`${cms}/admin`)
  expect(langgar.filter((pesan) => pesan.includes('Content Security Policy'))).toEqual([])
  await konteks.close()
})

test("the admin's files are kept for ever and travel as brotli", async ({ page, request }) => {
  const { cms } = getContoh()
  await page.goto(`${cms}/masuk`)
  const alamat = await page
    .locator('link[rel=prefetch]')
    .evaluateAll((daftar) => daftar.map((satu) => satu.getAttribute('href') ?? ''))
  expect(alamat.length).toBeGreaterThan(10)
  for (const satu of alamat) {
    const kepala = (await request.get(`${cms}${satu}`, { headers: { 'Accept-Encoding': 'br' } })).headers()
    expect(kepala, satu).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'x-content-type-options': 'nosniff',
    })
  }
  const polos = await request.get(`${cms}${alamat[0]}`, { headers: { 'Accept-Encoding': 'identity' } })
  expect([polos.status(), polos.headers()['content-encoding']]).toEqual([200, undefined])
})

test('an ended session asks again and leads back; the button signs out', async ({ page }) => {
  const { cms } = getContoh()
  await loginAdmin(page, getAkun('operator-desa', DESA))
  await page.goto(`${cms}/admin/logout-inactivity?redirect=%2Fadmin%2Faccount`)
  await expect(page.getByRole('status')).toContainText('lama tidak ada aktivitas')
  await expect(page.locator('input[name=tujuan]')).toHaveValue('/admin/account')
  await page.goto(`${cms}/admin`)
  await page.getByRole('banner').getByRole('button', { name: 'Buka Menu' }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page.getByRole('status')).toHaveText('Anda sudah keluar.')
})
