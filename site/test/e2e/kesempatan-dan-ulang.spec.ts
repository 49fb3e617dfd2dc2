/** A tutor gives another chance and voids an attempt; a complete course is taken again. The learner uses no script. */
import { expect, type Page, test } from '@playwright/test'
import { getAkun, getContoh, loginAdmin } from '../support/admin.ts'
import { addAxe, listPelanggaranAxe } from '../support/axe.ts'
import { finishPelajaran, runSql } from '../support/hp.ts'
import { toHuruf } from '../support/nama-uji.ts'

const SANDI = 'perahu-lentera-jagung-42'
const PONSEL = { width: 360, height: 740 }
const LAYAR = { width: 1280, height: 800 }
test.use({ javaScriptEnabled: false, viewport: PONSEL })

async function register(page: Page, nama: string, kursus: string): Promise<string> {
  const masuk = `ulang-${crypto.randomUUID().slice(0, 12)}`
  await page.goto('/belajar/daftar')
  await page.getByLabel('Nama lengkap').fill(nama)
  await page.getByLabel('Email atau nama masuk').fill(masuk)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByLabel(/^Desa Anda/).fill('Danum Lestari')
  await page.getByRole('button', { name: 'Daftar' }).click()
  await page.goto(`/kursus/${kursus}`)
  await page.getByRole('button', { name: 'Ikuti kursus' }).click()
  await expect(page).toHaveURL(`/belajar/kursus/${kursus}`)
  return masuk
}

async function checkHalaman(page: Page): Promise<void> {
  await addAxe(page)
  expect(await listPelanggaranAxe(page)).toEqual([])
  const lebih = await page.locator('html').evaluate((satu) => satu.scrollWidth - satu.clientWidth)
  expect(lebih).toBeLessThanOrEqual(0)
}

/** Nothing is answered, so it is asked first. */
async function sendKosong(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kirim untuk dinilai' }).click()
  await page.getByRole('button', { name: 'Kirim begitu saja' }).click()
}

test('a chance ends the pause, a voided attempt is gone, and the learner reads why', async ({
  browser,
  page,
}) => {
  test.setTimeout(150_000)
  const nama = `Uji Kesempatan ${toHuruf(Date.now())}`
  const masuk = await register(page, nama, 'pengelolaan-keuangan-desa')
  const halaman = page.url()
  await finishPelajaran(masuk)
  await page.reload()
  await page.getByRole('button', { name: /^Ikut Keuangan desa, angkatan contoh/ }).click()
  await page.getByRole('button', { name: 'Mulai mengerjakan: Uji akhir' }).click()
  await sendKosong(page)
  await page.goto(halaman)
  await expect(page.getByText(/Dapat dicoba lagi mulai/)).toBeVisible()

  const kantor = await browser.newContext({ javaScriptEnabled: true, viewport: LAYAR })
  const admin = await kantor.newPage()
  await loginAdmin(admin, getAkun('tutor', null))
  await admin.goto(`${getContoh().cms}/admin/angkatan-belajar`)
  await admin.getByRole('link', { name: /^Keuangan desa, angkatan contoh/ }).click()
  await admin.getByRole('link', { name: nama, exact: true }).click()
  await expect(admin.getByText(/^Percobaan ke-1: nilai 0%, belum lulus/)).toBeVisible({ timeout: 30_000 })

  await test.step('it has no barrier on a phone and a screen', async () => {
    for (const ukuran of [PONSEL, LAYAR]) {
      await admin.setViewportSize(ukuran)
      await checkHalaman(admin)
    }
  })

  await test.step('by the keyboard; a reason too short is told in words, and what was typed stays', async () => {
    await admin.getByText('Beri satu kesempatan lagi: Uji akhir', { exact: true }).focus()
    await admin.keyboard.press('Enter')
    await admin.keyboard.press('Tab')
    await admin.keyboard.type('Sinyal')
    const kirim = admin.getByRole('button', { name: 'Beri kesempatan' })
    await expect(kirim).toBeEnabled({ timeout: 30_000 })
    await admin.keyboard.press('Tab')
    await admin.keyboard.press('Enter')
    await expect(admin.getByText(/Alasan: tulis 10–300 huruf/)).toBeVisible({ timeout: 30_000 })
    const kotak = admin.getByRole('textbox', { name: /^Alasan/ })
    await expect(kotak).toHaveValue('Sinyal')
    await kotak.fill('Sinyal terputus di tengah uji.')
    await kirim.click()
    await expect(admin.getByText(/^Kesempatan diberikan .*belum dipakai/)).toBeVisible({ timeout: 30_000 })
  })
  await page.reload()
  await expect(page.getByText(/^Tutor memberi Anda satu kesempatan lagi .*Sinyal terputus/)).toBeVisible()
  await page.getByRole('button', { name: 'Kerjakan lagi: Uji akhir' }).click()
  await sendKosong(page)
  const hasil = page.url()

  await admin.reload()
  await admin.getByText('Batalkan percobaan ke-2: Uji akhir', { exact: true }).click()
  await admin.getByRole('textbox', { name: /^Alasan/ }).fill('Lembarnya dikirim tanpa sengaja.')
  await admin.getByRole('button', { name: 'Batalkan percobaan ke-2' }).click()
  await expect(admin.getByText(/^Percobaan ke-2: dibatalkan/)).toBeVisible({ timeout: 30_000 })
  await kantor.close()
  await page.goto(hasil)
  await expect(page.getByText('Alasan tutor: Lembarnya dikirim tanpa sengaja.')).toBeVisible()
  await page.goto(halaman)
  await expect(page.getByText(/^Tutor membatalkan percobaan ke-2/)).toBeVisible()
})

test('a complete course with a newer version is learnt again, and what was stays told', async ({
  browser,
  page,
}) => {
  const kursus = 'pengelolaan-aset-desa'
  const masuk = await register(page, 'Rahmat Uji Contoh', kursus)
  await runSql(
    `update cms.pendaftaran p set selesai_pada = '2026-03-02T03:00:00Z' from cms.pengguna u
     where u.id = p.pengguna_id and u.email like $1`,
    [`${masuk}@%`],
  )
  await runSql(
    `insert into cms.rilis (id, kursus_id, nomor, sifat, sidik, naskah, isi, bank, terbit_pada)
     select gen_random_uuid(), kursus_id, nomor + 1, 'isi', sidik || '-baru', naskah, isi, bank, terbit_pada
     from cms.rilis r join cms.kursus k on k.id = r.kursus_id where k.slug = $1 order by nomor desc limit 1`,
    [kursus],
  )
  await page.reload()
  await expect(page.getByText(/sudah diperbarui sejak Anda selesai/)).toBeVisible()
  const pemeriksa = await (await browser.newContext({ javaScriptEnabled: true, viewport: PONSEL })).newPage()
  await pemeriksa.setContent(await page.content())
  await checkHalaman(pemeriksa)
  await page.getByRole('button', { name: 'Pelajari lagi versi baru' }).click()
  await expect(page).toHaveURL(`/belajar/kursus/${kursus}`)
  await expect(page.getByText('Selesai 2 Maret 2026, dalam versi 1.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Pelajari lagi/ })).toHaveCount(0)
  await page.goto('/belajar')
  await expect(page.getByText('Selesai 2 Maret 2026; sekarang dipelajari lagi')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).getByRole('link')).toHaveCount(1)
})
