/** A course is changed while somebody takes it on a phone: they go on in the version they began with, also without a signal. */
import { expect, test } from '@playwright/test'
import { getAkun, getContoh, loginRest, type Orang } from '../support/admin.ts'
import { Hp, registerPeserta, runSql } from '../support/hp.ts'

// No other test takes this one.
const SLUG = 'peraturan-desa'
const KURSUS = `/kursus/${SLUG}`
const KALIMAT = `Kalimat baru ${Date.now()}.`
test.setTimeout(180_000)

type Pelajaran = { slug: string; judul: string; blok: Record<string, unknown>[] }

/** The author drops the second lesson and writes the first anew; the reviewer releases it. */
async function changeKursus(): Promise<{ versi: number; pertama: Pelajaran; kedua: Pelajaran }> {
  const [penulis, penelaah] = [
    await loginRest(getAkun('penulis-kursus', null)),
    await loginRest(getAkun('penelaah-kursus', null)),
  ]
  const [kursus] = await runSql<{ id: string; versi: number }>(
    `select k.id, max(r.nomor) as versi from cms.kursus k join cms.rilis r on r.kursus_id = k.id where k.slug = $1 group by k.id`,
    [SLUG],
  )
  const take = async (orang: Orang, aksi: string) =>
    expect((await orang.ask('POST', `/api/kursus/${kursus?.id}/alur`, { aksi })).status, aksi).toBe(200)
  await take(penulis, 'perbaiki')
  const { isi } = await penulis.ask('GET', `/api/kursus/${kursus?.id}?depth=0&draft=true`)
  const [pertama, kedua, ...lain] = isi.daftarPelajaran as Pelajaran[]
  if (pertama === undefined || kedua === undefined) throw new Error('The course has no lessons')
  const baru = { blockType: 'catatan', sifat: 'penting', teks: KALIMAT }
  const daftarPelajaran = [{ ...pertama, blok: [baru, ...pertama.blok] }, ...lain]
  const ubah = { sifatPerubahan: 'isi', daftarPelajaran }
  const { status } = await penulis.ask('PATCH', `/api/kursus/${kursus?.id}?draft=true`, ubah)
  expect(status).toBe(200)
  await take(penulis, 'ajukan')
  await take(penelaah, 'terbitkan')
  return { versi: kursus?.versi ?? 0, pertama, kedua }
}

test('the version that was begun is read, practised and finished to its end, and moving leads to the newest', async () => {
  const hp = new Hp()
  try {
    let page = await hp.open()
    await registerPeserta(page, 'Dehen Uji Contoh')
    await page.goto(KURSUS)
    await page.getByRole('button', { name: 'Ikuti kursus' }).click()
    await page.getByRole('button', { name: /^Simpan di HP/ }).click()
    await expect(page.getByText(/^Kursus ini tersimpan di HP/)).toBeVisible()

    const { versi, pertama, kedua } = await changeKursus()
    await expect(async () => {
      await page.reload()
      await expect(page.getByText(`Anda mengikuti versi ${versi} kursus ini`)).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await test.step('the public page, which is of the newest version, leads on in the own one', async () => {
      await page.goto(KURSUS)
      await expect(page.getByText(`Anda mengikuti kursus ini dalam versi ${versi}.`)).toBeVisible()
      const lanjut = page.getByRole('link', { name: `Mulai: ${pertama.judul}` })
      await expect(lanjut).toHaveAttribute('href', `${KURSUS}/versi/${versi}/${pertama.slug}`)
      await page.getByRole('link', { name: 'Halaman kursus Anda' }).click()
    })
    await test.step('what was saved before is the own version: it is not offered a second time', async () => {
      await expect(page.getByText(`(versi ${versi}), memakai`)).toBeVisible()
      await expect(page.getByRole('button', { name: /^(Simpan di HP|Perbarui)/ })).toHaveCount(0)
    })
    await page.getByRole('link', { name: kedua.judul, exact: true }).click()
    await expect(page).toHaveURL(`${KURSUS}/versi/${versi}/${kedua.slug}`)
    await expect(page.getByText(`Ini versi ${versi}, untuk peserta yang mengikutinya.`)).toBeVisible()

    await test.step('its practice is checked by its own questions', async () => {
      await page.getByRole('button', { name: 'Periksa jawaban' }).first().click()
      await expect(page).toHaveURL(`${KURSUS}/versi/${versi}/${kedua.slug}/latihan`)
      await expect(page.getByText(/^0 dari \d+ jawaban benar/)).toBeVisible()
      await page.getByRole('link', { name: 'Kembali ke pelajaran' }).click()
    })

    await test.step('without a signal the pack that was saved before answers for it, and marks count', async () => {
      await hp.cutSinyal()
      await page.goto(`${KURSUS}/versi/${versi}/${pertama.slug}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(pertama.judul)
      await expect(page.getByText(KALIMAT)).toHaveCount(0)
      await page.goto(`${KURSUS}/versi/${versi}/${kedua.slug}`)
      await page.getByRole('button', { name: 'Tandai selesai' }).click()
      await expect(page).not.toHaveURL(new RegExp(`${kedua.slug}$`))
      await hp.close()
      page = await hp.open()
      await page.goto('/belajar')
      await expect(page.getByText('Semua catatan belajar di HP ini sudah terkirim.')).toBeVisible()
    })

    await page.goto(`/belajar/kursus/${SLUG}`)
    await expect(page.getByRole('listitem').filter({ hasText: kedua.judul })).toContainText('selesai')
    await page.getByRole('button', { name: 'Pindah ke versi baru' }).click()
    await test.step('who moved is told which lessons changed', async () => {
      const pindahan = page.getByRole('region', { name: 'Yang berubah di versi ini' })
      await expect(pindahan.getByRole('listitem').filter({ hasText: pertama.judul })).toContainText('diubah')
      await expect(pindahan.getByRole('listitem').filter({ hasText: kedua.judul })).toContainText(
        'tidak ada lagi',
      )
      await expect(page.getByRole('link', { name: kedua.judul, exact: true })).toHaveCount(0)
      await pindahan.getByRole('link', { name: pertama.judul, exact: true }).click()
    })
    await expect(page).toHaveURL(`${KURSUS}/${pertama.slug}`)
    await expect(page.getByText(KALIMAT)).toBeVisible()
    const lama = await fetch(`${getContoh().situs}${KURSUS}/versi/${versi}/${kedua.slug}`)
    expect([lama.status, await lama.text()]).toEqual([200, expect.stringContaining('noindex')])
  } finally {
    await hp.close().catch(() => undefined)
    await hp.delete()
  }
})
