import { expect, test } from 'vitest'
import type { KegiatanDanaDesa, RencanaDanaDesa } from './fakta.ts'
import { calculateKeluaran, listKegiatanPasti } from './syarat-rules.ts'

const satu = (kode: string, beda: Partial<KegiatanDanaDesa> = {}): KegiatanDanaDesa => ({
  kode,
  anggaran: 100_00n,
  realisasi: 0n,
  persen: null,
  ...beda,
})
const rencana = (belanja: bigint, ...kegiatan: KegiatanDanaDesa[]): RencanaDanaDesa => ({
  isDirinci: true,
  belanja,
  kegiatan,
})
const JALAN = satu('02.03.10')
const BLT = satu('05.03.01')

test.each<[string, RencanaDanaDesa | null, string[] | null]>([
  ['no budget', null, null],
  ['no source at its lines', { ...rencana(200_00n, JALAN, BLT), isDirinci: false }, null],
  ['some of it by bidang alone', rencana(300_00n, JALAN, BLT), null],
  ['short by one sen', rencana(200_01n, JALAN, BLT), null],
  ['all of it by activity', rencana(200_00n, JALAN, BLT), ['02.03.10', '05.03.01']],
  ['an activity that got nothing', rencana(100_00n, JALAN, { ...BLT, anggaran: 0n }), ['02.03.10']],
  ['no activity at all', rencana(0n), null],
  ['activities that got nothing', rencana(0n, { ...BLT, anggaran: 0n }), null],
])('what the Dana Desa is planned for, with %s', (_, danaDesa, harus) =>
  expect(listKegiatanPasti(danaDesa)).toEqual(harus),
)

test.each<[string, KegiatanDanaDesa[], number | null]>([
  ['nothing has begun', [JALAN, BLT], null],
  ['one is noted', [satu('02.03.10', { persen: 40 }), BLT], 40],
  [
    'money spent without a note is 0',
    [satu('02.03.10', { persen: 40 }), satu('05.03.01', { realisasi: 1n })],
    20,
  ],
  ['noted at 0 has begun', [satu('02.03.10', { persen: 50 }), satu('05.03.01', { persen: 0 })], 25],
  ['rounded down', [satu('a', { persen: 60 }), satu('b', { persen: 60 }), satu('c', { persen: 59 })], 59.6],
])('mean progress where %s', (_, kegiatan, harus) => {
  expect(calculateKeluaran(rencana(0n, ...kegiatan))).toBe(harus)
  expect(calculateKeluaran(null)).toBeNull()
})
