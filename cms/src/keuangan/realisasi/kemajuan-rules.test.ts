import { expect, test } from 'vitest'
import { toBarisUji as baris, toCatatanUji as catat } from '../../../test/support/catatan.ts'
import { calculateKemajuan } from './kemajuan-rules.ts'

test('the progress of an activity is the mean of its places, each by its newest record', () => {
  const maju = (
    tanggal: string,
    dusun: string | null,
    kemajuan: '0' | '50' | '100',
    kodeKegiatan = '02.03.10',
  ) =>
    catat(baris(kodeKegiatan, '5', null, 0n), 0n, {
      jenis: 'kemajuan',
      tanggal,
      dusun,
      kemajuan,
      volume: 5,
      satuan: 'm',
    })
  const hasil = calculateKemajuan([
    maju('2026-05-01', 'Dusun 1', '50'),
    maju('2026-04-01', '1 ', '0'),
    maju('2026-05-01', 'Dusun 2', '0'),
    maju('2026-05-01', 'Dusun 2', '100'),
    maju('2026-02-01', null, '100', '01.01.01'),
  ])
  expect(hasil.map(({ kode, persen }) => [kode, persen])).toEqual([
    ['01.01.01', 100],
    ['02.03.10', 75],
  ])
  expect(hasil[1]?.tempat).toEqual([
    { dusun: 'Dusun 1', persen: 50, volume: 5, satuan: 'm', tanggal: '2026-05-01' },
    { dusun: 'Dusun 2', persen: 100, volume: 5, satuan: 'm', tanggal: '2026-05-01' },
  ])
})
