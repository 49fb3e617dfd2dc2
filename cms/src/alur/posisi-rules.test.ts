import { describe, expect, test } from 'vitest'
import { ALUR, STATUS, STATUS_TERBIT, type Status } from './kinds.ts'
import { formatAksi, isPenerbitan, presentAkibat, presentPosisi } from './posisi-rules.ts'
import type { Sakelar } from './rules.ts'

const BIASA: Sakelar = {
  'kesepakatan-bpd': false,
  evaluasi: false,
  kertas: true,
  tayang: false,
  'serta-merta': false,
  peraturan: true,
  penjabaran: true,
  'evaluasi-lewat': false,
}
const toPosisi = (status: Status, sakelar: Partial<Sakelar> = {}) => ({
  judul: 'APBDes 2026',
  status,
  tabel: ALUR.apbdes,
  sakelar: { ...BIASA, ...sakelar },
  tenggat: null,
})

describe('where a document stands', () => {
  test.each<[Status, Partial<Sakelar>, string]>([
    ['draf', {}, 'APBDes 2026 masih draf. Menunggu pengajuan Operator Desa atau Kaur Keuangan.'],
    ['diajukan', {}, 'APBDes 2026 diajukan. Menunggu verifikasi Sekretaris Desa.'],
    ['diverifikasi', {}, 'APBDes 2026 diverifikasi. Menunggu penetapan Kepala Desa.'],
    ['diverifikasi', { 'kesepakatan-bpd': true }, 'APBDes 2026 diverifikasi. Menunggu kesepakatan BPD.'],
    [
      'disepakati',
      { evaluasi: true },
      'APBDes 2026 disepakati BPD. Menunggu evaluasi Camat atau Petugas Kabupaten.',
    ],
    [
      'menunggu-konfirmasi',
      {},
      'APBDes 2026 sudah ditandatangani di atas kertas. Menunggu konfirmasi Sekretaris Desa.',
    ],
  ])('%s %j', (status, sakelar, kalimat) => expect(presentPosisi(toPosisi(status, sakelar))).toBe(kalimat))

  test.each<[Status, string[], string]>([
    ['draf', ['ajukan'], 'APBDes 2026 masih draf. Giliran Anda: tekan "Ajukan".'],
    ['diajukan', ['verifikasi', 'kembalikan'], 'APBDes 2026 diajukan. Giliran Anda: tekan "Verifikasi".'],
    ['diajukan', ['kembalikan'], 'APBDes 2026 diajukan. Menunggu verifikasi Sekretaris Desa.'],
  ])('%s, to somebody who can take %j', (status, aksi, kalimat) => {
    const milikSaya = ALUR.apbdes.filter((langkah) => langkah.dari === status && aksi.includes(langkah.aksi))
    expect(presentPosisi(toPosisi(status), milikSaya)).toBe(kalimat)
  })

  test('what came back is put right first, what is empty filled first, and what is wrong is told before it is locked', () => {
    const ajukan = ALUR.apbdes.filter(({ aksi }) => aksi === 'ajukan')
    const [langkah] = ajukan
    if (langkah === undefined) throw new Error('no step')
    const kembali = ajukan.filter(({ dari }) => dari === 'dikembalikan')
    expect(presentPosisi(toPosisi('dikembalikan'), kembali)).toMatch(
      /perbaiki menurut alasannya, lalu tekan "Ajukan"/,
    )
    const kosong = {
      ...toPosisi('draf'),
      galat: { mutlak: [{ kode: 'TANPA_BARIS', pesan: 'Belum ada baris.' }], beralasan: [] },
    }
    expect(presentPosisi(kosong, [langkah])).toMatch(/isi dahulu barisnya, lalu tekan "Ajukan"/)
    const timpang = {
      ...toPosisi('draf'),
      galat: { ...kosong.galat, beralasan: [{ kode: 'K05', pesan: 'Lebih Rp5.' }] },
    }
    expect(presentAkibat(langkah, timpang)).toMatch(
      /^Masih harus dibetulkan sebelum ditetapkan: Belum ada baris\. Harus dibetulkan, atau diberi alasan saat ditetapkan: Lebih Rp5\. Isinya dikunci/,
    )
  })

  test('where there is danger the way without waiting is told first', () => {
    const posisi = { ...toPosisi('draf'), judul: 'Banjir', tabel: ALUR.pengumuman }
    const milikSaya = ALUR.pengumuman.filter(({ dari }) => dari === 'draf')
    expect(presentPosisi(posisi, milikSaya)).toBe(
      'Banjir masih draf. Giliran Anda: ada bahaya, jadi tekan "Terbitkan segera". Bila dapat menunggu, tekan "Ajukan".',
    )
    const segera = ALUR.pengumuman.filter(({ aksi, dari }) => aksi === 'terbitkan-segera' && dari === 'draf')
    expect(presentPosisi(posisi, segera)).toBe(
      'Banjir masih draf. Giliran Anda: ada bahaya, jadi tekan "Terbitkan segera".',
    )
  })

  test.each(STATUS_TERBIT)(
    '%s is said to be public, and without a regulation nobody is waited for',
    (status) => {
      const kalimat = presentPosisi(toPosisi(status, { peraturan: false }))
      expect(kalimat).toContain('sudah terbit')
      expect(kalimat).not.toContain('Menunggu')
    },
  )

  test('a regulation that is set waits to be promulgated, and once it is for nobody', () => {
    expect(presentPosisi(toPosisi('ditetapkan'))).toMatch(/Menunggu pengundangan Sekretaris Desa\.$/)
    expect(presentPosisi(toPosisi('diundangkan'))).not.toContain('Menunggu')
  })

  test('what is due says by when; when the days have run out, the next one is waited for too', () => {
    const posisi = toPosisi('disepakati', { evaluasi: true, 'evaluasi-lewat': true })
    expect(presentPosisi({ ...posisi, tenggat: '2026-11-30' })).toBe(
      'APBDes 2026 disepakati BPD. Menunggu evaluasi Camat atau Petugas Kabupaten. Menunggu penetapan Kepala Desa. Paling lambat 30 November 2026.',
    )
  })

  test('who evaluates is told what silence means', () => {
    const posisi = { ...toPosisi('diverifikasi', { evaluasi: true }), tenggat: '2026-12-29' }
    expect(presentPosisi(posisi)).toMatch(
      /Paling lambat 29 Desember 2026\. Bila lewat tanpa evaluasi, Kepala Desa dapat menetapkannya\.$/,
    )
  })

  test.each([
    [5, /Paling lambat 29 Desember 2026: 5 hari kerja lagi, lalu berlaku dengan sendirinya\. Bila lewat/],
    [
      0,
      /Paling lambat 29 Desember 2026: hari ini hari terakhir, lalu berlaku dengan sendirinya\. Bila lewat/,
    ],
    [
      null,
      /Paling lambat 29 Desember 2026: waktunya habis, Kepala Desa dapat menetapkannya tanpa hasil evaluasi\.$/,
    ],
  ])('with %s working days left it says so', (sisaEvaluasi, kalimat) => {
    const posisi = { ...toPosisi('diverifikasi', { evaluasi: true }), tenggat: '2026-12-29', sisaEvaluasi }
    expect(presentPosisi(posisi)).toMatch(kalimat)
    // Who does not wait for an evaluation is told the day alone.
    expect(presentPosisi({ ...toPosisi('diverifikasi'), tenggat: '2026-12-29', sisaEvaluasi })).toMatch(
      /Paling lambat 29 Desember 2026\.$/,
    )
  })

  test('what is being mended says to save it first', () => {
    const posisi = { ...toPosisi('perbaikan'), judul: 'Panen raya', tabel: ALUR.berita }
    const ajukan = ALUR.berita.filter(({ aksi, dari }) => aksi === 'ajukan' && dari === 'perbaikan')
    expect(presentPosisi(posisi, ajukan)).toMatch(/Giliran Anda: perbaiki dan simpan, lalu tekan "Ajukan"\.$/)
  })

  test('only who can still fill a budget without lines is told to', () => {
    const kosong = {
      mutlak: [{ kode: 'TANPA_BARIS', pesan: 'Anggaran ini belum punya satu baris pun.' }],
      beralasan: [],
    }
    const tetapkan = ALUR.apbdes.filter(({ aksi, dari }) => aksi === 'tetapkan' && dari === 'dievaluasi')
    expect(presentPosisi({ ...toPosisi('dievaluasi'), galat: kosong }, tetapkan)).toMatch(
      /Giliran Anda: tekan "Tetapkan"\.$/,
    )
  })

  test('withdrawn: what can be done next', () =>
    expect(presentPosisi(toPosisi('dicabut'))).toContain('impor berkasnya'))

  test('withdrawn: who can take it up again, and to them which button', () => {
    const posisi = { ...toPosisi('dicabut'), judul: 'Panen raya', tabel: ALUR.berita }
    const perbaiki = ALUR.berita.filter(({ aksi, dari }) => aksi === 'perbaiki' && dari === 'dicabut')
    expect(presentPosisi(posisi)).toMatch(
      /Untuk menerbitkannya lagi, Operator Desa.* menekan "Perbaiki" dan mengajukannya dari awal\.$/,
    )
    expect(presentPosisi(posisi, perbaiki)).toMatch(/Tekan "Perbaiki" untuk menyusunnya lagi\.$/)
  })

  test.each(STATUS)('%s has a sentence', (status) =>
    expect(presentPosisi(toPosisi(status))).toMatch(/^APBDes 2026 [a-z].*\.$/),
  )
})

describe('what a step will do', () => {
  test.each(ALUR.apbdes.map((langkah) => [langkah.aksi, langkah.dari, langkah] as const))(
    '%s from %s says whether it is public at once',
    (_aksi, dari, langkah) => {
      expect(presentAkibat(langkah, toPosisi(dari)).includes('Langsung terbit')).toBe(isPenerbitan(langkah))
    },
  )

  test.each([
    ['tetapkan', true],
    ['rekam-kertas', true],
    ['kembalikan', false],
  ])('%s of what was evaluated says from which day on: %s', (aksi, harus) => {
    const evaluasi = { nomor: '188.45/3', tanggal: '2025-12-23', dicatat: '2025-12-29' }
    const langkah = ALUR.apbdes.find((satu) => satu.aksi === aksi && satu.dari === 'dievaluasi')
    if (langkah === undefined) throw new Error('No such step')
    const toAkibat = (milik: typeof evaluasi | null) =>
      presentAkibat(langkah, { ...toPosisi('dievaluasi'), evaluasi: milik })
    expect(toAkibat(evaluasi).includes('tanggal 23 Desember 2025: peraturan yang bertanggal')).toBe(harus)
    expect(toAkibat(null)).not.toContain('evaluasinya')
  })

  test('and who is next', () => {
    const kalimat = ALUR.apbdes
      .filter(({ aksi }) => aksi === 'ajukan')
      .map((langkah) => presentAkibat(langkah, toPosisi('draf')))
    expect(new Set(kalimat).size).toBe(1)
    expect(kalimat[0]).toMatch(/dikunci.* Sesudah ini: menunggu verifikasi Sekretaris Desa\.$/)
  })
})

test.each([
  ['tetapkan', 'Ditetapkan'],
  ['impor', 'Diimpor'],
  ['rilis', 'Rilis kursus dibuat'],
  ['lain-lagi', 'lain-lagi'],
])('a row %s of the trail reads %s', (aksi, kata) => expect(formatAksi(aksi)).toBe(kata))
