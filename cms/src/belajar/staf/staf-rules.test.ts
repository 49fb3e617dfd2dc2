import { describe, expect, test } from 'vitest'
import { type AkunStaf, type CatatanStaf, formatKeadaan, listStaf } from './staf-rules.ts'

const KAUR = { id: 'p1', nama: 'Sanah', jabatan: 'Kaur Keuangan' }
const WAJIB = { jabatan: 'kaur  keuangan', kursus: 'k', slug: 'k', judul: 'Keuangan' }
const catat = (isi: Partial<CatatanStaf>): CatatanStaf => ({
  orang: 'u1',
  kursus: 'k',
  isMulai: false,
  isTuntas: false,
  sertifikat: null,
  ...isi,
})
const TERTAUT: AkunStaf = { orang: 'u1', perangkat: 'p1', jabatan: null }
const read = (akun: AkunStaf[], catatan: CatatanStaf[], pejabat = [KAUR]) =>
  listStaf({ pejabat, kewajiban: [WAJIB], akun, catatan }).flatMap(({ daftarKursus }) =>
    daftarKursus.map(({ keadaan, sampai }) => [keadaan, sampai]),
  )

describe('the state of one official in one course', () => {
  test.each<[string, AkunStaf[], CatatanStaf[], unknown]>([
    ['nobody has an account', [], [], ['tanpa-akun', null]],
    ['an account that has not enrolled', [TERTAUT], [], ['belum-mulai', null]],
    ['enrolled by the office only', [TERTAUT], [catat({})], ['belum-mulai', null]],
    ['something was read', [TERTAUT], [catat({ isMulai: true })], ['sedang', null]],
    ['complete', [TERTAUT], [catat({ isMulai: true, isTuntas: true })], ['selesai', null]],
    [
      'a certificate with an end',
      [TERTAUT],
      [catat({ isTuntas: true, sertifikat: { sampai: '2027-01-31' } })],
      ['bersertifikat', '2027-01-31'],
    ],
    [
      'of two certificates the one that lasts',
      [TERTAUT, { ...TERTAUT, orang: 'u2' }],
      [catat({ sertifikat: { sampai: '2027-01-31' } }), catat({ orang: 'u2', sertifikat: { sampai: null } })],
      ['bersertifikat', null],
    ],
    [
      'by the role, where one holds it',
      [{ orang: 'u1', perangkat: null, jabatan: 'Kaur Keuangan' }],
      [catat({ isMulai: true })],
      ['sedang', null],
    ],
    [
      'not by the role where two hold it',
      ['u1', 'u2'].map((orang) => ({ orang, perangkat: null, jabatan: 'Kaur Keuangan' })),
      [catat({ isMulai: true })],
      ['tanpa-akun', null],
    ],
    [
      'not what somebody else did',
      [TERTAUT],
      [catat({ orang: 'u9', isTuntas: true })],
      ['belum-mulai', null],
    ],
    ['not another course', [TERTAUT], [catat({ kursus: 'x', isTuntas: true })], ['belum-mulai', null]],
  ])('%s', (_, akun, catatan, hasil) => expect(read(akun, catatan)).toEqual([hasil]))

  test('of two in one office neither is given what the holder of the role did', () => {
    const akun = [{ orang: 'u1', perangkat: null, jabatan: 'Kaur Keuangan' }]
    const dua = read(akun, [catat({ isTuntas: true })], [KAUR, { ...KAUR, id: 'p2', nama: 'Rahmat' }])
    expect(dua).toEqual([
      ['tanpa-akun', null],
      ['tanpa-akun', null],
    ])
  })
  test('who is tied to another official is not taken for the one whose role they help out in', () => {
    const lain = { id: 'p2', nama: 'Rabiah', jabatan: 'Kaur Tata Usaha' }
    const akun = [
      { orang: 'u1', perangkat: 'p2', jabatan: null },
      { orang: 'u1', perangkat: null, jabatan: 'Kaur Keuangan' },
    ]
    expect(read(akun, [catat({ isMulai: true })], [KAUR, lain])).toEqual([['tanpa-akun', null]])
  })
  test('one person stands once, with all courses of the office by title', () => {
    const kewajiban = [WAJIB, { jabatan: 'Kaur Keuangan', kursus: 'a', slug: 'a', judul: 'Aset' }]
    expect(listStaf({ pejabat: [KAUR], kewajiban, akun: [TERTAUT], catatan: [] })).toEqual([
      {
        nama: 'Sanah',
        jabatan: 'Kaur Keuangan',
        daftarKursus: [
          { kursus: 'Aset', keadaan: 'belum-mulai', sampai: null },
          { kursus: 'Keuangan', keadaan: 'belum-mulai', sampai: null },
        ],
      },
    ])
  })
  test('an office that owes nothing has no row', () => {
    const pejabat = [{ id: 'p3', nama: 'Ana', jabatan: 'Kasi Pelayanan' }]
    expect(listStaf({ pejabat, kewajiban: [WAJIB], akun: [], catatan: [] })).toEqual([])
  })
})

test.each([
  ['tanpa-akun', null, 'Belum ada akun'],
  ['belum-mulai', null, 'Belum mulai'],
  ['sedang', null, 'Sedang belajar'],
  ['selesai', null, 'Selesai, tanpa sertifikat yang berlaku'],
  ['bersertifikat', null, 'Sertifikat berlaku'],
  ['bersertifikat', '2027-01-31', 'Sertifikat berlaku sampai 31 Januari 2027'],
] as const)('%s %s reads %s', (keadaan, sampai, tulisan) => {
  expect(formatKeadaan({ keadaan, sampai })).toBe(tulisan)
})
