import { expect, test } from 'vitest'
import { type AkunWilayah, type IkutKursus, listBelumIkut, type PejabatWilayah } from './belum-ikut-rules.ts'

const KAUR: PejabatWilayah = {
  id: 'p1',
  nama: 'Sanah Contoh',
  jabatan: 'Kaur Keuangan',
  desaId: 'd',
  desa: 'Danum',
  kecamatan: 'Hulu',
  kabupaten: 'Contoh',
}
const TERTAUT: AkunWilayah = { orang: 'u1', perangkat: 'p1', jabatan: null, desaId: 'd' }
const ikut = (isi: Partial<IkutKursus>): IkutKursus => ({
  orang: 'u1',
  isMulai: false,
  isAnggota: false,
  ...isi,
})
const read = (akun: AkunWilayah[], daftarIkut: IkutKursus[], pejabat = [KAUR]) =>
  listBelumIkut({ pejabat, jabatan: ['kaur  keuangan'], akun, ikut: daftarIkut }).map(({ nama, keadaan }) => [
    nama,
    keadaan,
  ])

test.each<[string, AkunWilayah[], IkutKursus[], string | null]>([
  ['no account is tied to them', [], [], 'belum-tertaut'],
  ['an account that never signed in to learn', [TERTAUT], [], 'belum-ikut'],
  ['enrolled by the office, and nothing begun', [TERTAUT], [ikut({})], 'belum-ikut'],
  ['begun without a cohort, which is told to nobody', [TERTAUT], [ikut({ isMulai: true })], null],
  ['a member, who stands in the table', [TERTAUT], [ikut({ isAnggota: true })], null],
  ['by the role', [{ ...TERTAUT, perangkat: null, jabatan: 'Kaur Keuangan' }], [ikut({})], 'belum-ikut'],
  [
    'an account of another village',
    [{ ...TERTAUT, desaId: 'x', perangkat: null, jabatan: 'Kaur Keuangan' }],
    [],
    'belum-tertaut',
  ],
])('%s', (_, akun, daftarIkut, keadaan) =>
  expect(read(akun, daftarIkut)).toEqual(keadaan === null ? [] : [['Sanah Contoh', keadaan]]),
)

test('an office that owes nothing is not named', () => {
  expect(read([], [], [{ ...KAUR, jabatan: 'Kasi Pelayanan' }])).toEqual([])
})
