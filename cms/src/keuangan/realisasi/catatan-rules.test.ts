import { describe, expect, test } from 'vitest'
import type { BarisApbdes } from '../apbdes/baris.ts'
import type { CatatanRealisasi } from './catatan.ts'
import { checkCatatan, type KonteksCatatan } from './catatan-rules.ts'

const JALAN = { kodeKegiatan: '02.03.10', kodeRekening: '5.3.5.03', sumberDana: 'DDS' }
const BARIS: BarisApbdes[] = [
  {
    kodeKegiatan: '',
    kodeRekening: '4.2.1.01',
    sumberDana: 'DDS',
    uraian: 'Dana Desa',
    anggaran: 150_00n,
    realisasi: null,
  },
  { ...JALAN, uraian: 'Semenisasi', anggaran: 100_00n, realisasi: null },
  {
    kodeKegiatan: '03.01.02',
    kodeRekening: '5.2.1.08',
    sumberDana: 'CAMPURAN',
    uraian: 'Linmas',
    anggaran: 50_00n,
    realisasi: null,
  },
]
const CATATAN: CatatanRealisasi = {
  ...JALAN,
  namaBaris: 'Semenisasi',
  id: 'ini',
  jenis: 'uang',
  uraian: 'Semen 40 sak',
  tanggal: '2026-04-10',
  jumlah: 60_00n,
  dibayarDari: null,
  luarRekening: false,
  alasan: null,
  mengoreksi: null,
  kemajuan: null,
  volume: null,
  satuan: null,
  dusun: null,
}
const SETUJU: CatatanRealisasi = { ...CATATAN, id: 'lama' }
const KONTEKS: KonteksCatatan = {
  tahun: 2026,
  hariIni: '2026-06-01',
  rincian: BARIS,
  sumber: 'catatan',
  disetujui: [],
}
const KOREKSI = { jenis: 'koreksi', mengoreksi: 'lama', jumlah: -10_00n, alasan: 'Salah baca nota' } as const
const MAJU = { jenis: 'kemajuan', jumlah: 0n, kemajuan: '50', kodeRekening: '5' } as const
const LAMA = { disetujui: [SETUJU] }
const TANDA = { luarRekening: true } as const

/** The road told by what it is made of: 40 and 60. */
const TERPECAH = BARIS.flatMap((satu) =>
  satu.uraian === 'Semenisasi'
    ? [
        { ...satu, uraian: 'Semen', anggaran: 40_00n },
        { ...satu, uraian: 'Pasir', anggaran: 60_00n },
      ]
    : [satu],
)

test.each<[string, Partial<CatatanRealisasi>, Partial<KonteksCatatan>, [string, string] | null]>([
  [
    'a part of an account, as long as the account has room',
    { namaBaris: 'Semen' },
    { rincian: TERPECAH },
    null,
  ],
  [
    'more than the parts of an account together',
    { namaBaris: 'Semen', jumlah: 40_01n },
    { rincian: TERPECAH, ...LAMA },
    ['LEWAT_ANGGARAN', 'alasan'],
  ],
  [
    'an account of several parts, none of them named',
    {},
    { rincian: TERPECAH },
    ['BARIS_TIDAK_JELAS', 'kodeRekening'],
  ],
  ['a correction of what was recorded before the split', KOREKSI, { rincian: TERPECAH, ...LAMA }, null],
  ['a record within the year and the budget', {}, {}, null],
  ['the first day of the year', { tanggal: '2026-01-01' }, {}, null],
  ['today', { tanggal: '2026-06-01' }, {}, null],
  ['the day before the year', { tanggal: '2025-12-31' }, {}, ['TANGGAL_DI_LUAR_TAHUN', 'tanggal']],
  ['tomorrow', { tanggal: '2026-06-02' }, {}, ['TANGGAL_BELUM_TIBA', 'tanggal']],
  ['no day', { tanggal: '' }, {}, ['TANGGAL_WAJIB', 'tanggal']],
  ['one sen', { jumlah: 1n }, {}, null],
  ['nothing', { jumlah: 0n }, {}, ['JUMLAH_TIDAK_POSITIF', 'jumlah']],
  ['less than nothing', { jumlah: -1n }, {}, ['JUMLAH_TIDAK_POSITIF', 'jumlah']],
  ['exactly what is left', { jumlah: 40_00n }, LAMA, null],
  ['one sen more than is left', { jumlah: 40_01n }, LAMA, ['LEWAT_ANGGARAN', 'alasan']],
  ['more than is left, with a reason', { jumlah: 40_01n, alasan: 'Harga naik' }, LAMA, null],
  ['more than is left, with blanks', { jumlah: 40_01n, alasan: '  ' }, LAMA, ['LEWAT_ANGGARAN', 'alasan']],
  [
    'more revenue than was planned',
    { kodeKegiatan: '', kodeRekening: '4.2.1.01', jumlah: 900_00n },
    {},
    null,
  ],
  ['a line the budget has not', { kodeKegiatan: '02.09.99' }, {}, ['BARIS_TIDAK_ADA', 'kodeRekening']],
  ['an account below a line of the budget', { kodeRekening: '5.3.5.03.01', jumlah: 5n }, {}, null],
  [
    'several sources and none named',
    { kodeKegiatan: '03.01.02', kodeRekening: '5.2.1.08', sumberDana: 'CAMPURAN', jumlah: 1n },
    {},
    ['SUMBER_DANA_WAJIB', 'dibayarDari'],
  ],
  [
    'several sources and one named',
    {
      kodeKegiatan: '03.01.02',
      kodeRekening: '5.2.1.08',
      sumberDana: 'CAMPURAN',
      dibayarDari: 'PBH',
      jumlah: 1n,
    },
    {},
    null,
  ],
  ['spending straight from the state account', { luarRekening: true }, {}, null],
  [
    'revenue straight from the state account',
    { kodeKegiatan: '', kodeRekening: '4.2.1.01', luarRekening: true },
    {},
    ['LUAR_REKENING_HANYA_BELANJA', 'luarRekening'],
  ],
  ['no budget', {}, { rincian: [], sumber: 'tidak-ada' }, ['ANGGARAN_BELUM_DITETAPKAN', 'tahun']],
  ['a budget whose file brought realisation', {}, { sumber: 'impor' }, ['REALISASI_DARI_BERKAS', 'tahun']],
  ['a year that is closed', {}, { sumber: 'laporan-akhir' }, ['LAPORAN_AKHIR_ADA', 'tahun']],
  ['a report of the first half', {}, { sumber: 'laporan-semester-1' }, null],
  ['a mark beside a file', TANDA, { sumber: 'impor' }, null],
  ['a mark beside the account of the year', TANDA, { sumber: 'laporan-akhir' }, null],
  [
    'a mark without a budget',
    TANDA,
    { rincian: [], sumber: 'laporan-akhir' },
    ['LAPORAN_AKHIR_ADA', 'tahun'],
  ],
  [
    'a mark beside a file, other records set aside',
    { ...TANDA, jumlah: 100_00n },
    { ...LAMA, sumber: 'impor' },
    null,
  ],
  [
    'marks beyond the line',
    { ...TANDA, jumlah: 40_01n },
    { disetujui: [{ ...SETUJU, ...TANDA }], sumber: 'impor' },
    ['LEWAT_ANGGARAN', 'alasan'],
  ],
  ['progress beside a file', { ...MAJU, ...TANDA }, { sumber: 'impor' }, ['REALISASI_DARI_BERKAS', 'tahun']],
  [
    'a corrected mark beside a file',
    { ...KOREKSI, ...TANDA },
    { disetujui: [{ ...SETUJU, ...TANDA }], sumber: 'impor' },
    null,
  ],
  ['a correction', KOREKSI, LAMA, null],
  ['a correction down to nothing', { ...KOREKSI, jumlah: -60_00n }, LAMA, null],
  ['a correction below nothing', { ...KOREKSI, jumlah: -60_01n }, LAMA, ['KOREKSI_TERLALU_BESAR', 'jumlah']],
  ['a correction of nothing', { ...KOREKSI, jumlah: 0n }, LAMA, ['KOREKSI_NOL', 'jumlah']],
  ['a correction without a reason', { ...KOREKSI, alasan: '' }, LAMA, ['ALASAN_WAJIB', 'alasan']],
  ['a correction of what is not approved', KOREKSI, {}, ['KOREKSI_TANPA_ASAL', 'mengoreksi']],
  [
    'a correction of a correction',
    { ...KOREKSI, mengoreksi: 'k' },
    { disetujui: [SETUJU, { ...SETUJU, ...KOREKSI, id: 'k' }] },
    ['KOREKSI_TANPA_ASAL', 'mengoreksi'],
  ],
  ['progress', MAJU, {}, null],
  ['progress of a bidang', { ...MAJU, kodeKegiatan: '02' }, {}, ['KEGIATAN_WAJIB', 'kodeKegiatan']],
  ['progress that is not said', { ...MAJU, kemajuan: null }, {}, ['KEMAJUAN_WAJIB', 'kemajuan']],
  ['a volume without its unit', { ...MAJU, volume: 120 }, {}, ['SATUAN_WAJIB', 'satuan']],
  ['a volume with its unit', { ...MAJU, volume: 120, satuan: 'meter' }, {}, null],
  ['a volume below nothing', { ...MAJU, volume: -1, satuan: 'meter' }, {}, ['VOLUME_SALAH', 'volume']],
])('%s', (_nama, beda, konteks, harus) => {
  const [salah] = checkCatatan({ ...CATATAN, ...beda }, { ...KONTEKS, ...konteks })
  expect(salah === undefined ? null : [salah.kode, salah.isian]).toEqual(harus)
})

describe('a refusal', () => {
  test('of overspending says how much, and what to do', () => {
    const [salah] = checkCatatan({ ...CATATAN, jumlah: 40_01n }, { ...KONTEKS, ...LAMA })
    expect(salah?.pesan).toContain('terpakai Rp100,01, lebih Rp0,01 dari anggaran baris ini Rp100.')
    expect(salah?.pesan).toContain('Tulis alasannya (ikut terbit)')
  })

  test('counts corrections that were approved', () => {
    const disetujui = [SETUJU, { ...SETUJU, ...KOREKSI, id: 'k' }]
    expect(checkCatatan({ ...CATATAN, jumlah: 50_00n }, { ...KONTEKS, disetujui })).toEqual([])
  })
})
