/** Learning without a signal, on a phone whose network is really cut and which is really switched off in between. */
import { expect, type Page, test } from '@playwright/test'
import {
  countPeristiwa,
  finishPelajaran,
  Hp,
  KURSUS,
  listPercobaan,
  loginPeserta,
  PELAJARAN,
  registerPeserta,
  runSql,
  SANDI,
  saveKursus,
} from '../support/hp.ts'

test.setTimeout(180_000)
let hp: Hp
test.beforeEach(() => {
  hp = new Hp()
})
test.afterEach(() => hp.delete())

test('a lesson read and marked without a signal counts once there is one', async () => {
  let page = await hp.open()
  const masuk = await registerPeserta(page, 'Sanah Uji Contoh')
  await saveKursus(page)
  await hp.cutSinyal()
  await page.goto(KURSUS)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Membaca APBDes untuk pemula')
  await expect(page.getByRole('button', { name: 'Ikuti kursus' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Mulai: Tiga bagian APBDes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiga bagian APBDes')
  await page.getByRole('button', { name: 'Tandai selesai' }).click()
  await expect(page).toHaveURL(`${KURSUS}/${PELAJARAN[1]}`)
  await expect(page.getByText(/catatan belajar tersimpan di HP, belum terkirim/)).toBeVisible()
  await hp.close()

  page = await hp.open({ isSinyal: false })
  await page.goto(`${KURSUS}/${PELAJARAN[0]}`)
  await expect(page.getByText('ditandai selesai: tersimpan di HP')).toBeVisible()
  await page.goto('/belajar')
  await expect(page.getByText('Belum ada sinyal')).toBeVisible()
  await expect(page.getByText('1 dari 3 pelajaran selesai.')).toBeVisible()
  await page.getByRole('link', { name: 'Membaca APBDes untuk pemula' }).click()
  await expect(page).toHaveURL(/\/belajar\/kursus\/membaca-apbdes-untuk-pemula$/)
  await expect(page.getByRole('listitem').filter({ hasText: 'Tiga bagian APBDes' })).toContainText('selesai')
  await page.getByRole('link', { name: 'Lanjutkan: Anggaran dan realisasi' }).click()
  await expect(page).toHaveURL(new RegExp(`${KURSUS}/${PELAJARAN[1]}`))
  expect(await countPeristiwa(masuk)).toEqual({})

  await hp.mendSinyal()
  await page.goto('/belajar')
  await expect(page.getByText('Semua catatan belajar di HP ini sudah terkirim.')).toBeVisible()
  await expect(page.getByText('1 dari 4 bagian wajib selesai')).toBeVisible()
  expect(await countPeristiwa(masuk)).toEqual({ buka: 2, selesai: 1 })
})

test('a paper drawn with a signal is answered and sent in without one, and is marked once', async () => {
  let page = await hp.open()
  const masuk = await registerPeserta(page, 'Sanah Uji Contoh')
  await saveKursus(page)
  for (const pelajaran of PELAJARAN) {
    await page.goto(`${KURSUS}/${pelajaran}`)
    await page.getByRole('button', { name: 'Tandai selesai' }).click()
    await page.waitForURL((alamat) => !alamat.pathname.endsWith(pelajaran))
  }
  await page.getByRole('button', { name: 'Mulai mengerjakan: Uji akhir' }).click()
  await expect(page.getByText('dapat dikerjakan tanpa sinyal')).toBeVisible()
  const alamat = page.url()
  await hp.cutSinyal()
  await page.getByRole('radio').first().check()
  await expect(page.getByText('Jawaban tersimpan di HP, belum terkirim.')).toBeVisible()
  await hp.close()

  page = await hp.open({ isSinyal: false })
  await page.goto(alamat)
  await expect(page.getByRole('radio').first()).toBeChecked()
  await page.getByRole('button', { name: 'Kirim untuk dinilai' }).click()
  await page.getByRole('button', { name: 'Kirim begitu saja' }).click()
  await expect(page.getByText('Jawaban Anda sudah dikunci')).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeDisabled()
  expect(await listPercobaan(masuk)).toEqual([{ keadaan: 'terbuka', persen: null }])
  await hp.close()

  page = await hp.open({ isSinyal: false })
  await page.goto(alamat)
  await expect(page.getByText('Jawaban Anda sudah dikunci')).toBeVisible()
  await hp.mendSinyal()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil: Uji akhir')
  const [percobaan, ...lain] = await listPercobaan(masuk)
  expect([percobaan?.keadaan, lain]).toEqual(['dinilai', []])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil: Uji akhir')
  expect(await countPeristiwa(masuk)).toMatchObject({ jawab: 1, kirim: 1, selesai: 3 })
})

test('notes outlive a sign-in that ran out, and go once its owner is back', async () => {
  const page = await hp.open()
  const masuk = await registerPeserta(page, 'Sanah Uji Contoh')
  await saveKursus(page)
  await hp.cutSinyal()
  await page.goto(`${KURSUS}/${PELAJARAN[0]}`)
  await page.getByRole('button', { name: 'Tandai selesai' }).click()
  await expect(page).toHaveURL(`${KURSUS}/${PELAJARAN[1]}`)
  await runSql(
    'delete from cms.sesi_belajar s using cms.pengguna u where u.id = s.pengguna_id and u.email like $1',
    [`${masuk}@%`],
  )
  await hp.mendSinyal()
  await page.reload()
  await expect(page.getByText('Anda perlu masuk lagi supaya terkirim; tidak ada yang hilang.')).toBeVisible()
  await page.getByRole('link', { name: 'Masuk lagi untuk mengirim' }).click()
  await page.getByLabel('Email atau nama masuk').fill(masuk)
  await page.getByLabel('Kata sandi').fill(SANDI)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page).toHaveURL(`${KURSUS}/${PELAJARAN[1]}`)
  await expect.poll(() => countPeristiwa(masuk)).toEqual({ buka: 2, selesai: 1 })
})

/** What comes before the test is not read. Gives the address of the paper. */
async function openLembar(page: Page, masuk: string): Promise<string> {
  await finishPelajaran(masuk)
  await page.goto(`/belajar${KURSUS}`)
  await page.getByRole('button', { name: 'Mulai mengerjakan: Uji akhir' }).click()
  await expect(page.getByText('dapat dikerjakan tanpa sinyal')).toBeVisible()
  return page.url()
}

test('signing out without a signal signs nobody out and throws nothing away', async () => {
  const page = await hp.open()
  const masuk = await registerPeserta(page, 'Sanah Uji Contoh')
  await saveKursus(page)
  const alamat = await openLembar(page, masuk)
  await page.getByRole('radio').first().check()
  // By itself, soon after it changed.
  await expect(page.getByText('Semua jawaban di halaman ini sudah terkirim.')).toBeVisible()
  expect(await countPeristiwa(masuk)).toMatchObject({ jawab: 1 })
  await page.goto('/belajar')
  await expect(page.getByText('Semua catatan belajar di HP ini sudah terkirim.')).toBeVisible()
  await hp.cutSinyal()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page.getByText('Belum ada sinyal, jadi Anda belum keluar.')).toBeVisible()
  await expect(page).toHaveURL('/belajar')
  await page.goto(alamat)
  await expect(page.getByRole('radio').first()).toBeChecked()
  await hp.mendSinyal()
  await page.goto('/belajar')
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL('/kursus')
  await page.goto('/belajar')
  await expect(page).toHaveURL('/belajar/masuk')
})

test('answers of a phone that comes after another has sent the test in are said to not count', async () => {
  const page = await hp.open()
  const masuk = await registerPeserta(page, 'Sanah Uji Contoh')
  await saveKursus(page)
  const alamat = await openLembar(page, masuk)
  await hp.cutSinyal()
  await page.getByRole('radio').first().check()
  await expect(page.getByText('Jawaban tersimpan di HP, belum terkirim.')).toBeVisible()

  const lain = new Hp()
  try {
    const kedua = await lain.open()
    await loginPeserta(kedua, masuk)
    await kedua.goto(alamat)
    await kedua.getByRole('button', { name: 'Kirim untuk dinilai' }).click()
    await kedua.getByRole('button', { name: 'Kirim begitu saja' }).click()
    await expect(kedua.getByRole('heading', { level: 1 })).toHaveText('Hasil: Uji akhir')
  } finally {
    await lain.delete()
  }

  const KALIMAT = 'Uji ini sudah dikirim dari HP lain; 1 jawaban di HP ini tidak dihitung.'
  await hp.mendSinyal()
  await expect(page.getByText(KALIMAT)).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeDisabled()
  await page.getByRole('button', { name: 'Lihat hasil' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil: Uji akhir')
  await expect(page.getByText(KALIMAT)).toBeVisible()
  await page.getByText('1 catatan tidak diterima').click()
  await page.getByRole('button', { name: 'Hapus daftar ini' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil: Uji akhir')
  await expect(page.getByText(KALIMAT)).toBeHidden()
})

test('of two people on one phone neither sees nor sends what the other kept', async () => {
  const page = await hp.open()
  const satu = await registerPeserta(page, 'Sanah Uji Contoh')
  await saveKursus(page)
  await hp.cutSinyal()
  await page.goto(`${KURSUS}/${PELAJARAN[0]}`)
  await page.getByRole('button', { name: 'Tandai selesai' }).click()
  await expect(page).toHaveURL(`${KURSUS}/${PELAJARAN[1]}`)

  await test.step('signing out warns, and nothing is lost by it', async () => {
    // The try that the page makes by itself is over before there is a signal.
    await expect(page.getByText(/catatan belajar tersimpan di HP, belum terkirim/)).toBeVisible()
    // The road of the notes stays cut while the pages come again.
    await hp.konteks.route('**/belajar/sinkron', (jalan) => jalan.abort())
    await hp.mendSinyal()
    await page.goto('/belajar')
    await page.getByRole('button', { name: 'Keluar' }).click()
    await expect(page.getByRole('alert')).toContainText('catatan belajar belum terkirim')
    await page.getByRole('button', { name: 'Keluar tanpa mengirim' }).click()
    await expect(page).toHaveURL('/kursus')
    await hp.konteks.unroute('**/belajar/sinkron')
  })

  const dua = await registerPeserta(page, 'Rahmat Uji Contoh')
  await page.goto(KURSUS)
  await page.getByRole('button', { name: 'Ikuti kursus' }).click()
  await expect(page.getByText('Semua catatan belajar di HP ini sudah terkirim.')).toBeVisible()
  await page.goto(`${KURSUS}/${PELAJARAN[0]}`)
  await expect(page.getByText('ditandai selesai')).toBeHidden()
  await expect.poll(() => countPeristiwa(dua)).toEqual({ buka: 1 })
  expect(await countPeristiwa(satu)).toEqual({})
  await page.goto('/belajar')
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL('/kursus')

  await loginPeserta(page, satu)
  await expect(page.getByText('1 dari 4 bagian wajib selesai')).toBeVisible()
  expect(await countPeristiwa(satu)).toEqual({ buka: 2, selesai: 1 })
  expect(await countPeristiwa(dua)).toEqual({ buka: 1 })
})
