/** The list of public information: page, tables, package and annex say the same, and what is kept back runs out by its day. */
import { createHash } from 'node:crypto'
import { createPdf } from 'cms/cetak/typst'
import type { InformasiPublik } from 'cms/contract/informasi-publik'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { parseCsv } from '../../test/support/csv.ts'
import { listGalatPaket } from '../../test/support/frictionless.ts'
import { createInformasiPublik } from '../../test/support/informasi-publik.ts'
import { createPesananLampiran } from './cetak/lampiran-informasi.ts'
import { formatJsonInformasi, toTabelDikecualikan, toTabelInformasi } from './data/informasi-publik.ts'
import { toNamaBerkas } from './data/nama.ts'
import { createPaketInformasi } from './data/paket-register.ts'
import { formatCsvTabel } from './data/tabel.ts'
import { formatXlsx } from './data/xlsx.ts'
import {
  BUTIR_PER_HALAMAN,
  countHalamanInformasi,
  type PilihanKategori,
  parseKategori,
  toInformasiPublikView,
} from './informasi-publik.ts'

const SITUS = 'https://lewu.example'
const waktu = new Date('2026-11-24T03:00:00Z')
const penuh = readContoh<InformasiPublik>('informasi-publik.penuh')
const kosong = readContoh<InformasiPublik>('informasi-publik.hampir-kosong')
const toView = (
  informasi: InformasiPublik,
  kategori: PilihanKategori | null = null,
  halaman = 1,
  hariIni = '2026-11-26',
) => toInformasiPublikView({ informasi, waktu, situs: SITUS, hariIni, kategori, halaman })

test.each([
  [null, undefined],
  ['', undefined],
  ['berkala', 'berkala'],
  ['dikecualikan', 'dikecualikan'],
  ['rahasia', null],
])('the class %s in an address is %s', (nilai, kategori) => {
  expect(parseKategori(nilai)).toBe(kategori)
})

describe('the page', () => {
  test('offers each class with how many it holds, and marks the one that is shown', () => {
    expect(toView(penuh, 'setiap-saat').pilihan.map(({ teks, isIni }) => [teks, isIni])).toEqual([
      ['Semua (6)', false],
      ['Berkala (2)', false],
      ['Serta-merta (1)', false],
      ['Setiap saat (2)', true],
      ['Dikecualikan (1)', false],
    ])
  })

  test('shows a class alone, and what is kept back by itself or at the end of all', () => {
    expect(toView(penuh, 'berkala').daftar?.map(({ judul }) => judul)).toEqual([
      'Profil desa',
      'APBDes 2026, Peraturan Desa Nomor 7 Tahun 2025',
    ])
    expect(toView(penuh, 'berkala').dikecualikan).toBeNull()
    expect(toView(penuh, 'dikecualikan').daftar).toBeNull()
    expect(toView(penuh).dikecualikan).toHaveLength(1)
  })

  test('is cut into pages whose addresses keep the class', () => {
    const besar = createInformasiPublik(BUTIR_PER_HALAMAN * 2 + 1, 1)
    expect(countHalamanInformasi(besar, null)).toBe(3)
    expect(toView(besar, null, 1).dikecualikan).toBeNull()
    expect(toView(besar, null, 3).daftar).toHaveLength(1)
    expect(
      toView(createInformasiPublik(BUTIR_PER_HALAMAN * 4, 0), 'berkala', 2).halaman.tautan.map(
        ({ href }) => href,
      ),
    ).toEqual([
      '/desa/contoh-mekar-jaya/informasi-publik?kategori=berkala',
      '/desa/contoh-mekar-jaya/informasi-publik?halaman=2&kategori=berkala',
    ])
  })

  test('tells of nothing where there is nothing', () => {
    const view = toView(kosong)
    expect([view.daftar, view.dikecualikan, view.keputusan]).toEqual([
      [],
      [],
      'Keputusan Kepala Desa tentang daftar ini belum dicatat di portal.',
    ])
  })

  test.each([
    ['2031-12-31', false],
    ['2032-01-01', true],
  ])('on %s what is kept back until 31 December 2031 has run out: %s', (hari, habis) => {
    const [satu] = toView(penuh, null, 1, hari).dikecualikan ?? []
    expect(satu?.isHabis).toBe(habis)
    expect(satu?.fakta.some(({ isi }) => isi.includes('dapat diminta'))).toBe(habis)
  })
})

describe('the tables', () => {
  test('hold every row of the copy, addresses whole, and no formula', () => {
    const jahat = { ...penuh, daftar: penuh.daftar.map((satu) => ({ ...satu, ringkasan: '=1+1' })) }
    const [kepala, ...baris] = parseCsv(formatCsvTabel(toTabelInformasi(jahat, SITUS)))
    expect(kepala).toHaveLength(12)
    expect(baris).toHaveLength(5)
    expect(baris[0]).toEqual(expect.arrayContaining(["'=1+1", `${SITUS}/desa/contoh-mekar-jaya`]))
    expect(parseCsv(formatCsvTabel(toTabelDikecualikan(penuh)))[1]).toEqual(
      expect.arrayContaining(['h|j', '2031-12-31', '188.45/7/2026']),
    )
  })

  test('the package holds by the published profiles and names each file with its size and checksum', async () => {
    const paket = await createPaketInformasi({ isi: penuh, waktu }, SITUS)
    const { resources } = paket
    expect(listGalatPaket(paket)).toEqual([])
    const isi = [
      formatCsvTabel(toTabelInformasi(penuh, SITUS)),
      formatCsvTabel(toTabelDikecualikan(penuh)),
      await formatXlsx(toTabelInformasi(penuh, SITUS)),
      formatJsonInformasi(penuh, SITUS),
    ]
    expect(resources.map(({ bytes, hash }) => [bytes, hash])).toEqual(
      isi.map((satu) => [
        Buffer.byteLength(satu),
        `sha256:${createHash('sha256').update(satu).digest('hex')}`,
      ]),
    )
    expect(toNamaBerkas(penuh, 'informasi-publik.csv')).toBe(
      'data-contoh-informasi-publik-contoh-mekar-jaya.csv',
    )
  })
})

async function readLampiran(informasi: InformasiPublik) {
  const mentah = createPdf(createPesananLampiran({ informasi, waktu, situs: SITUS, hariIni: '2026-11-26' }))
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(mentah)), {
    mergePages: true,
  })
  return { mentah, teks: text.replaceAll(/\s+/g, ' '), halaman: totalPages }
}

describe('the annex of the decree', () => {
  test('is a tagged PDF with the columns of the form, every row, and the decree', async () => {
    const { mentah, teks } = await readLampiran(penuh)
    expect(mentah.includes('StructTreeRoot')).toBe(true)
    for (const kata of [
      'LAMPIRAN KEPUTUSAN KEPALA DESA',
      'NOMOR 188.45/3/2026',
      'TANGGAL 12 Januari 2026',
      'Pejabat yang menguasai',
      'Jangka waktu penyimpanan',
      'Perjanjian sewa tanah kas desa',
      '5 tahun sesudah berakhir',
      'Daftar penerima bantuan menurut nama dan alamat',
      'Data contoh',
    ])
      expect(teks).toContain(kata)
  })

  test('of a village without rows or decree leaves room for its number', async () => {
    const { teks } = await readLampiran(kosong)
    expect(teks).toContain('NOMOR ……………………')
    expect(teks).toContain('Nihil')
    expect(teks).not.toContain('Data contoh')
  })

  test('of four hundred rows runs over pages and keeps the last', async () => {
    const { teks, halaman } = await readLampiran(createInformasiPublik(400, 3))
    expect(halaman).toBeGreaterThan(10)
    expect(teks).toContain('399 tahun sesudah dicabut')
  })
})
