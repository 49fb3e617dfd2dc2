/** What officers see of a year: no zero that a report has not told. */
import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { toBarisUji as baris, toCatatanUji as catat } from '../../../test/support/catatan.ts'
import { listBagianLayar } from './layar-rules.ts'
import { calculateDilaporkan } from './letak-rules.ts'
import type { CatatanTersimpan } from './queries.ts'

const acuan = toAcuanUji(2026)
const dana = baris('', '4.2.1.01', 'DDS', 200_00n)
const semen = baris('02.03.10', '5.3.5.03', 'DDS', 100_00n, 'Semen')
const upah = baris('02.03.10', '5.3.5.03', 'DDS', 60_00n, 'Upah')
const siltap = baris('01.01.01', '5.1.1.01', 'DDS', 40_00n)
const ANGGARAN = [dana, semen, upah, siltap]

const simpan = (jumlah: bigint, status: string): CatatanTersimpan => ({
  ...catat(semen, jumlah),
  desaId: '1',
  tahun: 2026,
  status,
  buktiPublik: null,
  disetujuiPada: null,
})
const ringkas = (...bahan: Parameters<typeof listBagianLayar>) =>
  listBagianLayar(...bahan).map(({ kode, terpakai, sisa, kegiatan }) => [
    kode,
    [terpakai, sisa],
    kegiatan.flatMap((satu) => satu.baris.map((ini) => [ini.terpakai, ini.sisa, ini.menunggu])),
  ])

describe('the list of realisation', () => {
  test('of records: no record is no money, and what waits stands apart', () => {
    const catatan = [simpan(30_01n, 'disetujui'), simpan(5n, 'diajukan'), simpan(7n, 'draf')]
    expect(ringkas(ANGGARAN, catatan, { acuan, dilaporkan: null })).toEqual([
      ['01', [0n, 40_00n], [[0n, 40_00n, 0n]]],
      [
        '02',
        [30_01n, 129_99n],
        [
          [30_01n, 69_99n, 5n],
          [0n, 60_00n, 0n],
        ],
      ],
      ['4', [0n, 200_00n], [[0n, 200_00n, 0n]]],
    ])
  })
  test('of a report: a line it does not tell is not known, and its bidang has no rest', () => {
    const laporan = [
      { ...semen, realisasi: 110_00n },
      { ...upah, realisasi: null },
      { ...siltap, realisasi: 0n },
    ]
    const dilaporkan = calculateDilaporkan(ANGGARAN, laporan).rincian
    expect(ringkas(ANGGARAN, [], { acuan, dilaporkan }).slice(0, 2)).toEqual([
      ['01', [0n, 40_00n], [[0n, 40_00n, 0n]]],
      [
        '02',
        [110_00n, null],
        [
          [110_00n, -10_00n, 0n],
          [null, null, 0n],
        ],
      ],
    ])
  })
})
