import { expect, test } from 'vitest'
import type { StatusPeraturan } from '../../contract/pelajaran.ts'
import { type KursusTinjau, listTinjauKursus, toKunciTinjauan } from './tinjau-rules.ts'

const SEBELUM = '2026-01-01T00:00:00.000Z'
const BERUBAH = '2026-05-01T00:00:00.000Z'
const SESUDAH = '2026-06-01T00:00:00.000Z'
const PERATURAN = { id: 'p', sebutan: 'Permendagri 20/2018', statusSejak: BERUBAH, oleh: null }
const KURSUS: KursusTinjau = { id: 'k', judul: 'Kursus', provinsi: 'prov', pelajaran: [], soal: [] }

test.each<[string, StatusPeraturan, string | null, string[], string[]]>([
  ['in force', 'berlaku', SEBELUM, ['p'], []],
  ['changed after the content', 'diubah', SEBELUM, ['p'], ['Permendagri 20/2018 diubah']],
  ['withdrawn after the content', 'dicabut', SEBELUM, ['p', 'p'], ['Permendagri 20/2018 dicabut']],
  ['changed before the content was released', 'diubah', SESUDAH, ['p'], []],
  ['cited in a draft', 'dicabut', null, ['p'], ['Permendagri 20/2018 dicabut']],
  ['not cited', 'dicabut', SEBELUM, [], []],
  ['not in the register', 'dicabut', SEBELUM, ['lain'], []],
])('a regulation %s', (_, status, isiSejak, peraturan, sebab) => {
  const pelajaran = [{ kunci: 'satu', judul: 'Satu', isiSejak, peraturan }]
  const hasil = listTinjauKursus([{ ...KURSUS, pelajaran }], [{ ...PERATURAN, status }], new Map())
  expect(hasil.map((satu) => satu.sebab)).toEqual(sebab)
})

test('a lesson is off the list alone, by its own release or by who reviewed it; the change names its law', () => {
  const pelajaran = (kunci: string, isiSejak: string) => ({ kunci, judul: kunci, isiSejak, peraturan: ['p'] })
  const kursus = {
    ...KURSUS,
    pelajaran: [pelajaran('lama', SEBELUM), pelajaran('baru', SESUDAH), pelajaran('dibaca', SEBELUM)],
  }
  const milik = { peraturan: 'p', kursus: 'k', jenis: 'pelajaran' } as const
  const list = (dibaca: string) =>
    listTinjauKursus(
      [kursus],
      [{ ...PERATURAN, status: 'diubah', oleh: 'Permendagri 1/2026' }],
      new Map([[toKunciTinjauan({ ...milik, kunci: 'dibaca' }), dibaca]]),
    ).map(({ bagian, sebab }) => `${bagian}: ${sebab}`)
  expect(list(SESUDAH)).toEqual(['lama: Permendagri 20/2018 diubah oleh Permendagri 1/2026'])
  // Reviewed before the change it waits again.
  expect(list(SEBELUM)).toHaveLength(2)
})

test('questions that name the regulation are listed by category', () => {
  const soal = (kunci: string, kategori: string, dasarHukum: string, isiSejak: string | null = SEBELUM) => ({
    kunci,
    judul: `Soal ${kunci}`,
    kategori,
    dasarHukum,
    isiSejak,
  })
  const hasil = listTinjauKursus(
    [
      {
        ...KURSUS,
        soal: [
          soal('a', 'Kas', 'Permendagri 20/2018 Pasal 31'),
          soal('b', 'Kas', 'UU 6/2014; Permendagri 20/2018', null),
          soal('c', 'Pajak', 'Permendagri 20/2018', SESUDAH),
          soal('d', 'Pajak', 'Permendagri 120/2018'),
          soal('e', 'Pajak', 'Permendagri 20/2018 Pasal 5'),
        ],
      },
    ],
    [{ ...PERATURAN, status: 'diubah' }],
    new Map([[toKunciTinjauan({ peraturan: 'p', kursus: 'k', jenis: 'soal', kunci: 'e' }), BERUBAH]]),
  )
  expect(hasil).toMatchObject([
    {
      jenis: 'soal',
      bagian: 'Kas',
      butir: [
        { kunci: 'a', judul: 'Soal a' },
        { kunci: 'b', judul: 'Soal b' },
      ],
    },
  ])
})
