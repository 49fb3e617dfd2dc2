import { expect, test } from 'vitest'
import { calculateDaftarRadar } from './daftar-rules.ts'
import type { KeadaanTahap } from './radar-rules.ts'

const tahap = (
  sisaHari: number | null,
  berisiko: bigint | null,
  status: KeadaanTahap['status'] = 'belum-ada',
) =>
  ({
    tahap: { golongan: 'reguler' },
    status,
    sisaHari,
    batasAman: sisaHari === null ? null : `2026-05-${10 + sisaHari}`,
    berisiko,
  }) as KeadaanTahap
const desa = (kode: string, ...daftar: KeadaanTahap[]) => ({ nama: kode, slug: kode, kode, tahap: daftar })

test('the most at risk comes first, then the nearest day; what is far, paid or without a day threatens nobody', () => {
  const hasil = calculateDaftarRadar([
    desa('a', tahap(31, 5n), tahap(null, 9n)),
    desa('b', tahap(20, null)),
    desa('c', tahap(5, null), tahap(3, null, 'cair')),
    desa('d', tahap(20, 7n), tahap(1, 2n)),
  ])
  expect(hasil.baris.map(({ kode, berisiko, batasAman }) => [kode, berisiko, batasAman])).toEqual([
    ['d', 9n, '2026-05-11'],
    ['c', 0n, '2026-05-15'],
    ['b', 0n, '2026-05-30'],
    ['a', 0n, null],
  ])
  expect([hasil.terancam, hasil.berisiko]).toEqual([3, 9n])
  expect(hasil.baris.find(({ kode }) => kode === 'c')).toMatchObject({ cair: 1, tahap: 2 })
})
