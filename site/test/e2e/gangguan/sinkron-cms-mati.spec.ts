/** The cms is killed while a phone sends: nothing is lost, nothing counts twice. Runs after all other specs. */
import { expect, test } from '@playwright/test'
import {
  countPeristiwa,
  Hp,
  KURSUS,
  listPercobaan,
  PELAJARAN,
  registerPeserta,
  saveKursus,
} from '../../support/hp.ts'
import { sendKendali } from '../../support/kendali.ts'

test.setTimeout(240_000)
let hp: Hp
test.beforeEach(() => {
  hp = new Hp()
})
test.afterEach(async () => {
  await sendKendali('/start/cms')
  await hp.delete()
})

test('notes and a paper outlive the cms that dies on them', async () => {
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

  await test.step('killed with the batch on its way', async () => {
    await hp.cutSinyal()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Kirim untuk dinilai' }).click()
    await page.getByRole('button', { name: 'Kirim begitu saja' }).click()
    await expect(page.getByText('Jawaban Anda sudah dikunci')).toBeVisible()
    // The batch reaches the server, and the cms dies in the same moment; whether it had it is anybody's guess.
    await hp.konteks.route('**/belajar/sinkron', async (jalan) => {
      const dijawab = jalan.fetch().catch(() => null)
      await sendKendali('/kill/cms')
      await dijawab
      await jalan.abort()
    })
    await hp.mendSinyal()
    await expect(page.getByText('Jawaban Anda sudah dikunci')).toBeVisible()
    await hp.close()
  })

  await test.step('while it is away the paper still stands on the phone', async () => {
    await sendKendali('/stop/cms')
    page = await hp.open()
    await page.goto(alamat)
    await expect(page.getByText('Jawaban Anda sudah dikunci')).toBeVisible()
    await expect(page.getByRole('radio').first()).toBeChecked()
  })

  await test.step('back again it marks the paper, once', async () => {
    await sendKendali('/start/cms')
    await expect(async () => {
      await page.getByRole('button', { name: 'Kirim sekarang' }).click({ timeout: 2_000 })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil: Uji akhir', { timeout: 5_000 })
    }).toPass({ timeout: 90_000 })
    expect((await listPercobaan(masuk)).map(({ keadaan }) => keadaan)).toEqual(['dinilai'])
    expect(await countPeristiwa(masuk)).toMatchObject({ jawab: 1, kirim: 1, selesai: 3 })
  })
})
