import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { type HasilImpor, parseApbdes } from './import-rules.ts'
import { parseCsv } from './read-berkas.ts'

const contoh = readFileSync(new URL('../../../test/support/apbdes-2022.csv', import.meta.url), 'utf8')

function importTeks(teks: string | Uint8Array): HasilImpor {
  const isi = parseCsv(typeof teks === 'string' ? new TextEncoder().encode(teks) : teks)
  if (!isi.ok) throw new Error(isi.reason.kode)
  return parseApbdes(isi.value, toAcuanUji(2025))
}
const toKode = (daftar: readonly { kode: string }[]): string[] => daftar.map(({ kode }) => kode)

describe('the real budget of 2022', () => {
  test.each([
    ['as it is', contoh],
    ['with a BOM', `\ufeff${contoh}`],
    ['with CRLF', contoh.replaceAll('\n', '\r\n')],
    ['with blank lines', contoh.replaceAll('\n', '\n\n')],
  ])('%s', (_nama, teks) => {
    const hasil = importTeks(teks)
    expect([hasil.dibaca, hasil.ditolak.length]).toEqual([18, 0])
    expect(hasil.ringkasan).toEqual({
      pendapatan: { anggaran: 236_531_929_600n, realisasi: 236_861_541_900n },
      belanja: { anggaran: 254_052_958_400n, realisasi: 242_028_164_500n },
      surplus: { anggaran: -17_521_028_800n, realisasi: -5_166_622_600n },
      penerimaanPembiayaan: { anggaran: 17_521_028_800n, realisasi: 17_521_028_800n },
      pengeluaranPembiayaan: { anggaran: 0n, realisasi: 0n },
      pembiayaanNetto: { anggaran: 17_521_028_800n, realisasi: 17_521_028_800n },
      silpa: { anggaran: 0n, realisasi: 12_354_406_200n },
    })
    expect([toKode(hasil.galat), toKode(hasil.peringatan)]).toEqual([[], ['K20']])
  })

  test('columns in another order, with semicolons and one more column, say the same', () => {
    const hasil = importTeks(
      'Anggaran;catatan;kode_rekening;kode_kegiatan;uraian\n1.000;x;4.2.1.;;Dana Desa\n1.000;;5;1;Bidang',
    )
    expect(hasil.ringkasan.belanja).toEqual({ anggaran: 100_000n, realisasi: null })
    expect([toKode(hasil.catatan), toKode(hasil.peringatan)]).toEqual([['KOLOM_DIABAIKAN'], []])
    expect(hasil.daftarBaris.map(({ kodeKegiatan, sumberDana }) => [kodeKegiatan, sumberDana])).toEqual([
      ['', 'DDS'],
      ['01', null],
    ])
  })
})

describe('rows that cannot be read are refused with the reason, the rest is kept', () => {
  test.each([
    [',,tanpa kode,,5,', /Kode rekening kosong/],
    [',x.1,salah akun,,5,', /"x.1" tidak terbaca/],
    [',4.2.1,angka berkoma,,5,00,', /lebih banyak dari kolomnya/],
    ['abc,5,kegiatan aneh,,5,', /Kode kegiatan "abc"/],
    [',4.2.1,tanpa jumlah,,,', /anggaran kosong/],
    [',4.2.1,huruf,,lima,', /anggaran "lima"/],
    [',4.2.1,realisasi salah,,5,1.2.3', /realisasi "1.2.3"/],
    [',4.2.1,kebesaran,,10000000000000,', /terlalu besar/],
  ])('%s', (baris, alasan) => {
    const hasil = importTeks(
      `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi\n${baris}\n,4.2.1,Dana Desa,,10,`,
    )
    expect(hasil.ditolak).toHaveLength(1)
    expect(hasil.ditolak[0]).toMatchObject({ baris: 2, alasan: expect.stringMatching(alasan) })
    expect(hasil.ringkasan.pendapatan.anggaran).toBe(1000n)
    expect(toKode(hasil.catatan)).toEqual(['BARIS_DITOLAK'])
    expect(toKode(hasil.peringatan)).not.toContain('BARIS_DITOLAK')
  })
})

test('an unknown code is told with its row in the file, the heading counted', () => {
  const { peringatan } = importTeks(
    'kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran\n,4.2.1,,,10\n\n02.09.10,5,,,10',
  )
  expect(peringatan.map(({ pesan }) => pesan).join()).toContain('Kode kegiatan 02.09.10 (baris 4) tidak ada')
})

test('a quotation mark inside a cell is a quotation mark', () => {
  const hasil = importTeks(
    'kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran\n02.04.10,5.3.7.03,Pipa 3" PVC,DDS,10',
  )
  expect(hasil.daftarBaris[0]?.uraian).toBe('Pipa 3" PVC')
})

test('a file with a header alone has nothing to set', () => {
  expect(toKode(importTeks('kode_rekening,anggaran\n').galat)).toEqual(['TANPA_BARIS'])
})

describe('a file that cannot be read at all is refused whole', () => {
  test.each([
    ['', 'BERKAS_KOSONG'],
    ['uraian,jumlah\na,1', 'KOLOM_KURANG'],
    ['kode_rekening,anggaran,anggaran\n4,1,2', 'KOLOM_KEMBAR'],
    ['kode_rekening,anggaran\n"4,1', 'CSV_RUSAK'],
    [new Uint8Array([0x6b, 0xff, 0xfe, 0x0a]), 'BUKAN_UTF8'],
    [new Uint8Array(5_000_001), 'BERKAS_TERLALU_BESAR'],
  ])('%#: %s', (teks, kode) => expect(() => importTeks(teks)).toThrow(kode))
})

describe('checks', () => {
  const kepala = 'kode_kegiatan,kode_rekening,sumber_dana,anggaran,realisasi\n'
  test.each<[string, string, string[], string[]]>([
    ['a subtotal that does not add up', ',4,,11\n,4.2.1,,10\n01,5,,10', [], ['K01']],
    ['a total of all spending that does', ',4.2.1,,10\n,5,,10\n01,5,,6\n02,5,,4', [], []],
    ['a budget out of balance', ',4.2.1,,10\n01,5,,9', ['K05'], []],
    ['spending beyond its bidang', ',4.2.1,,10,10\n01,5,,10,11', [], ['K09']],
    [
      'a line without a source where others name one',
      ',4.2.1.01,,10\n01.01.01,5.1.1.01,DDS,5\n01.01.02,5.1.2.01,,5',
      ['K11'],
      [],
    ],
    ['full detail that names no source at all', ',4.2.1.01,,10\n01.01.01,5.1.1.01,,10', [], []],
    [
      'a line that stops at jenis where others go to objek',
      ',4.2.1.01,,10\n01.01.01,5.1.1,DDS,5\n01.01.02,5.1.2.01,DDS,5',
      ['K11'],
      [],
    ],
    ['kegiatan by jenis, as in the Perdes', ',4.2.1.01,,10\n01.01.01,5.1.1,DDS,10', [], []],
    [
      'subtotals printed once per source',
      ',4.2.1.01,,6\n,4.2.3.01,,4\n02,5,DDS,6\n02,5,ADD,4\n02.01.01,5.2.1.01,DDS,6\n02.01.01,5.2.1.02,ADD,4',
      [],
      [],
    ],
    ['a realised subtotal above lines without any', ',4.2.1,,10,\n,5,,10,9\n01,5,,10,', [], ['K01']],
    ['an account of another book', ',4.2.1,,10\n01,5,,10\n,7.1.1,,5', [], ['KODE_TIDAK_DIKENAL']],
    ['spending without an activity', ',4.2.1.01,,10\n,5.1.1.01,DDS,10', ['K11'], []],
    [
      'a source that pays more than it has',
      ',4.2.1.01,,10\n,4.2.3.01,,5\n02.01.01,5.2.1.01,DDS,12\n02.01.01,5.2.1.02,ADD,3',
      [],
      ['K10'],
    ],
    ['pay under the wrong account', ',4.2.3.01,,10\n01.01.01,5.2.1.01,ADD,10', [], ['K12']],
    ['unforeseen spending outside bidang 05', ',4.2.3.01,,10\n02.01.01,5.4.1.01,ADD,10', [], ['K12']],
    ['a negative realisation', ',4.2.1,,10,10\n01,5,,10,-1', ['K18'], []],
    ['a code nobody knows', ',4.2.1,,10\n07,5,,10', [], ['KODE_TIDAK_DIKENAL']],
    ['a local activity', ',4.2.1.01,,10\n02.03.95,5.3.5.01,DDS,10', [], []],
    ['several sources in one cell', ',4.2.1.01,,10\n02.03.10,5.3.5.01,"ADD, DDS",10', [], []],
    ['an unknown source', ',4.2.1.01,,10\n02.03.10,5.3.5.01,BANSOS,10', [], ['KODE_TIDAK_DIKENAL']],
    ['carried-over money under 6.1.1', ',6.1.1,,10\n01,5,,10', [], []],
  ])('%s', (_nama, isi, galat, peringatan) => {
    const hasil = importTeks(kepala + isi)
    expect([toKode(hasil.galat), toKode(hasil.peringatan)]).toEqual([galat, peringatan])
  })
})

test('totals never depend on the order of rows, nor on printed subtotals being there', () => {
  const baris = contoh.trim().split('\n')
  const [kepala = '', ...isi] = baris
  const utuh = importTeks(contoh).ringkasan
  const jumlah = new Set([',4,', ',4.2,', ',4.3,', ',5,'])
  fc.assert(
    fc.property(fc.shuffledSubarray(isi, { minLength: isi.length }), fc.boolean(), (acak, tanpaJumlah) => {
      const dipakai = tanpaJumlah
        ? acak.filter((satu) => ![...jumlah].some((awal) => satu.startsWith(awal)))
        : acak
      expect(importTeks([kepala, ...dipakai].join('\n')).ringkasan).toEqual(utuh)
    }),
    { numRuns: 50 },
  )
})

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (teks) => {
      const isi = parseCsv(new TextEncoder().encode(`kode_rekening,anggaran\n${teks}`))
      if (isi.ok) expect(parseApbdes(isi.value, toAcuanUji(2025)).dibaca).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the longest file that is taken is read in seconds, also one of subtotals per source', () => {
  const kepala = 'kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran\n'
  const teks = `${kepala}${'01.01.01,5.1,x,DDS,1\n'.repeat(10_000)}${'01.01.01,5.1.1.01,y,DDS,1\n'.repeat(10_000)}`
  const mulai = performance.now()
  const { daftarBaris, ringkasan } = importTeks(teks)
  expect([daftarBaris.length, ringkasan.belanja.anggaran]).toEqual([20_000, 1_000_000n])
  // Minutes where the lines are added up anew for each subtotal.
  expect(performance.now() - mulai).toBeLessThan(10_000)
}, 30_000)
