/** The Kepala Desa approves on a phone: a light page, one sign-in, no scripts, at most 50 kB in all. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { getAkun, getContoh, loginRest } from '../support/admin.ts'

const DESA = 'rawa-kencana'
const CSV = readFileSync(new URL('../../../cms/test/support/apbdes-2022.csv', import.meta.url), 'utf8')
const CSV_JALAN = `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi
,4.2.1.01,Dana Desa,DDS,1000000,
02.03.10,5.3.5.03,Semenisasi jalan,DDS,1000000,
`
test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })

async function createDiverifikasi(tahun: string, csv: string): Promise<string> {
  const operator = await loginRest(getAkun('operator-desa', DESA))
  const form = new FormData()
  form.set('tahun', tahun)
  form.set('terapkan', 'ya')
  form.set('berkas', new File([csv], 'apbdes.csv', { type: 'text/csv' }))
  const { isi } = await operator.ask('POST', '/api/apbdes/impor', form)
  const id = String(isi.dokumen)
  await operator.ask('POST', `/api/apbdes/${id}/alur`, { aksi: 'ajukan' })
  const sekretaris = await loginRest(getAkun('sekretaris-desa', DESA))
  const jawaban = await sekretaris.ask('POST', `/api/apbdes/${id}/alur`, { aksi: 'verifikasi' })
  expect(jawaban.status).toBe(200)
  return id
}

test("from the messenger's link to the public page", async ({ page, request }) => {
  test.setTimeout(120_000)
  const id = await createDiverifikasi('2022', CSV)
  const { cms } = getContoh()
  const kepala = getAkun('kepala-desa', DESA)
  let byte = 0
  page.on('response', async (response) => {
    byte += (await response.body().catch(() => Buffer.alloc(0))).length
  })

  await page.goto(`${cms}/setujui/apbdes/${id}`)
  await page.getByLabel('Email').fill(kepala.email)
  await page.getByLabel('Kata sandi').fill('salah-sekali-ini')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page.getByRole('alert')).toContainText('Email atau kata sandi salah')
  await expect(page.getByLabel('Email')).toHaveValue(kepala.email)
  await page.getByLabel('Kata sandi').fill(kepala.sandi)
  byte = 0
  await page.getByRole('button', { name: 'Masuk' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('APBDes 2022')
  await expect(page.getByText('Rp2.540.529.584')).toBeVisible()
  await expect(page.getByText('K20')).toBeVisible()
  expect(byte).toBeLessThanOrEqual(50_000)
  const lebih = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  expect(lebih).toBeLessThanOrEqual(0)

  await page.getByLabel('Nomor peraturan').fill('7 Tahun 2021')
  await page.getByLabel('Tanggal peraturan').fill('2021-12-28')
  await page.getByLabel('Saya mengerti').check()
  await page.getByRole('button', { name: 'Tetapkan' }).click()
  await expect(page.getByRole('status')).toContainText('Berhasil. APBDes 2022 ditetapkan')
  await expect(page.getByRole('status')).toBeFocused()
  await expect
    .poll(async () => (await request.get(`/desa/${DESA}/apbdes/2022`)).status(), { timeout: 5_000 })
    .toBe(200)

  // Opened again from another site's link, the phone is still signed in.
  await page.goto('about:blank')
  await page.goto(`${cms}/setujui/apbdes/${id}`)
  await expect(page.getByRole('button', { name: 'Keluar' })).toBeVisible()
})

test('a name of the law written with strokes and no space is not wider than the phone', async ({ page }) => {
  const id = await createDiverifikasi('2021', CSV_JALAN)
  const { email, sandi } = getAkun('kepala-desa', DESA)
  await page.goto(`${getContoh().cms}/setujui/apbdes/${id}`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Kata sandi').fill(sandi)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('link', { name: /^Baca \d+ baris anggaran/ }).click()
  await expect(page.getByText(/Rehabilitasi\/Peningkatan\/Pengerasan/)).toBeVisible()
  expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
})
