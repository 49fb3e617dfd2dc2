/** What visitors come for: what one road cost and who built it, on a phone without scripts; all villages in one spreadsheet. */
import { expect, test } from '@playwright/test'
import readXlsx from 'read-excel-file/node'
import { parseCsv } from '../support/csv.ts'

const DESA = 'Batu Bulan Raya'
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test('what the road cost, how far it is and who carries it out, in five steps from the start page', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('searchbox').fill(DESA.toLowerCase())
  await page.getByRole('main').getByRole('button', { name: 'Cari' }).click()
  await page
    .getByRole('link', { name: new RegExp(DESA) })
    .first()
    .click()
  await page
    .getByRole('link', { name: /APBDes 2026/ })
    .first()
    .click()
  await page.getByRole('link', { name: /Jalan/ }).first().click()
  const isi = page.getByRole('main')
  await expect(isi.getByRole('heading', { level: 1 })).toContainText('Jalan')
  // The sentence, planned and spent, the place with its output, the office, and that nobody was contracted.
  for (const hal of [/Rp[\d.]+/, 'Dusun 1', '180 meter', 'Kasi Kesejahteraan', 'Jalan lingkungan selebar'])
    await expect(isi).toContainText(hal)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  const tautan = isi.getByRole('link', { name: /Unduh semua kegiatan 2026/ })
  const alamat = new URL((await tautan.getAttribute('href')) ?? '', page.url()).href
  const [kepala = [], ...baris] = parseCsv(await (await page.request.get(alamat)).text())
  const kolom = (satu: string[], nama: string): string => satu[kepala.indexOf(nama)] ?? ''
  const jalan = baris.filter((satu) => kolom(satu, 'kode') === '02.03.10')
  expect(jalan.map((satu) => [kolom(satu, 'dusun'), kolom(satu, 'pelaksana')])).toEqual([
    ['Dusun 1', 'kasi-kesejahteraan'],
    ['Dusun 2', 'kasi-kesejahteraan'],
  ])
})

test('all villages of the province come in one spreadsheet, found from the foot of any page', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Data terbuka' }).click()
  const tautan = page.getByRole('link', { name: 'Semua desa 2026 (XLSX)' })
  const alamat = new URL((await tautan.getAttribute('href')) ?? '', page.url()).href
  const [lembar] = await readXlsx(Buffer.from(await (await page.request.get(alamat)).body()))
  const [kepala = [], ...baris] = (lembar?.data ?? []) as (string | number | null)[][]
  expect(baris.length).toBeGreaterThanOrEqual(13)
  const kolom = (nama: string): number => kepala.indexOf(nama)
  for (const satu of baris) {
    expect(String(satu[kolom('desa')] ?? ''), JSON.stringify(satu)).toMatch(/\S/)
    expect(typeof satu[kolom('belanja_anggaran')], JSON.stringify(satu)).toBe('number')
  }
})
