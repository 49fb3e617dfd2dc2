import { describe, expect, test } from 'vitest'
import { findTempat, toTeksTidakAda } from './tidak-ada.ts'

describe('an address that is not there', () => {
  test.each([
    ['/desa/danum-lestari/apbdes/2019', 'desa', 'danum-lestari'],
    ['/desa/danum-lestari/halaman/lain', 'desa', 'danum-lestari'],
    ['/desa/tidak-ada', 'kabupaten', null],
    ['/desa/tidak-ada/', 'kabupaten', null],
    ['/desa/Danum"><b>/x', 'kabupaten', null],
    ['/desa', 'kabupaten', null],
    ['/kabupaten', 'kabupaten', null],
    ['/kabupaten/tidak-ada', 'kabupaten', null],
    ['/desaku/x/y', 'portal', null],
    ['/wp-login.php', 'portal', null],
  ])('%s lies below %s %s', (jalur, tempat, desa) => expect(findTempat(jalur)).toEqual({ tempat, desa }))

  test.each([
    ['portal', []],
    ['kabupaten', ['/#daftar-kabupaten']],
    ['desa', ['[halaman-desa]', '[halaman-desa]#anggaran-per-tahun']],
  ] as const)('below %s leads to %j', (tempat, href) => {
    const tautan = toTeksTidakAda(tempat).langkah.filter((satu) => typeof satu !== 'string')
    expect(tautan.map((satu) => satu.href)).toEqual(href)
  })
})
