import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { toCatatanUji } from '../../../test/support/catatan.ts'
import { calculateDalamRekening } from '../realisasi/luar-rules.ts'
import type { BarisApbdes } from './baris.ts'
import { toSusunan } from './baris.ts'
import { checkApbdes } from './checks.ts'
import { checkDokumen, listTakDiperiksa } from './document-checks.ts'
import { parseApbdes } from './import-rules.ts'
import { parseCsv } from './read-berkas.ts'
import { calculateRingkasan } from './ringkasan.ts'

const ACUAN = toAcuanUji(2025)

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

/** As it is left by an approved record of so much paid straight from the state account. */
function toTanpa(daftar: readonly Ringkas[], langsung: number): BarisApbdes[] {
  const rincian = daftar.map(toBaris)
  const catatan = rincian
    .filter(({ kodeKegiatan }) => kodeKegiatan === '02.03.10')
    .map((baris) => toCatatanUji(baris, BigInt(langsung) * 100n, { luarRekening: true }))
  return calculateDalamRekening(rincian, catatan)
}

function listKode(daftar: readonly Ringkas[], konteks = {}): string[] {
  const susunan = toSusunan(daftar.map(toBaris))
  const { galat, peringatan } = checkApbdes(susunan, ACUAN)
  const dokumen = checkDokumen(susunan, { acuan: ACUAN, fase: 'awal', hasAwal: true, ...konteks })
  return [...galat, ...dokumen, ...peringatan].map(({ kode }) => kode)
}

function listKodeTakDiperiksa(daftar: readonly Ringkas[], konteks = {}): string[] {
  const susunan = toSusunan(daftar.map(toBaris))
  return listTakDiperiksa(susunan, { acuan: ACUAN, fase: 'awal', hasAwal: true, ...konteks }).map(
    ({ kode }) => kode,
  )
}

test('a budget that keeps every rule hears of none', () => expect(listKode(BAIK)).toEqual([]))

/** Of a print alone: what it adds up or multiplies itself. */
function listKodeCetakan(isi: string): string[] {
  const tabel = parseCsv(new TextEncoder().encode(isi))
  return tabel.ok ? parseApbdes(tabel.value, ACUAN).catatan.map(({ kode }) => kode) : [tabel.reason.kode]
}
const KEPALA =
  'Kode;Uraian;Volume;Harga Satuan;Semula;Menjadi;Bertambah/(Berkurang)\n4.2.1;Dana Desa;;;1.000;1.000;0\n'
/** 1.500 in, 1.400 out: 100 are left over; 20 of them began as last year's. */
const TEREALISASI = [
  ...BAIK.map((b): Ringkas => [b[0], b[1], b[2], b[3], b[1].startsWith('4.2.3') ? 400 : b[3]]),
  ['', '6.1.1.01', 'DDS', 0, 20] as const,
]

test('of errors, only a negative line of the budget may have a reason', () => {
  const listPerluAlasan = (baris: readonly Ringkas[]): string[] =>
    checkApbdes(toSusunan(baris.map(toBaris)), ACUAN).perluAlasan.map(({ pesan }) => pesan)
  expect(listPerluAlasan(replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', -620, -1]))).toEqual([
    expect.stringMatching(/^Anggaran .* negatif\.$/),
  ])
  expect(listPerluAlasan(replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 620, -1]))).toEqual([])
})

/** All twenty checks, each by a budget that breaks it once. */
const DILANGGAR: Readonly<Record<string, () => string[]>> = {
  K01: () => listKode([...BAIK, ['', '5', '', 1400]]),
  K02: () => listKodeCetakan(`${KEPALA};SURPLUS / (DEFISIT);;;;5;\n`),
  K03: () => listKodeCetakan(`${KEPALA};PEMBIAYAAN NETTO;;;;6;\n`),
  K04: () => listKodeCetakan(`${KEPALA};SILPA TAHUN BERJALAN;;;;7;\n`),
  K05: () => listKode(replace('4.2.3.01', ['', '4.2.3.01', 'ADD', 501])),
  K06: () => listKode(TEREALISASI, { silpaLalu: 2100n }),
  K07: () => listKode(replace('02.03.10', ['02.03.10', '5.9.1.01', 'DDS', 620])),
  K08: () => listKodeCetakan(KEPALA.replace('1.000;0', '1.000;1')),
  K09: () => listKode(replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 620, 621])),
  K10: () =>
    listKode(
      replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 621]).map((b) =>
        b[0] === '01.01.04' ? ['01.01.04', '5.2.1.01', 'ADD', 199] : b,
      ),
    ),
  K11: () => listKode(replace('02.03.10', ['02.03.10', '5.3.5', 'DDS', 620])),
  K12: () => listKode(replace('01.01.01', ['01.01.01', '5.2.1.01', 'ADD', 300])),
  K13: () => {
    const rab = { volume: 3000n, satuan: 'paket', harga: 20_000n }
    const susunan = toSusunan(
      BAIK.map(toBaris).map((b) => (b.kodeKegiatan === '02.03.10' ? { ...b, rab } : b)),
    )
    return checkApbdes(susunan, ACUAN).peringatan.map(({ kode }) => kode)
  },
  K14: () => listKode(TEREALISASI, { silpaLalu: 2000n, uangAda: { kas: 0n, bank: 1n, pajak: 0n } }),
  K15: () => listKode(replace('01.01.04', ['01.01.02', '5.1.2.01', 'ADD', 200])),
  K16: () =>
    listKode(
      replace('05.03.01', ['05.03.01', '5.4.1.01', 'DDS', 151]).map((b) =>
        b[0] === '02.03.10' ? ['02.03.10', '5.3.5.03', 'DDS', 619] : b,
      ),
    ),
  K17: () =>
    listKode(replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 520], ['', '6.2.2.01', 'DDS', 100])),
  K18: () => listKode(replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 620, -1])),
  K19: () => listKode(BAIK, { fase: 'perubahan', hasAwal: false }),
  K20: () =>
    listKode([...replace('02.03.10', ['02.03.10', '5.3.5.03', 'DDS', 630]), ['', '6.1.9.01', 'DDS', 10]]),
}

describe('each rule broken once', () => {
  test('none of the twenty is left out', () =>
    expect(Object.keys(DILANGGAR)).toEqual(
      Array.from({ length: 20 }, (_, i) => `K${String(i + 1).padStart(2, '0')}`),
    ))
  test.each(Object.entries(DILANGGAR))('%s', (kode, langgar) =>
    expect([...new Set(langgar())].filter((satu) => satu !== 'KODE_TIDAK_DIKENAL')).toEqual([kode]),
  )
  test('K13 is of the print as well', () =>
    expect(listKodeCetakan(`${KEPALA};- Kertas;3;100;;302;\n`)).toEqual(['K13']))
})

test('a regulation older than its evaluation', () => {
  const evaluasi = { nomor: null, tanggal: '2024-12-20', dicatat: '2024-12-29' }
  expect(listKode(BAIK, { evaluasi, tanggalPerdes: '2024-12-19' })).toEqual(['PERDES_SEBELUM_EVALUASI'])
  expect(listKode(BAIK, { evaluasi, tanggalPerdes: '2024-12-20' })).toEqual([])
})

test.each([
  ['2024-12-19', ['PENJABARAN_SEBELUM_PERDES']],
  ['2024-12-20', []],
  [null, []],
])('a budget of 20 December, detailed on %s: %j', (tanggalPenjabaran, kode) =>
  expect(listKode(BAIK, { tanggalPerdes: '2024-12-20', tanggalPenjabaran })).toEqual(kode),
)

describe('what last year left over', () => {
  test('is what this year uses, to the sen', () => {
    expect(listKode(TEREALISASI, { silpaLalu: 2000n })).toEqual([])
    expect(listKode(TEREALISASI, { silpaLalu: 2001n })).toEqual(['K06'])
  })
  test('what did not pass the cash changes the shares, and not what was reported', () => {
    const susunan = toSusunan(TEREALISASI.map(toBaris))
    const dalamRekening = susunan.rincian.map((satu) => ({ ...satu, realisasi: null }))
    const konteks = {
      acuan: ACUAN,
      fase: 'realisasi-akhir',
      hasAwal: true,
      silpaLalu: 2001n,
      dalamRekening,
    } as const
    expect(checkDokumen(susunan, konteks).map(({ kode }) => kode)).toEqual(['K06'])
  })
  test('is not compared before anything is realised, or where financing is not told apart', () => {
    expect(listKode(BAIK, { silpaLalu: 2000n })).toEqual([])
    expect(listKode([...TEREALISASI.slice(0, -1), ['', '6.1', 'DDS', 0, 20]], { silpaLalu: 1n })).toEqual([])
  })
})

test('a leftover that is planned and not recorded leaves financing and SiLPA unknown, and says so', () => {
  const susunan = toSusunan(TEREALISASI.map(toBaris))
  const rincian = susunan.rincian.map((baris) =>
    baris.kodeRekening.startsWith('6.1.1') ? { ...baris, anggaran: 5n, realisasi: null } : baris,
  )
  const ringkasan = calculateRingkasan(rincian)
  expect([ringkasan.penerimaanPembiayaan.realisasi, ringkasan.silpa.realisasi]).toEqual([null, null])
  expect(ringkasan.pendapatan.realisasi).not.toBeNull()
  const konteks = { acuan: ACUAN, fase: 'realisasi-akhir', hasAwal: true, silpaLalu: 5n } as const
  const tidak = listTakDiperiksa({ ...susunan, rincian }, konteks)
  expect(tidak.map(({ kode }) => kode)).toEqual(['K06', 'K14'])
  expect(tidak[0]?.pesan).toContain('(6.1.1) belum dicatat')
})

describe('what cannot be checked is named, with why', () => {
  test.each<[string, readonly Ringkas[], object, string[]]>([
    ['a plan alone', BAIK, { silpaLalu: null }, []],
    ['realised, without the account of last year', TEREALISASI, { silpaLalu: null }, ['K06', 'K14']],
    ['a version, which is not asked of last year', TEREALISASI, {}, ['K14']],
    ['an account whose books are told', TEREALISASI, { uangAda: { kas: 0n, bank: 1n, pajak: 0n } }, []],
    ['no source', BAIK.map(([a, b, , d]): Ringkas => [a, b, '', d]), {}, ['K10', 'K16']],
    [
      'one line of mixed sources',
      replace('01.01.04', ['01.01.04', '5.2.1.01', 'CAMPURAN', 200]),
      {},
      ['K10'],
    ],
    [
      'one of a source that nobody knows',
      replace('01.01.04', ['01.01.04', '5.2.1.01', 'HIBAHX', 200]),
      {},
      ['K10'],
    ],
    [
      'by kegiatan, without accounts of spending',
      BAIK.map(([a, b, c, d]): Ringkas => [a, a === '' ? b : '5', c, d]),
      {},
      ['K07, K12, K13'],
    ],
    ['a year without a rule on the Dana Desa', BAIK, { acuan: toAcuanUji(2024) }, ['K16']],
    ['2026, as long as nothing is marked as paid straight', BAIK, { acuan: toAcuanUji(2026) }, ['K16']],
    [
      '2026 with what is paid straight marked',
      BAIK,
      {
        acuan: toAcuanUji(2026),
        dalamRekening: BAIK.map(toBaris).filter(({ sumberDana }) => sumberDana !== 'DDS'),
      },
      [],
    ],
    [
      'by bidang',
      [
        ['', '4.2.1', 'DDS', 10],
        ['01', '5', '', 10],
      ],
      {},
      ['K07, K10, K12, K13, K15, K16, K17'],
    ],
    ['nothing at all', [], {}, []],
  ])('%s', (_nama, daftar, konteks, kode) => expect(listKodeTakDiperiksa(daftar, konteks)).toEqual(kode))
})

test('of sources it is told how many lines stand in the way, and why', () => {
  const daftar = BAIK.map(([a, b, c, d], i): Ringkas => [a, b, ['CAMPURAN', '', 'HIBAHX'][i - 2] ?? c, d])
  const susunan = toSusunan(daftar.map(toBaris))
  const [pertama] = listTakDiperiksa(susunan, { acuan: ACUAN, fase: 'awal', hasAwal: true })
  expect(pertama?.pesan).toBe(
    'Apakah tiap sumber dana cukup untuk yang dibiayainya tidak dapat diperiksa: 1 baris dibiayai campuran beberapa sumber, 1 baris menyebut sumber yang tidak dikenal (HIBAHX), 1 baris tanpa sumber dana.',
  )
})

test.each<[string, boolean]>([
  ['Modal, Perdes 4/2025', true],
  ['Perdes 3 Tahun 2024', true],
  ['Perdes Nomor 3 Tahun 2024', true],
  ['PERDES NO. 03 TH 2024', true],
  ['Peraturan Desa No. 3/2024', true],
  ['Peraturan Desa Danum Lestari Nomor 12 Tahun 2023 tentang BUMDes', true],
  ['Perdes tahun 2024 nomor 3', true],
  ['Perdes 5/PD/2024', true],
  ['Perdes No: 7', true],
  ['Modal sesuai peraturan desa, 20 sapi', false],
  ['Modal sesuai peraturan desa 20 ekor sapi', false],
  ['Perdes 2024', false],
  ['Perdes penyertaan modal', false],
  ['Penyertaan modal sesuai Perdes, rekening nomor 12', false],
  ['Modal 3/2024', false],
  ['Perdes menyusul; kuitansi no. 7', false],
])('K17 asks for the number of a Perdes: %s', (uraian, disebut) => {
  const kode = listKode(
    replace(
      '02.03.10',
      ['02.03.10', '5.3.5.03', 'DDS', 520],
      ['', '6.2.2.01', 'DDS', 100, undefined, uraian],
    ),
  )
  expect(kode.includes('K17')).toBe(!disebut)
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
    ['2024 has no rule of its own', pangan, { acuan: toAcuanUji(2024) }, []],
    ['2026 has none on food', pangan, { acuan: toAcuanUji(2026) }, []],
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

  test.each([
    ['30 of 1.000', 30, 0, []],
    ['31 of 1.000', 31, 0, ['K16']],
    ['12 of the 420 in the account', 12, 580, []],
    ['13 of the 420 in the account', 13, 580, ['K16']],
  ])(
    '2026 allows 3% for running costs, outside what is paid straight: %s',
    (_nama, biaya, langsung, kode) => {
      const daftar = BAIK.map((satu): Ringkas => {
        if (satu[0] === '01.01.08') return ['01.01.08', '5.2.3.01', 'DDS', biaya]
        return satu[0] === '02.03.10' ? ['02.03.10', '5.3.5.03', 'DDS', 650 - biaya] : satu
      })
      const temuan = listKode(daftar, { acuan: toAcuanUji(2026), dalamRekening: toTanpa(daftar, langsung) })
      expect(temuan.filter((satu) => satu === 'K16')).toEqual(kode)
    },
  )

  test('a share of the whole Dana Desa is one of all of it, whatever is paid straight', () => {
    const [aturan] = toAcuanUji(2025).persen.filter(({ nama }) => nama === 'Operasional pemerintah desa')
    const acuan = { ...toAcuanUji(2026), persen: aturan === undefined ? [] : [aturan] }
    expect(listKode(BAIK, { acuan, dalamRekening: toTanpa(BAIK, 580) })).toEqual([])
  })

  test('the sentence names the base that is left', () => {
    const daftar = replace('01.01.08', ['01.01.08', '5.2.3.01', 'DDS', 13])
    const dalamRekening = toTanpa(daftar, 580)
    const acuan = toAcuanUji(2026)
    const temuan = checkDokumen(toSusunan(daftar.map(toBaris)), {
      acuan,
      fase: 'awal',
      hasAwal: true,
      dalamRekening,
    })
    expect(temuan.find(({ kode }) => kode === 'K16')?.pesan).toContain(
      'dari Dana Desa tanpa yang dibayar langsung dari kas negara Rp420;',
    )
  })

  test('the sentence holds both figures and the law', () => {
    const susunan = toSusunan(pangan.map(toBaris))
    expect(checkDokumen(susunan, { acuan: ACUAN, fase: 'awal', hasAwal: true })[0]?.pesan).toBe(
      'Ketahanan pangan Rp0, 0% dari Dana Desa Rp1.000; ketentuannya paling sedikit 20% (Rp200), menurut Permendesa 2/2024.',
    )
  })
})
