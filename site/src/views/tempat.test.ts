import { describe, expect, test } from 'vitest'
import { formatDusun, listTempatGabung, toTempatView } from './tempat.ts'

const kini = (dusun: string | null, volume: number | null) => ({
  dusun,
  persen: 50,
  volume,
  satuan: volume === null ? null : 'meter',
  tanggal: '2026-06-01',
})

describe('places', () => {
  test('planned and reported stand in one row, however the place is spelled', () => {
    const daftar = listTempatGabung(
      [
        { dusun: 'Hulu', volume: 240, satuan: 'meter' },
        { dusun: null, volume: null, satuan: null },
      ],
      [kini('Seberang', 5), kini(' HULU', 120.5)],
    )
    expect(daftar.map(toTempatView)).toEqual([
      { nama: 'Dusun Hulu', rencana: '240 meter', kini: '120,5 meter', persen: '50%', tanggal: '1 Jun 2026' },
      {
        nama: 'Seluruh desa',
        rencana: 'belum ada data',
        kini: 'belum dilaporkan',
        persen: '–',
        tanggal: '–',
      },
      {
        nama: 'Dusun Seberang',
        rencana: 'belum ada data',
        kini: '5 meter',
        persen: '50%',
        tanggal: '1 Jun 2026',
      },
    ])
  })
  test.each([
    ['Hulu', 'Dusun Hulu'],
    ['dusun 1', 'Dusun 1'],
    ['RT 03', 'RT 03'],
    ['rtxy', 'Dusun rtxy'],
    [null, 'Seluruh desa'],
  ])('%s is called %s', (dusun, nama) => expect(formatDusun(dusun)).toBe(nama))
})
