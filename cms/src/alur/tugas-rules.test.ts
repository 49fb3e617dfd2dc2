import { describe, expect, test } from 'vitest'
import { type Aksi, ALUR } from './kinds.ts'
import {
  calculateTahunTerlewat,
  canMelanjutkan,
  type DokumenTugas,
  formatTugas,
  hasLangkah,
  STATUS_DRAF_SAYA,
  toTugas,
} from './tugas-rules.ts'

const [langkah] = ALUR.apbdes
const dokumen = (perubahan: Partial<DokumenTugas>): DokumenTugas => ({
  id: 'd',
  kumpulan: 'apbdes',
  jenis: 'APBDes',
  judul: 'APBDes 2026',
  desa: 'Danum Lestari',
  status: 'diajukan',
  sejak: '2026-11-20',
  langkah: langkah === undefined ? [] : [langkah],
  alasanKembali: null,
  tenggat: null,
  ...perubahan,
})
const listLangkah = (aksi: Aksi) => ALUR.apbdes.filter((satu) => satu.aksi === aksi)
const toJumlah = (d: DokumenTugas): [number, number, number, number, number] => {
  const { drafSaya, menungguSaya, dikembalikan, terlambat, diTanganLain } = toTugas([d], {
    hariIni: '2026-11-24',
    hariMenunggu: 3,
  })
  return [drafSaya.length, menungguSaya.length, dikembalikan.length, terlambat.length, diTanganLain.length]
}

describe('toTugas', () => {
  test.each<[string, Partial<DokumenTugas>, [number, number, number, number, number]]>([
    ['waiting four days for my step', {}, [0, 1, 0, 1, 0]],
    ['waiting three days', { sejak: '2026-11-21' }, [0, 1, 0, 0, 0]],
    ['waiting for somebody else', { langkah: [] }, [0, 0, 0, 1, 1]],
    [
      'waiting for the BPD, whose word on paper would be mine to record',
      {
        status: 'diverifikasi',
        langkah: ALUR.apbdes.filter(
          ({ aksi, dari, jika, peran }) =>
            dari === 'diverifikasi' &&
            jika?.kertas === true &&
            peran.includes('sekretaris-desa') &&
            ['catat-kesepakatan', 'kembalikan'].includes(aksi),
        ),
      },
      [0, 0, 0, 1, 1],
    ],
    ['handed in by me', { langkah: listLangkah('batal-ajukan') }, [0, 0, 0, 1, 1]],
    ['returned to me', { status: 'dikembalikan' }, [0, 0, 1, 0, 0]],
    ['my own draft', { status: 'draf' }, [1, 0, 0, 0, 0]],
    [
      'mended by its author, and mine to take off the site alone',
      {
        kumpulan: 'kursus',
        status: 'perbaikan',
        langkah: ALUR.kursus.filter(({ aksi }) => aksi === 'cabut'),
      },
      [0, 0, 0, 0, 0],
    ],
    ['a draft of others', { status: 'draf', langkah: [] }, [0, 0, 0, 0, 0]],
    ['set', { status: 'ditetapkan', langkah: [] }, [0, 0, 0, 0, 0]],
    ['set, and mine to withdraw', { status: 'ditetapkan', langkah: listLangkah('cabut') }, [0, 0, 0, 0, 0]],
    [
      'set, and mine to promulgate',
      { status: 'ditetapkan', langkah: listLangkah('undangkan') },
      [0, 1, 0, 0, 0],
    ],
    ['withdrawn', { status: 'dicabut', langkah: [] }, [0, 0, 0, 0, 0]],
  ])('%s', (_nama, perubahan, jumlah) => expect(toJumlah(dokumen(perubahan))).toEqual(jumlah))
})

test('what waits for me stands in the order of its days, the undated last', () => {
  const daftar = [null, '2026-12-01', '2026-11-28'].map((tenggat, i) => dokumen({ id: String(i), tenggat }))
  const { menungguSaya } = toTugas(daftar, { hariIni: '2026-11-24', hariMenunggu: 3 })
  expect(menungguSaya.map(({ id }) => id)).toEqual(['2', '1', '0'])
})

describe('calculateTahunTerlewat', () => {
  test.each([
    ['2026-11-24', '12-31', [2026], null],
    ['2026-11-24', '12-31', [2025], 2026],
    ['2026-12-20', '12-15', [2026], 2027],
    ['2026-12-15', '12-15', [2026], null],
  ] as const)('on %s with due day %s and %j set: %s', (hariIni, tenggat, tahunDitetapkan, hasil) => {
    expect(calculateTahunTerlewat({ hariIni, tenggat, tahunDitetapkan })).toBe(hasil)
  })
})

test.each([
  [['tutor'], false],
  [[], false],
  [['operator-desa'], true],
  [['tutor', 'bpd'], true],
] as const)('%j take steps: %s', (peran, ada) => expect(hasLangkah(peran)).toBe(ada))

test.each([
  [['operator-desa'], true, true],
  [['kaur-keuangan'], true, true],
  [['penulis-kursus'], true, true],
  [['bpd'], false, false],
  [['camat'], false, false],
  [['petugas-kabupaten'], false, false],
  [['penelaah-kursus'], false, false],
  [['bpd', 'operator-desa'], true, true],
] as const)('%j can have drafts: %s, and documents that came back: %s', (peran, draf, kembali) =>
  expect([canMelanjutkan(peran, STATUS_DRAF_SAYA), canMelanjutkan(peran, ['dikembalikan'])]).toEqual([
    draf,
    kembali,
  ]),
)

test.each([
  [{}, 'Diajukan'],
  [{ tenggat: '2026-12-01' }, 'Diajukan, paling lambat 1 Desember 2026'],
  [{ kumpulan: 'berita', jenis: 'Berita', judul: 'Panen' }, 'Berita, Diajukan'],
] as const)('%j is told as %j', (beda, kata) => expect(formatTugas(dokumen(beda))).toBe(kata))
