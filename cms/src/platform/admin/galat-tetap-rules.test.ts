import { expect, test } from 'vitest'
import { listGalat, listGalatHilang } from './galat-tetap-rules.ts'

const SALAH = { valid: false, errorMessage: 'Tulis jawabannya dahulu.' }

test('what is refused with a reason is known', () =>
  expect(
    listGalat({
      jawaban: SALAH,
      status: { valid: true },
      judul: { valid: false },
      isi: { valid: false, errorMessage: '' },
    }),
  ).toEqual([['jawaban', SALAH.errorMessage]]))

test.each([
  ['still there', { jawaban: SALAH }, []],
  ['taken away', { jawaban: { valid: true } }, [{ path: 'jawaban', message: SALAH.errorMessage }]],
  ['of a field that is gone', {}, []],
])('a reason %s', (_, fields, harus) =>
  expect(listGalatHilang(new Map([['jawaban', SALAH.errorMessage]]), fields)).toEqual(harus),
)
