import { expect, test } from 'vitest'
import { type SisaHuruf, toSisaHuruf } from './sisa-huruf-rules.ts'

const cases: [unknown, SisaHuruf][] = [
  [undefined, { kind: 'cukup' }],
  [null, { kind: 'cukup' }],
  ['a'.repeat(79), { kind: 'cukup' }],
  ['a'.repeat(80), { kind: 'hampir', huruf: 20 }],
  ['a'.repeat(100), { kind: 'hampir', huruf: 0 }],
  ['a'.repeat(103), { kind: 'lebih', huruf: 3 }],
]
for (const [nilai, hasil] of cases) {
  const panjang = typeof nilai === 'string' ? nilai.length : nilai
  test(`${panjang} of 100 signs: ${hasil.kind}`, () => expect(toSisaHuruf(nilai, 100)).toEqual(hasil))
}
