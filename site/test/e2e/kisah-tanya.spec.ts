/** A learner asks the tutor, with and without scripts and without a signal; the tutor answers and announces. */
import { expect, type Page, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin } from '../support/admin.ts'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'
import { Hp, runSql } from '../support/hp.ts'
import { toHuruf } from '../support/nama-uji.ts'

const KURSUS = '/kursus/pengelolaan-keuangan-desa'
const SANDI = 'perahu-lentera-jagung-42'
const PONSEL = { width: 360, height: 740 }
const LAYAR = { width: 1280, height: 800 }
test.setTimeout(180_000)

async function register(page: Page, nama: string): Promise<void> {
  await page.goto('/belajar/daftar')
  await page.getByLabel('Nama lengkap').fill(nama)
  await page.getByLabel('Email atau nama masuk').fill(`tanya-${crypto.randomUUID().slice(0, 12)}`)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByLabel(/^Desa Anda/).fill('Danum Lestari')
  await page.getByRole('button', { name: 'Daftar' }).click()
  await page.goto(KURSUS)
  await page.getByRole('button', { name: 'Ikuti kursus' }).click()
  await expect(page).toHaveURL(/\/belajar\/kursus\//)
}

async function openPelajaran(page: Page): Promise<void> {
  await page.goto(`${KURSUS}/siapa-memegang-apa`)
  await page.getByText('Bertanya tentang pelajaran ini').click()
}

async function checkAxe(page: Page): Promise<void> {
  for (const ukuran of [PONSEL, LAYAR]) {
    await page.setViewportSize(ukuran)
    await addAxe(page)
    expect(await listPelanggaranAxe(page), `${ukuran.width} px`).toEqual([])
    const lebih = await page.locator('html').evaluate((satu) => satu.scrollWidth - satu.clientWidth)
    expect(lebih, `${ukuran.width} px`).toBeLessThanOrEqual(0)
  }
}

/** A slow phone: the button is pressed before its store is open. */
const delaySimpanan = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = (...isi) => {
      const permintaan = open(...isi)
      permintaan.addEventListener('success', (peristiwa) => {
        if (!peristiwa.isTrusted) return
        peristiwa.stopImmediatePropagation()
        setTimeout(() => permintaan.dispatchEvent(new Event('success')), 1_500)
      })
      return permintaan
    }
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: PONSEL })
  test('asked, promised, answered and announced', async ({ browser, page }) => {
    const nama = `Uji Tanya ${toHuruf(Date.now())}`
    const tanya = `Mengapa kode belanja ini dipakai? ${Date.now()}`
    await register(page, nama)
    await page.getByRole('button', { name: /^Ikut Keuangan desa, angkatan contoh/ }).click()

    await test.step('too short comes back with what was typed; pressed twice it is one', async () => {
      await openPelajaran(page)
      await page.getByLabel('Pertanyaan Anda').evaluate((satu) => satu.removeAttribute('minlength'))
      await page.getByLabel('Pertanyaan Anda').fill('Apa?')
      await page.getByRole('button', { name: 'Kirim pertanyaan' }).click()
      await expect(page.getByRole('alert')).toContainText('tulis 10–1.000 huruf')
      await expect(page.getByLabel('Pertanyaan Anda')).toHaveValue('Apa?')
      for (const _ of [1, 2]) {
        await openPelajaran(page)
        await page.getByLabel('Pertanyaan Anda').fill(tanya)
        await page.getByRole('button', { name: 'Kirim pertanyaan' }).click()
        await expect(page.getByRole('heading', { name: tanya })).toHaveCount(1)
      }
      const janji = page.getByText(/Menunggu jawaban tutor angkatan Anda, paling lambat \d+ \w+ \d{4}\./)
      await expect(janji).toBeVisible()
      await openPelajaran(page)
      await page.getByRole('link', { name: 'Pertanyaan Anda tentang pelajaran ini' }).click()
      await expect(page.getByRole('heading', { name: tanya })).toBeVisible()
      await expect(janji).toBeVisible()
    })

    const kantor = await browser.newContext({ javaScriptEnabled: true, viewport: LAYAR })
    const admin = await kantor.newPage()
    await loginAdmin(admin, getAkun('tutor', null))
    await expect(admin.getByText(/\d+ menunggu/)).toBeVisible()
    await admin.getByRole('link', { name: 'Pertanyaan peserta' }).click()
    const butir = admin.getByRole('article').filter({ hasText: tanya })
    await expect(butir).toContainText(nama, { timeout: 30_000 })
    await checkAxe(admin)
    await butir.getByLabel('Jawaban untuk peserta').fill('Karena daftarnya ada di Permendagri 20/2018.')
    await butir.getByRole('button', { name: 'Kirim jawaban' }).click()
    await expect(admin.getByRole('article').filter({ hasText: tanya })).toContainText('Dijawab', {
      timeout: 30_000,
    })

    const umum = `Pertemuan hari Senin pukul 09.00 WIB, ${Date.now()}.`
    await admin.goto(`${getContoh().cms}/admin/angkatan-belajar`)
    await admin.getByRole('link', { name: /^Keuangan desa, angkatan contoh/ }).click()
    await admin.getByText('Tulis pengumuman').click({ timeout: 30_000 })
    await admin.getByLabel('Pengumuman untuk semua peserta angkatan').fill(umum)
    await admin.getByRole('button', { name: 'Umumkan' }).click()
    await expect(admin.getByRole('listitem').filter({ hasText: umum })).toBeVisible({ timeout: 30_000 })

    await page.goto('/belajar')
    await expect(page.getByText(umum)).toBeVisible()
    // The checker needs scripts; the pages are the same.
    const storageState = await page.context().storageState()
    const periksa = await browser.newContext({ javaScriptEnabled: true, storageState })
    const layar = await periksa.newPage()
    for (const alamat of [
      '/belajar',
      '/belajar/kursus/pengelolaan-keuangan-desa',
      '/belajar/tanya/pengelolaan-keuangan-desa/siapa-memegang-apa',
      `${KURSUS}/siapa-memegang-apa`,
    ]) {
      await layar.goto(alamat)
      for (const lipatan of await layar.locator('main details').all())
        await lipatan.evaluate((satu) => satu.setAttribute('open', ''))
      await checkAxe(layar)
    }
    await periksa.close()
    await page.getByRole('link', { name: '1 pertanyaan Anda sudah dijawab' }).click()
    await expect(page.getByText('Karena daftarnya ada di Permendagri 20/2018.')).toBeVisible()

    await admin.getByRole('listitem').filter({ hasText: umum }).getByRole('button').click()
    await expect(admin.getByRole('listitem').filter({ hasText: umum })).toBeHidden({ timeout: 30_000 })
    await page.goto('/belajar')
    await expect(page.getByText(umum)).toBeHidden()
    await kantor.close()
  })

  test('who is signed out keeps the question and signs in beside it', async ({ page }) => {
    await openPelajaran(page)
    await page.getByLabel('Pertanyaan Anda').fill('Pertanyaan orang yang belum masuk')
    await page.getByRole('button', { name: 'Kirim pertanyaan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Masuk lagi, lalu kirim lagi')
    await expect(page.locator('input[name="isi"]')).toHaveValue('Pertanyaan orang yang belum masuk')
  })
})

test('without a signal it waits on the phone, goes once, and the answer is read without a signal', async () => {
  const hp = new Hp()
  try {
    let page = await hp.open()
    await delaySimpanan(page)
    await register(page, 'Sanah Uji Contoh')
    await page.goto(KURSUS)
    await page.getByRole('button', { name: /^Simpan di HP/ }).click()
    await expect(page.getByText(/^Kursus ini tersimpan di HP/)).toBeVisible()
    await hp.cutSinyal()
    await openPelajaran(page)
    const tanya = `Tanpa sinyal saya bertanya ${Date.now()}`
    await page.getByLabel('Pertanyaan Anda').fill(tanya)
    await page.getByRole('button', { name: 'Kirim pertanyaan' }).click()
    await expect(page.getByText('Pertanyaan tersimpan di HP, belum terkirim.')).toBeVisible()
    await hp.close()

    page = await hp.open()
    await page.goto('/belajar')
    await expect(page.getByText('Semua catatan belajar di HP ini sudah terkirim.')).toBeVisible()
    const ada = await runSql('select id from cms.tanya_tutor where isi = $1', [tanya])
    expect(ada.length).toBe(1)
    await runSql(
      `update cms.tanya_tutor set jawaban = 'Jawaban dari kantor.', dijawab = now() where isi = $1`,
      [tanya],
    )
    await openPelajaran(page)
    await expect(page.getByText('Jawaban dari kantor.')).toBeVisible()
    await page.goto('/belajar')
    await expect(page.getByRole('link', { name: '1 pertanyaan Anda sudah dijawab' })).toBeVisible()
    await hp.cutSinyal()
    await page.goto('/belajar')
    await expect(page.getByText('Jawaban dari kantor.')).toBeVisible()
  } finally {
    await hp.close().catch(() => undefined)
    hp.delete()
  }
})
