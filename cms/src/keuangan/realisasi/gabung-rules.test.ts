import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { calculateJumlah } from '../../dasar/rupiah.ts'
import { type BarisApbdes, toSusunan } from '../apbdes/baris.ts'
import { checkDokumen } from '../apbdes/document-checks.ts'
import { calculateBidang, calculatePerKegiatan, calculateRingkasan } from '../apbdes/ringkasan.ts'
import type { CatatanRealisasi } from './catatan.ts'
import { checkCatatan } from './catatan-rules.ts'
import {
  calculateTerpakai,
  findVersiTampil,
  getSumberRealisasi,
  toDalamRekening,
  type VersiTercatat,
} from './gabung-rules.ts'
import { calculateKemajuan } from './kemajuan-rules.ts'

const ACUAN = toAcuanUji(2026)

const baris = (
  kodeKegiatan: string,
  kodeRekening: string,
  sumberDana: string | null,
  anggaran: bigint,
  uraian = '',
) => ({ kodeKegiatan, kodeRekening, sumberDana, uraian, anggaran, realisasi: null }) satisfies BarisApbdes
const catat = (
  { kodeKegiatan, kodeRekening, sumberDana, uraian }: BarisApbdes,
  jumlah: bigint,
  lain: Partial<CatatanRealisasi> = {},
): CatatanRealisasi => ({
  kodeKegiatan,
  kodeRekening,
  sumberDana,
  namaBaris: uraian,
  id: crypto.randomUUID(),
  jenis: 'uang',
  uraian: 'uji',
  tanggal: '2026-03-01',
  jumlah,
  dibayarDari: null,
  luarRekening: false,
  alasan: 'uji',
  mengoreksi: null,
  kemajuan: null,
  volume: null,
  satuan: null,
  dusun: null,
  ...lain,
})

describe('whose figures are the realisation of the year', () => {
  const awal = { fase: 'awal', hasRealisasi: false } as const
  const awalIsi = { fase: 'awal', hasRealisasi: true } as const
  const perubahan = { fase: 'perubahan', hasRealisasi: false } as const
  const semester = { fase: 'realisasi-semester-1', hasRealisasi: true } as const
  const akhir = { fase: 'realisasi-akhir', hasRealisasi: true } as const
  test.each([
    ['nothing is there', [], false, 'tidak-ada', undefined],
    ['a budget alone', [awal], false, 'tidak-ada', 'awal'],
    ['records', [awal], true, 'catatan', 'awal'],
    ['records of a changed budget', [awal, perubahan], true, 'catatan', 'perubahan'],
    ['the report of the first half', [awal, semester], false, 'laporan-semester-1', 'realisasi-semester-1'],
    ['records beside that report', [awal, semester], true, 'catatan', 'awal'],
    ['a file that brought it', [awalIsi], false, 'impor', 'awal'],
    ['records beside such a file', [awalIsi], true, 'impor', 'awal'],
    ['a change after such a file', [awalIsi, perubahan], true, 'catatan', 'perubahan'],
    ['a file after records', [awal, { ...perubahan, hasRealisasi: true }], true, 'impor', 'perubahan'],
    ['the account of the year', [awal, semester, akhir], true, 'laporan-akhir', 'realisasi-akhir'],
    ['a report without its budget', [semester], true, 'laporan-semester-1', 'realisasi-semester-1'],
  ] as const)('%s', (_nama, daftar, hasCatatan, sumber, fase) => {
    expect(getSumberRealisasi(daftar, hasCatatan)).toBe(sumber)
    expect(findVersiTampil<VersiTercatat>(daftar, sumber)?.fase).toBe(fase)
  })
})

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

  test('what did not pass the cash is taken from all lines of the account', () => {
    const luar = catat(semen, 80_00n, { luarRekening: true })
    const kecil = [{ ...semen, anggaran: 40_00n }, upah]
    expect(toDalamRekening(calculateTerpakai(kecil, [luar])).map((satu) => satu.anggaran)).toEqual([
      0n,
      20_00n,
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

  test('money straight from the state account leaves the cash and the shares of the law alone', () => {
    const masuk = catat(dana, 90_00n)
    const kas = calculateRingkasan(calculateTerpakai(anggaran, [masuk, catat(siltap, 40_00n)]).rincian)
    const langsung = catat(semen, 58_03n, { luarRekening: true })
    const terpakai = calculateTerpakai(anggaran, [masuk, catat(siltap, 40_00n), langsung])
    const dengan = calculateRingkasan(terpakai.rincian)
    expect(dengan.silpa.realisasi).toBe(kas.silpa.realisasi)
    expect(dengan.belanja.realisasi).toBe(98_03n)
    expect(dengan.pendapatan.realisasi).toBe(148_03n)
    expect(toDalamRekening(terpakai).map((satu) => satu.anggaran)).toEqual([141_97n, 41_97n, 60_00n, 40_00n])
  })

  test('the 70/30 rule is asked of what passes the cash', () => {
    const gaji = baris('01.01.01', '5.1.1.01', 'ADD', 30_00n)
    const kdmp = baris('02.03.21', '5.2.7.01', 'DDS', 70_00n)
    const rincian = [baris('', '4.2.3', 'ADD', 30_00n), baris('', '4.2.1', 'DDS', 70_00n), gaji, kdmp]
    const kode = (daftar: BarisApbdes[]) =>
      checkDokumen(toSusunan(daftar), { acuan: ACUAN, fase: 'awal', hasAwal: true }).map((satu) => satu.kode)
    expect(kode(rincian)).not.toContain('K15')
    const terpakai = calculateTerpakai(rincian, [catat(kdmp, 40_00n, { luarRekening: true })])
    expect(kode(toDalamRekening(terpakai))).toContain('K15')
  })
})

describe('any sequence of records, corrections and versions', () => {
  const KODE = ['01.01.01', '01.01.04', '02.03.10', '02.03.11', '05.03.01'] as const
  const uang = fc.bigInt({ min: 0n, max: 10n ** 12n })
  const versi = fc.uniqueArray(
    fc.record({
      kode: fc.constantFrom(...KODE),
      anggaran: uang,
      dds: fc.boolean(),
      // Parts of one account; others when a change splits it anew.
      uraian: fc.constantFrom('', 'Semen', 'Pasir'),
    }),
    {
      selector: ({ kode, dds, uraian }) => `${kode}${dds}${uraian}`,
      minLength: 1,
      maxLength: 8,
    },
  )
  const langkah = fc.record({
    pilih: fc.nat(),
    jumlah: fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }),
    luar: fc.boolean(),
    koreksi: fc.boolean(),
  })
  const toBaris = ({
    kode,
    anggaran,
    dds,
    uraian,
  }: {
    kode: string
    anggaran: bigint
    dds: boolean
    uraian: string
  }) => baris(kode, '5.2.1.01', dds ? 'DDS' : 'ADD', anggaran, uraian)

  test('keeps lines = kegiatan = bidang = total and sisa = anggaran − realisasi, to the sen', () => {
    fc.assert(
      fc.property(
        fc.array(versi, { minLength: 1, maxLength: 3 }),
        fc.array(langkah, { maxLength: 25 }),
        (daftar, urutan) => {
          const dasar = daftar.map((isi) => [baris('', '4.2.1', 'DDS', 5n), ...isi.map(toBaris)])
          const disetujui: CatatanRealisasi[] = []
          urutan.forEach(({ pilih, jumlah, luar, koreksi }, nomor) => {
            // The budget in force changes under way.
            const rincian = dasar[Math.floor((nomor * dasar.length) / urutan.length)] ?? []
            const asal = disetujui.filter(({ jenis }) => jenis === 'uang').at(pilih % 5)
            const tujuan = rincian[1 + (pilih % (rincian.length - 1))]
            if (tujuan === undefined) return
            const satu =
              koreksi && asal !== undefined
                ? { ...asal, id: `${nomor}`, jenis: 'koreksi' as const, mengoreksi: asal.id, jumlah }
                : catat(tujuan, jumlah, { id: `${nomor}`, luarRekening: luar })
            const konteks = {
              tahun: 2026,
              hariIni: '2026-12-31',
              rincian,
              sumber: 'catatan' as const,
              disetujui,
            }
            if (checkCatatan(satu, konteks).length === 0) disetujui.push(satu)
          })
          for (const rincian of dasar) {
            const { rincian: hasil } = calculateTerpakai(rincian, disetujui)
            const tercatat = calculateJumlah(disetujui.map((satu) => satu.jumlah))
            const belanja = calculateRingkasan(hasil).belanja
            const sum = (jumlah: { realisasi: bigint | null }[]) =>
              calculateJumlah(jumlah.map((satu) => satu.realisasi ?? 0n))
            expect(belanja.realisasi ?? 0n).toBe(tercatat)
            expect(sum(calculatePerKegiatan(hasil, ACUAN))).toBe(tercatat)
            expect(sum(calculateBidang(hasil, ACUAN).map((satu) => satu.jumlah))).toBe(tercatat)
            expect(belanja.anggaran).toBe(calculateRingkasan(rincian).belanja.anggaran)
            const sisa = calculateJumlah(
              hasil
                .filter((satu) => satu.kodeKegiatan !== '')
                .map((satu) => satu.anggaran - (satu.realisasi ?? 0n)),
            )
            expect(sisa).toBe(belanja.anggaran - tercatat)
          }
          expect(disetujui.every((satu) => satu.jenis === 'koreksi' || satu.jumlah > 0n)).toBe(true)
        },
      ),
    )
  })
})

test('the progress of an activity is the mean of its places, each by its newest record', () => {
  const maju = (
    tanggal: string,
    dusun: string | null,
    kemajuan: '0' | '50' | '100',
    kodeKegiatan = '02.03.10',
  ) =>
    catat(baris(kodeKegiatan, '5', null, 0n), 0n, {
      jenis: 'kemajuan',
      tanggal,
      dusun,
      kemajuan,
      volume: 5,
      satuan: 'm',
    })
  const hasil = calculateKemajuan([
    maju('2026-05-01', 'Dusun 1', '50'),
    maju('2026-04-01', '1 ', '0'),
    maju('2026-05-01', 'Dusun 2', '0'),
    maju('2026-05-01', 'Dusun 2', '100'),
    maju('2026-02-01', null, '100', '01.01.01'),
  ])
  expect(hasil.map(({ kode, persen }) => [kode, persen])).toEqual([
    ['01.01.01', 100],
    ['02.03.10', 75],
  ])
  expect(hasil[1]?.tempat).toEqual([
    { dusun: 'Dusun 1', persen: 50, volume: 5, satuan: 'm', tanggal: '2026-05-01' },
    { dusun: 'Dusun 2', persen: 100, volume: 5, satuan: 'm', tanggal: '2026-05-01' },
  ])
})
