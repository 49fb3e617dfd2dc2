/** Every contract example rendered once, as a whole page. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { DesaPublik } from 'cms/contract/desa'
import type { KabupatenPublik, ProvinsiPublik } from 'cms/contract/wilayah'
import { beforeAll, describe, expect, test } from 'vitest'
import HalamanApbdes from '../../src/components/apbdes/HalamanApbdes.astro'
import HalamanRincian from '../../src/components/apbdes/HalamanRincian.astro'
import HalamanDesa from '../../src/components/desa/HalamanDesa.astro'
import HalamanGalat from '../../src/components/kerangka/HalamanGalat.astro'
import HalamanBeranda from '../../src/components/wilayah/HalamanBeranda.astro'
import HalamanKabupaten from '../../src/components/wilayah/HalamanKabupaten.astro'
import HalamanPencarian from '../../src/components/wilayah/HalamanPencarian.astro'
import { TEKS_DESA } from '../../src/teks/desa.ts'
import { TEKS_GALAT, TEKS_PRATINJAU_GAGAL } from '../../src/teks/galat.ts'
import { toApbdesView } from '../../src/views/apbdes.ts'
import { toBerandaView } from '../../src/views/beranda.ts'
import { toDesaHalamanView } from '../../src/views/desa.ts'
import { toKabupatenView } from '../../src/views/kabupaten.ts'
import { parsePermintaan, toPencarianView } from '../../src/views/pencarian.ts'
import { toRincianView } from '../../src/views/rincian.ts'
import { readContoh } from '../support/contoh.ts'
import { listGalatHtml, toTeks } from '../support/html.ts'

const bahan = { situs: 'https://lewu.example', waktu: new Date('2026-11-24T03:00:00Z') }
const apbdes = (nama: string) => readContoh<ApbdesPublik>(`apbdes.${nama}`)
const desa = (nama: string) => readContoh<DesaPublik>(`desa.${nama}`)
const provinsi = (nama: string) => readContoh<ProvinsiPublik>(`provinsi.${nama}`)
const kabupaten = (nama: string) => readContoh<KabupatenPublik>(`kabupaten.${nama}`)
const toCari = (kata: string) =>
  toPencarianView({ ...bahan, permintaan: parsePermintaan(kata), hasil: [desa('penuh')], maxHasil: 50 })

type Halaman = [
  nama: string,
  komponen: AstroComponentFactory,
  props: Record<string, unknown>,
  memuat: string[],
]
const isi = ['penuh', 'hampir-kosong'] as const
const daftarHalaman: Halaman[] = [
  ...isi.flatMap((nama): Halaman[] => [
    [
      `apbdes ${nama}`,
      HalamanApbdes,
      { view: toApbdesView({ ...bahan, apbdes: apbdes(nama) }) },
      [
        String(apbdes(nama).tahun),
        apbdes(nama).peraturan.nomor,
        ...apbdes(nama).bidang.map((bidang) => bidang.nama),
        ...apbdes(nama).peringatan.map(({ pesan }) => pesan),
      ],
    ],
    [
      `rincian ${nama}`,
      HalamanRincian,
      { view: toRincianView({ ...bahan, apbdes: apbdes(nama), halaman: 1 }) },
      apbdes(nama).baris.map(({ uraian }) => uraian),
    ],
    [
      `desa ${nama}`,
      HalamanDesa,
      { view: toDesaHalamanView({ ...bahan, desa: desa(nama) }) },
      [desa(nama).nama, desa(nama).kode, desa(nama).kecamatan],
    ],
    [
      `beranda ${nama}`,
      HalamanBeranda,
      { view: toBerandaView({ ...bahan, provinsi: provinsi(nama) }) },
      provinsi(nama).daftarKabupaten.map((satu) => satu.nama),
    ],
    [
      `kabupaten ${nama}`,
      HalamanKabupaten,
      { view: toKabupatenView({ ...bahan, kabupaten: kabupaten(nama) }) },
      kabupaten(nama).daftarKecamatan.flatMap(({ daftarDesa }) => daftarDesa.map((satu) => satu.nama)),
    ],
  ]),
  [
    'desa tanpa profil',
    HalamanDesa,
    { view: toDesaHalamanView({ ...bahan, desa: { ...desa('hampir-kosong'), bergabung: true } }) },
    [TEKS_DESA.kantorKosong, TEKS_DESA.anggaranKosong],
  ],
  [
    'pratinjau',
    HalamanApbdes,
    { view: toApbdesView({ ...bahan, apbdes: apbdes('penuh'), isPratinjau: true }) },
    ['Pratinjau: belum diterbitkan'],
  ],
  ['cari', HalamanPencarian, { view: toCari('mekar') }, ['Contoh Mekar Jaya', 'Kumai']],
  ['cari kosong', HalamanPencarian, { view: toCari('') }, ['Ketik nama desa']],
  ...[TEKS_GALAT[404], TEKS_GALAT[500], TEKS_GALAT[503], TEKS_PRATINJAU_GAGAL].map(
    (teks): Halaman => [
      teks.judul,
      HalamanGalat,
      { teks, situs: bahan.situs },
      [teks.judul, teks.kalimat, ...teks.langkah],
    ],
  ),
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
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/i)
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
