/** What is refused: named as the form calls it, at its field, and nothing else turns red. */
import { expect, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin, loginRest, saveUntil } from '../support/admin.ts'
import { createBerita } from '../support/naskah.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('a refusal names the field in words, and the village, which nobody fills in, is not marked', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await loginAdmin(page, getAkun('operator-desa', 'sei-mentari'))
  await page.goto(`${getContoh().cms}/admin/collections/pengecualian/create`)
  await page.locator('#field-judul').fill('Daftar penerima bantuan menurut nama')
  await page.locator('#field-konsekuensi').fill('Keadaan ekonomi seseorang diketahui umum.')
  await page.locator('#field-huruf').click()
  await page.getByText('Huruf a: penegakan hukum').click()
  const kabar = page.locator('.toast-error').last()
  const batas = page.locator('.field-type', { has: page.locator('#field-berlakuSampai') })
  await saveUntil(
    page,
    () => page.locator('#field-kepentingan').fill('Melindungi penerima dari stigma.'),
    async () => {
      await expect(kabar).toContainText('Dikecualikan sampai')
      await expect(batas).toHaveClass(/error/)
    },
  )
  await expect(kabar).not.toContainText('berlakuSampai')
  await expect(page.locator('.field-type.relationship.error')).toHaveCount(0)
})

test('what is refused stays said on a slow line, where the state of the form before it arrives later', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const alamat = `${getContoh().cms}/admin/collections/pengecualian/create`
  await loginAdmin(page, getAkun('operator-desa', 'sei-mentari'))
  await page.goto(alamat)
  await page.locator('#field-judul').fill('Daftar penerima bantuan menurut nama')
  await page.locator('#field-konsekuensi').fill('Keadaan ekonomi seseorang diketahui umum.')
  await page.locator('#field-huruf').click()
  await page.getByText('Huruf a: penegakan hukum').click()
  await page.waitForTimeout(2_000)
  let tertunda = 0
  await page.route(alamat, async (rute) => {
    if (rute.request().method() === 'POST') {
      tertunda += 1
      await new Promise((selesai) => setTimeout(selesai, 2_000))
    }
    await rute.continue()
  })
  await page.locator('#field-kepentingan').fill('Melindungi penerima dari stigma.')
  // The state of the form is asked for a moment after the last letter.
  await expect.poll(() => tertunda).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Simpan' }).click()
  const batas = page.locator('.field-type', { has: page.locator('#field-berlakuSampai') })
  await expect(batas).toHaveClass(/error/)
  await page.waitForTimeout(3_500)
  await expect(batas).toHaveClass(/error/)
})

test('with unsaved words the row of buttons says what to do, and lies over nothing', async ({ page }) => {
  test.setTimeout(120_000)
  const akun = getAkun('operator-desa', 'sei-mentari')
  await loginAdmin(page, akun)
  const id = await createBerita(await loginRest(akun), 'Pos kamling diperbaiki')
  await page.goto(`${getContoh().cms}/admin/collections/berita/${id}`)
  const judul = page.locator('#field-judul')
  await expect(judul).toBeEditable({ timeout: 30_000 })
  await judul.fill('Judul yang belum disimpan')
  const petunjuk = page.locator('.lewu-alur [role=status]')
  await expect(petunjuk).toContainText('Tekan Simpan dahulu')
  const baris = await page.locator('.doc-controls').boundingBox()
  const kotak = await petunjuk.boundingBox()
  if (baris === null || kotak === null) throw new Error('nothing to see')
  expect(kotak.y + kotak.height).toBeLessThanOrEqual(baris.y + baris.height)
})
