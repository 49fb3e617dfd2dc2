import { expect, test } from 'vitest'
import { type IsianDitolak, presentSalahIsian } from './pesan-isian-rules.ts'

const BENAR: IsianDitolak['validity'] = {
  valueMissing: false,
  rangeUnderflow: false,
  rangeOverflow: false,
  tooShort: false,
  badInput: false,
  typeMismatch: false,
}

test.each<[Partial<IsianDitolak['validity']>, Omit<IsianDitolak, 'validity'>, string]>([
  [{ valueMissing: true }, { type: 'text' }, 'Bagian ini wajib diisi.'],
  [{ valueMissing: true }, { type: 'file' }, 'Pilih berkasnya dahulu.'],
  [{ tooShort: true }, { minLength: 10 }, 'Tulis paling sedikit 10 huruf.'],
  [{ badInput: true }, { type: 'date' }, 'Isian ini tidak terbaca. Periksa angka atau tanggalnya.'],
  [{ typeMismatch: true }, { type: 'email' }, 'Tulis alamat email yang lengkap.'],
  [{ rangeUnderflow: true }, { type: 'number', min: '2015' }, 'Paling kecil 2015.'],
  [{ rangeOverflow: true }, { type: 'number', max: '2099' }, 'Paling besar 2099.'],
  [{ rangeOverflow: true }, { type: 'date', max: '2026-11-27' }, ''],
  [{}, {}, ''],
])('%o of %o is told as %s', (salah, isian, kalimat) =>
  expect(presentSalahIsian({ validity: { ...BENAR, ...salah }, ...isian })).toBe(kalimat),
)
