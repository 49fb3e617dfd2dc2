/** Headers of every kind of answer, and the same figures in every form. */
import { expect } from '@playwright/test'
import { z } from 'zod'
import { getSlugContoh, listHalamanContoh } from '../support/halaman-contoh.ts'
import { test } from '../support/halaman-gangguan.ts'

const jumlahSchema = z.object({ anggaran: z.number(), realisasi: z.number().nullable() })
const jsonSchema = z.object({
  desa: z.object({ kode: z.string(), nama: z.string() }),
  tahun: z.literal(2026),
  fase: z.string(),
  pendapatan: jumlahSchema,
  belanja: jumlahSchema,
  surplus: jumlahSchema,
  silpa: jumlahSchema,
  pembiayaan: z.object({ penerimaan: jumlahSchema, pengeluaran: jumlahSchema, netto: jumlahSchema }),
  bidang: z.array(jumlahSchema),
  peringatan: z.array(z.object({ kode: z.string(), pesan: z.string() })),
})

const TETAP = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

test('every answer carries the safety headers, sets no cookie and allows no script', async ({
  request,
  gangguan,
}) => {
  const slug = getSlugContoh()
  const tambahan = [
    `/desa/${slug}/apbdes/2026.json`,
    `/desa/${slug}/apbdes/2026.csv`,
    '/robots.txt',
    '/sehat',
    ...Object.values(gangguan),
  ]
  for (const jalur of [...Object.values(await listHalamanContoh()), ...tambahan]) {
    const kepala = (await request.get(jalur)).headers()
    expect(kepala, jalur).toMatchObject(TETAP)
    expect(kepala['set-cookie'], jalur).toBeUndefined()
    expect(kepala['content-security-policy'], jalur).toContain("default-src 'none'")
    expect(kepala['content-security-policy'], jalur).not.toMatch(/unsafe|script-src (?!'(none|self)')/)
  }
})

test('page, JSON and CSV give the same figures', async ({ page, request }) => {
  const jalur = `/desa/${getSlugContoh()}/apbdes/2026`
  const json = jsonSchema.parse(await (await request.get(`${jalur}.json`)).json())
  const [kepala = '', ...baris] = (await (await request.get(`${jalur}.csv`)).text()).trim().split('\r\n')
  // Counted from the end: a description may have commas of its own.
  const letak = kepala.split(',').indexOf('anggaran') - kepala.split(',').length
  const belanja = baris
    .filter((satu) => /^[^,]*,5/.test(satu))
    .map((satu) => Number(satu.split(',').at(letak)))
  expect(belanja.reduce((jumlah, satu) => jumlah + satu, 0)).toBeCloseTo(json.belanja.anggaran, 2)
  await page.goto(jalur)
  const rupiah = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }).format(json.belanja.anggaran)
  await expect(page.locator('main')).toContainText(`Rp${rupiah}`)
})

test('an unchanged page costs a visitor nothing', async ({ request }) => {
  const pertama = await request.get('/')
  const kedua = await request.get('/', { headers: { 'if-none-match': pertama.headers().etag ?? '' } })
  expect([kedua.status(), (await kedua.body()).length]).toEqual([304, 0])
})
