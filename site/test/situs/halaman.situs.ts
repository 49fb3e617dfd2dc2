/** Every contract example rendered once, as a whole page. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { beforeAll, describe, expect, test } from 'vitest'
import HalamanApbdes from '../../src/components/apbdes/HalamanApbdes.astro'
import HalamanRincian from '../../src/components/apbdes/HalamanRincian.astro'
import HalamanDesa from '../../src/components/desa/HalamanDesa.astro'
import HalamanGalat from '../../src/components/kerangka/HalamanGalat.astro'
import HalamanBeranda from '../../src/components/wilayah/HalamanBeranda.astro'
import { TEKS_GALAT } from '../../src/teks/galat.ts'
import { toApbdesView } from '../../src/views/apbdes.ts'
import { toBerandaView } from '../../src/views/beranda.ts'
import { toDesaHalamanView } from '../../src/views/desa.ts'
import { toRincianView } from '../../src/views/rincian.ts'
import { listGalatHtml, toTeks, withoutSkripBelajar } from '../support/html.ts'
import { listHalamanAnggaran } from './halaman/anggaran.ts'
import { apbdes, bahan, desa, provinsi } from './halaman/bahan.ts'
import { listHalamanBelajar } from './halaman/belajar.ts'
import { listHalamanDesa } from './halaman/desa.ts'
import { listHalamanTeks } from './halaman/naskah.ts'
import { listHalamanPesan } from './halaman/pesan.ts'
import { listHalamanPortal } from './halaman/portal.ts'

const daftarHalaman = [
  ...listHalamanAnggaran(),
  ...listHalamanTeks(),
  ...listHalamanPesan(),
  ...listHalamanDesa(),
  ...listHalamanPortal(),
  ...listHalamanBelajar(),
]

let container: AstroContainer
beforeAll(async () => {
  container = await AstroContainer.create()
})
const render = (komponen: AstroComponentFactory, props: Record<string, unknown>) =>
  container.renderToString(komponen, { props, partial: false })

describe.each(daftarHalaman)('page %s', (_nama, komponen, props, memuat) => {
  test('is valid HTML without script or style attribute', async () => {
    const html = await render(komponen, props)
    expect(await listGalatHtml(html)).toEqual([])
    expect(withoutSkripBelajar(html)).not.toMatch(/<script|\sstyle=|\son[a-z]+=/i)
  })

  test('shows what the example holds', async () => {
    const teks = toTeks(await render(komponen, props))
    expect(memuat.filter((satu) => !teks.includes(satu))).toEqual([])
  })

  test('has one h1, a title, and a way to the content', async () => {
    const html = await render(komponen, props)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1)
    expect(html).toContain('href="#isi"')
    expect(html).toMatch(/<main id="isi"/)
  })
})

test('an error page is none of the pages in the menu', async () => {
  const html = await render(HalamanGalat, { teks: TEKS_GALAT[404], situs: bahan.situs })
  expect(html).not.toContain('aria-current')
  const beranda = await render(HalamanBeranda, {
    view: toBerandaView({ ...bahan, provinsi: provinsi('penuh') }),
  })
  expect(beranda).toContain('<a href="/" aria-current="page">')
})

test.each([
  ['apbdes', HalamanApbdes, { view: toApbdesView({ ...bahan, apbdes: apbdes('penuh') }) }],
  ['rincian', HalamanRincian, { view: toRincianView({ ...bahan, apbdes: apbdes('penuh'), halaman: 1 }) }],
  ['desa', HalamanDesa, { view: toDesaHalamanView({ ...bahan, desa: desa('penuh') }) }],
])('a sample village is marked on page %s', async (_nama, komponen, props) => {
  expect(toTeks(await render(komponen, props))).toContain('Data contoh')
})
