import { expect, test } from 'vitest'
import { listPelajaranDicari } from './cari-rules.ts'

const toPelajaran = (judul: string, kursus: string) => ({ judul, kursus, href: `/kursus/${judul}` })
const DAFTAR = [
  toPelajaran('Tiga bagian APBDes', 'Membaca APBDes'),
  toPelajaran('Musyawarah Désa', 'Musyawarah Desa'),
  toPelajaran('Siapa anggota BPD', 'Kelembagaan BPD'),
]

test.each([
  ['apbdes', ['Tiga bagian APBDes']],
  ['  BAGIAN   tiga ', ['Tiga bagian APBDes']],
  ['musyawarah desa', ['Musyawarah Désa']],
  ['kelembagaan', ['Siapa anggota BPD']],
  ['anggota apbdes', []],
  ['   ', []],
])('%j finds %j', (tulisan, judul) =>
  expect(listPelajaranDicari(DAFTAR, tulisan).map((satu) => satu.judul)).toEqual(judul),
)
test('a word that is everywhere gives as many as fit', () =>
  expect(
    listPelajaranDicari(
      Array.from({ length: 99 }, () => toPelajaran('Pasal', 'K')),
      'pasal',
    ),
  ).toHaveLength(30))
