import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../../test/support/acuan.ts'
import { toBarisUji, toCatatanUji } from '../../../../test/support/catatan.ts'
import type { CatatanRealisasi } from '../../realisasi/catatan.ts'
import type { BarisApbdes } from '../baris.ts'
import {
  findKolomSalah,
  findNamaSel,
  type KonteksLembar,
  listJudulAtauJumlah,
  presentJumlah,
  readLembar,
  SEL_KOSONG,
  type SelLembar,
  toSel,
  toSelTerhitung,
} from './lembar-rules.ts'

const ACUAN = toAcuanUji(2025)
const BARU = 'permendagri-20-2018'

const toIsian = (isi: Partial<SelLembar>): SelLembar => ({ ...SEL_KOSONG, ...isi })
const PENDAPATAN = toIsian({ kode_rekening: '4.2.1', sumber_dana: 'DDS', anggaran: 'Rp 800.000.000' })
const BELANJA = toIsian({
  kode_kegiatan: '2.3.10',
  kode_rekening: '5',
  sumber_dana: 'DDS',
  anggaran: '800000000',
})

describe('a sheet of a year up to 2018', () => {
  const lama = toAcuanUji(2017)
  const rows = [
    toIsian({ kode_rekening: '1.2.1', sumber_dana: 'DDS', anggaran: '10' }),
    toIsian({ kode_rekening: '2.2.14.3', uraian: 'Rabat beton', sumber_dana: 'DDS', anggaran: '10' }),
  ]
  test('takes the codes of then in one column, and shows them so again', () => {
    const { daftarBaris, salah, galat, peringatan, susunanKode } = readLembar(rows, lama)
    expect([salah, galat, peringatan]).toEqual([[], [], []])
    expect(daftarBaris.map((baris) => toSel(baris, susunanKode).kode_rekening)).toEqual(['1.2.1', '2.2.14.3'])
    expect(findNamaSel(toIsian({ kode_rekening: '2.2.14.3' }), lama)).toBe('Belanja Modal')
  })

  test('names a code of the other list, and an activity in a column of its own', () => {
    const { salah } = readLembar(
      [
        ...rows,
        toIsian({ kode_rekening: '4.1', anggaran: '1' }),
        toIsian({ kode_kegiatan: '02.01', kode_rekening: '2.1.1.1', anggaran: '1' }),
      ],
      lama,
    )
    expect(salah.map(({ nomor, alasan }) => [nomor, alasan.slice(0, 30)])).toEqual([
      [3, 'Kode "4.1" tidak terbaca. Doku'],
      [4, 'Kode sampai 2018 ditulis dalam'],
    ])
  })
})

describe('what the year and the phase ask is told while it is typed', () => {
  const gaji = toIsian({
    kode_kegiatan: '1.1.2',
    kode_rekening: '5.1.2.1',
    sumber_dana: 'ADD',
    anggaran: '400000000',
  })
  const konteks = { fase: 'perubahan', hasAwal: false, silpaLalu: null, catatanLuar: [] } as const
  const list = (isi: Partial<KonteksLembar> = {}) =>
    readLembar([PENDAPATAN, gaji, { ...BELANJA, anggaran: '400000000' }], ACUAN, { ...konteks, ...isi })

  test('half of the spending for pay, and a change without a budget', () => {
    const kode = list().peringatan.map((satu) => satu.kode)
    expect(kode).toEqual(expect.arrayContaining(['K15', 'K19']))
    expect(list({ hasAwal: true }).peringatan.map((satu) => satu.kode)).not.toContain('K19')
  })

  test('what does not pass the cash is no part of the whole that pay is compared with', () => {
    const sel = [PENDAPATAN, { ...gaji, anggaran: '200000000' }, { ...BELANJA, anggaran: '600000000' }]
    const luar = toCatatanUji(toBarisUji('02.03.10', '5', 'DDS', 0n), 40_000_000_000n, { luarRekening: true })
    const listKode = (catatanLuar: readonly CatatanRealisasi[]) =>
      readLembar(sel, ACUAN, { ...konteks, catatanLuar }).peringatan.map(({ kode }) => kode)
    expect(listKode([])).not.toContain('K15')
    expect(listKode([luar])).toContain('K15')
  })

  test('what cannot be checked is named too', () => {
    const { tidakDiperiksa } = readLembar([PENDAPATAN, { ...BELANJA, sumber_dana: '' }], ACUAN, konteks)
    expect(tidakDiperiksa.map((satu) => satu.kode)).toEqual(['K07, K12, K13', 'K10', 'K16'])
  })
})

describe('a sum that was typed beside its lines', () => {
  const JUMLAH = toIsian({ kode_rekening: '4', anggaran: '800000000' })
  test('is passed over where it is theirs', () => {
    const { jumlahSalah, ringkasan } = readLembar([JUMLAH, PENDAPATAN, BELANJA], ACUAN)
    expect([jumlahSalah, ringkasan.silpa.anggaran]).toEqual([{ nomor: [], daftar: [] }, 0n])
  })
  test('is an error of the sheet where it is not, with its row; of a file it stays a remark', () => {
    const sel = [PENDAPATAN, SEL_KOSONG, { ...JUMLAH, anggaran: '1' }, BELANJA]
    const { jumlahSalah, peringatan } = readLembar(sel, ACUAN)
    expect([jumlahSalah.nomor, jumlahSalah.daftar.map(({ kode }) => kode)]).toEqual([[3], ['K01']])
    expect(jumlahSalah.daftar[0]?.pesan).toContain('tertulis Rp1, padahal rinciannya berjumlah Rp800.000.000')
    expect(peringatan.map(({ kode }) => kode)).not.toContain('K01')
  })
})

describe('a sheet', () => {
  test('adds up what was typed, in whatever way amounts and codes are written', () => {
    const { daftarBaris, salah, ringkasan, galat } = readLembar([PENDAPATAN, BELANJA], ACUAN)
    expect([salah, galat]).toEqual([[], []])
    expect(daftarBaris.map(({ kodeKegiatan }) => kodeKegiatan)).toEqual(['', '02.03.10'])
    expect([ringkasan.pendapatan.anggaran, ringkasan.silpa.anggaran]).toEqual([80_000_000_000n, 0n])
  })

  test.each([
    ['from volume and price', { volume: '1.250,5', satuan: 'kg', harga_satuan: '2.000' }, '2.501.000'],
    ['not over what was typed', { volume: '2', satuan: 'kg', harga_satuan: '3', anggaran: '7' }, '7'],
    ['not from half of it', { volume: '2', harga_satuan: '3' }, ''],
    ['not from what cannot be read', { volume: 'dua', satuan: 'kg', harga_satuan: '3' }, ''],
    ['of nothing', {}, ''],
  ] as const)('an amount left open: %s', (_nama, isi, anggaran) =>
    expect(toSelTerhitung(toIsian(isi)).anggaran).toBe(anggaran),
  )

  test.each([
    ['nothing at all', {}, false],
    ['a line', { kode_rekening: '5.1', anggaran: '1' }, false],
    ['one that is being typed', { kode_kegiatan: '01.01.01' }, false],
    ['the heading of an activity', { kode_kegiatan: '01.01.01', uraian: 'Penghasilan tetap' }, true],
    ['a printed sum', { uraian: 'JUMLAH BELANJA', anggaran: 'Rp 964.073.000' }, true],
  ] as const)('%s is a heading or a sum: %s', (_nama, isi, hasil) =>
    expect(listJudulAtauJumlah([toIsian(isi)])).toEqual(hasil ? [0] : []),
  )

  test('an activity with an amount is a line where nothing below it has an account, and a sum where something has', () => {
    const kegiatan = toIsian({ kode_kegiatan: '02.03.10', uraian: 'Jalan', anggaran: '5' })
    const belanja = toIsian({ kode_kegiatan: '2.3.10', kode_rekening: '5.3', anggaran: '5' })
    expect(listJudulAtauJumlah([kegiatan])).toEqual([])
    expect(listJudulAtauJumlah([kegiatan, belanja])).toEqual([0])
    expect(listJudulAtauJumlah([toIsian({ kode_kegiatan: '02', anggaran: '5' }), kegiatan])).toEqual([0])
  })

  test('an account without an amount is a heading where others of its own stand below it', () => {
    const judul = toIsian({ kode_rekening: '4.2.', uraian: 'Pendapatan Transfer' })
    expect(listJudulAtauJumlah([judul, PENDAPATAN])).toEqual([0])
    expect(listJudulAtauJumlah([judul, toIsian({ kode_rekening: '4.3.6', anggaran: '5' })])).toEqual([])
    expect(listJudulAtauJumlah([toIsian({ kode_rekening: '4.2.1', uraian: 'Dana Desa' })])).toEqual([])
    const kegiatan = { ...judul, kode_rekening: '5.3', kode_kegiatan: '02.03.10' }
    const lain = toIsian({ kode_kegiatan: '02.03.11', kode_rekening: '5.3.5', anggaran: '5' })
    expect(listJudulAtauJumlah([kegiatan, lain])).toEqual([])
  })

  test('passes over empty rows, and names a wrong one by its place in the sheet', () => {
    const { daftarBaris, salah } = readLembar([SEL_KOSONG, PENDAPATAN, toIsian({ uraian: 'Jalan' })], ACUAN)
    expect(daftarBaris).toHaveLength(1)
    expect(salah).toEqual([{ nomor: 3, alasan: expect.stringContaining('Kode rekening kosong') }])
  })

  test('a subtotal that was pasted along is compared, not added', () => {
    const jumlah = toIsian({ kode_rekening: '4', anggaran: '800.000.000' })
    expect(readLembar([jumlah, PENDAPATAN], ACUAN).ringkasan.pendapatan.anggaran).toBe(80_000_000_000n)
  })

  test('ten trillion is an error of the whole', () => {
    const besar = Array.from({ length: 3 }, () => ({ ...PENDAPATAN, anggaran: '9.000.000.000.000' }))
    expect(readLembar(besar, ACUAN).galat.map(({ kode }) => kode)).toContain('JUMLAH_TERLALU_BESAR')
  })

  test('a stored line comes back as it was', () => {
    const sen = fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n })
    const baris: fc.Arbitrary<BarisApbdes> = fc.record({
      kodeKegiatan: fc.constantFrom('', '02', '02.03.10'),
      kodeRekening: fc.constantFrom('4.2.1', '5', '5.2.1.06', '6.1.1'),
      uraian: fc.constantFrom('Jalan desa', 'Bantuan, tahap 1; "susulan"'),
      sumberDana: fc.constantFrom('DDS', 'ADD', 'DLL'),
      anggaran: sen,
      realisasi: fc.option(sen),
    })
    fc.assert(
      fc.property(baris, (satu) => {
        expect(readLembar([toSel(satu, BARU)], ACUAN).daftarBaris).toEqual([satu])
      }),
    )
    const rab = fc.record({
      volume: fc.bigInt({ min: 1n, max: 999_999_999_999n }),
      satuan: fc.constantFrom('zak', 'm3', 'orang/hari'),
      harga: fc.bigInt({ min: 0n, max: 999_999_999_999n }),
    })
    fc.assert(
      fc.property(baris, rab, (satu, isi) => {
        expect(readLembar([toSel({ ...satu, rab: isi }, BARU)], ACUAN).daftarBaris).toEqual([
          { ...satu, rab: isi },
        ])
      }),
    )
  })

  test('a volume without its price is told at its row', () => {
    const { salah } = readLembar([{ ...BELANJA, volume: '400', satuan: 'meter' }], ACUAN)
    expect(salah).toEqual([{ nomor: 1, alasan: expect.stringContaining('bersama-sama') }])
  })
})

test.each([
  ['1234567.5', '1.234.567,50'],
  ['Rp 1.234.567', '1.234.567'],
  ['-5000', '-5.000'],
  ['seribu', 'seribu'],
  ['', ''],
])('an amount typed as %j is shown as %j', (isi, tampil) => {
  expect(presentJumlah(isi)).toBe(tampil)
})

test.each([
  [{ kode_kegiatan: '02.03.10', kode_rekening: '5' }, /^Pembangunan.*Jalan Desa/],
  [{ kode_rekening: '4.2.1' }, /^Dana Desa$/],
  [{ kode_rekening: '9' }, /^$/],
  [{ kode_rekening: 'x' }, /^$/],
])('the codes of %j are named %s', (isi, nama) => {
  expect(findNamaSel(toIsian(isi), ACUAN)).toMatch(nama)
})

describe('what is wrong with a line names its row', () => {
  const asing = { ...BELANJA, kode_kegiatan: '2.9.10' }
  const listPesan = (daftarSel: SelLembar[]) =>
    readLembar(daftarSel, ACUAN).peringatan.map(({ pesan }) => pesan)

  test('an unknown code once, with all of its rows, empty ones counted', () => {
    expect(listPesan([PENDAPATAN, SEL_KOSONG, asing, BELANJA, { ...asing, uraian: 'Lagi' }])).toContain(
      'Kode kegiatan 02.09.10 (baris 3, 5) tidak ada dalam daftar kode tahun ini. Barisnya tetap disimpan; periksa kodenya.',
    )
    expect(listPesan(Array.from({ length: 8 }, () => asing)).join()).toContain(
      '02.09.10 (baris 1, 2, 3, 4, 5, dan 3 lagi) tidak ada',
    )
  })

  test('and so does every other check of a line', () => {
    const { galat } = readLembar([PENDAPATAN, { ...BELANJA, anggaran: '-5' }], ACUAN)
    expect(galat.map(({ pesan }) => pesan).join()).toMatch(/"02\.03\.10 · 5 .+ \(baris 2\)" negatif/)
  })
})

test.each<[Partial<SelLembar>, keyof SelLembar]>([
  [{ kode_rekening: '4.2.4', anggaran: 'abc' }, 'anggaran'],
  [{ kode_rekening: '4.2.4', anggaran: '1', realisasi: 'abc' }, 'realisasi'],
  [{ kode_rekening: '9.9', anggaran: '1' }, 'kode_rekening'],
  [{ kode_kegiatan: 'jalan', kode_rekening: '5.1', anggaran: '1' }, 'kode_kegiatan'],
])('what is wrong with %j is led to: %s', (isi, kolom) =>
  expect(findKolomSalah(readLembar([toIsian(isi)], ACUAN).salah[0]?.alasan ?? '')).toBe(kolom),
)
