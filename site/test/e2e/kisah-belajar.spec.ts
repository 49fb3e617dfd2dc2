/** Learning on a phone without scripts: register, read, practise, fail, wait, pass; and a code from the village office. */
import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import pg from 'pg'
import { getAkun, getContoh, loginAdmin } from '../support/admin.ts'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'
import { countGzip, listGalatHtml, withoutSkripBelajar } from '../support/html.ts'
import { countLebihBesar } from '../support/huruf-besar.ts'

const KURSUS = '/kursus/membaca-apbdes-untuk-pemula'
const SANDI = 'perahu-lentera-jagung-42'
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const PONSEL = { width: 360, height: 740 }
const LAYAR = { width: 1280, height: 800 }

/** Where no script runs the checker waits for ever: what stands in the page is looked at in a browser of its own. */
async function createPemeriksa(browser: Browser): Promise<Page> {
  const konteks = await browser.newContext({ javaScriptEnabled: true, viewport: PONSEL })
  return konteks.newPage()
}

/** As every page of the site is held to: light, accessible, not wider than the phone. */
async function checkHalaman(page: Page, pemeriksa: Page): Promise<void> {
  const html = await page.content()
  expect(countGzip(html)).toBeLessThanOrEqual(14_000)
  expect(withoutSkripBelajar(html)).not.toContain('<script')
  for (const ukuran of [PONSEL, LAYAR]) {
    await pemeriksa.setViewportSize(ukuran)
    await pemeriksa.setContent(html)
    await addAxe(pemeriksa)
    expect(await listPelanggaranAxe(pemeriksa), `${page.url()} at ${ukuran.width}`).toEqual([])
  }
  const lebih = await page.locator('html').evaluate((satu) => satu.scrollWidth - satu.clientWidth)
  expect(lebih, page.url()).toBeLessThanOrEqual(0)
  expect(await countLebihBesar(page), `${page.url()}, text of 130 %`).toBeLessThanOrEqual(0)
}

/** As the server sent it, asked for under the same cookie; a browser would have mended what is wrong in it. */
async function getHtml(page: Page): Promise<string> {
  const kuki = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const response = await fetch(page.url(), { headers: { cookie: kuki }, redirect: 'error' })
  return response.text()
}

async function runSql(sql: string, nilai: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: process.env.LEWU_TEST_DATABASE_URL })
  await client.connect()
  const { rows } = await client.query(sql, nilai).finally(() => client.end())
  return rows
}

type Isi = {
  jenis: string
  pilihan?: { teks: string; benar: boolean }[]
  benar?: boolean
  diterima?: string[]
  nilai?: number
  pasangan?: { kiri: string; kanan: string }[]
  langkah?: string[]
}

/** Answers each question as its author would; what is right stands in the database alone. */
async function answerLembar(page: Page, percobaan: string): Promise<void> {
  const [baris] = await runSql(
    'select r.bank from cms.percobaan c join cms.rilis r on r.id = c.rilis_id where c.id = $1',
    [percobaan],
  )
  const bank = (baris?.bank ?? []) as { pertanyaan: string; isi: Isi }[]
  for (const kelompok of await page.getByRole('group').all()) {
    const judul = (await kelompok.locator('legend').textContent()) ?? ''
    const isi = bank.find(({ pertanyaan }) => judul.endsWith(pertanyaan))?.isi
    if (isi === undefined) throw new Error(`no question like ${judul}`)
    if (isi.pilihan !== undefined)
      for (const { teks } of isi.pilihan.filter(({ benar }) => benar))
        await kelompok.getByLabel(teks, { exact: true }).check()
    else if (isi.benar !== undefined) await kelompok.getByLabel(isi.benar ? 'Benar' : 'Salah').check()
    else if (isi.pasangan !== undefined)
      for (const { kiri, kanan } of isi.pasangan)
        await kelompok.getByLabel(kiri).selectOption({ label: kanan })
    else if (isi.langkah !== undefined)
      for (const [i, langkah] of isi.langkah.entries())
        await kelompok.getByLabel(`Urutan ke-${i + 1}`).selectOption({ label: langkah })
    else await kelompok.getByRole('textbox').fill(isi.diterima?.[0] ?? String(isi.nilai))
  }
}

test('from the first page to a passed test', async ({ browser, page }) => {
  test.setTimeout(240_000)
  const pemeriksa = await createPemeriksa(browser)
  const masuk = `peramban-${Date.now()}`
  let kode = ''

  await test.step('who wants to follow a course registers and comes back', async () => {
    await page.goto(KURSUS)
    await page.getByRole('button', { name: 'Ikuti kursus' }).click()
    await expect(page).toHaveURL(/\/belajar\/masuk\?tujuan=/)
    await page.getByRole('link', { name: /Daftar/ }).click()
    await page.getByLabel('Nama lengkap').fill('Norhayati Uji Contoh')
    await page.getByLabel('Desa Anda').fill('danum lestari')
    await page.getByLabel('Email atau nama masuk').fill(masuk)
    await page.getByLabel('Kata sandi').fill('123')
    await page.getByLabel('Nama lengkap').fill('N')
    await page.getByRole('button', { name: 'Daftar' }).click()
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Nama lengkap: tulis paling sedikit/ })
      .click()
    await expect(page.getByLabel('Nama lengkap')).toBeFocused()
    await page.getByLabel('Nama lengkap').fill('Norhayati Uji Contoh')
    await page.getByLabel('Kata sandi').fill('123')
    await page.getByRole('button', { name: 'Daftar' }).click()
    await expect(page.getByRole('alert')).toContainText('paling sedikit 12 huruf')
    await checkHalaman(page, pemeriksa)
    await expect(page.getByLabel('Nama lengkap')).toHaveValue('Norhayati Uji Contoh')
    // The village is chosen before the password is typed, which no page sends back.
    await page.getByLabel('Desa Anda').fill('danum lestri')
    await page.getByRole('button', { name: 'Cari desa' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.getByLabel('Desa yang Anda maksud').selectOption('danum-lestari')
    await page.getByLabel('Kata sandi').fill('123')
    await page.getByRole('button', { name: 'Daftar' }).click()
    await expect(page.getByRole('alert')).toContainText('paling sedikit 12 huruf')
    await expect(page.getByLabel('Desa yang Anda maksud')).toHaveValue('danum-lestari')
    await page.getByLabel('Kata sandi').fill(SANDI)
    await page.getByRole('button', { name: 'Daftar' }).click()
    // Who has just registered is signed in, and follows the course they wanted to follow.
    await expect(page).toHaveURL(/\/belajar\/kursus\/membaca-apbdes-untuk-pemula$/)
    const desa = await runSql(
      'select w.slug from cms.pengguna u join cms.peserta p on p.pengguna_id = u.id join cms.wilayah w on w.id = p.desa_id where u.email like $1',
      [`${masuk}@%`],
    )
    expect(desa).toEqual([{ slug: 'danum-lestari' }])
    await expect(page.getByText('0 dari 4 bagian wajib selesai')).toBeVisible()
    await checkHalaman(page, pemeriksa)
  })

  await test.step('practice is checked, and no key stands in the page', async () => {
    await page.goto(`${KURSUS}/anggaran-dan-realisasi`)
    expect(await page.content()).not.toContain('pembahasan')
    await page.getByLabel('Salah', { exact: true }).check()
    await page.getByRole('button', { name: 'Periksa jawaban' }).click()
    await expect(page.getByText('0 dari 1 jawaban benar.')).toBeVisible()
    await expect(page.getByText('Baca lagi pelajaran ini bila masih ragu')).toBeVisible()
    await expect(page.getByText('Jawaban yang benar: benar')).toBeVisible()
    await checkHalaman(page, pemeriksa)
    await page.getByRole('link', { name: 'Coba lagi' }).click()
    await expect(page).toHaveURL(/#latihan-1$/)
    await expect(page.getByLabel('Salah', { exact: true })).not.toBeChecked()
  })

  await test.step('the test waits for the lessons; each one marked leads to the next', async () => {
    await page.goto('/belajar')
    await checkHalaman(page, pemeriksa)
    await page.getByRole('link', { name: 'Membaca APBDes untuk pemula' }).first().click()
    await expect(page.getByText('Terbuka sesudah semua pelajaran wajib selesai.')).toBeVisible()
    // The lesson of the practice is the one opened last; the first one is still there in the list.
    await expect(page.getByRole('link', { name: /^Lanjutkan: Anggaran dan realisasi/ })).toBeVisible()
    await page.getByRole('link', { name: 'Tiga bagian APBDes', exact: true }).click()
    for (const judul of ['Tiga bagian APBDes', 'Anggaran dan realisasi', 'Bertanya tentang anggaran desa']) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(judul)
      await page.getByRole('button', { name: 'Tandai selesai' }).click()
    }
    await expect(page.getByText('3 dari 4 bagian wajib selesai')).toBeVisible()
  })

  await test.step('answers that were saved are there after coming back; sent with blanks it asks first, and is failed', async () => {
    await page.getByRole('button', { name: 'Mulai mengerjakan: Uji akhir' }).click()
    await checkHalaman(page, pemeriksa)
    expect(await listGalatHtml(await getHtml(page))).toEqual([])
    const alamat = page.url()
    const pilihan = page.getByRole('radio').first()
    await pilihan.check()
    await page.getByRole('button', { name: 'Simpan dahulu' }).click()
    await expect(page.getByRole('status')).toContainText('tersimpan')
    await page.goto('/belajar')
    await page.goto(alamat)
    await expect(page.getByRole('radio').first()).toBeChecked()
    await page.getByRole('button', { name: 'Kirim untuk dinilai' }).click()
    const kosong = page.getByText(/soal belum dijawab \(nomor [\d, ]+\)\. Lengkapi, atau kirim begitu saja\./)
    await expect(kosong).toBeVisible()
    await expect(page.getByRole('radio').first()).toBeChecked()
    await checkHalaman(page, pemeriksa)
    await page.getByRole('button', { name: 'Kirim begitu saja' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil: Uji akhir')
    await expect(page.getByText('Untuk lulus perlu 75%')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Topik untuk dibaca lagi' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Bertanya tentang anggaran desa' }).first()).toBeVisible()
    await expect(page.getByText('Dapat dicoba lagi mulai')).toBeVisible()
    await checkHalaman(page, pemeriksa)
    await page.getByRole('link', { name: 'Ke uji di halaman kursus' }).click()
    await expect(page.getByText('Dapat dicoba lagi mulai')).toBeVisible()
  })

  await test.step('after the wait a new paper, answered right, completes the course', async () => {
    await runSql(
      `update cms.percobaan set dinilai = dinilai - interval '1 hour' where dinilai is not null`,
      [],
    )
    await page.reload()
    await page.getByRole('button', { name: 'Kerjakan lagi: Uji akhir' }).click()
    await answerLembar(page, page.url().slice(-36))
    await page.getByRole('button', { name: 'Kirim untuk dinilai' }).click()
    await expect(page.getByText('Anda lulus dengan nilai 100%.')).toBeVisible()
    await page.getByRole('link', { name: 'Lihat kursus dan sertifikat Anda' }).click()
  })

  await test.step('the certificate bears the name, comes as a file, and is real to whoever holds its code', async () => {
    // Nobody presses anything: the office issues it by itself.
    await expect(async () => {
      await page.reload()
      await expect(page.getByText(/terbit dengan nomor CONTOH\/\d{4}\/\d{4}/)).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 60_000, intervals: [1_000] })
    await checkHalaman(page, pemeriksa)
    const unduhan = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Unduh sertifikat (PDF)' }).click()
    const berkas = await readFile(await (await unduhan).path())
    expect(berkas.subarray(0, 5).toString()).toBe('%PDF-')
    expect(berkas.length).toBeLessThan(150_000)
    await page.getByRole('link', { name: 'Halaman pemeriksaan sertifikat' }).click()
    await expect(page.getByRole('status')).toContainText('asli dan berlaku, atas nama Norhayati Uji Contoh')
    await checkHalaman(page, pemeriksa)
    expect(await listGalatHtml(await getHtml(page))).toEqual([])
    kode = page.url().split('/').at(-1) ?? ''
    await page.goto('/sertifikat')
    await page.getByLabel('Kode sertifikat').fill(kode.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: 'Periksa' }).click()
    await expect(page.getByRole('status')).toContainText('asli dan berlaku')
  })

  await test.step('withdrawn by the province its page says so, and names nobody', async () => {
    const kantor = await browser.newContext({ javaScriptEnabled: true, viewport: LAYAR })
    const admin = await kantor.newPage()
    await loginAdmin(admin, getAkun('admin-provinsi', null))
    await admin.goto(`${getContoh().cms}/admin/sertifikat?cari=${kode}`)
    await admin.getByText(/^Cabut atau ganti nomor CONTOH/).click()
    await admin.getByLabel('Tindakan').selectOption('cabut')
    await admin.getByLabel('Alasan').fill('Uji peramban')
    await admin.getByRole('button', { name: 'Simpan' }).click()
    await expect(admin.getByText(/Dicabut\.$/)).toBeVisible({ timeout: 15_000 })
    await kantor.close()
    await page.goto(`/sertifikat/${kode}`)
    await expect(page.getByRole('status')).toContainText('sudah dicabut oleh penerbitnya')
    await expect(page.locator('main')).not.toContainText('Norhayati')
  })

  await test.step('the course stays complete, and signed out nothing of it is shown', async () => {
    await page.goto('/belajar')
    await expect(page.getByText('4 dari 4 bagian wajib selesai')).toBeVisible()
    await expect(page.getByText(/^Selesai \d/)).toBeVisible()
    await page.getByRole('button', { name: 'Keluar' }).click()
    await page.goto('/belajar')
    await expect(page).toHaveURL(/\/belajar\/masuk/)
  })
})

test('a code printed at the village office opens an account', async ({ browser, page }) => {
  test.setTimeout(120_000)
  const kantor = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 1280, height: 800 } })
  const admin = await kantor.newPage()
  await loginAdmin(admin, getAkun('operator-desa', 'danum-lestari'))
  await admin.goto(`${getContoh().cms}/admin/kode-belajar`)
  await admin.getByLabel('Nama peserta').fill('Bahrani Uji Contoh')
  await admin.getByRole('button', { name: 'Buat kode' }).click()
  const kode = (await admin.locator('.lewu-kode').textContent()) ?? ''
  expect(kode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
  await kantor.close()
  await page.goto('/belajar/kode')
  await page.getByLabel('Kode', { exact: true }).fill(kode.toLowerCase())
  await page.getByLabel('Email atau nama masuk').fill(`kode-${Date.now()}`)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByRole('button', { name: 'Buka akun' }).click()
  await expect(page.getByText('Selamat belajar, Bahrani Uji Contoh.')).toBeVisible()
})
