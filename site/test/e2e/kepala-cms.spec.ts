/** Headers of the cms's pages, and a whole visit to the admin without a refused script, style or picture. */
import { expect, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin } from '../support/admin.ts'

const TETAP = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

test('the admin runs scripts by nonce alone, another one at each visit', async ({ request }) => {
  const { cms, situs } = getContoh()
  const daftar: string[] = []
  // Whatever is in the cookie, this screen of the admin is shown.
  const headers = { Cookie: '__Host-lewu-token=-' }
  for (const jalan of ['/admin/unauthorized', '/admin/unauthorized']) {
    const kepala = (await request.get(`${cms}${jalan}`, { headers })).headers()
    expect(kepala, jalan).toMatchObject(TETAP)
    const csp = kepala['content-security-policy'] ?? ''
    expect(csp, jalan).toMatch(/^default-src 'none'; script-src 'nonce-[\w+/=]{24}' 'strict-dynamic';/)
    expect(csp, jalan).toContain(`form-action 'self' ${situs};`)
    daftar.push(csp)
  }
  expect(new Set(daftar).size).toBe(daftar.length)
})

test('the light pages allow no script, REST is never kept', async ({ request }) => {
  const { cms } = getContoh()
  const ringan = (await request.get(`${cms}/setujui`)).headers()
  expect(ringan).toMatchObject(TETAP)
  expect(ringan['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
  const rest = (await request.get(`${cms}/api/apbdes`)).headers()
  expect(rest).toMatchObject({ ...TETAP, 'cache-control': 'private, no-store' })
})

test('the door of the cms leads to the admin; what is not there says so in Indonesian', async ({
  request,
}) => {
  const { cms } = getContoh()
  const pintu = await request.get(`${cms}/`, { maxRedirects: 0 })
  expect([pintu.status(), pintu.headers().location]).toEqual([307, '/admin'])
  const hilang = await request.get(`${cms}/tidak-ada/di-sini`)
  expect([hilang.status(), await hilang.text()]).toEqual([
    404,
    expect.stringContaining('Halaman ini tidak ada'),
  ])
  expect(hilang.headers()['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
})

test('the screens of an operator break none of these rules', async ({ page }) => {
  const langgar: string[] = []
  page.on('console', (pesan) => {
    if (pesan.text().includes('Content Security Policy')) langgar.push(pesan.text())
  })
  await loginAdmin(page, getAkun('operator-desa', 'danum-lestari'))
  for (const jalan of ['account', 'collections/apbdes', 'impor-apbdes', 'collections/profil-desa/create']) {
    await page.goto(`${getContoh().cms}/admin/${jalan}`)
    await expect(page.locator('h1').first()).toBeVisible()
  }
  expect(langgar).toEqual([])
})
