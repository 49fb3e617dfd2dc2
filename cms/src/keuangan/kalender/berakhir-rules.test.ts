import { expect, test } from 'vitest'
import { type KegiatanBerkemajuan, listKegiatanBerakhir } from './berakhir-rules.ts'

type Kemajuan = KegiatanBerkemajuan['kemajuan'][number]
const maju = (dusun: string | null, kemajuan: Kemajuan['kemajuan'], tanggal: string): Kemajuan => ({
  dusun,
  kemajuan,
  tanggal,
})

test.each<[string, string, Kemajuan[], string[]]>([
  ['as planned where nothing is recorded', '2026-11-20', [], ['2026-11-20']],
  ['never where nothing was planned either', '', [], []],
  ['not while it is half done, whatever was planned', '2026-11-20', [maju(null, '50', '2026-11-21')], []],
  [
    'when its last place was whole',
    '2026-11-20',
    [maju('Hulu', '100', '2026-10-01'), maju('Hilir', '100', '2026-10-05')],
    ['2026-10-05'],
  ],
  [
    'not while one place is not',
    '',
    [maju('Hulu', '100', '2026-10-01'), maju('Hilir', '50', '2026-10-05')],
    [],
  ],
  [
    'by places, however they were spelled',
    '',
    [
      maju('Hulu', '50', '2026-10-01'),
      maju('RT 03', '0', '2026-10-02'),
      maju('Dusun Hulu', '100', '2026-10-05'),
      maju('rt-3', '100', '2026-10-04'),
    ],
    ['2026-10-05'],
  ],
  [
    'by the later record of a day',
    '',
    [maju(null, '50', '2026-10-01'), maju('', '100', '2026-10-01')],
    ['2026-10-01'],
  ],
])('an activity ends %s', (_, selesai, kemajuan, sejak) =>
  expect(
    listKegiatanBerakhir([{ id: '1', kode: '02.03.10', nama: 'Titian', tahun: 2026, selesai, kemajuan }]).map(
      (satu) => satu.sejak,
    ),
  ).toEqual(sejak),
)
