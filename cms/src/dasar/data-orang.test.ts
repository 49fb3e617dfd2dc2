import { expect, test } from 'vitest'
import { findDataOrang } from './data-orang.ts'

test.each([
  ['NIK saya 6201010101010001', 'nik'],
  ['6201 0101 0101 0001', 'nik'],
  ['62.01.01.010101.0001', 'nik'],
  ['hubungi 081234567890', 'telepon'],
  ['WA +62 812-3456-7890', 'telepon'],
  ['Anggarannya Rp1.234.567.890.123 untuk 02.03.10', null],
  ['Nomor 188.4/12/2026, 120,5 meter', null],
  ['rekening 123456789012', null],
  ['', null],
])('%s holds %s', (teks, jenis) => expect(findDataOrang(teks)).toBe(jenis))
