/** What the built cms answers to a refused form: the built server knows its errors differently than the tests do. */
import { expect, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin, loginRest, saveUntil } from '../support/admin.ts'

const DESA = 'danum-lestari'
type Galat = { message: string; data?: { errors?: { path: string }[] } }

test('a broken PDF is called broken', async () => {
  const operator = await loginRest(getAkun('operator-desa', DESA))
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Uji' }))
  form.set('file', new File(['%PDF-1.7 terpotong'], 'perdes.pdf', { type: 'application/pdf' }))
  const { status, isi } = await operator.ask('POST', '/api/berkas', form)
  expect([status, (isi.errors as Galat[])[0]?.message]).toEqual([
    422,
    'PDF ini rusak atau terpotong. Simpan ulang sebagai PDF, lalu unggah lagi.',
  ])
})

test('an empty form of a role names its fields', async () => {
  const admin = await loginRest(getAkun('admin-provinsi', null))
  const { status, isi } = await admin.ask('POST', '/api/peran', {})
  const kurang = (isi.errors as Galat[]).flatMap(({ data }) => data?.errors?.map(({ path }) => path) ?? [])
  expect([status, kurang]).toEqual([400, ['pengguna', 'peran', 'wilayah', 'nomorSk', 'berlakuDari']])
})

test('a phone number that is too long is marked at its field', async ({ page }) => {
  await loginAdmin(page, getAkun('operator-desa', DESA))
  await page.goto(`${getContoh().cms}/admin/collections/profil-desa`)
  // A press on a list that has not woken up is lost; its address is not.
  const alamat = await page.locator('tbody tr a').first().getAttribute('href')
  await page.goto(new URL(alamat ?? '', getContoh().cms).href)
  const nomor = page.locator('#field-teleponKantor')
  // What is typed before the form has woken up asks the server nothing.
  await expect(page.getByRole('button', { name: 'Pratinjau' })).toBeEnabled({ timeout: 30_000 })
  const galat = page.locator('.field-type.error', { has: nomor })
  await saveUntil(
    page,
    async () => {
      await nomor.fill('')
      await nomor.fill('0'.repeat(40))
    },
    () => expect(galat).toContainText('30 huruf', { timeout: 3_000 }),
  )
})
