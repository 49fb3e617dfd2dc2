import { describe, expect, test } from 'vitest'
import type { Aturan, AturanSyarat, AturanTahap } from './aturan.ts'
import { ATURAN_AWAL, CONTOH_ADD } from './aturan-awal.ts'
import { listAkibatPublikasi } from './aturan-rules.ts'
import type { FaktaDesa, Pernyataan, RencanaDanaDesa } from './fakta.ts'
import {
  calculateRadar,
  calculateRisikoPublikasi,
  type KeadaanTahap,
  listBelumTercatat,
  listTerancam,
} from './radar-rules.ts'

/** Without a source at its lines, so what it plans is not known whole; one activity has begun. */
function toDanaDesa(persen: number): RencanaDanaDesa {
  return {
    isDirinci: false,
    belanja: 1n,
    kegiatan: [{ kode: '02.03.10', anggaran: 1n, realisasi: 1n, persen }],
  }
}
const toRencana = (kegiatan: readonly string[]): RencanaDanaDesa => ({
  isDirinci: true,
  belanja: BigInt(kegiatan.length),
  kegiatan: kegiatan.map((kode) => ({ kode, anggaran: 1n, realisasi: 0n, persen: null })),
})
const FAKTA: FaktaDesa = {
  kabupaten: '62.01',
  statusDesa: null,
  apbdes: true,
  laporanLalu: true,
  belanja: { DDS: 60_00n, ADD: null },
  pagu: { DDS: 1000_00n, ADD: 500_00n },
  danaDesa: toDanaDesa(40),
  pernyataan: [],
}
const NYATA: Pernyataan = {
  kode: 'DD25-N1',
  diserahkan: null,
  lengkap: null,
  cair: null,
  jumlahCair: null,
  nilai: null,
  dipenuhi: [],
}
const CAIR_1 = { ...NYATA, cair: '2025-03-01', lengkap: '2025-02-20', jumlahCair: 100_00n }
const DUA = { ...NYATA, kode: 'DD25-N2', dipenuhi: ['KDMP-AKTA', 'KDMP-KOMIT'] }
const radar = (beda: Partial<FaktaDesa> = {}, hariIni = '2025-12-01', tahun = 2025, aturan = ATURAN_AWAL) =>
  calculateRadar(
    aturan,
    { ...FAKTA, ...beda },
    { tahun, hari: { hariIni, hariKerjaDesa: 15, libur: new Set() } },
  )
const find = (daftar: KeadaanTahap[], kode: string): KeadaanTahap => {
  const satu = daftar.find(({ tahap }) => tahap.kode === kode)
  if (satu === undefined) throw new Error(`No ${kode}`)
  return satu
}

describe('where a stage stands', () => {
  test.each<[string, string, Partial<FaktaDesa>, string]>([
    ['no budget', 'DD25-N1', { apbdes: null }, 'belum-ada'],
    ['a budget that is not set', 'DD25-N1', { apbdes: false }, 'belum-sah'],
    ['a budget that is set', 'DD25-N1', {}, 'siap'],
    ['handed over', 'DD25-N1', { pernyataan: [{ ...NYATA, diserahkan: '2025-02-01' }] }, 'diserahkan'],
    ['stated complete', 'DD25-N1', { pernyataan: [{ ...NYATA, lengkap: '2025-02-10' }] }, 'lengkap'],
    ['paid', 'DD25-N1', { pernyataan: [CAIR_1] }, 'cair'],
    ['the second stage, nothing of the first stated', 'DD25-N2', {}, 'belum-sah'],
    ['60 per cent spent, 40 per cent built, papers there', 'DD25-N2', { pernyataan: [CAIR_1, DUA] }, 'siap'],
    [
      'a sen less than 60 per cent',
      'DD25-N2',
      { belanja: { DDS: 59_99n, ADD: null }, pernyataan: [CAIR_1, DUA] },
      'belum-sah',
    ],
    ['39 per cent built', 'DD25-N2', { danaDesa: toDanaDesa(39), pernyataan: [CAIR_1, DUA] }, 'belum-sah'],
    [
      'no account of the year before',
      'DD25-N2',
      { laporanLalu: null, pernyataan: [CAIR_1, DUA] },
      'belum-sah',
    ],
    [
      'one paper missing',
      'DD25-N2',
      { pernyataan: [CAIR_1, { ...DUA, dipenuhi: ['KDMP-AKTA'] }] },
      'belum-sah',
    ],
  ])('%s: %s', (_nama, kode, beda, harus) => expect(find(radar(beda), kode).status).toBe(harus))

  test('what is not known is said, with who can tell', () => {
    const serapan = find(radar(), 'DD25-N2').syarat.find(({ aturan }) => aturan.kode === 'SERAP-60')
    expect(serapan).toMatchObject({
      terpenuhi: null,
      kini: 'tahap sebelumnya belum dinyatakan cair',
      siapa: 'Petugas kabupaten menyatakan yang sudah cair',
    })
    const dihitung = find(radar({ pernyataan: [CAIR_1] }), 'DD25-N2').syarat
    expect(dihitung.find(({ aturan }) => aturan.kode === 'SERAP-60')?.kini).toBe('60 persen, perlu 60 persen')
  })
})

describe('absorption is of the fund, whatever its classes', () => {
  const jt = (juta: bigint) => juta * 1_000_000_00n
  const cair = (kode: string, juta: bigint): Pernyataan => ({
    ...NYATA,
    kode,
    cair: '2025-03-01',
    lengkap: '2025-02-20',
    jumlahCair: jt(juta),
  })
  const E1 = cair('DD25-E1', 360n)
  const N1 = cair('DD25-N1', 160n)
  const find60 = (kode: string, beda: Partial<FaktaDesa>, tahun = 2025, aturan = ATURAN_AWAL) => {
    const { syarat } = find(radar(beda, `${tahun}-12-01`, tahun, aturan), kode)
    return syarat.find((satu) => satu.aturan.ukuran === 'serapan')
  }
  const belanja = (juta: bigint) => ({ DDS: jt(juta), ADD: null })
  test.each<[string, string, bigint, Pernyataan[], string, boolean | null]>([
    ['earmark', 'DD25-E2', 250n, [E1, N1], '48 persen, perlu 60 persen', false],
    ['the free part', 'DD25-N2', 250n, [E1, N1], '48 persen, perlu 60 persen', false],
    ['exactly 60 per cent', 'DD25-N2', 312n, [E1, N1], '60 persen, perlu 60 persen', true],
    ['only what has come counts', 'DD25-N2', 250n, [E1], '69,4 persen, perlu 60 persen', true],
    [
      'the own stage and later ones do not',
      'DD25-N2',
      250n,
      [E1, N1, cair('DD25-E2', 240n)],
      '48 persen, perlu 60 persen',
      false,
    ],
    [
      'paid while it was another status',
      'DD25-N2',
      250n,
      [E1, cair('DD25-M1', 160n)],
      '48 persen, perlu 60 persen',
      false,
    ],
    ['nothing has come', 'DD25-E2', 250n, [], 'tahap sebelumnya belum dinyatakan cair', null],
  ])('%s', (_nama, kode, juta, pernyataan, kini, terpenuhi) =>
    expect(find60(kode, { belanja: belanja(juta), pernyataan })).toMatchObject({ kini, terpenuhi }),
  )
  test('what never reached the village is no money that came', () => {
    const pernyataan = [cair('DD26-R1', 100n), cair('DD26-K', 500n)]
    // The part of the co-operative has a number, too: its class decides.
    const aturan = ATURAN_AWAL.map((satu) => (satu.kode === 'DD26-K' ? { ...satu, tahap: 1 } : satu))
    expect(find60('DD26-R2', { belanja: belanja(50n), pernyataan }, 2026, aturan)?.kini).toBe(
      '50 persen, perlu 60 persen',
    )
  })
  test('a stage that its kabupaten has ended since was paid all the same', () => {
    const akhir = {
      ...ATURAN_AWAL.find(({ kode }) => kode === 'DD25-N1'),
      kabupaten: '62.01',
      diakhiri: true,
    }
    const aturan = [...ATURAN_AWAL, { ...akhir, berlakuSejak: '2025-06-01' } as Aturan]
    const fakta = { belanja: belanja(250n), pernyataan: [E1, N1] }
    expect(find60('DD25-E2', fakta, 2025, aturan)?.kini).toBe('48 persen, perlu 60 persen')
  })
  test('the money of one fund is not the other one’s', () => {
    const dasar = ATURAN_AWAL.find(({ kode }) => kode === 'SERAP-60') as AturanSyarat
    const tahap = ATURAN_AWAL.find(({ kode }) => kode === 'DD25-E1') as AturanTahap
    const aturan: Aturan[] = [
      ...ATURAN_AWAL,
      ...CONTOH_ADD.map((satu): Aturan => ({ ...tahap, ...satu, dana: 'ADD', golongan: 'semua' })),
      { ...dasar, kode: 'SERAP-ADD', dana: 'ADD', golongan: 'semua', tahap: 2 } as AturanSyarat,
    ]
    const [satu, dua] = CONTOH_ADD
    const fakta = {
      belanja: { DDS: jt(250n), ADD: jt(30n) },
      pernyataan: [E1, N1, cair(satu?.kode ?? '', 50n)],
    }
    expect(find60(dua?.kode ?? '', fakta, 2025, aturan)?.kini).toBe('60 persen, perlu 60 persen')
    expect(find60('DD25-E2', fakta, 2025, aturan)?.kini).toBe('48 persen, perlu 60 persen')
  })
  test('what is still to be spent each week is of the whole fund', () => {
    const aturan = ATURAN_AWAL.map((satu) => ({ ...satu, berlakuSejak: '2025-01-01' }))
    const fakta = { belanja: belanja(250n), pernyataan: [E1, N1] }
    const satu = find(radar(fakta, '2025-07-30', 2025, aturan), 'DD25-N2')
    // 60 per cent of 520 is 312: 62 are missing, within four weeks.
    expect([satu.sisaHari, satu.perMinggu]).toEqual([28, (jt(62n) * 7n) / 28n])
  })
})

describe('by when, and what is at risk', () => {
  test.each([
    [419_700_000_00n, 12_591_000_00n],
    [null, null],
  ])('not announcing the budget costs of a Dana Desa of %s at most %s', (pagu, risiko) => {
    const [akibat] = listAkibatPublikasi(ATURAN_AWAL, {
      tahun: 2026,
      hariIni: '2026-03-01',
      kabupaten: '62.01',
      statusDesa: null,
    })
    if (akibat === undefined) throw new Error('no row of it')
    expect(calculateRisikoPublikasi(akibat, { pagu: { DDS: pagu, ADD: 5n } })).toBe(risiko)
    expect(calculateRisikoPublikasi({ ...akibat, bagian: null }, { pagu: { DDS: pagu, ADD: 5n } })).toBeNull()
  })
  test('the safe day leaves fifteen working days, and the non-earmark part would be lost', () => {
    const satu = find(radar({ pernyataan: [{ ...DUA, nilai: 240_00n }] }), 'DD25-N2')
    expect(satu).toMatchObject({
      batasResmi: '2025-09-17',
      batasAman: '2025-08-27',
      sisaHari: -96,
      berisiko: 240_00n,
    })
    expect(satu.akibat.map(({ kode }) => kode)).toEqual(['TUNDA-25', 'NON-HANGUS', 'SISA-RKUN'])
    expect(find(radar(), 'DD25-E2')).toMatchObject({ berisiko: null })
  })
  test.each([
    ['2025-07-27', '2025-07-01', false],
    ['2025-07-28', '2025-07-01', true],
    ['2025-12-01', '2025-07-01', true],
  ])('on %s the second stage is threatened: %s', (hariIni, berlakuSejak, harus) => {
    const aturan = ATURAN_AWAL.map((satu) =>
      satu.kode === 'DD25-N2' ? { ...satu, berlakuSejak } : satu,
    ).filter((satu) => satu.kode !== 'DD25-N2' || (satu.jenis === 'tahap' && satu.palingLambat !== null))
    const daftar = listTerancam(radar({}, hariIni, 2025, aturan)).map(({ tahap }) => tahap.kode)
    expect(daftar.includes('DD25-N2')).toBe(harus)
  })
  test('what is stated complete is not threatened and loses nothing', () => {
    const selesai = { pernyataan: [{ ...DUA, lengkap: '2025-09-01', nilai: 240_00n }] }
    expect(find(radar(selesai), 'DD25-N2').berisiko).toBeNull()
    expect(listTerancam(radar(selesai)).map(({ tahap }) => tahap.kode)).not.toContain('DD25-N2')
  })
  test.each([
    [null, false, 'belum ada'],
    [['02.03.10', '05.03.01'], false, 'belum ada'],
    [['02.03.10'], true, 'tidak dianggarkan, jadi tidak diperlukan'],
  ])('who gets aid is asked for where it is budgeted: %j', (kegiatan, terpenuhi, kini) => {
    const danaDesa = kegiatan && toRencana(kegiatan)
    const kpm = find(radar({ danaDesa }, '2026-03-01', 2026), 'DD26-R1').syarat.find(
      ({ aturan }) => aturan.kode === 'DD26-KPM',
    )
    expect([kpm?.terpenuhi, kpm?.kini]).toEqual([terpenuhi, kini])
  })
  test('what is not asked for is no beginning of a stage', () => {
    const tanpa = { apbdes: null, laporanLalu: null, danaDesa: toRencana(['02.03.10']) }
    expect(find(radar(tanpa, '2026-03-01', 2026), 'DD26-R1').status).toBe('belum-ada')
    expect(find(radar({ ...tanpa, apbdes: true }, '2026-03-01', 2026), 'DD26-R1').status).toBe('siap')
  })
  test('what the portal does not know of, though it is stated paid, is told', () => {
    const cair = { lengkap: '2025-09-01', cair: '2025-09-03', jumlahCair: 240_00n }
    const listKode = (beda: Partial<Pernyataan>) =>
      listBelumTercatat(find(radar({ pernyataan: [{ ...DUA, ...beda }] }), 'DD25-N2')).map(
        ({ aturan }) => aturan.kode,
      )
    expect(listKode({})).toEqual([])
    expect(listKode({ ...cair, dipenuhi: [] })).toEqual(expect.arrayContaining(['KDMP-AKTA', 'KDMP-KOMIT']))
    expect(listKode(cair)).not.toContain('KDMP-AKTA')
  })
  test('spending per week that still reaches the threshold', () => {
    const aturan = ATURAN_AWAL.map((satu) => ({ ...satu, berlakuSejak: '2025-01-01' }))
    const fakta = { belanja: { DDS: 32_00n, ADD: null }, pernyataan: [CAIR_1] }
    expect(find(radar(fakta, '2025-07-30', 2025, aturan.toReversed()), 'DD25-E2').perMinggu).toBeNull()
    const satu = find(radar(fakta, '2025-07-30', 2025, aturan), 'DD25-N2')
    expect([satu.sisaHari, satu.perMinggu]).toEqual([28, 7_00n])
  })
  test('a share of the pagu is known where the budget tells the class, and what was stated goes before it', () => {
    const add: AturanTahap = {
      ...(ATURAN_AWAL[0] as AturanTahap),
      kode: 'ADD-1',
      dana: 'ADD',
      golongan: 'semua',
      bagian: 25,
      tahunDari: 2025,
      tahunSampai: null,
      tahap: 1,
    }
    expect(find(radar({}, '2025-12-01', 2025, [add]), 'ADD-1').nilai).toBe(125_00n)
    expect(
      find(
        radar({ pernyataan: [{ ...NYATA, kode: 'ADD-1', nilai: 1n }] }, '2025-12-01', 2025, [add]),
        'ADD-1',
      ).nilai,
    ).toBe(1n)
    expect(find(radar(), 'DD25-E1').nilai).toBeNull()
  })
})
