import { expect, test } from 'vitest'
import {
  type FaktaAnggota,
  KEPALA_ANGGOTA,
  listAnggota,
  listPilihan,
  listRingkasan,
  listTopikGagal,
  toAnggota,
  toBarisBelumIkut,
  toTabelAnggota,
  type UjiDinilai,
} from './anggota-rules.ts'

const NOW = new Date('2027-02-20T03:00:00Z')
const hariLalu = (n: number): Date => new Date(NOW.getTime() - n * 86_400_000)
const FAKTA: FaktaAnggota = {
  pendaftaran: 'p',
  nama: 'Budi Contoh',
  jabatan: 'Kaur Keuangan',
  desa: 'Danum',
  kecamatan: 'Hulu',
  kabupaten: 'Contoh',
  persen: 40,
  bergabung: hariLalu(60),
  terakhir: hariLalu(1),
  tuntas: null,
  lembar: null,
  hasil: [],
  uji: [],
}
const toSatu = (beda: Partial<FaktaAnggota>) => toAnggota({ ...FAKTA, ...beda }, { macetHari: 14, now: NOW })
const toUji = (lulus: boolean, ...butir: [kategori: string, benar: boolean][]): UjiDinilai => ({
  lulus,
  lulusPersen: 75,
  butir: butir.map(([kategori, benar]) => ({ kategori, benar })),
})

test.each([
  [{}, 'berjalan'],
  [{ terakhir: hariLalu(13) }, 'berjalan'],
  [{ terakhir: hariLalu(14) }, 'macet'],
  [{ terakhir: null }, 'belum-mulai'],
  [{ terakhir: hariLalu(99), tuntas: hariLalu(98) }, 'selesai'],
] as const)('%j is %s', (beda, keadaan) => expect(toSatu(beda).keadaan).toBe(keadaan))

const GAGAL = toUji(false, ['Pajak', true], ['Pajak', false], ['Buku', true], ['Buku', true])
test.each<[string, UjiDinilai[], string[]]>([
  ['nothing tried', [], []],
  ['once', [GAGAL], []],
  ['twice on one topic', [GAGAL, GAGAL], ['Pajak']],
  ['twice, on two topics once each', [GAGAL, toUji(false, ['Buku', false], ['Pajak', true])], []],
  ['twice, then passed', [GAGAL, GAGAL, toUji(true, ['Pajak', true])], []],
  [
    'three quarters right is no failure',
    [1, 2].map(() => toUji(false, ['A', true], ['A', true], ['A', true], ['A', false])),
    [],
  ],
])('%s', (_, uji, topik) => expect(listTopikGagal(uji)).toEqual(topik))

const DAFTAR = [
  toSatu({ nama: 'Ani', desa: 'Rawa', tuntas: NOW }),
  toSatu({ nama: 'Citra' }),
  toSatu({ nama: 'Banu', uji: [GAGAL, GAGAL] }),
  toSatu({ nama: 'Dedi', terakhir: null, jabatan: null }),
  toSatu({
    nama: 'Eka',
    terakhir: hariLalu(30),
    lembar: hariLalu(31),
    hasil: [
      { judul: 'Uji antara', persen: 80, lulus: true },
      { judul: 'Uji akhir', persen: 60, lulus: false },
    ],
  }),
]

test('whom to help first stands first; filters narrow, and an empty one does not', () => {
  expect(listAnggota(DAFTAR, {}).map(({ nama }) => nama)).toEqual(['Eka', 'Dedi', 'Banu', 'Citra', 'Ani'])
  expect(listAnggota(DAFTAR, { desa: 'Rawa', keadaan: '' }).map(({ nama }) => nama)).toEqual(['Ani'])
  expect(listAnggota(DAFTAR, { keadaan: 'macet', jabatan: 'Kaur Keuangan' }).length).toBe(1)
  expect(listAnggota(DAFTAR, { desa: 'Tidak ada' })).toEqual([])
  expect(listAnggota(DAFTAR, { bantuan: 'gagal' }).map(({ nama }) => nama)).toEqual(['Banu'])
  expect(listAnggota(DAFTAR, { bantuan: 'lembar', keadaan: 'berjalan' })).toEqual([])
  expect([listPilihan(DAFTAR, 'desa'), listPilihan(DAFTAR, 'jabatan')]).toEqual([
    ['Danum', 'Rawa'],
    ['Kaur Keuangan'],
  ])
})

test('the table says what is known and leaves the rest empty', () => {
  const [eka, dedi] = toTabelAnggota(listAnggota(DAFTAR, {}))
  expect(eka).toEqual([
    'Eka',
    'Macet',
    '40',
    'Uji antara 80% (lulus), Uji akhir 60% (belum lulus)',
    '21 Jan 2027',
    'sejak 20 Jan 2027',
    '',
    'Kaur Keuangan',
    'Danum',
    'Hulu',
    'Contoh',
  ])
  expect(dedi).toEqual(['Dedi', 'Belum mulai', '40', '', '', '', '', '', 'Danum', 'Hulu', 'Contoh'])
  expect(eka?.length).toBe(KEPALA_ANGGOTA.length)
  expect(listRingkasan(DAFTAR).map(({ jumlah, label }) => `${jumlah} ${label}`)).toEqual([
    '1 Macet',
    '1 Belum mulai',
    '2 Berjalan',
    '1 Selesai',
    '1 Gagal dua kali pada satu topik',
    '1 Lembar belum dikirim',
  ])
  expect(listRingkasan([])).toEqual([])
})

test('who owes the course and is not in it stands last, with nothing but who it is, in the table and in the counts', () => {
  const belum = { jabatan: 'Kaur Keuangan', desa: 'Rawa', kecamatan: 'Hulu', kabupaten: 'Contoh' }
  const daftar = [
    toBarisBelumIkut({ ...belum, nama: 'Fitri', keadaan: 'belum-tertaut' }),
    toBarisBelumIkut({ ...belum, nama: 'Gani', keadaan: 'belum-ikut' }),
    ...DAFTAR,
  ]
  const urut = listAnggota(daftar, {}).map(({ nama }) => nama)
  expect(urut.slice(-3)).toEqual(['Ani', 'Gani', 'Fitri'])
  expect(toTabelAnggota(listAnggota(daftar, { keadaan: 'belum-tertaut' }))).toEqual([
    [
      'Fitri',
      'Wajib, belum tertaut ke daftar perangkat',
      '',
      '',
      '',
      '',
      '',
      'Kaur Keuangan',
      'Rawa',
      'Hulu',
      'Contoh',
    ],
  ])
  expect(listRingkasan(daftar).map(({ jumlah, label }) => `${jumlah} ${label}`)).toEqual(
    expect.arrayContaining(['1 Wajib, belum ikut', '1 Wajib, belum tertaut ke daftar perangkat']),
  )
})
