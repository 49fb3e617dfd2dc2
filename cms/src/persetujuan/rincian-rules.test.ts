import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../test/support/acuan.ts'
import { toBarisUji } from '../../test/support/catatan.ts'
import { listBagianRincian } from './rincian-rules.ts'

const ACUAN = toAcuanUji(2026)
const KINI = [
  toBarisUji('', '6.1.1', null, 30n),
  toBarisUji('02.03.10', '5.3.5', 'DDS', 700n),
  toBarisUji('02.03.10', '5.2.1', 'DDS', 300n),
  toBarisUji('', '4.2.1', 'DDS', 970n),
]
const LALU = [
  toBarisUji('', '4.2.1', 'DDS', 900n),
  toBarisUji('02.03.10', '5.3.5', 'DDS', 400n),
  toBarisUji('01.01.01', '5.1.1', 'ADD', 500n),
]

const list = (lalu: typeof LALU | null) =>
  listBagianRincian(KINI, lalu, ACUAN).map(({ nama, kini, lalu, baris }) => [
    nama.split(' ')[0],
    kini,
    lalu,
    baris.length,
  ])

describe('a budget beside what it is compared with', () => {
  test('revenue, each activity with all its lines, financing; what is left out stands with nothing', () => {
    expect(list(LALU)).toEqual([
      ['Pendapatan', 970n, 900n, 1],
      ['01.01.01', 0n, 500n, 0],
      ['02.03.10', 1000n, 400n, 2],
      ['Penerimaan', 30n, 0n, 1],
    ])
  })

  test('nothing to compare with is not a budget of nothing', () => {
    expect(list(null)).toEqual([
      ['Pendapatan', 970n, null, 1],
      ['02.03.10', 1000n, null, 2],
      ['Penerimaan', 30n, null, 1],
    ])
  })

  test('what a report tells is added up by activity; where it tells nothing, nothing is known', () => {
    const laporan = KINI.map((satu, i) => ({ ...satu, realisasi: i === 0 ? null : 10n }))
    expect(listBagianRincian(laporan, null, ACUAN).map(({ realisasi }) => realisasi)).toEqual([
      10n,
      20n,
      null,
    ])
  })

  test('an activity goes by its name, one the list does not know by its line', () => {
    const asing = [toBarisUji('02.03.99', '5.2.1', null, 1n, 'Pagar lapangan')]
    expect(listBagianRincian([...KINI, ...asing], null, ACUAN).map(({ nama }) => nama)).toEqual([
      'Pendapatan',
      expect.stringMatching(/^02\.03\.10 \D+/),
      '02.03.99 Pagar lapangan',
      'Penerimaan pembiayaan',
    ])
  })
})
