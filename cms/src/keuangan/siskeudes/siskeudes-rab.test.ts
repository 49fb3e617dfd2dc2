/** The RAB of a posted budget: taken where it is whole and adds up, told where it does not, never made up. */
import { describe, expect, test } from 'vitest'
import { bend, importOk, toCatatan, toKode } from '../../../test/support/impor-siskeudes.ts'
import {
  createEkspor,
  createZipSiskeudes,
  type Ekspor,
  type Rinci,
  splitRinci,
  type Tabel,
} from '../../../test/support/siskeudes.ts'
import { toDecimalText } from '../../dasar/rupiah.ts'
import { toVolumeText } from '../apbdes/rab-rules.ts'

const ekspor = (daftar: readonly Rinci[], posting: '2' | '3' = '2', ubah = {}): Ekspor =>
  bend('Ta_AnggaranRinci', splitRinci(posting, '5.3.5.03.', daftar, ubah))

async function importJalan(dump: Ekspor, fase: 'awal' | 'perubahan' | 'realisasi-akhir' = 'awal') {
  const hasil = await importOk(createZipSiskeudes(dump), { fase })
  const jalan = hasil.daftarBaris
    .filter(({ kodeKegiatan }) => kodeKegiatan === '02.03.10')
    .map(({ uraian, anggaran, rab }) => [
      uraian,
      toDecimalText(anggaran),
      rab === undefined ? null : `${toVolumeText(rab)} ${rab.satuan} ${toDecimalText(rab.harga)}`,
    ])
  return { hasil, jalan }
}

const UTUH: Rinci[] = [
  ['Semen PC 50 kg', 400, 'Zak', 85_000, 34_000_000],
  ['Honor TPK an. Budi Santoso', 3, 'OB', 1_000_000, 3_000_000],
  ['Pasir beton', 107.5, 'm³', 400_000, 43_000_000],
]
const JALAN = 'Belanja Modal Jalan/Prasarana Jalan - Bahan Baku'

describe('where the rows of a line have volume and price and add up to it', () => {
  test('they are its lines, in their order; a wording that may name a person is not', async () => {
    const { hasil, jalan } = await importJalan(ekspor(UTUH))
    expect(jalan).toEqual([
      ['Semen PC 50 kg', '34000000', '400 Zak 85000'],
      [`${JALAN}, rincian 2`, '3000000', '3 OB 1000000'],
      ['Pasir beton', '43000000', '107.5 m3 400000'],
    ])
    expect(toDecimalText(hasil.ringkasan.belanja.anggaran)).toBe('165500000')
    expect(toKode(hasil)).toEqual([])
    expect(hasil.temuan.join(' ')).toContain(
      'RAB: 5 rincian dengan volume dan harga satuan, untuk 3 dari 3 baris belanja. 3 uraian memuat kata yang tidak dikenal',
    )
    expect(JSON.stringify(hasil, (_, isi) => (typeof isi === 'bigint' ? `${isi}` : isi))).not.toContain(
      'Budi',
    )
  })
  test('of a change by its own columns', async () => {
    const { jalan } = await importJalan(
      ekspor([['Semen', 1000, 'Zak', 85_000, 85_000_000]], '3'),
      'perubahan',
    )
    expect(jalan).toEqual([['Semen', '85000000', '1000 Zak 85000']])
  })
  test('revenue and financing stay one line each', async () => {
    const { hasil } = await importJalan(ekspor(UTUH))
    expect(hasil.daftarBaris.filter(({ kodeKegiatan }) => kodeKegiatan === '').map(({ rab }) => rab)).toEqual(
      [undefined, undefined, undefined, undefined],
    )
  })
  test.each<[string, Rinci[], Record<string, string>, string[]]>([
    [
      'equal words are told apart',
      [
        ['Semen', 400, 'Zak', 100_000, 40_000_000],
        ['Semen', 200, 'Zak', 200_000, 40_000_000],
      ],
      {},
      ['Semen', 'Semen (2)'],
    ],
    [
      'rows without money say nothing',
      [
        ['Semen', 800, 'Zak', 100_000, 80_000_000],
        ['Pasir', 0, 'm3', 0, 0],
      ],
      {},
      ['Semen'],
    ],
    [
      'without numbers of their own they are counted',
      [
        ['Ani', 400, 'Zak', 100_000, 40_000_000],
        ['Ina', 400, 'Zak', 100_000, 40_000_000],
      ],
      { No_Urut: '' },
      [`${JALAN}, rincian 1`, `${JALAN}, rincian 2`],
    ],
    ['a rupiah is rounding', [['Semen', 3, 'Zak', 26_666_666.67, 80_000_000]], {}, ['Semen']],
  ])('%s', async (_, daftar, ubah, uraian) => {
    const { hasil, jalan } = await importJalan(ekspor(daftar, '2', ubah))
    expect(jalan.map(([satu]) => satu)).toEqual(uraian)
    expect(toKode(hasil)).toEqual([])
  })
  test('a unit that is not known is a unit', async () => {
    const { jalan } = await importJalan(ekspor([['Semen', 800, 'Bu Ani', 100_000, 80_000_000]]))
    expect(jalan).toEqual([['Semen', '80000000', '800 satuan 100000']])
  })
})

describe('else the line stays one', () => {
  const SATU = [[JALAN, '80000000', null]]
  test.each<[string, Rinci[]]>([
    ['a volume missing', [['Semen', null, 'Zak', 85_000, 80_000_000]]],
    ['a price missing in one row', [...UTUH.slice(1), ['Semen', 400, 'Zak', null, 34_000_000]]],
    ['a volume of nought', [['Semen', 0, 'Zak', 85_000, 80_000_000]]],
    ['a volume finer than a thousandth', [['Semen', 1.23456, 'Zak', 64_800_415, 80_000_000]]],
    ['a price finer than the sen', [['Semen', 3, 'Zak', 26_666_666.66667, 80_000_000]]],
  ])('silently where its RAB is not whole: %s', async (_, daftar) => {
    const { hasil, jalan } = await importJalan(ekspor(daftar))
    expect(jalan).toEqual(SATU)
    expect(toKode(hasil)).not.toContain('RAB_TIDAK_DIAMBIL')
  })
  test('told with both figures, at its row and of the file, where volume and price do not give the amount', async () => {
    const salah = UTUH.map((satu, i): Rinci => (i === 0 ? ['Semen', 500, 'Zak', 85_000, 34_000_000] : satu))
    const { hasil, jalan } = await importJalan(ekspor(salah))
    expect(jalan).toEqual(SATU)
    expect(toKode(hasil)).toEqual(['RAB_TIDAK_DIAMBIL', 'SISKEUDES_VOLUME'])
    expect(toCatatan(hasil, 'RAB_TIDAK_DIAMBIL')).toContain(
      'RAB 1 baris tidak diambil, jadi barisnya tanpa volume dan harga; jumlah anggarannya tetap: 02.03.10 5.3.5.03 DDS (volume kali harga Rp42.500.000, anggarannya Rp34.000.000).',
    )
    expect(hasil.verdik.filter(({ keterangan }) => keterangan.includes('RAB-nya tidak diambil'))).toEqual([
      {
        baris: 6,
        verdik: 'diterima',
        keterangan: `02.03.10 5.3.5.03 ${JALAN}. RAB-nya tidak diambil: volume kali harga Rp42.500.000, anggarannya Rp34.000.000.`,
      },
    ])
  })
  test('told where the posted line says another amount than its rows', async () => {
    const dump = ekspor(UTUH)
    const kolom = [
      'KdPosting',
      'Tahun',
      'Kd_Desa',
      'Kd_Keg',
      'Kd_Rincian',
      'SumberDana',
      'Anggaran',
      'AnggaranStlhPAK',
    ]
    const semua = dump.Ta_AnggaranRinci
    const ambil = (baris: Tabel['baris'][number], nama: string) =>
      baris[semua?.kolom.indexOf(nama) ?? -1] ?? null
    const baris = (semua?.baris ?? []).map((satu) => kolom.map((nama) => ambil(satu, nama)))
    const cocok = { ...dump, Ta_Anggaran: { kolom, baris } }
    expect((await importJalan(cocok)).jalan.length).toBe(3)
    const lebih = baris.map((satu) =>
      satu[0] === '2' && satu[6] === 34_000_000 ? satu.with(6, 35_000_000) : satu,
    )
    const { hasil, jalan } = await importJalan({ ...dump, Ta_Anggaran: { kolom, baris: lebih } })
    expect(jalan).toEqual(SATU)
    expect(toCatatan(hasil, 'RAB_TIDAK_DIAMBIL')).toContain(
      'rinciannya Rp80.000.000, di Ta_Anggaran Rp81.000.000',
    )
  })
  test('in a report, which is made of papers', async () => {
    const { hasil, jalan } = await importJalan(ekspor(UTUH, '3'), 'realisasi-akhir')
    expect(jalan).toEqual([[JALAN, '80000000', null]])
    expect(hasil.temuan.join(' ')).not.toContain('RAB:')
  })
  test('where a village has more rows than the sheet of a budget holds', async () => {
    const banyak = Array.from({ length: 2000 }, (): Rinci => ['Semen', 1, 'Zak', 40_000, 40_000])
    const { hasil, jalan } = await importJalan(ekspor(banyak))
    expect(jalan).toEqual(SATU)
    expect(toCatatan(hasil, 'RAB_TIDAK_DIAMBIL')).toContain('rincian satu desa lebih dari 2000 baris')
  })
})

test('the draft of the RAB is never taken', async () => {
  const tanpa = bend('Ta_AnggaranRinci', (t) => ({
    ...t,
    baris: t.baris.map((baris) => baris.map((sel, i) => (/JmlSatuan/.test(t.kolom[i] ?? '') ? null : sel))),
  }))
  const { hasil } = await importJalan(tanpa)
  expect(hasil.daftarBaris.every(({ rab }) => rab === undefined)).toBe(true)
  expect(createEkspor().Ta_RABRinci?.baris.length).toBeGreaterThan(0)
})
