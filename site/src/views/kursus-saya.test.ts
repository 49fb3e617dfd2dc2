import type { KuisSaya, PendaftaranSaya, Saya } from 'cms/contract/belajar'
import { describe, expect, test } from 'vitest'
import { toKursusSayaView } from './kursus-saya.ts'
import { findLanjut, findUjiBerikut, getAlamatBerikut } from './lanjut-saya.ts'
import { toPelajaran, toPendaftaran } from './pendaftaran-contoh.ts'
import { toSayaView } from './saya.ts'

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
  test.each([
    ['at its block', { pelajaran: 'b', posisi: 3 }, '/b#blok-3'],
    ['at its beginning', { pelajaran: 'b', posisi: 1 }, '/b'],
    ['where no place is known', { pelajaran: 'b', posisi: 0 }, '/b'],
    ['not at a block of another lesson', { pelajaran: 'lama', posisi: 3 }, '/a'],
  ])('%s', (_, terakhir, akhir) =>
    expect(findLanjut(toPendaftaran({ terakhir }))?.href.replace(/^.*(?=\/)/, '')).toBe(akhir),
  )
})

test('the lesson after it comes in the print that was chosen, the page of the course in its own', () => {
  const daftarPelajaran = ['a', 'b'].map((slug) => toPelajaran(slug, false))
  const pendaftaran = toPendaftaran({ daftarPelajaran })
  expect(getAlamatBerikut(pendaftaran, 'a', true)).toMatch(/\/b\?huruf=besar$/)
  const tamat = toPendaftaran({ daftarPelajaran: [toPelajaran('a', true)] })
  expect(getAlamatBerikut(tamat, 'a', true)).toBe(`/belajar/kursus/${tamat.kursus}`)
})

test('a test among the lessons comes before those behind it, until it is passed', () => {
  const daftarPelajaran = [toPelajaran('a', true), toPelajaran('b', false)]
  const uji = { ...ANTARA, sesudah: 'a' }
  const read = (isi: Partial<KuisSaya>) => {
    const pendaftaran = toPendaftaran({ daftarPelajaran, daftarKuis: [{ ...uji, ...isi }] })
    return [findLanjut(pendaftaran)?.href, getAlamatBerikut(pendaftaran, 'a')]
  }
  expect(read({})).toEqual(['/belajar/kursus/kursus#uji', '/belajar/kursus/kursus#uji'])
  expect(read({ terhitung: LULUS })).toEqual(['/kursus/kursus/b', '/kursus/kursus/b'])
  expect(read({ tolakan: 'MASIH_JEDA' })[0]).toBe('/kursus/kursus/b')
  const view = toKursusSayaView(toPendaftaran({ daftarPelajaran, daftarKuis: [uji] }), {
    situs: 'https://lewu.example',
    nama: 'Contoh',
    now: new Date('2026-11-20T03:00:00Z'),
  })
  expect(view.pelajaran.map(({ teks, href }) => [teks, href])).toEqual([
    ['A', '/kursus/kursus/a'],
    ['Uji antara', '#uji'],
    ['B', '/kursus/kursus/b'],
  ])
})

test.each<[string, KuisSaya['tolakan'], boolean[], string]>([
  ['and that opens with it', 'PELAJARAN_BELUM_SELESAI', [true, false, false], '/belajar/kursus/kursus#uji'],
  [
    'and that waits for an earlier lesson',
    'PELAJARAN_BELUM_SELESAI',
    [false, false, false],
    '/kursus/kursus/c',
  ],
  ['and that is used up', 'KESEMPATAN_HABIS', [true, false, false], '/kursus/kursus/c'],
  ['and that has to wait', 'MASIH_JEDA', [true, false, false], '/kursus/kursus/c'],
])('a lesson that is done with a test behind it %s', (_, tolakan, selesai, href) => {
  const daftarPelajaran = ['a', 'b', 'c'].map((slug, i) => toPelajaran(slug, selesai[i] ?? false))
  const daftarKuis = [{ ...ANTARA, sesudah: 'b', tolakan }]
  expect(getAlamatBerikut(toPendaftaran({ daftarPelajaran, daftarKuis }), 'b')).toBe(href)
})

test.each([
  ['the one after it', 'b', [false, false, false], 'c'],
  ['past what is done', 'a', [false, true, false], 'c'],
  ['round to what was left out', 'c', [false, true, false], 'a'],
  ['to the course when it was the last', 'b', [true, false, true], null],
] as const)('a lesson that is done leads to %s', (_nama, dari, selesai, ke) => {
  const daftarPelajaran = ['a', 'b', 'c'].map((slug, i) => toPelajaran(slug, selesai[i] ?? false))
  const pendaftaran = toPendaftaran({ daftarPelajaran })
  const alamat = getAlamatBerikut(pendaftaran, dari)
  expect(alamat).toBe(
    ke === null ? `/belajar/kursus/${pendaftaran.kursus}` : `/kursus/${pendaftaran.kursus}/${ke}`,
  )
})

const KUIS = {
  slug: 'uji-akhir',
  jenis: 'uji-akhir' as const,
  judul: 'Uji akhir',
  jumlahSoal: 8,
  lulusPersen: 75,
  isPenentu: true,
  batasMenit: null,
  terbuka: null,
  terhitung: null,
  terakhir: null,
  percobaan: 0,
  tolakan: null,
  sampai: null,
  sesudah: null,
  tutor: [],
}

const ANTARA = { ...KUIS, slug: 'uji-antara', jenis: 'uji-antara' as const, judul: 'Uji antara' }
const LULUS = { persen: 90, lulus: true }
test.each<[string, Partial<KuisSaya>, Partial<KuisSaya>, string | null]>([
  ['the first that is not passed', {}, {}, 'Uji antara'],
  ['failed, it is still the next one', { terhitung: { persen: 40, lulus: false } }, {}, 'Uji antara'],
  ['passed, and open for a better mark', { terhitung: LULUS }, {}, 'Uji akhir'],
  ['passed, and the last one has to wait', { terhitung: LULUS }, { tolakan: 'MASIH_JEDA' }, null],
  ['both passed', { terhitung: LULUS }, { terhitung: LULUS }, null],
])('the next test: %s', (_, antara, akhir, judul) => {
  const daftarKuis = [
    { ...ANTARA, ...antara },
    { ...KUIS, ...akhir },
  ]
  const teks = findUjiBerikut(toPendaftaran({ daftarKuis }))?.teks ?? null
  if (judul === null) expect(teks).toBeNull()
  else expect(teks).toContain(judul)
})

test.each<[string, KuisSaya['tutor'], string]>([
  [
    'a voided attempt',
    [{ jenis: 'batal', nomor: 2, alasan: 'Soalnya tertutup.', waktu: '2026-11-02T03:00:00.000Z' }],
    'Tutor membatalkan percobaan ke-2',
  ],
  [
    'another chance',
    [{ jenis: 'kesempatan', nomor: null, alasan: 'Soalnya tertutup.', waktu: '2026-11-02T03:00:00.000Z' }],
    'Tutor memberi Anda satu kesempatan lagi',
  ],
  [
    'a chance that was used',
    [{ jenis: 'kesempatan', nomor: 3, alasan: 'Soalnya tertutup.', waktu: '2026-11-02T03:00:00.000Z' }],
    'sudah dipakai untuk percobaan ke-3',
  ],
])('%s is told with its reason', (_, tutor, kalimat) => {
  const { uji } = toKursusSayaView(toPendaftaran({ daftarKuis: [{ ...KUIS, tutor }] }), {
    situs: 'https://uji.invalid',
    nama: 'Rusmini',
    now: new Date(),
  })
  expect(uji[0]?.tutor[0]).toContain(kalimat)
  expect(uji[0]?.tutor[0]).toContain('Alasan: Soalnya tertutup.')
})

describe('an enrolment that is held to a version before the newest', () => {
  const lama = toPendaftaran({ rilis: 3, versi: 3, adaVersiBaru: true })
  const toView = (isi: PendaftaranSaya) =>
    toKursusSayaView(isi, { situs: 'https://uji.invalid', nama: 'Rusmini', now: new Date() })

  test('reads the lessons of that version, from wherever it goes on', () => {
    const { pelajaran, umum, versi } = toView(lama)
    expect(pelajaran.map(({ href }) => href)).toEqual([
      '/kursus/kursus/versi/3/a',
      '/kursus/kursus/versi/3/b',
    ])
    expect([umum.href, versi]).toEqual(['/kursus/kursus/versi/3', 3])
    expect(findLanjut({ ...lama, terakhir: { pelajaran: 'b', posisi: 3 } })?.href).toBe(
      '/kursus/kursus/versi/3/b#blok-3',
    )
    expect(getAlamatBerikut(lama, 'a')).toBe('/kursus/kursus/versi/3/b')
  })
  test('is told so, and what moving keeps; a complete one moves no more', () => {
    expect(toView(lama).pindah?.kalimat).toContain('Anda mengikuti versi 3 kursus ini')
    expect(toView({ ...lama, adaVersiBaru: false, tuntas: '2026-11-02T03:00:00.000Z' }).pindah).toBeNull()
  })
  test('and the newest has the addresses of the course', () => {
    const { pelajaran, pindah } = toView(toPendaftaran())
    expect([pelajaran[0]?.href, pindah]).toEqual(['/kursus/kursus/a', null])
  })
})

describe('taking a course again', () => {
  const toView = (isi: Partial<PendaftaranSaya>) =>
    toKursusSayaView(toPendaftaran(isi), { situs: 'https://uji.invalid', nama: 'Rusmini', now: new Date() })
  test.each<[PendaftaranSaya['ulang'], string | undefined]>([
    ['versi-baru', 'Pelajari lagi versi baru'],
    ['sertifikat-habis', 'Pelajari lagi'],
    [null, undefined],
  ])('%s is offered as %s', (ulang, tombol) => expect(toView({ ulang }).ulang?.tombol).toBe(tombol))
  const lalu = [
    {
      id: 'b',
      rilis: 2,
      tuntas: '2026-03-02T03:00:00.000Z',
      sertifikat: null,
      isSertifikatTersedia: true,
      sebabSertifikat: null,
    },
  ]
  test('the course is one entry that tells when it was complete, and its certificate can still be had', () => {
    const { daftar } = toSayaView(
      { nama: 'Rusmini', namaDiminta: null, desa: null, daftar: [toPendaftaran({ lalu })], program: [] },
      '',
    )
    expect(daftar.map(({ kemajuan }) => kemajuan.tuntas)).toEqual([
      'Selesai 2 Maret 2026; sekarang dipelajari lagi',
    ])
    const view = toView({ lalu })
    expect(view.sertifikat).toBeNull()
    expect(view.lalu).toMatchObject([{ id: 'b', sertifikat: { tombol: 'Terbitkan sertifikat' } }])
  })
  test('complete again, it is the newest day that is told', () =>
    expect(toView({ lalu, tuntas: '2026-11-02T03:00:00.000Z' }).kemajuan.tuntas).toBe(
      'Selesai 2 November 2026',
    ))
})

const ID_LEMBAR = '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f09'
test.each<[string, Partial<PendaftaranSaya>, string | null]>([
  [
    'a paper that waits, before any lesson',
    { daftarKuis: [{ ...KUIS, terbuka: ID_LEMBAR }] },
    `/belajar/uji/${ID_LEMBAR}`,
  ],
  ['the lesson', { daftarKuis: [{ ...KUIS, tolakan: 'PELAJARAN_BELUM_SELESAI' }] }, '/kursus/k/a'],
  [
    'the test, with the lessons done',
    { daftarPelajaran: [toPelajaran('a', true)], daftarKuis: [KUIS] },
    '/belajar/kursus/k',
  ],
  [
    'nowhere while it rests',
    { daftarPelajaran: [toPelajaran('a', true)], daftarKuis: [{ ...KUIS, tolakan: 'MASIH_JEDA' }] },
    null,
  ],
  [
    'nowhere once all is done',
    { daftarPelajaran: [toPelajaran('a', true)], daftarKuis: [KUIS], tuntas: '2026-11-20T03:00:00.000Z' },
    null,
  ],
])('the first page of learning leads to %s', (_, isi, href) => {
  const { daftar } = toSayaView(
    {
      nama: 'R',
      namaDiminta: null,
      desa: null,
      daftar: [{ ...toPendaftaran(isi), kursus: 'k' }],
      program: [],
    },
    'https://s',
  )
  expect(daftar[0]?.lanjut?.href ?? null).toBe(href)
})

test.each([
  ['that can be begun', {}, 'Mulai mengerjakan', []],
  [
    'that waits for the lessons',
    { tolakan: 'PELAJARAN_BELUM_SELESAI' as const },
    null,
    ['Terbuka sesudah semua pelajaran wajib selesai.'],
  ],
  [
    'that waits for the lessons before its place',
    { tolakan: 'PELAJARAN_BELUM_SELESAI' as const, sesudah: 'a' },
    null,
    ['Terbuka sesudah semua pelajaran wajib sampai "A" selesai.'],
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

test.each<[string, Saya['desa'], { desa: string | null; ubahDesa: string | null }]>([
  ['is not known: it can be said', null, { desa: null, ubahDesa: 'Isi desa saya' }],
  [
    'is the learner’s to change',
    { nama: 'Danum', kabupaten: 'Kabupaten Kapuas', isTetap: false },
    { desa: 'Desa Danum, Kabupaten Kapuas.', ubahDesa: 'Ubah desa saya' },
  ],
  [
    'follows from an office',
    { nama: 'Danum', kabupaten: 'Kabupaten Kapuas', isTetap: true },
    { desa: 'Desa Danum, Kabupaten Kapuas. Desa ini mengikuti jabatan Anda.', ubahDesa: null },
  ],
])('the village of a learner %s', (_, desa, hasil) => {
  const saya = toSayaView(
    { nama: 'Rusmini', namaDiminta: null, desa, daftar: [], program: [] },
    'https://s',
    'desa',
  )
  expect({ desa: saya.desa, ubahDesa: saya.ubahDesa?.teks ?? null }).toEqual(hasil)
  expect(saya.pesan).toBe('Desa Anda sudah diganti.')
})
