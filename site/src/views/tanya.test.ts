import { describe, expect, test } from 'vitest'
import { toPelajaran, toPendaftaran } from './pendaftaran-contoh.ts'
import { toTanyaPelajaranView, toTanyaView } from './tanya.ts'

const TANYA = {
  id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f03',
  pelajaran: 'a',
  isi: 'Mengapa begitu?',
  diterima: '2026-11-24T01:15:00.000Z',
  janji: '2026-11-26',
  jawaban: null,
  dijawab: null,
}
const PETUGAS = { jenis: 'petugas' as const, wilayah: 'Kabupaten Kapuas' }

describe('a question says who answers it, and by when', () => {
  test.each([
    [
      'a tutor',
      { jenis: 'tutor' as const },
      '2026-11-26',
      'Menunggu jawaban tutor angkatan Anda, paling lambat 26 November 2026.',
    ],
    [
      'an officer',
      PETUGAS,
      '2026-11-26',
      'Menunggu jawaban petugas Kabupaten Kapuas, paling lambat 26 November 2026.',
    ],
    [
      'nobody in time',
      PETUGAS,
      '2026-11-27',
      'Belum dijawab petugas Kabupaten Kapuas, padahal dijanjikan 26 November 2026. Pertanyaan ini tampil sebagai terlambat pada penjawabnya.',
    ],
  ])('%s', (_, penjawab, hariIni, keadaan) => {
    const pendaftaran = toPendaftaran({ penjawab, tanya: [TANYA] })
    expect(toTanyaView(pendaftaran, hariIni)).toMatchObject([
      { keadaan, jawaban: null, pelajaran: { teks: 'A' } },
    ])
  })
  test('or when it was answered, by whomever', () => {
    const tanya = [{ ...TANYA, jawaban: 'Karena begini.', dijawab: '2026-11-25T01:15:00.000Z' }]
    const [satu] = toTanyaView(toPendaftaran({ penjawab: PETUGAS, tanya }), '2026-11-30')
    expect(satu).toMatchObject({
      keadaan: 'Dijawab 25 November 2026 pukul 08.15 WIB',
      jawaban: 'Karena begini.',
    })
  })
})

test('its lesson has the address of the version the learner is held to', () => {
  const listAlamat = (pelajaran: string, versi: number | null) =>
    toTanyaView(
      toPendaftaran({ versi, tanya: [{ ...TANYA, pelajaran }], daftarPelajaran: [toPelajaran('a', true)] }),
      '2026-11-25',
    ).map((satu) => satu.pelajaran)
  expect(listAlamat('a', null)).toEqual([{ teks: 'A', href: '/kursus/kursus/a' }])
  expect(listAlamat('a', 4)).toEqual([{ teks: 'A', href: '/kursus/kursus/versi/4/a' }])
  // Asked before its learner moved to a version without it.
  expect(listAlamat('lama', null)).toEqual([{ teks: 'lama', href: null }])
})

test('of a lesson only its own are told', () => {
  const tanya = [
    TANYA,
    { ...TANYA, id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f04', pelajaran: 'b', isi: 'Lain?' },
  ]
  const pendaftaran = toPendaftaran({ tanya, daftarPelajaran: [toPelajaran('a', false)] })
  const { daftar, kembali } = toTanyaPelajaranView(pendaftaran, 'a', {
    situs: 'https://lewu.example',
    hariIni: '2026-11-25',
  })
  expect([daftar.map(({ isi }) => isi), kembali.href]).toEqual([['Mengapa begitu?'], '/kursus/kursus/a'])
})
