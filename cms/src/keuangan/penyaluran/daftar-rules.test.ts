import { expect, test } from 'vitest'
import { calculateKeterbukaan } from '../../dasar/keterbukaan.ts'
import { calculateDaftarRadar } from './daftar-rules.ts'
import type { KeadaanTahap } from './radar-rules.ts'

const tahap = (
  sisaHari: number | null,
  berisiko: bigint | null,
  status: KeadaanTahap['status'] = 'belum-ada',
) =>
  ({
    tahap: { dana: 'DDS', golongan: 'reguler', tahap: sisaHari === null ? 2 : 1 },
    status,
    sisaHari,
    batasAman: sisaHari === null ? null : `2026-05-${10 + sisaHari}`,
    berisiko,
  }) as KeadaanTahap
const HARI = { hariIni: '2026-05-10', hariTenggang: 14 } as const
const desa = (kode: string, ...daftar: KeadaanTahap[]) => ({
  nama: kode,
  slug: kode,
  kode,
  tahap: daftar,
  publikasi: calculateKeterbukaan(
    2026,
    kode === 'a' ? [] : [{ kode: 'apbdes', tanggal: '2025-12-20' }],
    '2026-05-10',
  ).butir.filter((satu) => satu.kode === 'apbdes'),
})

test('the most at risk comes first, then the nearest day; what is far, paid or without a day threatens nobody', () => {
  const hasil = calculateDaftarRadar(
    [
      desa('a', tahap(31, 5n), tahap(null, 9n)),
      desa('b', tahap(20, null)),
      desa('c', tahap(5, null), tahap(3, null, 'cair')),
      desa('d', tahap(20, 7n), tahap(1, 2n)),
    ],
    HARI,
  )
  expect(hasil.baris.map(({ kode, berisiko, batasAman }) => [kode, berisiko, batasAman])).toEqual([
    ['d', 9n, '2026-05-11'],
    ['c', 0n, '2026-05-15'],
    ['b', 0n, '2026-05-30'],
    ['a', 0n, null],
  ])
  expect([hasil.terancam, hasil.berisiko]).toEqual([3, 9n])
  expect(hasil.baris.find(({ kode }) => kode === 'c')).toMatchObject({ cair: 1, tahap: 2 })
  expect([hasil.bertanggal, hasil.tanpaTanggal]).toEqual([
    ['Dana Desa, reguler, tahap 1'],
    ['Dana Desa, reguler, tahap 2'],
  ])
})

test('who has not announced what is due is named, also where no stage has a day', () => {
  const hasil = calculateDaftarRadar(
    [desa('0', tahap(null, null, 'cair')), desa('a', tahap(null, null))],
    HARI,
  )
  expect(hasil.baris.map(({ kode, belumDiumumkan }) => [kode, belumDiumumkan])).toEqual([
    ['a', ['apbdes']],
    ['0', []],
  ])
  expect([hasil.belumMengumumkan, hasil.terancam, hasil.bertanggal, hasil.tanpaTanggal]).toEqual([
    1,
    0,
    [],
    ['Dana Desa, reguler, tahap 2'],
  ])
})

test('within the days of grace nobody above the village is told of it', () => {
  const listNama = (hariTenggang: number) =>
    calculateDaftarRadar([desa('a')], { ...HARI, hariTenggang }).baris.map(
      ({ belumDiumumkan }) => belumDiumumkan,
    )
  expect([listNama(129), listNama(130)]).toEqual([[['apbdes']], [[]]])
})
