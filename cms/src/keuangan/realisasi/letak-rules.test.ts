import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { toBarisUji as baris, toCatatanUji as catat } from '../../../test/support/catatan.ts'
import type { BarisApbdes } from '../apbdes/baris.ts'
import { checkApbdes } from '../apbdes/checks.ts'
import { checkDokumen } from '../apbdes/document-checks.ts'
import { calculateRingkasan } from '../apbdes/ringkasan.ts'
import type { CatatanRealisasi } from './catatan.ts'
import { calculateDilaporkan, calculateTerpakai } from './letak-rules.ts'

const ACUAN = toAcuanUji(2026)

describe('records on the lines of a budget', () => {
  const dana = baris('', '4.2.1.01', 'DDS', 200_00n)
  const semen = baris('02.03.10', '5.3.5.03', 'DDS', 100_00n, 'Semen')
  const upah = baris('02.03.10', '5.3.5.03', 'DDS', 60_00n, 'Upah')
  const siltap = baris('01.01.01', '5.1.1.01', 'DDS', 40_00n)
  const anggaran = [dana, semen, upah, siltap]
  const realisasi = (...catatan: CatatanRealisasi[]) =>
    calculateTerpakai(anggaran, catatan).rincian.map((satu) => satu.realisasi)

  test('what nobody has recorded of a part is not known; within a part it is zero', () => {
    expect(realisasi(catat(semen, 30_01n))).toEqual([null, 30_01n, 0n, 0n])
    const ringkasan = calculateRingkasan(calculateTerpakai(anggaran, [catat(semen, 30_01n)]).rincian)
    expect(ringkasan.belanja.realisasi).toBe(30_01n)
    expect([ringkasan.pendapatan.realisasi, ringkasan.surplus.realisasi, ringkasan.silpa.realisasi]).toEqual([
      null,
      null,
      null,
    ])
  })

  test('of two lines with the same codes the words decide', () => {
    expect(realisasi(catat(upah, 5n))).toEqual([null, 0n, 5n, 0n])
  })

  test('a line that was split keeps its money under its own name, and none of the parts gets it', () => {
    const bahan = { ...semen, uraian: 'Belanja bahan' }
    const { rincian } = calculateTerpakai(
      [semen, upah],
      [catat(bahan, 50_00n), catat(bahan, 1n), catat(semen, 2n)],
    )
    expect(rincian).toEqual([
      { ...semen, realisasi: 2n },
      { ...upah, realisasi: 0n },
      { ...bahan, anggaran: 0n, realisasi: 50_01n },
    ])
  })

  test('a line that is gone keeps its money, below the nearest line above or by itself', () => {
    const bidang = baris('02', '5', null, 160_00n)
    expect(calculateTerpakai([bidang], [catat(semen, 7n)]).rincian).toEqual([{ ...bidang, realisasi: 7n }])
    expect(calculateTerpakai([siltap], [catat(semen, 7n)]).rincian).toEqual([
      { ...siltap, realisasi: 0n },
      { ...semen, anggaran: 0n, realisasi: 7n },
    ])
  })

  test("of last year's leftover nothing is known before it is recorded itself", () => {
    const silpa = baris('', '6.1.1.01', 'DLL', 20_00n)
    const pinjaman = baris('', '6.1.2.01', 'DLL', 10_00n)
    const daftar = calculateTerpakai([dana, silpa, pinjaman], [catat(pinjaman, 5n)])
    expect(daftar.rincian.map((satu) => satu.realisasi)).toEqual([null, null, 5n])
    const konteks = { acuan: ACUAN, fase: 'awal', hasAwal: true, silpaLalu: 7n } as const
    expect(checkDokumen({ rincian: daftar.rincian, jumlahTercetak: [] }, konteks)).toEqual([])
    const lengkap = calculateTerpakai([dana, silpa, pinjaman], [catat(pinjaman, 5n), catat(silpa, 7n)])
    expect(checkDokumen({ rincian: lengkap.rincian, jumlahTercetak: [] }, konteks)).toEqual([])
  })

  test('progress moves no money', () => {
    expect(realisasi(catat(semen, 0n, { jenis: 'kemajuan', kemajuan: '50' }))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('a report on the lines of a budget that is another version', () => {
  const jalan = baris('02.03.10', '5.3.5.03', 'DDS', 100_00n)
  const gaji = baris('01.01.01', '5.1.1.01', 'ADD', 50_00n)
  const masuk = baris('', '4.2.1.01', 'DDS', 150_00n)
  const isi = (satu: BarisApbdes, realisasi: bigint | null): BarisApbdes => ({ ...satu, realisasi })
  const lay = (rincian: BarisApbdes[], ...laporan: BarisApbdes[]) =>
    calculateDilaporkan(rincian, laporan).rincian

  test('its figures stand on the lines of now, and what it no longer has keeps its own', () => {
    const baru = { ...jalan, anggaran: 70_00n }
    expect(lay([masuk, baru], isi(masuk, 90_00n), isi(jalan, 30_01n), isi(gaji, 20_00n))).toEqual([
      isi(masuk, 90_00n),
      isi(baru, 30_01n),
      { ...gaji, anggaran: 0n, realisasi: 20_00n },
    ])
  })

  test('a line that came since was not spent on; a part that is not reported is not known', () => {
    expect(lay([masuk, jalan, gaji], isi(jalan, 1n))).toEqual([masuk, isi(jalan, 1n), isi(gaji, 0n)])
  })

  test('what it leaves open stays open, whatever the budget said of it before', () => {
    expect(lay([isi(jalan, 7n), gaji], isi(jalan, null), isi(gaji, 1n))).toEqual([jalan, isi(gaji, 1n)])
  })

  test('a sum of several lines stands above them, and on each nothing is known', () => {
    const bidang = baris('02', '5', null, 100_00n, 'Pembangunan')
    const hasil = lay([jalan, gaji], isi(bidang, 40_00n), isi(gaji, 2_00n))
    expect(hasil).toEqual([jalan, isi(gaji, 2_00n), { ...bidang, anggaran: 0n, realisasi: 40_00n }])
    // Spent within the lines below it, and no part of the plan.
    const { galat, peringatan } = checkApbdes({ rincian: hasil, jumlahTercetak: [] }, ACUAN)
    const kode = [...galat, ...peringatan].map((satu) => satu.kode)
    expect(kode).not.toContain('K09')
    expect(kode).not.toContain('K11')
    const lewat = lay([jalan, gaji], isi(bidang, 100_01n))
    expect(checkApbdes({ rincian: lewat, jumlahTercetak: [] }, ACUAN).peringatan).toEqual(
      expect.arrayContaining([expect.objectContaining({ kode: 'K09' })]),
    )
  })

  test('financing that is told as one sum is known, so what is left over is as well', () => {
    const silpa = baris('', '6.1.1.01', 'DLL', 20_00n)
    const hasil = lay(
      [masuk, jalan, silpa],
      isi(masuk, 9n),
      isi(jalan, 4n),
      isi(baris('', '6.1', null, 20_00n), 7n),
    )
    expect(calculateRingkasan(hasil).silpa.realisasi).toBe(12n)
  })

  test('a report without sources takes those of the budget where one line can be meant, and guesses none', () => {
    const tanpa = { ...jalan, sumberDana: null }
    expect(lay([jalan], isi(tanpa, 5n))).toEqual([isi(jalan, 5n)])
    const dua = [jalan, { ...jalan, sumberDana: 'ADD' }]
    expect(lay(dua, isi(tanpa, 5n))).toEqual([...dua, { ...tanpa, anggaran: 0n, realisasi: 5n }])
  })

  test('money of a named source is not shown as that of another', () => {
    const add = { ...jalan, sumberDana: 'ADD' }
    expect(lay([jalan], isi(add, 5n))).toEqual([isi(jalan, 0n), { ...add, anggaran: 0n, realisasi: 5n }])
    expect(calculateTerpakai([jalan], [catat(add, 5n)]).rincian).toEqual([
      isi(jalan, 0n),
      { ...add, anggaran: 0n, realisasi: 5n },
    ])
  })

  test('a deep report of what a budget by bidang does not plan is no budget that is told in detail', () => {
    const bidang = [masuk, baris('01', '5', 'ADD', 50_00n), baris('02', '5', 'DDS', 100_00n)]
    const hasil = lay(bidang, isi({ ...jalan, sumberDana: 'PBH' }, 7n), isi(gaji, 2n))
    expect(hasil.at(-1)).toEqual({ ...jalan, sumberDana: 'PBH', anggaran: 0n, realisasi: 7n })
    expect(checkApbdes({ rincian: hasil, jumlahTercetak: [] }, ACUAN).galat).toEqual([])
    const acuan = toAcuanUji(2025)
    expect(
      checkDokumen({ rincian: hasil, jumlahTercetak: [] }, { acuan, fase: 'awal', hasAwal: true }),
    ).toEqual([])
  })

  test('a report of as many lines as a file may hold is laid in a moment', () => {
    const daftar = Array.from({ length: 20_000 }, (_, i) =>
      isi(baris(`02.03.${10 + (i % 80)}`, `5.3.${1 + (i % 9)}.${i}`, 'DDS', 1n), i % 3 === 0 ? null : 1n),
    )
    const mulai = performance.now()
    const hasil = lay(daftar.slice(0, 15_000), ...daftar.slice(5_000))
    expect(performance.now() - mulai).toBeLessThan(5_000)
    expect(hasil.reduce((jumlah, { realisasi }) => jumlah + (realisasi ?? 0n), 0n)).toBe(10_000n)
  })
})

test('financing that a report leaves open stays unknown beside what it tells, unless it is told as one sum', () => {
  const pinjaman = baris('', '6.1.2.01', 'DLL', 10_00n)
  const hibah = baris('', '6.1.3.01', 'DLL', 5_00n)
  const realisasi = (laporan: BarisApbdes[]) =>
    calculateDilaporkan([pinjaman, hibah], laporan).rincian.map((satu) => satu.realisasi)
  expect(realisasi([{ ...pinjaman, realisasi: 7n }, hibah])).toEqual([7n, null])
  const jumlah = { ...baris('', '6.1', null, 15_00n), realisasi: 7n }
  expect(realisasi([jumlah, hibah]).slice(0, 2)).not.toContain(null)
})
