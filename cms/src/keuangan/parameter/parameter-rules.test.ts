import { describe, expect, test } from 'vitest'
import type { PohonKode } from './acuan.ts'
import {
  checkBagianBaru,
  checkKodeBaru,
  formatDaftarKode,
  type KodeBaru,
  parseKodeAnggaran,
} from './parameter-rules.ts'

const KODE: KodeBaru = {
  pohon: 'kegiatan',
  kode: '02.03.91',
  tahunDari: 2026,
  tahunSampai: null,
  isKabupaten: true,
}

describe('a code of a', () => {
  test.each<[string, Partial<KodeBaru>, string | null]>([
    ['kabupaten: a local kegiatan', {}, null],
    ['kabupaten: a local objek', { pohon: 'rekening', kode: '5.2.1.95' }, null],
    ['kabupaten: a national kegiatan', { kode: '02.03.10' }, 'kode'],
    ['kabupaten: a national objek', { pohon: 'rekening', kode: '4.2.1.01' }, 'kode'],
    ['kabupaten: a whole sub bidang', { kode: '02.91' }, 'kode'],
    ['province: a new national code', { kode: '02.03.17', isKabupaten: false }, null],
    [
      'kabupaten: an old one below its jenis',
      { pohon: 'rekening', kode: '1.1.2.3', tahunDari: 2016, tahunSampai: 2018 },
      null,
    ],
    [
      'kabupaten: an old jenis',
      { pohon: 'rekening', kode: '1.2.4', tahunDari: 2016, tahunSampai: 2018 },
      null,
    ],
    [
      'kabupaten: an old kelompok',
      { pohon: 'rekening', kode: '1.2', tahunDari: 2016, tahunSampai: 2018 },
      'kode',
    ],
    [
      'kabupaten: the Dana Desa of then',
      { pohon: 'rekening', kode: '1.2.1', tahunDari: 2016, tahunSampai: 2018 },
      'kode',
    ],
    ['kabupaten: an old bidang', { kode: '2.2', tahunDari: 2016, tahunSampai: 2018 }, 'kode'],
    ['kabupaten: an old kegiatan', { kode: '2.2.14', tahunDari: 2016, tahunSampai: 2018 }, null],
    ['kabupaten: an old one in a year of the new list', { pohon: 'rekening', kode: '1.1.2.3' }, 'kode'],
    ['kabupaten: years across the change of lists', { kode: '2.2.14', tahunDari: 2016 }, 'tahunSampai'],
    ['kabupaten: years turned round', { tahunSampai: 2025 }, 'tahunSampai'],
    ['province: no code', { kode: 'abc', isKabupaten: false }, 'kode'],
    ['province: an account as kegiatan', { kode: '5.2.1.06', isKabupaten: false }, 'kode'],
    ['province: a book that is no budget', { pohon: 'rekening', kode: '7.1', isKabupaten: false }, 'kode'],
  ])('%s', (_, beda, path) => expect(checkKodeBaru({ ...KODE, ...beda })?.path ?? null).toBe(path))
})

test.each([
  ['kegiatan', '2.3.91', 2026, '02.03.91'],
  ['kegiatan', '2.2.14', 2016, '02.00.14'],
  ['kegiatan', '2.2.14.3', 2016, null],
  ['kegiatan', '02.03.91.', 2026, '02.03.91'],
  ['rekening', '5.2.1.6', 2026, '5.2.1.06'],
  ['rekening', '1.2.1', 2016, '4.2.1'],
  ['rekening', '1.2.1', 2026, null],
  ['rekening', '2.1.1', 2016, null],
] as const)('%s "%s" of %i is kept as %s', (pohon, tertulis, tahun, kode) =>
  expect(parseKodeAnggaran(pohon, tertulis, tahun)).toBe(kode),
)

describe('a share', () => {
  const BAGIAN = {
    kegiatan: ['05.03'],
    rekening: [],
    min: null,
    maks: 15,
    tahunDari: 2027,
    tahunSampai: 2027,
  }
  test.each<[string, Partial<Parameters<typeof checkBagianBaru>[0]>, string | null]>([
    ['with one limit', {}, null],
    ['without a limit', { maks: null }, 'min'],
    ['with limits turned round', { min: 20 }, 'maks'],
    ['with one limit beyond all, which its field refuses', { min: 125, maks: null }, null],
    ['with a limit in parts of a per cent', { maks: 2.5 }, 'maks'],
    ['of nothing', { kegiatan: [] }, 'daftarKegiatan'],
    ['of an account alone', { kegiatan: [], rekening: ['6.2.2'] }, null],
    ['of a word', { kegiatan: ['BLT'] }, 'daftarKegiatan'],
    ['of a wrong account', { rekening: ['9.1'] }, 'daftarRekening'],
    ['with years turned round', { tahunSampai: 2026 }, 'tahunSampai'],
  ])('%s', (_, beda, path) => expect(checkBagianBaru({ ...BAGIAN, ...beda })?.path ?? null).toBe(path))

  test.each<[PohonKode, string[], number, string]>([
    ['kegiatan', ['1.1.1', '02.03'], 2027, '01.01.01, 02.03'],
    ['kegiatan', ['2.1.1', '2.2'], 2017, '01.00.01, 02'],
    ['rekening', ['3.2.2'], 2017, '6.2.2'],
    ['rekening', ['6.2.2', '5.2.1.6'], 2027, '6.2.2, 5.2.1.06'],
  ])('keeps codes of a %s (%j of %i) as budgets do, and again so', (pohon, daftar, tahun, tersimpan) => {
    expect(formatDaftarKode(pohon, daftar, tahun)).toBe(tersimpan)
    expect(formatDaftarKode(pohon, tersimpan.split(', '), tahun)).toBe(tersimpan)
  })
})
