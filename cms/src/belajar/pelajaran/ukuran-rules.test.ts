import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { KursusPublik } from '../../contract/kursus.ts'
import type { BagianUkuran } from './batas-ukuran.ts'
import { type BerkasUkuran, calculatePaket, listUkuran } from './ukuran-rules.ts'

const SIDIK = 'a'.repeat(64)
const toBerkas = (ukuran: number, jenisMedia = 'image/webp'): BerkasUkuran => ({ ukuran, jenisMedia })
const toKursus = (daftarBlok: unknown[]): Pick<KursusPublik, 'daftarPelajaran'> => ({
  daftarPelajaran: [
    {
      slug: 'satu',
      judul: 'Satu',
      menit: 5,
      modul: null,
      wajib: true,
      daftarBlok: daftarBlok as KursusPublik['daftarPelajaran'][number]['daftarBlok'],
    },
  ],
})
const gambar = { jenis: 'gambar', foto: { sha256: SIDIK } }
const suara = { jenis: 'suara', berkas: { sha256: SIDIK } }

test.each<[string, unknown[], BerkasUkuran, object, BagianUkuran[]]>([
  ['a short text', [{ jenis: 'catatan', teks: 'Singkat.' }], toBerkas(0), {}, []],
  [
    'a text that fills the page',
    [{ jenis: 'catatan', teks: randomBytes(8000).toString('hex') }],
    toBerkas(0),
    {},
    ['teks'],
  ],
  ['a small picture shown twice', [gambar, gambar], toBerkas(40_000), { gambar: 40_000 }, []],
  ['a heavy picture', [gambar], toBerkas(300_000), { gambar: 300_000 }, ['gambar']],
  ['eight minutes of sound', [suara], toBerkas(1_500_000, 'audio/ogg'), { suara: 1_500_000 }, []],
  ['a heavy film', [suara], toBerkas(9_000_001, 'video/mp4'), { video: 9_000_001 }, ['video']],
  ['a heavy PDF', [suara], toBerkas(1_000_001, 'application/pdf'), { berkas: 1_000_001 }, ['berkas']],
])('%s', (_, daftarBlok, berkas, ukuran, lewat) => {
  const [satu] = listUkuran(toKursus(daftarBlok), new Map([[SIDIK, berkas]]))
  expect(satu).toMatchObject({ ukuran, lewat })
})

test('the picture of a film is a picture: of the lesson, and of the course on the phone', () => {
  const video = { jenis: 'video', berkas: { sha256: SIDIK }, sampul: { sha256: 'b'.repeat(64) } }
  const daftar = listUkuran(
    toKursus([video]),
    new Map([
      [SIDIK, toBerkas(2_000_000, 'video/mp4')],
      ['b'.repeat(64), toBerkas(30_000)],
    ]),
  )
  expect(daftar[0]?.ukuran).toMatchObject({ video: 2_000_000, gambar: 30_000 })
  expect(calculatePaket(daftar)).toBe(30_000 + (daftar[0]?.ukuran.teks ?? 0))
})

test('a course on the phone is its pages and pictures, without sound', () => {
  const [bergambar] = listUkuran(toKursus([gambar]), new Map([[SIDIK, toBerkas(40_000)]]))
  const [bersuara] = listUkuran(toKursus([suara]), new Map([[SIDIK, toBerkas(900_000, 'audio/ogg')]]))
  if (bergambar === undefined || bersuara === undefined) throw new Error('No lesson')
  expect(calculatePaket([bergambar, bersuara])).toBe(40_000 + bergambar.ukuran.teks + bersuara.ukuran.teks)
})
