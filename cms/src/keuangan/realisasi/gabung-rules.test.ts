import { describe, expect, test } from 'vitest'
import { toBarisUji as baris, toCatatanUji as catat } from '../../../test/support/catatan.ts'
import { calculateRingkasan } from '../apbdes/ringkasan.ts'
import {
  calculateTahun,
  findVersiAngka,
  findVersiTampil,
  getSumberRealisasi,
  toAdaCatatan,
  type VersiTercatat,
} from './gabung-rules.ts'
import { calculateLuarTerpakai, toDalamRekening } from './luar-rules.ts'

const TANPA = { biasa: false, luar: false }
const ADA = { biasa: true, luar: false }
const TANDA = { biasa: false, luar: true }

describe('whose figures are the realisation of the year', () => {
  const awal = { fase: 'awal', sampai: null, hasRealisasi: false } as const
  const awalIsi = { fase: 'awal', sampai: null, hasRealisasi: true } as const
  const perubahan = { fase: 'perubahan', sampai: null, hasRealisasi: false } as const
  const perubahanIsi = { ...perubahan, hasRealisasi: true }
  const semester = { fase: 'realisasi-semester-1', sampai: null, hasRealisasi: true } as const
  const kosong = { ...semester, hasRealisasi: false }
  const berjalan = (sampai: string) => ({ fase: 'realisasi-berjalan', sampai, hasRealisasi: true }) as const
  const juli = berjalan('2026-07-31')
  const agustus = berjalan('2026-08-31')
  const ulang = { ...agustus }
  const mei = berjalan('2026-05-31')
  const akhir = { fase: 'realisasi-akhir', sampai: null, hasRealisasi: true } as const
  test.each([
    ['nothing is there', [], TANPA, 'tidak-ada', undefined, undefined],
    ['a budget alone', [awal], TANPA, 'tidak-ada', awal, undefined],
    ['records', [awal], ADA, 'catatan', awal, undefined],
    ['records of a changed budget', [awal, perubahan], ADA, 'catatan', perubahan, undefined],
    ['marks alone', [awal], TANDA, 'catatan', awal, undefined],
    ['the report of the first half', [awal, semester], TANPA, 'laporan-semester-1', awal, semester],
    [
      'that report before a change',
      [awal, semester, perubahan],
      TANPA,
      'laporan-semester-1',
      perubahan,
      semester,
    ],
    ['that report, which tells nothing', [awal, kosong], TANPA, 'tidak-ada', awal, undefined],
    ['a report under way', [awal, agustus], TANPA, 'laporan-berjalan', awal, agustus],
    [
      'the one that goes furthest',
      [awal, agustus, perubahan, juli],
      TANPA,
      'laporan-berjalan',
      perubahan,
      agustus,
    ],
    ['the same day reported anew', [awal, agustus, ulang], TANPA, 'laporan-berjalan', awal, ulang],
    ['one past the first half', [awal, juli, semester], TANPA, 'laporan-berjalan', awal, juli],
    [
      'one before the end of the first half',
      [awal, semester, mei],
      TANPA,
      'laporan-semester-1',
      awal,
      semester,
    ],
    ['records beside it', [awal, agustus], ADA, 'catatan', awal, undefined],
    ['the account of the year after it', [awal, agustus, akhir], TANPA, 'laporan-akhir', akhir, akhir],
    ['records beside that report', [awal, semester], ADA, 'catatan', awal, undefined],
    ['marks beside that report', [awal, semester], TANDA, 'laporan-semester-1', awal, semester],
    ['a file that brought it', [awalIsi], TANPA, 'impor', awalIsi, awalIsi],
    ['records beside such a file', [awalIsi], ADA, 'impor', awalIsi, awalIsi],
    ['a report after such a file', [awalIsi, semester], TANPA, 'laporan-semester-1', awalIsi, semester],
    [
      'such a file after a report',
      [awal, semester, perubahanIsi],
      TANPA,
      'impor',
      perubahanIsi,
      perubahanIsi,
    ],
    ['a change after such a file', [awalIsi, perubahan], ADA, 'catatan', perubahan, undefined],
    ['a file after records', [awal, perubahanIsi], ADA, 'impor', perubahanIsi, perubahanIsi],
    ['the account of the year', [awal, semester, akhir], ADA, 'laporan-akhir', akhir, akhir],
    ['a report without its budget', [semester], ADA, 'laporan-semester-1', semester, semester],
  ] as const)('%s', (_nama, daftar: readonly VersiTercatat[], ada, sumber, tampil, angka) => {
    expect(getSumberRealisasi(daftar, ada)).toBe(sumber)
    expect(findVersiTampil(daftar, sumber)).toBe(tampil)
    expect(findVersiAngka(daftar, sumber)).toBe(angka)
  })

  test('marks are told from other records of money, and progress is none', () => {
    const satu = baris('02.03.10', '5.3.5.03', 'DDS', 1n)
    const tanda = catat(satu, 1n, { luarRekening: true })
    expect(toAdaCatatan([tanda])).toEqual(TANDA)
    expect(toAdaCatatan([catat(satu, 1n)])).toEqual(ADA)
    expect(toAdaCatatan([catat(satu, 0n, { jenis: 'kemajuan' })])).toEqual(TANPA)
  })
})

describe('money past the cash is left out whatever tells the realisation', () => {
  const masuk = baris('', '4.2.1.01', 'DDS', 1000_00n)
  const jalan = baris('02.03.10', '5.3.5.03', 'DDS', 400_00n)
  const gerai = baris('02.03.21', '5.2.7.01', 'DDS', 600_00n)
  const rincian = [masuk, jalan, gerai]
  const isi = (daftar: bigint[]) =>
    rincian.map((satu, nomor) => ({ ...satu, realisasi: daftar[nomor] ?? null }))
  const laporan = isi([1000_00n, 100_00n, 580_00n])
  const tanda = catat(gerai, 580_00n, { luarRekening: true })
  const biasa = [catat(masuk, 420_00n), catat(jalan, 100_00n)]

  test.each([
    ['catatan', null, [...biasa, tanda]],
    ['impor', null, [tanda, ...biasa]],
    ['laporan-semester-1', laporan, [tanda]],
    ['laporan-akhir', null, [tanda]],
  ] as const)('%s', (sumber, milik, catatan) => {
    const hasil = calculateTahun({
      rincian: sumber === 'catatan' ? rincian : milik === null ? laporan : rincian,
      laporan: milik,
      sumber,
      catatan,
    })
    const { belanja, pendapatan } = calculateRingkasan(hasil.rincian)
    // A mark beside a report or file adds nothing to it.
    expect([pendapatan.realisasi, belanja.realisasi]).toEqual([1000_00n, 680_00n])
    expect(calculateLuarTerpakai(hasil)).toBe(580_00n)
    expect(toDalamRekening(hasil).map((satu) => [satu.anggaran, satu.realisasi])).toEqual([
      [420_00n, 420_00n],
      [400_00n, 100_00n],
      [20_00n, 0n],
    ])
  })

  test('a report that does not tell of the payment has nothing to take it from; the plan has', () => {
    const sumber = 'laporan-semester-1'
    const hasil = calculateTahun({ rincian, laporan: isi([420_00n, 100_00n, 0n]), sumber, catatan: [tanda] })
    expect(calculateLuarTerpakai(hasil)).toBe(0n)
    expect(toDalamRekening(hasil).map((satu) => [satu.anggaran, satu.realisasi])).toEqual([
      [420_00n, 0n],
      [400_00n, 100_00n],
      [20_00n, 0n],
    ])
  })

  test('a mark of a line that the document does not have says nothing of it', () => {
    const hasil = calculateTahun({
      rincian: [masuk, jalan],
      laporan: null,
      sumber: 'impor',
      catatan: [tanda],
    })
    expect(hasil.rincian).toEqual([masuk, jalan])
    expect(hasil.luar).toEqual([580_00n, 0n])
  })

  test('a corrected mark says less', () => {
    const koreksi = { ...tanda, jenis: 'koreksi' as const, jumlah: -80_00n }
    const hasil = calculateTahun({
      rincian,
      laporan,
      sumber: 'laporan-semester-1',
      catatan: [tanda, koreksi],
    })
    expect(calculateLuarTerpakai(hasil)).toBe(500_00n)
  })
})
