import type { KuisSaya } from 'cms/contract/belajar'
import { describe, expect, test } from 'vitest'
import { toPelajaran, toPendaftaran } from './pendaftaran-contoh.ts'
import { toHasilView } from './uji.ts'
import { toUjiView } from './uji-saya.ts'

const GAGAL: Parameters<typeof toHasilView>[0] & { keadaan: 'dinilai' } = {
  id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f02',
  pendaftaran: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01',
  kursus: 'kursus',
  kuis: 'uji-akhir',
  jenis: 'uji-akhir',
  judul: 'Uji akhir',
  nomor: 1,
  keadaan: 'dinilai',
  persen: 60,
  lulus: false,
  lulusPersen: 75,
  benar: 6,
  isLewat: false,
  jumlah: 10,
  nilaiUlang: [],
  dikuasai: ['Pendapatan'],
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

const KUIS = {
  slug: 'uji-akhir',
  jenis: 'uji-akhir' as const,
  judul: 'Uji akhir',
  jumlahSoal: 10,
  lulusPersen: 75,
  isPenentu: true,
  batasMenit: null,
  terbuka: null,
  terhitung: null,
  terakhir: null,
  percobaan: 1,
  tolakan: null,
  sampai: null,
  sesudah: null,
  tutor: [],
}
test.each<[string, Partial<KuisSaya>, string]>([
  [
    'after a rest',
    { tolakan: 'MASIH_JEDA', sampai: '2026-11-27T03:20:00.000Z' },
    'Dapat dicoba lagi mulai 27 November 2026 pukul 10.20 WIB.',
  ],
  ['at once', {}, 'Dapat dicoba lagi sekarang.'],
  ['never', { tolakan: 'KESEMPATAN_HABIS' }, 'Semua kesempatan sudah dipakai.'],
])('a failed test says that it may be tried again %s, and where', (_, isi, kalimat) => {
  const pendaftaran = toPendaftaran({ daftarKuis: [{ ...KUIS, ...isi }] })
  expect(toHasilView(GAGAL, pendaftaran, 'https://s').cobaLagi).toEqual({
    kalimat,
    tautan: { teks: 'Ke uji di halaman kursus', href: '/belajar/kursus/kursus#uji' },
  })
  expect(toHasilView({ ...GAGAL, lulus: true }, pendaftaran, 'https://s').cobaLagi).toBeNull()
  expect(toHasilView(GAGAL, null, 'https://s').cobaLagi).toBeNull()
})

test('who failed with every lesson read is led back to one, and to the tutor; who passed is not', () => {
  const selesai = toPendaftaran({ daftarPelajaran: [toPelajaran('a', true)] })
  const gagal = toHasilView(GAGAL, selesai, 'https://lewu.example')
  expect(gagal.lanjut[0]).toEqual({ teks: 'Baca lagi: A', href: '/kursus/kursus/a' })
  expect(gagal.topik[0]?.tanya?.href).toBe('/kursus/kursus/a#tanya-isi')
  const lulus = toHasilView({ ...GAGAL, lulus: true }, selesai, 'https://lewu.example')
  expect([lulus.lanjut.length, lulus.topik[0]?.tanya]).toEqual([1, null])
})

test.each([
  [false, 'Kembali ke kursus'],
  [true, 'Lihat kursus dan sertifikat Anda'],
])('the way back tells of the certificate where there is one to have: %s', (isSertifikatTersedia, teks) => {
  const pendaftaran = toPendaftaran({ isSertifikatTersedia, sertifikat: null })
  expect(toHasilView({ ...GAGAL, lulus: true }, pendaftaran, 'https://s').lanjut.at(-1)?.teks).toBe(teks)
})

test('what to read again is in the version that the learner is held to', () => {
  const pendaftaran = toPendaftaran({ versi: 2, daftarPelajaran: [toPelajaran('a', true)] })
  const { topik, lanjut } = toHasilView(GAGAL, pendaftaran, 'https://lewu.example')
  expect(topik[0]?.pelajaran[0]?.href).toBe('/kursus/kursus/versi/2/a')
  expect(topik[0]?.tanya?.href).toBe('/kursus/kursus/versi/2/a#tanya-isi')
  expect(lanjut[0]?.href).toBe('/kursus/kursus/versi/2/a')
})

describe('a test that is not counted', () => {
  const AWAL: typeof GAGAL = { ...GAGAL, kuis: 'uji-awal', jenis: 'uji-awal', judul: 'Uji awal' }
  const LATIHAN: typeof GAGAL = { ...AWAL, kuis: 'latihan', jenis: 'latihan', judul: 'Latihan' }
  const toTeks = (isi: unknown): string => JSON.stringify(isi).toLowerCase()

  test.each([
    ['a first test', AWAL],
    ['practice', LATIHAN],
  ])('%s speaks of what is known and what to read, never of passing', (_, percobaan) => {
    const pendaftaran = toPendaftaran({
      daftarKuis: [{ ...KUIS, slug: percobaan.kuis, jenis: percobaan.jenis, isPenentu: false }],
    })
    const hasil = toHasilView(percobaan, pendaftaran, 'https://s')
    expect(hasil).toMatchObject({
      kalimat: 'Anda menjawab benar 6 dari 10 soal.',
      dikuasai: ['Pendapatan'],
      topikJudul: 'Baca dengan saksama',
      topik: [{ nama: 'Belanja', pelajaran: [{ teks: 'A' }] }],
    })
    expect(hasil.rincian).toContain('tidak dihitung')
    expect(toTeks(Object.values({ ...hasil, kerangka: null }))).not.toMatch(/lulus|gagal|nilai/)
  })
  test.each([
    ['nothing', 0, 'Yang ditanyakan di sini masih baru bagi Anda, dan itu tidak apa-apa.'],
    ['everything', 10, 'Semua 10 soal Anda jawab dengan benar.'],
  ])('%s known is said kindly', (_, benar, kalimat) =>
    expect(toHasilView({ ...AWAL, benar }, null, 'https://s').kalimat).toBe(kalimat),
  )
  test('a first test leads on into the lessons, and offers no second try and no question to the tutor', () => {
    const hasil = toHasilView(AWAL, toPendaftaran({ daftarKuis: [] }), 'https://s')
    expect([hasil.cobaLagi, hasil.topik[0]?.tanya]).toEqual([null, null])
    expect(hasil.lanjut[0]?.href).toBe('/kursus/kursus/a')
  })
  test('the page of the course says of it what was right', () => {
    const kuis = {
      ...KUIS,
      jenis: 'uji-awal' as const,
      isPenentu: false,
      terhitung: { persen: 33, lulus: false },
    }
    expect(toUjiView(kuis, toPendaftaran()).keadaan).toEqual(['Benar 33%'])
    expect(toUjiView({ ...kuis, isPenentu: true }, toPendaftaran()).keadaan).toEqual([
      'Nilai 33%, belum lulus',
    ])
  })
})
