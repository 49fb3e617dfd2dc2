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
      ['KOLOM_RAGU', '"anggaran"', '"kolom tanpa nama di kanannya"', '"Jumlah anggaran"'],
    ],
    ['Kode;Uraian;Anggaran (Rp);Sumber Dana', '1.000;DDS', ['1.000', undefined]],
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
      ['KOLOM_RAGU', '"anggaran dds"', '"anggaran add"', '"Jumlah anggaran"'],
    ],
    [
      'Kode;Uraian;Anggaran;Realisasi;',
      '1.000;100;300',
      ['KOLOM_RAGU', '"realisasi"', '"kolom tanpa nama di kanannya"', '"Jumlah realisasi"'],
    ],
  ])('%s', (kepala, angka, harus) => expect(readAngka(kepala, angka)).toEqual(harus))
})
