/** Going on where one stopped: the lesson opened last, at the block that was read. */
import { expect, type Page, test } from '@playwright/test'
import { Hp, KURSUS, PELAJARAN, registerPeserta, saveKursus } from '../support/hp.ts'

test.setTimeout(180_000)
let hp: Hp
test.beforeEach(() => {
  hp = new Hp()
})
test.afterEach(() => hp.delete())

/** Scrolls so that this block begins at the top of the screen, and gives its name. */
async function readSampai(page: Page, bagian: number): Promise<string> {
  const id = await page.evaluate((share) => {
    const daftar = [...document.querySelectorAll('main [id^="blok-"]')]
    const tuju = daftar[Math.floor(daftar.length * share)]
    tuju?.scrollIntoView()
    return tuju?.id ?? ''
  }, bagian)
  expect(id).toMatch(/^blok-\d+$/)
  return id
}

/** What the phone knows by now of places, a record for each course. */
function listTempatTercatat(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const buka = indexedDB.open('lewu-belajar')
    buka.onerror = () => reject(buka.error)
    buka.onsuccess = () => {
      const daftar = buka.result.transaction('pendaftaran').objectStore('pendaftaran').getAll()
      daftar.onerror = () => reject(daftar.error)
      daftar.onsuccess = () => resolve(daftar.result.map(({ posisi }: { posisi: unknown }) => posisi))
    }
  })
}

test('read to the middle and closed, the lesson goes on at that block', async () => {
  let page = await hp.open()
  await registerPeserta(page, 'Sanah Uji Contoh')
  await saveKursus(page)
  await page.goto(`${KURSUS}/${PELAJARAN[1]}`)
  const blok = await readSampai(page, 0.5)
  await expect
    .poll(() => page.evaluate(listTempatTercatat), { timeout: 20_000 })
    .toEqual([{ [PELAJARAN[1]]: Number(blok.slice('blok-'.length)) }])
  await hp.close()

  page = await hp.open()
  await page.goto('/belajar')
  const lanjut = page.getByRole('link', { name: /^Lanjutkan:/ })
  await expect(lanjut).toHaveAttribute('href', `${KURSUS}/${PELAJARAN[1]}#${blok}`)
  await lanjut.click()
  await expect(page).toHaveURL(`${KURSUS}/${PELAJARAN[1]}#${blok}`)
  await expect(page.locator(`#${blok} + *`)).toBeInViewport()
  await hp.close()

  await test.step('also without a signal', async () => {
    page = await hp.open({ isSinyal: false })
    await page.goto(`${KURSUS}/${PELAJARAN[1]}`)
    const kabar = page.locator(`#${blok} + p`)
    await expect(kabar).toContainText('Dilanjutkan dari tempat terakhir Anda membaca.')
    await expect(kabar).toBeInViewport()
    await page.getByRole('link', { name: 'Baca dari awal' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('the lesson opened last is the one to go on with', async ({ page }) => {
    await registerPeserta(page, 'Sanah Uji Contoh')
    await page.goto(KURSUS)
    await page.getByRole('button', { name: 'Ikuti kursus' }).click()
    const lanjut = page.getByRole('link', { name: /^(Lanjutkan|Mulai):/ })
    for (const pelajaran of [PELAJARAN[2], PELAJARAN[1], PELAJARAN[2], PELAJARAN[0]]) {
      await page.goto(`${KURSUS}/${pelajaran}`)
      await expect(async () => {
        await page.goto('/belajar')
        await expect(lanjut).toHaveAttribute('href', `${KURSUS}/${pelajaran}`, { timeout: 500 })
      }).toPass()
    }
  })
})
