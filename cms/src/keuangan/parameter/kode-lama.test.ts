import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatKodeBaris, formatKodePos, toKodeTertulis } from '../../contract/kode-anggaran.ts'
import { getSusunanKode, isBentukLama, parseKodeLama } from './kode-lama.ts'

const LAMA = 'permendagri-113-2014'

describe('a code from before 2019', () => {
  test.each([
    ['1', '', '4'],
    ['1.2.1', '', '4.2.1'],
    ['1.1.1.2.3.1', '', '4.1.1.02.03.01'],
    ['2', '', '5'],
    ['2.2', '02', '5'],
    ['2.2.1.', '02.00.01', '5'],
    ['2.2.01.3', '02.00.01', '5.3'],
    ['2.2.14.3.5', '02.00.14', '5.3.5'],
    ['3.1.1', '', '6.1.1'],
  ])('%s is kept as activity "%s", account %s', (tertulis, kodeKegiatan, kodeRekening) =>
    expect(parseKodeLama(tertulis)).toEqual({ kodeKegiatan, kodeRekening }),
  )

  test.each(['', '4.2.1', '7', '2.a', '1..2', 'dua', '2.1111', '2.11.1', '2.1.100'])(
    '"%s" is none',
    (tertulis) => expect(parseKodeLama(tertulis)).toBeNull(),
  )

  test.each([
    ['', '4.2.1', true],
    ['02.00.14', '5.3', true],
    ['02', '5', true],
    ['02', '5.3', false],
    ['', '5.3', false],
    ['02.00.14', '4.2.1', false],
    ['02.03.10', '5.3', false],
  ])('the old tree can hold activity "%s" with account %s: %s', (kodeKegiatan, kodeRekening, bisa) =>
    expect(isBentukLama({ kodeKegiatan, kodeRekening })).toBe(bisa),
  )

  test('is written again as it was read, whatever its depth', () => {
    const bagian = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.constantFrom('1', '2', '3'), bagian, (akun, bawah) => {
        const tertulis = [akun, ...bawah].join('.')
        const kode = parseKodeLama(tertulis)
        fc.pre(kode !== null)
        expect(kode && toKodeTertulis(kode, LAMA)).toEqual({ kodeKegiatan: '', kodeRekening: tertulis })
      }),
    )
  })

  test('stands in lists and addresses as the regulation has it', () => {
    const kode = { kodeKegiatan: '02.00.01', kodeRekening: '5.3' }
    expect(formatKodeBaris(kode, LAMA)).toBe('2.2.1.3')
    expect(formatKodeBaris(kode, 'permendagri-20-2018')).toBe('02.00.01 / 5.3')
    expect(['02', '02.00.01', '4.2.1', '6.1.1'].map((satu) => formatKodePos(satu, LAMA))).toEqual([
      '2.2',
      '2.2.1',
      '1.2.1',
      '3.1.1',
    ])
  })
})

describe('the list of a document', () => {
  test.each([
    ['an empty one of 2018', [], 2018, LAMA],
    ['an empty one of 2019', ['', ' '], 2019, 'permendagri-20-2018'],
    ['one of 2018 in old codes', ['', '1.2.1', '2.1.1.1'], 2018, LAMA],
    ['one of 2018 with a stray row of the new list', ['1.2.1', '4.2.1'], 2018, LAMA],
    ['one of 2018 written anew, with a stray old row', ['4.2.1', '5', '1.2'], 2018, 'permendagri-20-2018'],
    ['one of 2018 written anew', ['4.2.1', '5'], 2018, 'permendagri-20-2018'],
    ['old codes in a year of the new ones', ['1.2.1'], 2026, 'permendagri-20-2018'],
  ] as const)('%s', (_, daftar, tahun, susunan) => expect(getSusunanKode(daftar, tahun)).toBe(susunan))
})
