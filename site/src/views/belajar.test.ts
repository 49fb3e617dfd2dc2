import type { PendaftaranSaya } from 'cms/contract/belajar'
import { describe, expect, test } from 'vitest'
import { findLanjut, parseTujuan, toHasilView, toKursusSayaView } from './belajar.ts'

const toPelajaran = (slug: string, selesai: boolean) => ({
  slug,
  judul: slug.toUpperCase(),
  menit: 5,
  wajib: true,
  selesai,
})
const toPendaftaran = (isi: Partial<PendaftaranSaya> = {}): PendaftaranSaya => ({
  id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01',
  kursus: 'kursus',
  judul: 'Kursus',
  rilis: 1,
  adaVersiBaru: false,
  sumber: 'sendiri',
  selesai: 0,
  perlu: 2,
  persen: 0,
  tuntas: null,
  terakhir: null,
  daftarPelajaran: [toPelajaran('a', false), toPelajaran('b', false)],
  daftarKuis: [],
  sertifikat: null,
  isSertifikatTersedia: false,
  angkatan: null,
  angkatanTerbuka: [],
  tanya: [],
  pengumuman: [],
  ...isi,
})

describe('where to go on', () => {
  test.each<[string, Partial<PendaftaranSaya>, string | undefined]>([
    ['from the start', {}, 'Mulai: A'],
    ['the lesson read last', { terakhir: { pelajaran: 'b', posisi: 2 } }, 'Lanjutkan: B'],
    [
      'the next one when that is done',
      {
        terakhir: { pelajaran: 'a', posisi: 0 },
        daftarPelajaran: [toPelajaran('a', true), toPelajaran('b', false)],
      },
      'Lanjutkan: B',
    ],
    ['nowhere when all are done', { daftarPelajaran: [toPelajaran('a', true)] }, undefined],
  ])('%s', (_, isi, teks) => expect(findLanjut(toPendaftaran(isi))?.teks).toBe(teks))
})

test.each([
  ['/belajar', '/belajar'],
  ['/kursus/a/b', '/kursus/a/b'],
  ['//lain.example', '/belajar'],
  ['https://lain.example', '/belajar'],
  ['/belajar/../admin', '/belajar'],
  ['/kursus?x=1', '/belajar'],
  ['', '/belajar'],
  [null, '/belajar'],
])('after signing in %j leads to %s', (tujuan, hasil) => expect(parseTujuan(tujuan)).toBe(hasil))

const KUIS = {
  slug: 'uji-akhir',
  jenis: 'uji-akhir' as const,
  judul: 'Uji akhir',
  jumlahSoal: 8,
  lulusPersen: 75,
  isPenentu: true,
  terbuka: null,
  terhitung: null,
  terakhir: null,
  percobaan: 0,
  tolakan: null,
  sampai: null,
}
test.each([
  ['that can be begun', {}, 'Mulai mengerjakan', []],
  [
    'that waits for the lessons',
    { tolakan: 'PELAJARAN_BELUM_SELESAI' as const },
    null,
    ['Terbuka sesudah semua pelajaran wajib selesai.'],
  ],
  ['that is open', { terbuka: 'x', tolakan: 'MASIH_TERBUKA' as const }, null, []],
  [
    'that was failed, and waits',
    {
      percobaan: 1,
      terhitung: { persen: 50, lulus: false },
      tolakan: 'MASIH_JEDA' as const,
      sampai: '2026-11-20T01:15:00.000Z',
    },
    null,
    ['Nilai 50%, belum lulus', 'Dapat dicoba lagi mulai 20 November 2026 pukul 08.15 WIB.'],
  ],
  [
    'that was passed and may be repeated',
    { percobaan: 2, terhitung: { persen: 100, lulus: true } },
    'Kerjakan lagi',
    ['Nilai 100%, lulus'],
  ],
])('a test %s', (_, isi, tombol, keadaan) => {
  const [uji] = toKursusSayaView(toPendaftaran({ daftarKuis: [{ ...KUIS, ...isi }] }), {
    situs: 'https://lewu.example',
    nama: 'Contoh',
    now: new Date('2026-11-26T00:00:00Z'),
  }).uji
  expect(uji).toMatchObject({ tombol, keadaan })
})

const GAGAL: Parameters<typeof toHasilView>[0] & { keadaan: 'dinilai' } = {
  id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f02',
  pendaftaran: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01',
  kursus: 'kursus',
  kuis: 'uji-akhir',
  judul: 'Uji akhir',
  nomor: 1,
  keadaan: 'dinilai',
  persen: 60,
  lulus: false,
  lulusPersen: 75,
  benar: 6,
  jumlah: 10,
  nilaiUlang: [],
  topik: [{ nama: 'Belanja', pelajaran: [{ slug: 'a', judul: 'A' }] }],
}

test('a result names topics and the lesson to go on with', () => {
  const hasil = toHasilView(GAGAL, toPendaftaran(), 'https://lewu.example')
  expect(hasil).toMatchObject({
    kalimat: 'Nilai Anda 60%. Untuk lulus perlu 75%.',
    topik: [{ nama: 'Belanja', pelajaran: [{ teks: 'A', href: '/kursus/kursus/a' }] }],
  })
  expect(hasil.lanjut.map(({ href }) => href)).toEqual(['/kursus/kursus/a', '/belajar/kursus/kursus'])
})

test('who failed with every lesson read is led back to one, and to the tutor; who passed is not', () => {
  const selesai = toPendaftaran({ daftarPelajaran: [toPelajaran('a', true)] })
  const gagal = toHasilView(GAGAL, selesai, 'https://lewu.example')
  expect(gagal.lanjut[0]).toEqual({ teks: 'Baca lagi: A', href: '/kursus/kursus/a' })
  expect(gagal.topik[0]?.tanya?.href).toBe('/kursus/kursus/a#tanya-isi')
  const lulus = toHasilView({ ...GAGAL, lulus: true }, selesai, 'https://lewu.example')
  expect([lulus.lanjut.length, lulus.topik[0]?.tanya]).toEqual([1, null])
})
