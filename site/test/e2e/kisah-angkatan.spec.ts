/** A learner joins a cohort without scripts and leaves it; the tutor finds them on a phone, and in the file. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin } from '../support/admin.ts'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'
import { toHuruf } from '../support/nama-uji.ts'

const KURSUS = '/kursus/pengelolaan-keuangan-desa'
const SANDI = 'perahu-lentera-jagung-42'
const PONSEL = { width: 360, height: 740 }
const LAYAR = { width: 1280, height: 800 }
test.use({ javaScriptEnabled: false, viewport: PONSEL })

async function register(page: Page, nama: string): Promise<string> {
  const masuk = `angkatan-${crypto.randomUUID().slice(0, 12)}`
  await page.goto('/belajar/daftar')
  await page.getByLabel('Nama lengkap').fill(nama)
  await page.getByLabel('Email atau nama masuk').fill(masuk)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByLabel(/^Desa Anda/).fill('Danum Lestari')
  await page.getByRole('button', { name: 'Daftar' }).click()
  await page.goto(KURSUS)
  await page.getByRole('button', { name: 'Ikuti kursus' }).click()
  await expect(page).toHaveURL(/\/belajar\/kursus\//)
  return masuk
}

test('who joins is told who sees what, and is seen by the tutor alone', async ({ browser, page }) => {
  test.setTimeout(120_000)
  const nama = `Uji Angkatan ${toHuruf(Date.now())}`
  await register(page, nama)
  await page.getByRole('button', { name: /^Ikut Keuangan desa, angkatan contoh/ }).click()
  await expect(page.getByText(/^Anda ikut angkatan Keuangan desa/)).toBeVisible()
  await expect(page.getByText(/^Tutor melihat nama/)).toBeVisible()

  const lain = await (await browser.newContext({ javaScriptEnabled: false, viewport: PONSEL })).newPage()
  const masukLain = await register(lain, `${nama} Dua`)

  const kantor = await browser.newContext({ javaScriptEnabled: true, viewport: LAYAR })
  const admin = await kantor.newPage()
  await loginAdmin(admin, getAkun('tutor', null))
  await admin.goto(`${getContoh().cms}/admin/angkatan-belajar`)
  await admin.getByRole('link', { name: /^Keuangan desa, angkatan contoh/ }).click()
  await expect(admin.getByRole('rowheader', { name: nama, exact: true })).toBeVisible({ timeout: 30_000 })

  await test.step('on a phone and a screen it has no barrier, and only its table slides', async () => {
    for (const ukuran of [PONSEL, LAYAR]) {
      await admin.setViewportSize(ukuran)
      await addAxe(admin)
      expect(await listPelanggaranAxe(admin), `${ukuran.width} px`).toEqual([])
      const lebih = await admin.locator('html').evaluate((satu) => satu.scrollWidth - satu.clientWidth)
      expect(lebih, `${ukuran.width} px`).toBeLessThanOrEqual(0)
    }
  })

  await test.step('names that cannot be added stay in the box, the others join', async () => {
    await admin.getByText('Masukkan peserta', { exact: true }).click()
    await admin.getByLabel(/^Email atau nama masuk/).fill(`${masukLain}\ntidak.ada.sama.sekali`)
    await admin.getByRole('button', { name: 'Masukkan', exact: true }).click()
    await expect(admin.getByText(/^1 dimasukkan\./)).toBeVisible({ timeout: 30_000 })
    await expect(admin.getByLabel(/^Email atau nama masuk/)).toHaveValue('tidak.ada.sama.sekali')
    await lain.reload()
    await expect(lain.getByText(/^Anda ikut angkatan/)).toBeVisible()
  })

  await test.step('the file says what the screen says', async () => {
    await admin.reload()
    await admin.getByRole('link', { name: /^\d+ belum mulai$/ }).click()
    await expect(admin.getByLabel('Keadaan')).toHaveValue('belum-mulai', { timeout: 30_000 })
    await expect(admin.getByRole('rowheader', { name: nama, exact: true })).toBeVisible({ timeout: 30_000 })
    const tampil = await admin.getByRole('rowheader').allTextContents()
    const unduh = admin.waitForEvent('download')
    await admin.getByRole('link', { name: /CSV/ }).click()
    const baris = (await readFile(await (await unduh).path(), 'utf8')).trim().split('\r\n').slice(1)
    expect(baris.map((satu) => satu.split(';')[0])).toEqual(tampil)
  })
  await kantor.close()

  await page.getByRole('button', { name: 'Keluar dari angkatan' }).click()
  await expect(page.getByRole('button', { name: /^Ikut Keuangan desa/ })).toBeVisible()
})
