import { describe, expect, test } from 'vitest'
import {
  type KewajibanTerbit,
  listKompetensi,
  type Pejabat,
  type SertifikatPejabat,
} from './kompetensi-rules.ts'

const PEJABAT: Pejabat[] = [
  { id: 'kades', jabatan: 'Kepala Desa' },
  { id: 'sekdes', jabatan: 'Sekretaris Desa' },
  { id: 'kaur', jabatan: 'Kaur  Keuangan' },
]
const toWajib = (jabatan: string, kursus: string): KewajibanTerbit => ({
  jabatan,
  kursus,
  slug: kursus,
  judul: kursus.toUpperCase(),
})
const KEWAJIBAN = [toWajib('kaur keuangan', 'keu'), toWajib('Sekretaris Desa', 'keu'), toWajib('BPD', 'bpd')]
const toSertifikat = (satu: Partial<SertifikatPejabat>): SertifikatPejabat => ({
  kursus: 'keu',
  orang: 'a',
  perangkat: null,
  jabatan: null,
  dari: '2026-01-10',
  sampai: null,
  ...satu,
})
const listPerangkat = (...sertifikat: SertifikatPejabat[]) =>
  listKompetensi(PEJABAT, KEWAJIBAN, sertifikat).map(({ perangkat }) => perangkat)

describe('competence of a village', () => {
  test('names each course that an office there owes, once, with as many places as officials owe it', () =>
    expect(listKompetensi(PEJABAT, KEWAJIBAN, [])).toEqual([
      { slug: 'keu', judul: 'KEU', perangkat: [[], []] },
    ]))

  const cases: [string, SertifikatPejabat, unknown][] = [
    [
      'of an official of the register',
      toSertifikat({ perangkat: 'kaur' }),
      [[], [{ dari: '2026-01-10', sampai: null }]],
    ],
    [
      'of the holder of a role',
      toSertifikat({ jabatan: 'Sekretaris Desa' }),
      [[], [{ dari: '2026-01-10', sampai: null }]],
    ],
    ['of an office that does not owe it', toSertifikat({ jabatan: 'Kepala Desa' }), [[], []]],
    ['of another course', toSertifikat({ kursus: 'bpd', perangkat: 'kaur' }), [[], []]],
    [
      'whose role ended before it was issued',
      toSertifikat({ jabatan: 'Sekretaris Desa', sampai: '2026-01-09' }),
      [[], []],
    ],
  ]
  test.each(cases)('a certificate %s', (_, satu, hasil) => expect(listPerangkat(satu)).toEqual([hasil]))

  test('two holders of one office are one place with two terms', () =>
    expect(
      listPerangkat(
        toSertifikat({ jabatan: 'Sekretaris Desa', dari: '2026-05-01' }),
        toSertifikat({ jabatan: 'Sekretaris Desa', sampai: '2026-04-30' }),
      ),
    ).toEqual([
      [
        [],
        [
          { dari: '2026-01-10', sampai: '2026-04-30' },
          { dari: '2026-05-01', sampai: null },
        ],
      ],
    ]))

  test('of two officials in one office one certified holder of the role counts for one, two for both', () => {
    const kembar = [
      { id: 'x', jabatan: 'Sekretaris Desa' },
      { id: 'y', jabatan: 'sekretaris desa' },
    ]
    const hitung = (...sertifikat: SertifikatPejabat[]) =>
      listKompetensi(kembar, KEWAJIBAN, sertifikat)[0]?.perangkat.filter((masa) => masa.length > 0).length
    const satu = toSertifikat({ jabatan: 'Sekretaris Desa' })
    expect(hitung(satu)).toBe(1)
    expect(hitung(satu, { ...satu, orang: 'b' })).toBe(2)
  })

  test('the order says nothing of the register', () =>
    expect(listPerangkat(toSertifikat({ perangkat: 'sekdes' }))).toEqual(
      listPerangkat(toSertifikat({ perangkat: 'kaur' })),
    ))
})
