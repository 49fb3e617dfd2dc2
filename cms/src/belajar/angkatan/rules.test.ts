import { expect, test } from 'vitest'
import { type AturanAngkatan, checkGabung, formatHasilTambah, listNamaMasuk } from './rules.ts'

const ANGKATAN: AturanAngkatan = { kursus: 'keu', kode: '62.01', selesai: '2027-03-31', gabung: 'terbuka' }
const PESERTA = { kursus: 'keu', kodeDesa: '62.01.02.2901' }

test.each([
  ['of the area', PESERTA, {}, 'sendiri', '2027-01-05', null],
  ['before it begins, on its last day', PESERTA, {}, 'sendiri', '2027-03-31', null],
  ['of the very village', PESERTA, { kode: '62.01.02.2901' }, 'sendiri', '2027-01-05', null],
  ['after its last day', PESERTA, {}, 'tutor', '2027-04-01', 'SUDAH_SELESAI'],
  ['of another course', { ...PESERTA, kursus: 'bpd' }, {}, 'tutor', '2027-01-05', 'KURSUS_LAIN'],
  [
    'of another kabupaten',
    { ...PESERTA, kodeDesa: '62.02.01.2901' },
    {},
    'tutor',
    '2027-01-05',
    'WILAYAH_LAIN',
  ],
  [
    'of a code that only begins alike',
    { ...PESERTA, kodeDesa: '62.010.01.2901' },
    {},
    'tutor',
    '2027-01-05',
    'WILAYAH_LAIN',
  ],
  ['of no village', { ...PESERTA, kodeDesa: null }, {}, 'sendiri', '2027-01-05', 'WILAYAH_LAIN'],
  ['by choice where the tutor chooses', PESERTA, { gabung: 'tutor' }, 'sendiri', '2027-01-05', 'HANYA_TUTOR'],
  ['by the tutor who chooses', PESERTA, { gabung: 'tutor' }, 'tutor', '2027-01-05', null],
] as const)('joining %s', (_, peserta, beda, cara, hariIni, tolakan) => {
  const hasil = checkGabung(peserta, { ...ANGKATAN, ...beda }, { cara, hariIni })
  expect(hasil.ok ? null : hasil.reason).toBe(tolakan)
})

test.each([
  ['', []],
  [' Budi.Contoh \n\nsiti@contoh.invalid;budi.contoh,', ['budi.contoh', 'siti@contoh.invalid']],
])('names pasted as %j', (teks, daftar) => expect(listNamaMasuk(teks)).toEqual(daftar))

test.each<[number, number, string[], string[], RegExp]>([
  [2, 0, [], [], /^2 dimasukkan\.$/],
  [3, 2, [], [], /^3 dimasukkan, 2 di antaranya baru Anda daftarkan ke kursus ini\.$/],
  [0, 0, ['ani', 'budi'], [], /^0 dimasukkan\. Sudah ada di angkatan ini: ani, budi\.$/],
  [1, 0, [], ['x'], /^1 dimasukkan\. Yang masih tertulis di kotak belum punya akun/],
  [0, 0, ['ani'], ['x'], /Sudah ada di angkatan ini: ani\. Yang masih tertulis/],
])(
  '%i added, %i of them enrolled, there already %j, refused %j',
  (ditambahkan, didaftarkan, sudahAda, tidakBisa, kalimat) =>
    expect(formatHasilTambah({ ditambahkan, didaftarkan, sudahAda, tidakBisa })).toMatch(kalimat),
)
