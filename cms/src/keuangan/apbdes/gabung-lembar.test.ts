/** Workbooks of several sheets: no sheet of money goes missing in silence, and none counts twice. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { formatXlsx } from '../../platform/format-xlsx.ts'
import { type HasilImpor, parseApbdes } from './import-rules.ts'
import { readBerkas } from './read-berkas.ts'

type Lembar = (string | number)[][]

async function read(byte: Uint8Array, tahun = 2025) {
  const tujuan = { kodeWilayah: '62.01.01.2001', namaDesa: 'Uji', fase: 'awal', sampai: null } as const
  return readBerkas(byte, { ...tujuan, tahun, acuan: toAcuanUji(tahun) })
}
async function importLembar(daftar: Lembar[], tahun = 2025): Promise<HasilImpor> {
  const isi = await read(formatXlsx(daftar), tahun)
  if (!isi.ok) throw new Error(isi.reason.kode)
  return parseApbdes(isi.value, toAcuanUji(tahun))
}
const toSen = ({ ringkasan: { pendapatan, belanja } }: HasilImpor) => [pendapatan.anggaran, belanja.anggaran]
const toPesan = ({ catatan }: HasilImpor) =>
  catatan.filter(({ kode }) => kode === 'LEMBAR_TIDAK_DIBACA').map(({ pesan }) => pesan)

const KEPALA = ['Kode', 'Uraian', 'Anggaran', 'Sumber Dana']
const SAMPUL: Lembar = [['APBDes 2025'], ['Desa Uji']]
const PENDAPATAN: Lembar = [
  ['PENDAPATAN DESA'],
  KEPALA,
  ['4', 'PENDAPATAN', 1500, ''],
  ['4.2.1.01', 'Dana Desa', 1000, 'DDS'],
  ['4.2.3.01', 'Alokasi Dana Desa', 500, 'ADD'],
]
const BELANJA: Lembar = [
  ['BELANJA DESA'],
  KEPALA,
  ['5', 'BELANJA', 1500, ''],
  ['1', 'Bidang Penyelenggaraan Pemerintahan Desa', '', ''],
  ['01.01.01', 'Siltap Kepala Desa', '', ''],
  ['5.1.1.01', 'Penghasilan Tetap', 500, 'ADD'],
  ['4', 'Bidang Pemberdayaan Masyarakat', '', ''],
  ['04.02.02', 'Pelatihan', '', ''],
  ['5.2.2.01', 'Belanja Jasa', 1000, 'DDS'],
]

describe('one budget on several sheets is one', () => {
  test('with every row told once, under a number that its sheet can be read from', async () => {
    const hasil = await importLembar([PENDAPATAN, BELANJA])
    expect(toSen(hasil)).toEqual([150_000n, 150_000n])
    expect([hasil.galat, hasil.ditolak, toPesan(hasil)]).toEqual([[], [], []])
    expect(hasil.temuan).toEqual([
      'Lembar yang dibaca sebagai satu tabel: "Lembar1" (3 baris); "Lembar2" (3 baris, nomornya di sini ditambah 1.000).',
    ])
    expect(hasil.verdik.map(({ baris }) => baris)).toEqual([
      ...[1, 2, 3, 4, 5],
      ...[1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009],
    ])
  })
  test('whichever of them comes first: `4` is revenue on its own sheet, and a bidang among the spending', async () => {
    const hasil = await importLembar([BELANJA, PENDAPATAN])
    expect([...toSen(hasil), hasil.galat, toPesan(hasil)]).toEqual([150_000n, 150_000n, [], []])
  })
  test('where each sheet begins with the total of its kind', async () => {
    const bidang = (kode: string, jumlah: number): Lembar => [
      KEPALA,
      ['5', 'BELANJA', jumlah, ''],
      [kode, 'Kegiatan', '', ''],
      ['5.2.1.01', 'Perlengkapan', jumlah, 'ADD'],
    ]
    const hasil = await importLembar([PENDAPATAN, bidang('01.01.04', 900), bidang('02.01.01', 600)])
    expect([toSen(hasil), toPesan(hasil)]).toEqual([[150_000n, 150_000n], []])
  })
  test('in the short form as well', async () => {
    const kepala = ['kode_kegiatan', 'kode_rekening', 'anggaran', 'sumber_dana']
    const hasil = await importLembar([
      [kepala, ['', '4.2.1', 10, 'DDS']],
      [kepala, ['01.01.01', '5.1.1.01', 10, 'DDS']],
    ])
    expect([hasil.bentuk, ...toSen(hasil)]).toEqual(['bentuk pendek', 1000n, 1000n])
  })
  test('in the codes of before 2019, where spending alone would not tell its list', async () => {
    const kepala = ['Kode Rekening', 'Uraian', 'Anggaran', 'Sumber Dana']
    const hasil = await importLembar(
      [
        [kepala, ['1.', 'PENDAPATAN', 1000, ''], ['1.2.1.', 'Dana Desa', 1000, 'DDS']],
        [kepala, ['2.', 'BELANJA', 1000, ''], ['2.2.14.3.', 'Belanja Modal', 1000, 'DDS']],
      ],
      2016,
    )
    expect([hasil.susunanKode, ...toSen(hasil)]).toEqual(['permendagri-113-2014', 100_000n, 100_000n])
  })
})

describe('what cannot be joined is told by its name and how much it holds', () => {
  test('a second version of the same budget, which would count twice', async () => {
    const perubahan = PENDAPATAN.map((baris) => baris.map((sel) => (sel === 1000 ? 1200 : sel)))
    const hasil = await importLembar([PENDAPATAN, perubahan])
    expect(hasil.ringkasan.pendapatan.anggaran).toBe(150_000n)
    expect(toPesan(hasil)).toEqual([
      'Lembar "Lembar2" (3 baris anggaran) tidak dibaca: memuat baris yang kodenya sama, sehingga menggabungnya menghitung dua kali. Yang dibaca lembar "Lembar1". Kalau "Lembar2" yang dimaksud, atau keduanya satu anggaran, simpan yang benar dalam satu lembar lalu impor lagi.',
    ])
  })
  const PENDEK = ['kode_kegiatan', 'kode_rekening', 'anggaran', 'sumber_dana']
  const toPendek = (sumber: string): Lembar => [
    PENDEK,
    ['', '4.2.1', 10, sumber],
    ['01.01.01', '5.1.1.01', 10, sumber],
  ]
  test.each([
    ['', 'DDS'],
    ['DDS', ''],
  ])(
    'a version that names its sources beside one that does not: "%s", then "%s"',
    async (awal, perubahan) => {
      const hasil = await importLembar([toPendek(awal), toPendek(perubahan)])
      expect([toSen(hasil), toPesan(hasil).length]).toEqual([[1000n, 1000n], 1])
    },
  )
  test('but one account paid from two sources, each on its own sheet, is no second version', async () => {
    const hasil = await importLembar([toPendek('DDS'), toPendek('ADD')])
    expect([toSen(hasil), toPesan(hasil)]).toEqual([[2000n, 2000n], []])
  })
  test('other columns; each such sheet has a line of its own', async () => {
    const lra: Lembar = [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['6.1.1', 'SiLPA', 10, 10],
    ]
    const hasil = await importLembar([PENDAPATAN, lra, BELANJA, lra])
    expect(toSen(hasil)).toEqual([150_000n, 150_000n])
    expect(toPesan(hasil)).toEqual([
      expect.stringContaining('Lembar "Lembar2" (1 baris anggaran) tidak dibaca: susunan kolomnya lain.'),
      expect.stringContaining('Lembar "Lembar4"'),
    ])
  })
  test('a cover and an empty sheet are no money: the one is named, the other not', async () => {
    const hasil = await importLembar([SAMPUL, [], PENDAPATAN, BELANJA])
    expect([toPesan(hasil), hasil.temuan.at(-1)]).toEqual([
      [],
      'Lembar yang bukan tabel anggaran, tidak dibaca: "Lembar1" (2 baris).',
    ])
  })
  test('a sheet alone says nothing of sheets', async () => {
    expect((await importLembar([PENDAPATAN])).temuan).toEqual([])
  })
})

describe('a workbook that cannot be opened says so, and what to do', () => {
  const utuh = formatXlsx([PENDAPATAN])
  const rusak = (dari: number, sampai: number) => new Uint8Array(utuh).fill(0x9f, dari, sampai)
  test.each<[string, Uint8Array, string]>([
    ['its beginning is broken', rusak(0, 4), 'BERKAS_TIDAK_TERBUKA'],
    ['its middle is broken', rusak(60, utuh.length - 300), 'ZIP_RUSAK'],
    ['it is cut off', utuh.slice(0, utuh.length / 2), 'ZIP_RUSAK'],
    ['no workbook in the ZIP', new Uint8Array(zipSync({ 'a.xml': strToU8('<a/>') })), 'XLSX_RUSAK'],
    // What Excel writes with a password is no ZIP but a container of its own.
    ['enciphered', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'BERKAS_ASING'],
  ])('%s', async (_, byte, kode) => {
    const isi = await read(byte)
    expect(isi.ok ? null : isi.reason.kode).toBe(kode)
    expect(isi.ok ? '' : isi.reason.pesan).toMatch(/kata sandi|tanpa sandi|berkata sandi/)
  })
  test('a text of another encoding is still told how to be saved', async () => {
    for (const byte of [new Uint8Array([0x6b, 0xe9, 0x0a]), new Uint8Array([0xff, 0xfe, 0x6b, 0x00])]) {
      const isi = await read(byte)
      expect(isi.ok ? null : isi.reason.kode).toBe('BUKAN_UTF8')
    }
  })
})
