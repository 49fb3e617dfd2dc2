/** Screens about learning in the admin: no barrier on a phone or a screen, and only for whom they are. */
import { expect, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin } from '../support/admin.ts'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'

const DESA = 'danum-lestari'
const UKURAN = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]
const LAYAR = [
  ['kepala-desa', DESA, '/admin/kursus-perangkat', 'Kursus perangkat', 'Kursus wajib'],
  ['admin-provinsi', null, '/admin/akun-peserta', 'Akun peserta', 'Gabungkan dua akun milik satu orang'],
  ['penulis-kursus', null, '/admin/nilai-ulang', 'Nilai ulang', 'Nilai hanya dapat naik'],
  ['petugas-kabupaten', null, '/admin/tanya-tutor', 'Pertanyaan peserta', 'Menunggu jawaban'],
] as const

for (const [peran, desa, alamat, judul, isi] of LAYAR)
  test(`${alamat} as ${peran}`, async ({ page }) => {
    test.setTimeout(90_000)
    await loginAdmin(page, getAkun(peran, desa))
    await page.goto(`${getContoh().cms}${alamat}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(judul, { timeout: 30_000 })
    await expect(page.getByText(isi).first()).toBeVisible()
    for (const ukuran of UKURAN) {
      await page.setViewportSize(ukuran)
      await addAxe(page)
      expect(await listPelanggaranAxe(page), `${ukuran.width} px`).toEqual([])
      const lebih = await page.locator('html').evaluate((satu) => satu.scrollWidth - satu.clientWidth)
      expect(lebih, `${ukuran.width} px`).toBeLessThanOrEqual(0)
    }
  })

test('a screen leads to the lesson that teaches it, in a tab of its own', async ({ page }) => {
  test.setTimeout(90_000)
  await loginAdmin(page, getAkun('operator-desa', DESA))
  await page.goto(`${getContoh().cms}/admin/collections/apbdes`)
  const tautan = page.getByRole('link', { name: /^Pelajari cara mengisi ini/ })
  await expect(tautan).toBeVisible({ timeout: 30_000 })
  const tab = page.waitForEvent('popup')
  await tautan.click()
  await expect((await tab).getByRole('heading', { level: 1 })).toHaveText('Susunan APBDes dan jadwal setahun')
})

test('who heads no village is told so, and nothing else', async ({ page }) => {
  await loginAdmin(page, getAkun('operator-desa', DESA))
  await page.goto(`${getContoh().cms}/admin/kursus-perangkat`)
  await expect(page.getByText('Halaman ini untuk Kepala Desa')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('table')).toHaveCount(0)
})
