import { describe, expect, test } from 'vitest'
import { parseTabel } from './tabel.ts'

/** The first row of amounts below a head, or what the refusal names. */
function readAngka(kepala: string, angka: string): unknown {
  const baris = [...kepala.split('\n'), `4.2.1;Dana Desa;${angka}`, `4.2.3;ADD;${angka}`]
  const tabel = baris.map((satu, i) => ({ nomor: i + 1, record: satu.split(';') }))
  const hasil = parseTabel(tabel)
  if (!hasil.ok) return [hasil.reason.kode, ...(hasil.reason.pesan.match(/"[^"]+"/g) ?? [])]
  const sel = hasil.value.daftarBaris[0]?.sel
  return [sel?.anggaran, sel?.realisasi, ...(hasil.value.temuan ?? [])]
}

describe('of several columns that speak of an amount, the one that is it', () => {
  test.each([
    [
      'Kode;Uraian;Anggaran;Realisasi s.d. Semester Lalu;Realisasi Semester Ini;Jumlah Realisasi',
      '1.000;0;600;600',
      ['1.000', '600', 'Dibaca: realisasi dari kolom "jumlah realisasi".'],
    ],
    [
      'Kode;Uraian;Anggaran;Realisasi;;\n;;;s.d. Semester Lalu;Semester Ini;Jumlah',
      '1.000;0;600;600',
      ['1.000', '600', 'Dibaca: realisasi dari kolom "realisasi jumlah".'],
    ],
    [
      'Kode;Uraian;Anggaran;Realisasi s.d. Bulan Lalu;Realisasi Bulan Ini;Realisasi s.d. Bulan Ini',
      '1.000;100;200;300',
      ['1.000', '300', 'Dibaca: realisasi dari kolom "realisasi s.d. bulan ini".'],
    ],
    ['Kode;Uraian;Anggaran;% Realisasi;Realisasi (Rp)', '1.000;90;900', ['1.000', '900']],
    [
      'Kode;Uraian;Anggaran Awal;Anggaran Perubahan;Realisasi',
      '1.000;1.200;900',
      ['1.200', '900', 'Dibaca: anggaran dari kolom "anggaran perubahan".'],
    ],
    [
      'Kode;Uraian;Anggaran APBDes;Anggaran APBDes-P;Realisasi',
      '1.000;1.200;900',
      ['1.200', '900', 'Dibaca: anggaran dari kolom "anggaran apbdes-p".'],
    ],
    [
      'Kode;Uraian;Anggaran;;\n;;Volume;Harga Satuan;Jumlah',
      '100;10.000;1.000.000',
      ['1.000.000', undefined],
    ],
    ['Kode;Uraian;Volume;Satuan;Harga Satuan;Jumlah', '100;m;10.000;1.000.000', ['1.000.000', undefined]],
    [
      'Kode;Uraian;Anggaran;;\n;;DDS;ADD;Jumlah',
      '600;400;1.000',
      ['KOLOM_RAGU', '"anggaran"', '"kolom tanpa nama di kanannya"', '"Anggaran akhir"'],
    ],
    ['Kode;Uraian;Anggaran (Rp);Sumber Dana', '1.000;DDS', ['1.000', undefined]],
    [
      'Kode;Uraian;Anggaran Awal;Perubahan;Anggaran Akhir',
      '1.000;200;1.200',
      ['1.200', undefined, 'Dibaca: anggaran dari kolom "anggaran akhir".'],
    ],
    [
      'Kode;Uraian;Sebelum Perubahan;Perubahan;Sesudah',
      '1.000;200;1.200',
      ['1.200', undefined, 'Dibaca: anggaran dari kolom "sesudah".'],
    ],
    [
      'Kode;Uraian;Anggaran;;\n;;Awal;Perubahan;Jumlah',
      '1.000;200;1.200',
      ['1.200', undefined, 'Dibaca: anggaran dari kolom "anggaran jumlah".'],
    ],
    [
      'Kode;Uraian;Anggaran Semula;Perubahan;Anggaran Perubahan',
      '1.000;200;1.200',
      ['1.200', undefined, 'Dibaca: anggaran dari kolom "anggaran perubahan".'],
    ],
    ['Kode;Uraian;Jumlah anggaran tahun lalu;Anggaran', '900;1.000', ['1.000', undefined]],
    ['Kode;Uraian;Anggaran;Keterangan Perubahan', '1.000;tambah', ['1.000', undefined]],
    [
      'Kode;Uraian;Anggaran;Realisasi;;\n;;;Jumlah bulan ini;s.d. bulan lalu;s.d. bulan ini',
      '1.000;100;300;400',
      ['1.000', '400', 'Dibaca: realisasi dari kolom "realisasi s.d. bulan ini".'],
    ],
  ])('%s', (kepala, angka, harus) => expect(readAngka(kepala, angka)).toEqual(harus))
})

describe('what cannot be told is asked, not guessed', () => {
  test.each([
    [
      'Kode;Uraian;Anggaran;Realisasi Tahap I;Realisasi Tahap II',
      '1.000;400;200',
      ['KOLOM_RAGU', '"realisasi tahap i"', '"realisasi tahap ii"', '"Jumlah realisasi"'],
    ],
    [
      'Kode;Uraian;Anggaran DDS;Anggaran ADD',
      '600;400',
      ['KOLOM_RAGU', '"anggaran dds"', '"anggaran add"', '"Anggaran akhir"'],
    ],
    [
      'Kode;Uraian;Anggaran;Perubahan;Jumlah',
      '1.000;200;1.200',
      ['KOLOM_RAGU', '"anggaran"', '"perubahan"', '"Anggaran akhir"'],
    ],
    [
      'Kode;Uraian;Anggaran Perubahan 2025;Anggaran 2026',
      '900;1.000',
      ['KOLOM_RAGU', '"anggaran perubahan 2025"', '"anggaran 2026"', '"Anggaran akhir"'],
    ],
    [
      'Kode;Uraian;Anggaran;Realisasi sampai dengan bulan lalu;Realisasi bulan ini;Total',
      '1.000;300;100;400',
      ['KOLOM_RAGU', '"realisasi sampai dengan bulan lalu"', '"realisasi bulan ini"', '"Jumlah realisasi"'],
    ],
    [
      'Kode;Uraian;Anggaran;Realisasi;',
      '1.000;100;300',
      ['KOLOM_RAGU', '"realisasi"', '"kolom tanpa nama di kanannya"', '"Jumlah realisasi"'],
    ],
  ])('%s', (kepala, angka, harus) => expect(readAngka(kepala, angka)).toEqual(harus))
})

test('the name that a refusal asks for is read', () => {
  expect(readAngka('Kode;Uraian;Anggaran;Perubahan;Anggaran akhir', '1.000;200;1.200')).toEqual([
    '1.200',
    undefined,
    'Dibaca: anggaran dari kolom "anggaran akhir".',
  ])
  expect(readAngka('Kode;Uraian;Anggaran;Realisasi Tahap I;Jumlah realisasi', '1.000;1;2')).toEqual([
    '1.000',
    '2',
    'Dibaca: realisasi dari kolom "jumlah realisasi".',
  ])
})
