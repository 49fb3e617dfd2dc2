import { expect, test } from 'vitest'
import { findCara, getBatasTunggu, isGagal, listJalurSimpanan } from './pekerja-rules.ts'

const UJI = '/belajar/uji/5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f02'

test.each([
  ['GET', '/kursus/bpd', true, 'kursus'],
  ['GET', '/kursus', true, 'kursus'],
  ['GET', '/kursus/bpd/versi/2/tugas', true, 'kursus'],
  ['POST', '/kursus/bpd/tugas/latihan', true, 'pribadi'],
  ['GET', UJI, true, 'pribadi'],
  ['GET', '/belajar', true, 'pribadi'],
  ['POST', '/belajar/kirim/simpan', true, 'pribadi'],
  ['GET', '/skrip/belajar-0123456789abcdef.js', false, 'tetap'],
  ['GET', '/berkas/aa/balai.webp', false, 'tetap'],
  ['GET', '/favicon.svg', false, 'tetap'],
  // Never kept; without a signal the page that says so.
  ['GET', '/', true, 'umum'],
  ['GET', '/cari', true, 'umum'],
  ['GET', '/keterbukaan', true, 'umum'],
  ['GET', '/program-belajar/bekal', true, 'umum'],
  ['GET', '/desa/danum-lestari/apbdes/2026', true, 'umum'],
  ['GET', '/desa/danum-lestari/apbdes/2026/pos/02.03.10', true, 'umum'],
  ['GET', '/desa/danum-lestari/apbdes/2026/pos/4.2.1', true, 'umum'],
  ['GET', '/sertifikat/ABCDE', true, 'umum'],
  ['GET', '/belajarlah', true, 'umum'],
  // Not ours: no worker stands between these and the server.
  ['POST', '/pesan/kirim', true, 'lewat'],
  ['GET', '/desa/danum-lestari/apbdes/2026.csv', true, 'lewat'],
  ['GET', '/desa/danum-lestari/apbdes/2026/poster.pdf', true, 'lewat'],
  ['GET', '/data/apbdes/2026/datapackage.json', true, 'lewat'],
  ['GET', '/desa/danum-lestari/apbdes/2026/poster.png', true, 'lewat'],
  ['GET', '/keterbukaan.xlsx', true, 'lewat'],
  ['GET', '/umpan.xml', true, 'lewat'],
  ['GET', '/robots.txt', true, 'lewat'],
  ['GET', '/cari', false, 'lewat'],
  ['GET', '/kursus/bpd/luring.json', false, 'lewat'],
  ['GET', '/kursus/bpd/luring.json', true, 'lewat'],
  ['POST', '/belajar/sinkron', false, 'lewat'],
  ['POST', '/skrip/x.js', false, 'lewat'],
  ['GET', '/berkas/aa/peraturan.pdf', true, 'lewat'],
])('%s %s (a page: %s) is %s', (cara, jalur, isNavigasi, hasil) => {
  expect(findCara({ cara, jalur, isNavigasi, isAsalSendiri: true })).toBe(hasil)
  expect(findCara({ cara, jalur, isNavigasi, isAsalSendiri: false })).toBe('lewat')
})

test.each([
  [200, false],
  [303, false],
  [404, false],
  [410, false],
  [500, true],
  [503, true],
])('an answer %i gives way to what the phone has: %s', (status, hasil) => expect(isGagal(status)).toBe(hasil))

test.each([
  ['/kursus/bpd/tugas', ['/kursus/bpd/tugas']],
  ['/kursus/bpd/versi/2', ['/kursus/bpd/versi/2', '/kursus/bpd']],
  ['/kursus/bpd/versi/2/tugas', ['/kursus/bpd/versi/2/tugas', '/kursus/bpd/tugas']],
  ['/kursus/bpd/versi', ['/kursus/bpd/versi']],
])('%s may be saved as %j', (jalur, daftar) => expect(listJalurSimpanan(jalur)).toEqual(daftar))

test.each([
  ['a course page that is saved', 'kursus', true, 3_000],
  ['one that is not: a slow line has to be able to bring it', 'kursus', false, 20_000],
  ['a page of one person', 'pribadi', false, 8_000],
  ['any other page', 'umum', false, null],
] as const)('%s', (_, cara, isTersimpan, batas) => expect(getBatasTunggu(cara, isTersimpan)).toBe(batas))
