/** Poster, banner and picture: one sheet each whatever a village has, with the figures of the page. */

import { createPdf, createSvg } from 'cms/cetak/typst'
import { CETAKAN } from 'cms/contract/alamat-apbdes'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, test } from 'vitest'
import { createApbdesKaya } from '../../../test/support/apbdes-kaya.ts'
import { readContoh } from '../../../test/support/contoh.ts'
import { Pencetak } from '../../platform/pencetak.ts'
import { toApbdesView } from '../apbdes.ts'
import { CARA_CETAK } from './daftar.ts'
import { toCetakView } from './halaman.ts'
import { type BentukPapan, createPesananPapan } from './papan.ts'

const bahan = { waktu: new Date('2026-11-24T03:00:00Z'), situs: 'https://lewu.example' }
const penuh = readContoh<ApbdesPublik>('apbdes.penuh')
const kosong = readContoh<ApbdesPublik>('apbdes.hampir-kosong')
const PANJANG =
  'Pembangunan, Rehabilitasi, Peningkatan, dan Pengerasan Jalan Lingkungan Permukiman dan Gang '.repeat(2)
/** Every jenis of revenue there is, and words as long as they get. */
const sesak: ApbdesPublik = {
  ...createApbdesKaya(),
  desa: { ...penuh.desa, nama: 'Tumbang Samba Hulu Sungai Katingan Baru' },
  rincianPendapatan: Array.from({ length: 18 }, (_, i) => ({
    kode: `4.${1 + (i % 3)}.${i}`,
    uraian: PANJANG.slice(0, 90),
    anggaran: 9_999_999_999.99,
    realisasi: 9_999_999_999.99,
  })),
  daftarKegiatan: Array.from({ length: 40 }, (_, i) => ({
    kode: `02.03.${10 + i}`,
    uraian: PANJANG.trim(),
    anggaran: 999_999_999.99 + i,
    realisasi: null,
  })),
}
const pencetak = new Pencetak()
afterAll(() => pencetak.finish())

async function readPdf(apbdes: ApbdesPublik, bentuk: BentukPapan) {
  const pdf = createPdf(createPesananPapan({ apbdes, ...bahan }, bentuk))
  const dokumen = await getDocumentProxy(new Uint8Array(pdf))
  const { totalPages, text } = await extractText(dokumen, { mergePages: true })
  const ukuran = (await dokumen.getPage(1)).getViewport({ scale: 1 })
  return {
    halaman: totalPages,
    teks: text.replaceAll(/\s+/g, ' '),
    lebar: ukuran.width,
    tinggi: ukuran.height,
  }
}
const toMilimeter = (titik: number): number => Math.round((titik * 25.4) / 72)

describe.each(['poster', 'baliho', 'gambar'] as const)('%s', (bentuk) => {
  test.each([
    ['a usual budget', penuh],
    ['one with hardly anything', kosong],
    ['one with the most of everything', sesak],
  ])('is one sheet for %s', async (_nama, apbdes) => {
    expect((await readPdf(apbdes, bentuk)).halaman).toBe(1)
  })
  test('says what the page says', async () => {
    const { teks } = await readPdf(penuh, bentuk)
    const view = toApbdesView({ apbdes: penuh, ...bahan })
    expect(teks).toContain(view.jawaban)
    for (const { anggaran } of [...view.untuk.baris, view.untuk.jumlah, view.asal.jumlah])
      expect(teks).toContain(anggaran)
    expect(teks).toContain('Data contoh, bukan anggaran yang berlaku.')
  })
  test('draws its letters, so that it needs no font', () =>
    expect(createSvg(createPesananPapan({ apbdes: penuh, ...bahan }, bentuk))).not.toMatch(
      /<text|font-family/,
    ))
})

test('a board printed in January names the places that are planned, each once', async () => {
  const kode = '02.03.10'
  const di = (dusun: string) => ({ dusun, volume: null, satuan: null })
  const apbdes: ApbdesPublik = {
    ...penuh,
    daftarKegiatan: [{ kode, uraian: 'Titian', anggaran: 5_000_000, realisasi: null }],
    realisasi: {
      ...penuh.realisasi,
      kemajuan: [{ kode, persen: 50, tempat: [{ ...di('dusun hulu'), persen: 50, tanggal: '2022-03-01' }] }],
    },
  }
  const rencana = [
    { kode, tempat: [di('Dusun Hulu'), di('Dusun Hilir')] },
    { kode: '02.03.11', tempat: [di('Dusun Lain')] },
  ]
  const isi = JSON.stringify(createPesananPapan({ apbdes, rencana, ...bahan }, 'poster'))
  expect(isi).toContain('Dusun Hulu, Dusun Hilir')
  expect(isi).not.toMatch(/dusun hulu|Dusun Lain/)
})

test('the banner is three metres by one, the poster A3', async () => {
  const [baliho, poster] = [await readPdf(penuh, 'baliho'), await readPdf(penuh, 'poster')]
  expect([baliho.lebar, baliho.tinggi].map(toMilimeter)).toEqual([3000, 1000])
  expect([poster.lebar, poster.tinggi].map(toMilimeter)).toEqual([297, 420])
  expect(poster.teks).toContain('Periksa semua angka dan ajukan pertanyaan di')
})

test.each([
  ['usual', penuh],
  ['full', sesak],
])('the picture of a %s budget is square and light', async (_nama, apbdes) => {
  const png = Buffer.from(await pencetak.create(createPesananPapan({ apbdes, ...bahan }, 'gambar')))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 1200])
  expect(png.length).toBeLessThan(150_000)
})

test.each(CETAKAN)('the order of %s is data alone, as it goes to another process', (nama) => {
  const isi = CARA_CETAK[nama].toIsi({ apbdes: sesak, ...bahan })
  expect(structuredClone(isi)).toEqual(isi)
})

test('the budget shows the picture to messengers at an absolute address, with words; a version and a preview do not', () => {
  const { kerangka } = toApbdesView({ apbdes: penuh, ...bahan })
  expect(kerangka.gambar?.href).toBe('https://lewu.example/desa/contoh-mekar-jaya/apbdes/2022/gambar.png')
  expect(kerangka.gambar?.alt).toContain('Rp2.540.529.584')
  expect(toApbdesView({ apbdes: penuh, ...bahan, versi: 'awal' }).kerangka.gambar).toBeNull()
  expect(toApbdesView({ apbdes: penuh, ...bahan, isPratinjau: true }).kerangka.gambar).toBeNull()
})

test('the page of sheets says which report is not there', () => {
  expect(toCetakView({ apbdes: penuh, ...bahan }).takAda).toEqual([
    'Laporan semester pertama belum diterbitkan.',
  ])
  expect(toCetakView({ apbdes: kosong, ...bahan }).laporan).toEqual([])
  expect(toCetakView({ apbdes: kosong, ...bahan }).papan).toHaveLength(2)
})
