/** What a village spent, from the phone of the operator to the page of the activity; and a stage that only the kabupaten calls paid. */
import { expect, type Page, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin, loginRest, type Orang } from '../support/admin.ts'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'
import { SITUS } from '../support/halaman-contoh.ts'

const DESA = 'karang-sejuk'
const TAHUN = 2018
const KEGIATAN = `/desa/${DESA}/apbdes/${TAHUN}/pos/02.03.10`
const CSV = `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi
,4.2.1.01,Dana Desa,DDS,1000000,
02.03.10,5.3.5.03,Semenisasi jalan,DDS,1000000,
`
test.use({ viewport: { width: 360, height: 740 } })

/** A set budget without realisation, over REST: the story of setting one is told elsewhere. */
async function createAnggaran(): Promise<void> {
  const [operator, sekretaris, kepala] = await Promise.all(
    ['operator-desa', 'sekretaris-desa', 'kepala-desa'].map((peran) => loginRest(getAkun(peran, DESA))),
  )
  const form = new FormData()
  form.set('tahun', String(TAHUN))
  form.set('terapkan', 'ya')
  form.set('berkas', new File([CSV], 'apbdes.csv', { type: 'text/csv' }))
  const { isi } = await (operator as Orang).ask('POST', '/api/apbdes/impor', form)
  const step = (orang: Orang | undefined, lain: object) =>
    (orang as Orang).ask('POST', `/api/apbdes/${isi.dokumen}/alur`, lain)
  await step(operator, { aksi: 'ajukan' })
  await step(sekretaris, { aksi: 'verifikasi' })
  const perdes = { nomorPerdes: '3 Tahun 2017', tanggalPerdes: '2017-12-20' }
  expect((await step(kepala, { aksi: 'tetapkan', ...perdes })).status).toBe(200)
}

/** The step at the record that waits, as the first screen leads there. */
async function takeStep(page: Page, peran: string, nama: string): Promise<void> {
  await loginAdmin(page, getAkun(peran, DESA))
  await page.getByRole('link', { name: /^Rp1\.000\.000,25: Semenisasi jalan/ }).click()
  await page.locator('.lewu-alur').getByRole('button', { name: nama, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: nama, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Berhasil' })).toBeVisible({ timeout: 30_000 })
}

test('a record of money: refused with its field, given a reason, verified, approved, public', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await createAnggaran()

  await test.step('the operator records it on a phone; what was typed stays when it is refused', async () => {
    await loginAdmin(page, getAkun('operator-desa', DESA))
    await page.getByRole('link', { name: 'Catat realisasi' }).click()
    await page.goto(`${getContoh().cms}/admin/realisasi-anggaran?tahun=${TAHUN}&kegiatan=02.03.10`)
    const lebih = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(lebih).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Catat pengeluaran: Semenisasi jalan' }).click()
    const dialog = page.getByRole('dialog', { name: 'Catat pengeluaran' })
    await dialog.getByLabel('Tanggal').fill(`${TAHUN}-05-02`)
    await dialog.getByLabel('Jumlah dalam rupiah').fill('1.000.000,25')
    await dialog.getByLabel(/^Untuk apa/).fill('Semen dan pasir')
    await dialog.getByLabel(/^Bukti/).setInputFiles({
      name: 'kuitansi.png',
      mimeType: 'image/png',
      buffer: Buffer.from(PNG, 'base64'),
    })
    await dialog.getByRole('button', { name: 'Simpan dan ajukan' }).click()
    await expect(dialog.getByRole('alert')).toContainText('lebih Rp0,25 dari anggaran baris ini Rp1.000.000')
    await expect(dialog.getByLabel('Jumlah dalam rupiah')).toHaveValue('1.000.000,25')
    await dialog.getByLabel(/^Alasan/).fill('Harga semen naik')
    await dialog.getByRole('button', { name: 'Simpan dan ajukan' }).click()
    await expect(page.getByText('Menunggu persetujuan Rp1.000.000,25')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText('Terpakai Rp0').first()).toBeVisible()
  })

  await test.step('two others let it through, and the visitor reads it with its reason', async () => {
    await takeStep(page, 'sekretaris-desa', 'Verifikasi')
    await takeStep(page, 'kepala-desa', 'Setujui')
    await expect
      .poll(async () => (await fetch(new URL(KEGIATAN, SITUS))).text(), { timeout: 5_000 })
      .toContain('Alasan: Harga semen naik')
    await page.goto(new URL(KEGIATAN, SITUS).href)
    await expect(page.getByRole('row', { name: /Semen dan pasir/ })).toContainText('1.000.000,25')
    await addAxe(page)
    expect(await listPelanggaranAxe(page)).toEqual([])
  })
})

test('a stage is handed over by the village, and called paid by an officer above it alone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const radar = `${getContoh().cms}/admin/radar-penyaluran?tahun=2025&desa=${DESA}`
  await loginAdmin(page, getAkun('operator-desa', DESA))
  await page.goto(radar)
  await expect(page.getByRole('button', { name: /^Nyatakan/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Berkas dan penyerahan: DD25-N1' }).click()
  await page
    .getByRole('dialog')
    .getByLabel(/^Diserahkan/)
    .fill('2025-02-10')
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Diserahkan ke DPMD', { exact: true })).toBeVisible({ timeout: 30_000 })

  await loginAdmin(page, getAkun('admin-provinsi', null))
  await page.goto(radar)
  await page.getByRole('button', { name: 'Nyatakan lengkap atau cair: DD25-N1' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^Cair di rekening/).fill('2025-02-09')
  await dialog.getByLabel(/^Jumlah yang cair/).fill('400.000.000')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByRole('alert')).toContainText(
    'tidak boleh sebelum diserahkan ke DPMD (10 Februari 2025)',
  )
  await dialog.getByLabel(/^Cair di rekening/).fill('2025-03-05')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Cair 5 Maret 2025, Rp400.000.000')).toBeVisible({ timeout: 30_000 })
})

/** One white point. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC'
