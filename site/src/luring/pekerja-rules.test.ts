import { expect, test } from 'vitest'
import { findCara, isGagal, listJalurSimpanan } from './pekerja-rules.ts'

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
  // Not ours: no worker stands between these and the server.
  ['GET', '/', true, 'lewat'],
  ['GET', '/desa/danum-lestari/apbdes/2026', true, 'lewat'],
  ['GET', '/sertifikat/ABCDE', true, 'lewat'],
  ['GET', '/kursus/bpd/luring.json', false, 'lewat'],
  ['GET', '/kursus/bpd/luring.json', true, 'lewat'],
  ['POST', '/belajar/sinkron', false, 'lewat'],
  ['GET', '/belajarlah', true, 'lewat'],
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
