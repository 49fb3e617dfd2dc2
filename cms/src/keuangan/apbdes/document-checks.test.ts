import { describe, expect, test } from 'vitest'
import type { BarisApbdes } from './baris.ts'
import { toSusunan } from './baris.ts'
import { checkApbdes } from './checks.ts'
import { checkDokumen } from './document-checks.ts'
import { parseApbdes } from './import-rules.ts'
import { parseCsv } from './read-berkas.ts'

type Ringkas = readonly [
  kegiatan: string,
  rekening: string,
  sumber: string,
  anggaran: number,
  realisasi?: number,
  uraian?: string,
]
const toBaris = ([
  kodeKegiatan,
  kodeRekening,
  sumberDana,
  anggaran,
  realisasi,
  uraian = '',
]: Ringkas): BarisApbdes => ({
  kodeKegiatan,
  kodeRekening,
  uraian,
  sumberDana,
  anggaran: BigInt(anggaran) * 100n,
  realisasi: realisasi === undefined ? null : BigInt(realisasi) * 100n,
})
/** Keeps every rule of 2025: 1.500 in, 1.500 out. */
const BAIK: readonly Ringkas[] = [
  ['', '4.2.1.01', 'DDS', 1000],
  ['', '4.2.3.01', 'ADD', 500],
  ['01.01.01', '5.1.1.01', 'ADD', 300],
  ['01.01.04', '5.2.1.01', 'ADD', 200],
  ['01.01.08', '5.2.3.01', 'DDS', 30],
  ['04.02.01', '5.2.7.02', 'DDS', 200],
  ['05.03.01', '5.4.1.01', 'DDS', 150],
  ['02.03.10', '5.3.5.03', 'DDS', 620],
]
const replace = (cari: string, ...ganti: Ringkas[]): Ringkas[] =>
  BAIK.flatMap((baris) => (baris[0] === cari || baris[1] === cari ? ganti : [baris]))

function listKode(daftar: readonly Ringkas[], konteks = {}): string[] {
  const susunan = toSusunan(daftar.map(toBaris))
  const { galat, peringatan } = checkApbdes(susunan)
  const dokumen = checkDokumen(susunan, { tahun: 2025, fase: 'awal', hasAwal: true, ...konteks })
  return [...galat, ...dokumen, ...peringatan].map(({ kode }) => kode)
}

test('a budget that keeps every rule hears of none', () => expect(listKode(BAIK)).toEqual([]))

describe('each rule broken once', () => {
  test.each<[string, Ringkas[]]>([
    ['K01', [...BAIK, ['', '5', '', 1400]]],
    ['K05', replace('4.2.3.01', ['', '4.2.3.01', 'ADD', 501])],
    ['K07', replace('02.03.10', ['02.03.10', '5.9.1.01', 'DDS', 620])],
    ['K09', replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 620, 621])],
    [
      'K10',
      replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 621]).map((b) =>
        b[0] === '01.01.04' ? ['01.01.04', '5.2.1.01', 'ADD', 199] : b,
      ),
    ],
    ['K11', replace('02.03.10', ['02.03.10', '5.3.5', 'DDS', 620])],
    ['K12', replace('01.01.01', ['01.01.01', '5.2.1.01', 'ADD', 300])],
    ['K15', replace('01.01.04', ['01.01.02', '5.1.2.01', 'ADD', 200])],
    [
      'K16',
      replace('05.03.01', ['05.03.01', '5.4.1.01', 'DDS', 151]).map((b) =>
        b[0] === '02.03.10' ? ['02.03.10', '5.3.5.03', 'DDS', 619] : b,
      ),
    ],
    ['K17', replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 520], ['', '6.2.2.01', 'DDS', 100])],
    ['K18', replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 620, -1])],
    ['K20', [...replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 630]), ['', '6.1.9.01', 'DDS', 10]]],
  ])('%s', (kode, daftar) =>
    expect([...new Set(listKode(daftar))].filter((satu) => satu !== 'KODE_TIDAK_DIKENAL')).toEqual([kode]),
  )
  test('K19', () => expect(listKode(BAIK, { fase: 'perubahan', hasAwal: false })).toEqual(['K19']))
  test('K02 to K04, K08 and K13 are of the print', () => {
    const isi = parseCsv(
      new TextEncoder().encode(`Kode;Uraian;Volume;Harga Satuan;Semula;Menjadi;Bertambah/(Berkurang)
4.2.1;Dana Desa;;;1.000;1.000;1
5;BELANJA;;;;;
01;Bidang Pemerintahan;2;500;1.000;1.000;0
;- Kertas;3;100;;299;
;- Tinta;3;100;;302;
;SURPLUS / (DEFISIT);;;;5;
;PEMBIAYAAN NETTO;;;;6;
;SILPA TAHUN BERJALAN;;;;7;
`),
    )
    expect(isi.ok && parseApbdes(isi.value).catatan.map(({ kode }) => kode)).toEqual([
      'K02',
      'K03',
      'K04',
      'K08',
      'K13',
    ])
  })
})

describe('what the law allows is not stopped by K07', () => {
  test.each<[string, Ringkas]>([
    ['a local activity', ['02.90.01', '5.3.5.03', 'DDS', 620]],
    ['a local object of a known jenis', ['02.03.10', '5.3.9.95', 'DDS', 620]],
    ['unforeseen spending', ['05.01.01', '5.4.1.01', 'DDS', 620]],
  ])('%s', (_nama, baris) => expect(listKode(replace('02.03.10', baris))).not.toContain('K07'))
})

describe('shares hold for their years and where the lines can tell', () => {
  const pangan = replace('04.02.01', ['04.03.01', '5.2.7.02', 'DDS', 200])
  test.each<[string, readonly Ringkas[], object, string[]]>([
    ['2025 asks for food', pangan, {}, ['K16']],
    ['2024 has no rule of its own', pangan, { tahun: 2024 }, []],
    ['2026 has none on food', pangan, { tahun: 2026 }, []],
    [
      '2026 has none on running costs either, whose base the lines cannot tell',
      replace('02.03.10', ['01.01.08', '5.2.3.01', 'DDS', 620]),
      { tahun: 2026 },
      [],
    ],
    [
      'capital of the BUMDes counts for food',
      replace('04.02.01', ['', '6.2.2.01', 'DDS', 200, undefined, 'Modal, Perdes 4/2025']),
      {},
      [],
    ],
    [
      'a budget by bidang is passed over',
      [
        ['', '4.2.1', 'DDS', 10],
        ['01', '5', '', 10],
      ],
      {},
      [],
    ],
  ])('%s', (_nama, daftar, konteks, kode) =>
    expect(listKode(daftar, konteks).filter((satu) => satu !== 'KODE_TIDAK_DIKENAL')).toEqual(kode),
  )

  test('the sentence holds both figures and the law', () => {
    const susunan = toSusunan(pangan.map(toBaris))
    expect(checkDokumen(susunan, { tahun: 2025, fase: 'awal', hasAwal: true })[0]?.pesan).toBe(
      'Ketahanan pangan Rp0, 0% dari Dana Desa Rp1.000; ketentuannya paling sedikit 20% (Rp200), menurut Permendesa 2/2024.',
    )
  })
})
