import { expect, test } from 'vitest'
import { KEBIASAAN_AWAL, toKebiasaan } from './kebiasaan.ts'

test.each([
  [null, KEBIASAAN_AWAL],
  [{ rak: { dipakai: null, batas: null } }, KEBIASAAN_AWAL],
  [
    { rak: { dipakai: false, batas: '02-15' }, 'dpa-serah': { dipakai: true, batas: 10 } },
    {
      ...KEBIASAAN_AWAL,
      rak: { isDipakai: false, batas: '02-15' },
      'dpa-serah': { isDipakai: true, batas: '10' },
    },
  ],
])('what a kabupaten says is kept, the rest is what holds from the start: %j', (diatur, hasil) =>
  expect(toKebiasaan(diatur)).toEqual(hasil),
)
