import { expect, test } from 'vitest'
import { findSalahPernyataan, type IsiPernyataan, isPernyataanKosong } from './pernyataan-rules.ts'

const KOSONG: IsiPernyataan = { diserahkanPada: null, lengkapPada: null, cairPada: null, jumlahCair: null }
test.each<[string, Partial<IsiPernyataan>, keyof IsiPernyataan | null]>([
  ['nothing', {}, null],
  ['handed over today', { diserahkanPada: '2026-05-10' }, null],
  ['handed over tomorrow', { diserahkanPada: '2026-05-11' }, 'diserahkanPada'],
  ['complete without a day of handing over', { lengkapPada: '2026-05-01' }, null],
  [
    'complete before it was handed over',
    { diserahkanPada: '2026-05-02', lengkapPada: '2026-05-01' },
    'lengkapPada',
  ],
  [
    'paid before it was complete',
    { lengkapPada: '2026-05-02', cairPada: '2026-05-01', jumlahCair: 1 },
    'cairPada',
  ],
  [
    'paid before it was handed over',
    { diserahkanPada: '2026-05-02', cairPada: '2026-05-01', jumlahCair: 1 },
    'cairPada',
  ],
  [
    'paid on one day with all of it',
    { lengkapPada: '2026-05-02', cairPada: '2026-05-02', jumlahCair: 1 },
    null,
  ],
  ['paid, and not how much', { cairPada: '2026-05-02' }, 'jumlahCair'],
  ['paid nothing', { cairPada: '2026-05-02', jumlahCair: 0 }, 'jumlahCair'],
  ['how much, and not when', { jumlahCair: 5 }, 'cairPada'],
  ['paid in another year', { cairPada: '1990-01-01', jumlahCair: 5 }, 'cairPada'],
  ['paid on the first day of the year', { cairPada: '2026-01-01', jumlahCair: 5 }, null],
  ['handed over the year before', { diserahkanPada: '2025-12-31' }, 'diserahkanPada'],
])('%s', (_nama, beda, harus) => {
  expect(
    findSalahPernyataan({ ...KOSONG, ...beda }, { tahun: 2026, hariIni: '2026-05-10' })?.isian ?? null,
  ).toBe(harus)
})

test.each([
  ['nothing but where it belongs', { desa: 'x', tahun: 2026, kode: 'DD-1' }, true],
  ['blanks', { diserahkanPada: '', dipenuhi: [], bukti: [], jumlahCair: null }, true],
  ['a day', { lengkapPada: '2026-05-01' }, false],
  ['an amount of nought', { jumlahCair: 0 }, false],
  ['one requirement', { dipenuhi: ['KPM'] }, false],
  ['a receipt alone', { tandaTerima: 'id' }, false],
])('%s', (_nama, isi, isKosong) => expect(isPernyataanKosong(isi)).toBe(isKosong))
