import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAngka, formatPersen, formatUkuran } from './angka.ts'
import { getKodeInduk, getTingkatWilayah, isKelurahan, isKodeContoh, isWilayahDalam } from './kode-wilayah.ts'
import { formatNikTersamar, parseNik } from './nik.ts'

describe('area codes', () => {
  test.each([
    ['62', 'provinsi', null],
    ['62.01', 'kabupaten', '62'],
    ['62.01.02', 'kecamatan', '62.01'],
    ['62.01.02.2003', 'desa', '62.01.02'],
    ['62.1', null, null],
    ['6201022003', null, null],
    ['', null, null],
  ] as const)('%s is a %s', (kode, tingkat, induk) => {
    expect(getTingkatWilayah(kode)).toBe(tingkat)
    if (tingkat !== null) expect(getKodeInduk(kode)).toBe(induk)
  })
  test.each([
    ['62.01.02.2003', '62.01', true],
    ['62.01', '62.01', true],
    ['62.10', '62.1', false],
    ['62.01', '62.01.02', false],
    ['63.01', '62', false],
  ])('%s lies in %s: %s', (kode, cakupan, hasil) => expect(isWilayahDalam(kode, cakupan)).toBe(hasil))
  test('every area lies in each area above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1000, max: 2999 }), (kab, desa) => {
        const kode = `62.${String(kab).padStart(2, '0')}.01.${desa}`
        for (let atas: string | null = kode; atas !== null; atas = getKodeInduk(atas))
          expect(isWilayahDalam(kode, atas)).toBe(true)
      }),
    )
  })
  test('kelurahan from 1001, samples from 2901', () => {
    expect([isKelurahan('62.01.02.1003'), isKelurahan('62.01.02.2003')]).toEqual([true, false])
    expect([isKodeContoh('62.01.01.2901'), isKodeContoh('62.01.01.2001')]).toEqual([true, false])
  })
})

describe('parseNik', () => {
  test.each([
    ['6201021708900001', true],
    ['6201025708900001', true],
    ['62.01.02.170890.0001', true],
    ['6201020008900001', false],
    ['6201023208900001', false],
    ['6201027208900001', false],
    ['6201021713900001', false],
    ['6201021708900000', false],
    ['62010217089000', false],
    ['620102170890000a', false],
  ])('%s: %s', (nik, ok) => expect(parseNik(nik).ok).toBe(ok))
  test('a masked NIK shows two digits of sixteen', () => {
    expect(formatNikTersamar('6201021708900001')).toBe('••••••••••••00••')
  })
  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (teks) => {
        expect(typeof parseNik(teks).ok).toBe('boolean')
      }),
    )
  })
})

test('numbers as people write them', () => {
  expect(formatAngka(1432)).toBe('1.432')
  expect([formatPersen(66), formatPersen(95.3), formatPersen(null)]).toEqual(['66%', '95,3%', '–'])
  expect([formatUkuran(900), formatUkuran(6_540), formatUkuran(14_200), formatUkuran(1_250_000)]).toEqual([
    '900 byte',
    '6,5 kB',
    '14 kB',
    '1,3 MB',
  ])
})
