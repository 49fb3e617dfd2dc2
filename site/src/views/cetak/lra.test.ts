/** The report of realisation: rows of the official layout, and page, PDF, XLSX, CSV and JSON that agree to the sen. */

import { createPdf } from 'cms/cetak/typst'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import { calculateJumlah, toDecimalText, toSen } from 'cms/dasar/rupiah'
import readXlsx from 'read-excel-file/node'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { createApbdesKaya } from '../../../test/support/apbdes-kaya.ts'
import { readContoh } from '../../../test/support/contoh.ts'
import { parseCsv } from '../../../test/support/csv.ts'
import { toApbdesView } from '../apbdes.ts'
import { formatCsv } from '../csv.ts'
import { formatJsonApbdes } from '../data/apbdes-desa.ts'
import { formatBukuXlsx } from '../data/xlsx.ts'
import { CARA_CETAK, listCetakan, toNamaCetakan } from './daftar.ts'
import { listBarisLra } from './lra.ts'

const bahan = { waktu: new Date('2022-09-01T03:00:00Z'), situs: 'https://lewu.example' }
const kaya = createApbdesKaya()
const penuh = readContoh<ApbdesPublik>('apbdes.penuh')

type Pdf = { mentah: Buffer; teks: string; halaman: number }
async function readPdf(apbdes: ApbdesPublik, nama: 'lra.pdf' | 'semester-1.pdf' = 'lra.pdf'): Promise<Pdf> {
  const isi = CARA_CETAK[nama].toIsi({ apbdes, ...bahan })
  if (!('pesanan' in isi)) throw new Error('not a sheet')
  const mentah = createPdf(isi.pesanan)
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(mentah)), {
    mergePages: true,
  })
  return { mentah, teks: text.replaceAll(/\s+/g, ' '), halaman: totalPages }
}
async function readBuku(apbdes: ApbdesPublik) {
  const isi = CARA_CETAK['lra.xlsx'].toIsi({ apbdes, ...bahan })
  if (!('buku' in isi)) throw new Error('not a workbook')
  return readXlsx(Buffer.from(await formatBukuXlsx(isi.buku)))
}

describe('rows of the report', () => {
  test('bear the codes of the list that the budget is written in', () => {
    const kode = listBarisLra({ ...penuh, susunanKode: 'permendagri-113-2014' }).map((satu) => satu.kode)
    expect(kode.filter((satu) => ['1', '1.2', '2', '2.1', '3', '3.1'].includes(satu))).toEqual([
      '1',
      '1.2',
      '2',
      '2.1',
      '3',
      '3.1',
    ])
    expect(kode.some((satu) => /^[04-9]/.test(satu))).toBe(false)
  })

  test('stand in the order of the annex, kelompok summed in sen from their jenis', () => {
    const baris = listBarisLra(kaya).map(({ kode, uraian, jumlah }) => [kode || uraian, jumlah?.anggaran])
    expect(baris).toEqual([
      ['4', undefined],
      ['4.1', 0.3],
      ['4.1.1', 0.1],
      ['4.1.4', 0.2],
      ['4.2', 1_000_000_000.45],
      ['4.2.1', 1_000_000_000.45],
      ['JUMLAH PENDAPATAN', 1_000_000_000.75],
      ['5', undefined],
      ['01', 0],
      ['02', 900_000_000.25],
      ['02.03.10', 400_000_000.25],
      ['02.03.11', 300_000_000],
      ['02.03.12', 200_000_000],
      ['03', 0],
      ['04', 0],
      ['05', 0],
      ['JUMLAH BELANJA', 900_000_000.25],
      ['SURPLUS / (DEFISIT)', 100_000_000.5],
      ['6', undefined],
      ['6.1', 50_000_000],
      ['6.1.1', 50_000_000],
      ['6.2', 150_000_000.5],
      ['6.2.2', 150_000_000.5],
      ['PEMBIAYAAN NETTO', -100_000_000.5],
      ['SILPA TAHUN BERJALAN', 0],
    ])
  })
  test.each([
    ['penuh', penuh],
    ['kaya', kaya],
  ])('kelompok of %s add up to the totals of the copy', (_nama, apbdes) => {
    const pokok = listBarisLra(apbdes).filter(({ bentuk }) => bentuk === 'pokok')
    const sum = (awal: RegExp) =>
      calculateJumlah(
        pokok.filter(({ kode }) => awal.test(kode)).map(({ jumlah }) => toSen(jumlah?.anggaran ?? 0)),
      )
    expect(sum(/^4/)).toBe(toSen(apbdes.pendapatan.anggaran))
    expect(sum(/^0/)).toBe(toSen(apbdes.belanja.anggaran))
  })
})

describe('page, PDF, XLSX, CSV and JSON', () => {
  test('tell the same figures to the sen', async () => {
    const { teks } = await readPdf(penuh)
    const buku = (await readBuku(penuh))[0]?.data ?? []
    const { ringkasan } = toApbdesView({ apbdes: penuh, ...bahan })
    const json = JSON.parse(formatJsonApbdes({ isi: penuh, waktu: bahan.waktu })) as ApbdesPublik
    const csv = parseCsv(formatCsv(penuh)).slice(1)
    const jumlahCsv = (akun: string) =>
      toDecimalText(
        calculateJumlah(csv.filter((sel) => sel[1]?.startsWith(akun)).map((sel) => toSen(Number(sel[4])))),
      )
    const akun = { 'JUMLAH PENDAPATAN': ['Pendapatan', '4'], 'JUMLAH BELANJA': ['Belanja', '5'] } as const
    for (const [uraian, [nama, awal]] of Object.entries(akun)) {
      const dicetak = ringkasan.find((satu) => satu.nama === nama)?.jumlah.anggaran.replace('Rp', '')
      expect(teks).toContain(`${uraian} ${dicetak}`)
      const sel = buku.find((baris) => baris[1] === uraian)
      const asli = awal === '4' ? json.pendapatan : json.belanja
      expect(sel?.slice(2, 4)).toEqual([asli.anggaran, asli.realisasi])
      expect(jumlahCsv(awal)).toBe(toDecimalText(toSen(asli.anggaran)))
    }
  })
  test('every amount of the rows stands in the PDF and in the workbook', async () => {
    const { teks } = await readPdf(kaya)
    const buku = (await readBuku(kaya))[0]?.data ?? []
    for (const { uraian, jumlah } of listBarisLra(kaya)) {
      const sel = buku.find((baris) => baris[1] === uraian)
      expect(teks).toContain(uraian)
      if (jumlah !== null) expect(sel?.[2]).toBe(jumlah.anggaran)
    }
    expect(teks).toContain('SURPLUS / (DEFISIT) 100.000.000,50 549.999.999,40 449.999.998,90 –')
    // What is a difference has no per cent, on paper as in the workbook.
    for (const uraian of ['SURPLUS / (DEFISIT)', 'PEMBIAYAAN NETTO', 'SILPA TAHUN BERJALAN'])
      expect(buku.find((baris) => baris[1] === uraian)?.[5]).toBe('–')
    expect(teks).toContain('JUMLAH BELANJA 900.000.000,25 450.000.000,10 (450.000.000,15) 50%')
  })
})

describe('the printed report', () => {
  test('is tagged, says it is PDF/UA, is the same byte for byte, and runs nothing that stands in a name', async () => {
    const [satu, dua] = [await readPdf(kaya), await readPdf(kaya)]
    expect(satu.mentah.equals(dua.mentah)).toBe(true)
    expect(satu.mentah.toString('latin1')).toMatch(/pdfuaid:part>1</)
    expect(satu.mentah.toString('latin1')).toMatch(/\/Lang\s*\(id\)/)
    expect(satu.teks).toContain('Jalan #usaha "tani" $x$')
  })
  test('says what is not known instead of filling it in', async () => {
    const { teks } = await readPdf(kaya)
    expect(teks).toContain('PEMBIAYAAN NETTO (100.000.000,50) belum ada data belum ada data –')
    expect(teks).toContain('Jalan #usaha "tani" $x$: selesai 75%')
    expect(teks).toContain('Jembatan kayu: belum ada uang yang dibelanjakan')
    expect(teks).toContain('Kegiatan tanpa laporan kemajuan: 1.')
    expect((await readPdf(penuh)).teks).toContain('Rincian per kegiatan belum ada data')
  })
  test('names the half-year, and marks a sample village', async () => {
    const { teks } = await readPdf(penuh, 'semester-1.pdf')
    expect(teks).toContain('SEMESTER PERTAMA TAHUN ANGGARAN 2022')
    expect(teks).toContain('Data contoh, bukan laporan yang berlaku.')
    expect(toNamaCetakan(penuh, 'lra.pdf')).toBe('data-contoh-lra-contoh-mekar-jaya-2022.pdf')
  })
  test('runs over as many pages as it needs', async () => {
    const panjang = Array.from({ length: 400 }, (_, i) => ({
      kode: `02.03.${String(i).padStart(2, '0')}`,
      uraian: `Pembangunan jalan lingkungan permukiman ${i}`,
      anggaran: 1,
      realisasi: 1,
    }))
    expect((await readPdf({ ...kaya, daftarKegiatan: panjang })).halaman).toBeGreaterThan(10)
  })
})

test('is offered only where figures were published', () => {
  const kosong = readContoh<ApbdesPublik>('apbdes.hampir-kosong')
  expect(listCetakan(kosong)).not.toContain('lra.pdf')
  expect(listCetakan(penuh)).toEqual(expect.arrayContaining(['lra.pdf', 'lra.xlsx']))
  expect(listCetakan(penuh)).not.toContain('semester-1.pdf')
  const versi = penuh.versi.map((satu) => ({ ...satu, nama: 'realisasi-semester-1' }))
  expect(listCetakan({ ...penuh, versi })).toContain('semester-1.pdf')
})
