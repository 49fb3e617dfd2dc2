/** A test with a time limit on a phone: never kept there, sent answer by answer, and sent in when its time ends. */
import { expect, type Page, test } from '@playwright/test'
import {
  countPeristiwa,
  Hp,
  KURSUS,
  listPercobaan,
  PELAJARAN,
  registerPeserta,
  runSql,
  saveKursus,
} from '../support/hp.ts'

test.setTimeout(180_000)
let hp: Hp
test.beforeEach(() => {
  hp = new Hp()
})
test.afterEach(() => hp.delete())

/** A paper that no page of this phone has shown yet, with so many seconds left. */
async function startBerwaktu(page: Page, detik: number): Promise<string> {
  await page.goto(`/belajar${KURSUS}`)
  const pendaftaran = await page.locator('[data-pendaftaran]').getAttribute('data-pendaftaran')
  // Asked from within the page: the phone's own way to the site, which the test can cut.
  const pathname = await page.evaluate(
    async (isian) => {
      const jawaban = await fetch('/belajar/kirim/mulai', {
        method: 'POST',
        body: new URLSearchParams(isian),
      })
      return new URL(jawaban.url).pathname
    },
    { pendaftaran: pendaftaran ?? '', kuis: 'uji-akhir' },
  )
  await runSql(`update cms.percobaan set batas = now() + $2 * interval '1 second' where id = $1`, [
    pathname.split('/').at(-1),
    detik,
  ])
  return pathname
}

test('its time is seen, nothing of it stays on the phone, and its end sends it in', async () => {
  const page = await hp.open()
  const masuk = await registerPeserta(page, 'Sanah Uji Contoh')
  await saveKursus(page)
  for (const pelajaran of PELAJARAN) {
    await page.goto(`${KURSUS}/${pelajaran}`)
    await page.getByRole('button', { name: 'Tandai selesai' }).click()
    await page.waitForURL((alamat) => !alamat.pathname.endsWith(pelajaran))
  }
  const alamat = await startBerwaktu(page, 40)
  await page.goto(alamat)
  await expect(page.getByText(/^Percobaan ke-1\. Waktu Anda sampai .* WIB\.$/)).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/^0\.\d\d$/)
  await page.getByRole('radio').first().check()
  await expect(page.getByText('Semua jawaban di halaman ini sudah terkirim.')).toBeVisible()
  expect(await countPeristiwa(masuk)).toMatchObject({ jawab: 1 })

  await hp.cutSinyal()
  await page.goto(alamat)
  await expect(
    page.getByText('Uji dengan batas waktu hanya dapat dikerjakan selagi ada sinyal.'),
  ).toBeVisible()
  await hp.mendSinyal()

  await page.goto(alamat)
  await expect(page.getByRole('radio').first()).toBeChecked()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil: Uji akhir', { timeout: 60_000 })
  const daftar = await listPercobaan(masuk)
  expect(daftar.map(({ keadaan }) => keadaan)).toEqual(['dinilai'])
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('what comes too late is not marked, what had been saved is', async ({ page }) => {
    const masuk = await registerPeserta(page, 'Sanah Uji Contoh')
    await page.goto(KURSUS)
    await page.getByRole('button', { name: 'Ikuti kursus' }).click()
    for (const pelajaran of PELAJARAN) {
      await page.goto(`${KURSUS}/${pelajaran}`)
      await page.getByRole('button', { name: 'Tandai selesai' }).click()
    }
    await page.goto(await startBerwaktu(page, 600))
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Simpan dahulu' }).click()
    await expect(page.getByText('Jawaban Anda tersimpan.')).toBeVisible()
    await page.getByRole('radio').last().check()
    const percobaan = page.url().split(/[/?]/).at(-2)
    await runSql(`update cms.percobaan set batas = now() - interval '61 seconds' where id = $1`, [percobaan])
    await page.getByRole('button', { name: 'Kirim untuk dinilai' }).click()
    await expect(page.getByText('Waktunya habis sebelum lembar dikirim')).toBeVisible()
    expect(await countPeristiwa(masuk)).toMatchObject({ jawab: 1 })
  })
})
