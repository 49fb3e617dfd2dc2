import { describe, expect, test } from 'vitest'
import {
  calculateBerlakuSampai,
  calculateMulaiBerlaku,
  checkAkhiri,
  checkTerbitkan,
  findKetetapan,
  formatNomorSertifikat,
  type IsiSertifikat,
  isFormatNomor,
  type Ketetapan,
  listBarisSertifikat,
  toPolaNomor,
} from './rules.ts'

const HARI = '2026-11-20'
const ketetapan = (isi: Partial<Ketetapan> = {}): Ketetapan => ({
  id: 'a',
  nomor: '188/1/2026',
  tanggal: '2026-01-05',
  penerbit: 'Dinas Contoh',
  formatNomor: '{urut}/{tahun}',
  tempat: 'Palangka Raya',
  penandatangan: 'Contoh',
  jabatanPenandatangan: 'Kepala Dinas',
  jp: null,
  masaBulan: null,
  berlakuDari: '2026-01-10',
  berlakuSampai: null,
  ...isi,
})

describe('a certificate is issued', () => {
  test.each<[string, string | null, Ketetapan[], string]>([
    ['for a course that is complete, under a decree', '2026-11-19T00:00:00Z', [ketetapan()], 'a'],
    ['not before it is complete', null, [ketetapan()], 'BELUM_SELESAI'],
    ['not without a decree', '2026-11-19T00:00:00Z', [], 'TANPA_KETETAPAN'],
    ['not before the decree begins', 'x', [ketetapan({ berlakuDari: '2026-11-21' })], 'TANPA_KETETAPAN'],
    ['on the decree’s first day', 'x', [ketetapan({ berlakuDari: HARI })], 'a'],
    ['on its last day', 'x', [ketetapan({ berlakuSampai: HARI })], 'a'],
    ['not after it', 'x', [ketetapan({ berlakuSampai: '2026-11-19' })], 'TANPA_KETETAPAN'],
  ])('%s', (_, selesai, daftar, hasil) => {
    const jawaban = checkTerbitkan(selesai, daftar, HARI)
    expect(jawaban.ok ? jawaban.value.id : jawaban.reason).toBe(hasil)
  })
  test('under the decree that was decided last', () => {
    const baru = ketetapan({ id: 'b', tanggal: '2026-06-01' })
    expect(findKetetapan([baru, ketetapan()], HARI)?.id).toBe('b')
    expect(findKetetapan([ketetapan(), baru], HARI)?.id).toBe('b')
  })
})

test.each([
  ['{urut}/{tahun}', true],
  ['500.1/{urut:4}/SERT/{tahun}', true],
  ['{urut}', false],
  ['{tahun}', false],
  ['{urut:0}/{tahun}', false],
  ['', false],
])('the format %j is one: %s', (format, hasil) => expect(isFormatNomor(format)).toBe(hasil))

test('forms that may print one number count together', () =>
  expect(toPolaNomor('S/{urut:4}/{tahun}')).toBe(toPolaNomor('S/{urut}/{tahun}')))

test.each([
  ['{urut}/{tahun}', 7, '7/2026'],
  ['500.1/{urut:4}/SERT/{tahun}', 7, '500.1/0007/SERT/2026'],
  ['{urut:2}/{tahun}', 123, '123/2026'],
])('%s with %d is %s', (format, urut, hasil) =>
  expect(formatNomorSertifikat(format, { urut, hari: HARI })).toBe(hasil),
)

test.each([
  [HARI, null, null],
  [HARI, 12, '2027-11-20'],
  [HARI, 1, '2026-12-20'],
  [HARI, 2, '2027-01-20'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 6, '2027-06-30'],
])('from %s for %s months it holds until %s', (mulai, bulan, hasil) =>
  expect(calculateBerlakuSampai(mulai, bulan)).toBe(hasil),
)

test.each<[string, Ketetapan[], string, Ketetapan, string]>([
  ['from the day of completion', [ketetapan()], HARI, ketetapan(), HARI],
  [
    'from the day of completion under a decree that has ended, by whichever it is issued',
    [ketetapan({ berlakuSampai: HARI })],
    HARI,
    ketetapan({ berlakuDari: '2027-03-01' }),
    HARI,
  ],
  [
    'from the first day of the decree it is issued under',
    [ketetapan({ berlakuDari: '2027-03-01' }), ketetapan({ berlakuDari: '2027-01-15' })],
    HARI,
    ketetapan({ berlakuDari: '2027-03-01' }),
    '2027-03-01',
  ],
  [
    'not from a decree that came and went unused',
    [
      ketetapan({ berlakuDari: '2021-01-01', berlakuSampai: '2021-12-31' }),
      ketetapan({ berlakuDari: '2026-01-01' }),
    ],
    '2020-11-20',
    ketetapan({ berlakuDari: '2026-01-01' }),
    '2026-01-01',
  ],
  [
    'from the day of completion between decrees that both hold',
    [ketetapan(), ketetapan({ berlakuDari: '2027-01-01' })],
    HARI,
    ketetapan({ berlakuDari: '2027-01-01' }),
    HARI,
  ],
])('its months count %s', (_, daftar, tuntas, terpakai, mulai) =>
  expect(calculateMulaiBerlaku(daftar, { tuntas, ketetapan: terpakai })).toBe(mulai),
)

test.each([
  ['berlaku', 'Nama salah tulis', true],
  ['berlaku', '   ', 'ALASAN_KOSONG'],
  ['dicabut', 'Nama salah tulis', 'SUDAH_BERAKHIR'],
  ['diganti', 'Nama salah tulis', 'SUDAH_BERAKHIR'],
] as const)('one that is %s, with the reason %j: %s', (keadaan, alasan, hasil) => {
  const jawaban = checkAkhiri(keadaan, alasan)
  expect(jawaban.ok ? jawaban.value : jawaban.reason).toBe(hasil)
})

const ISI: IsiSertifikat = {
  nama: 'Rusmini Contoh',
  jabatan: null,
  desa: null,
  kursus: 'Membaca APBDes',
  rilis: 2,
  isDenganUji: false,
  tuntas: '2026-11-19',
  terbit: HARI,
  berlakuSampai: null,
  ketetapan: ketetapan(),
  contoh: false,
}
test('prints no hours and no end that the decree does not say, and no test that there was none of', () => {
  const polos = listBarisSertifikat(ISI).join(' ')
  expect(polos).not.toMatch(/JP|sampai|lulus/)
  const lengkap = listBarisSertifikat({
    ...ISI,
    isDenganUji: true,
    berlakuSampai: '2029-11-20',
    ketetapan: ketetapan({ jp: 4 }),
  }).join(' ')
  expect(lengkap).toMatch(/lulus uji akhir.*Setara 4 jam pelajaran.*Berlaku sampai 20 November 2029/)
})
