import type { ApbdesPublik, BarisPublik } from 'cms/contract/apbdes'
import { calculateJumlah, parseRupiah, type Sen, toRupiahNumber } from 'cms/dasar/rupiah'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { formatCsv } from './csv.ts'

const BARU = 'permendagri-20-2018'
const baris: BarisPublik = {
  kodeKegiatan: '01.01.01',
  kodeRekening: '5.1.1',
  uraian: 'Honor',
  sumberDana: 'ADD',
  anggaran: 1500000.5,
  realisasi: null,
}
const toSel = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((satu) => satu.split(','))

describe('budget as CSV', () => {
  test('has the columns of the import, no byte order mark, and empty cells where nothing is known', () => {
    expect(formatCsv({ baris: [baris], susunanKode: BARU })).toBe(
      'kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi,volume,satuan,harga_satuan\r\n01.01.01,5.1.1,Honor,ADD,1500000.50,,,,\r\n',
    )
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['Belanja = modal', 'Belanja = modal'],
    ['Pasir; batu; -5 sak', "Pasir; batu; '-5 sak"],
    ["Pasir;=cmd|' /C calc'!A0", "Pasir;'=cmd|' /C calc'!A0"],
    ['Pasir;\t@SUM(A1)', "Pasir;\t'@SUM(A1)"],
    ['Pasir; 3-4 truk', 'Pasir; 3-4 truk'],
  ])('the text %j is written as %j, so that no spreadsheet runs it', (uraian, tertulis) => {
    expect(formatCsv({ baris: [{ ...baris, uraian }], susunanKode: BARU })).toContain(`,${tertulis},`)
  })

  test('nor one that parts cells at semicolons and finds a quote in the middle of one', () => {
    const csv = formatCsv({ baris: [{ ...baris, uraian: 'Pasir;"=HYPERLINK(1)' }], susunanKode: BARU })
    expect(csv).toContain(`;""'=HYPERLINK`)
  })

  test('a carriage return at the start is disarmed and quoted', () => {
    expect(formatCsv({ baris: [{ ...baris, uraian: '\rx' }], susunanKode: BARU })).toContain('"\'\rx"')
  })

  test('negative amounts stay numbers', () => {
    expect(formatCsv({ baris: [{ ...baris, anggaran: -5, realisasi: 0 }], susunanKode: BARU })).toContain(
      ',-5,0,,,\r\n',
    )
  })

  test('a volume of three decimals is not read as thousands when it is imported again', () => {
    const csv = formatCsv({
      baris: [{ ...baris, rab: { volume: 1.125, satuan: 'm3', hargaSatuan: 80.5 } }],
      susunanKode: BARU,
    })
    expect(csv).toContain(',1.1250,m3,80.50\r\n')
  })

  test.each(['apbdes.penuh', 'apbdes.hampir-kosong'])(
    'the rows of %s add up to the figures of the page',
    (nama) => {
      const apbdes = readContoh<ApbdesPublik>(nama)
      const sel = toSel(formatCsv(apbdes)).slice(1)
      expect(sumAnggaran(sel, '4')).toBe(apbdes.pendapatan.anggaran)
      expect(sumAnggaran(sel, '5')).toBe(apbdes.belanja.anggaran)
      expect(sumAnggaran(sel, '6.1')).toBe(apbdes.pembiayaan.penerimaan.anggaran)
    },
  )
})

function sumAnggaran(sel: string[][], awal: string): number {
  const daftarSen = sel
    .filter(([, rekening]) => rekening?.startsWith(awal))
    .map((baris) => toSen(baris.at(-5) ?? ''))
  return toRupiahNumber(calculateJumlah(daftarSen))
}

function toSen(teks: string): Sen {
  const hasil = parseRupiah(teks)
  return hasil.ok ? hasil.value : 0n
}
