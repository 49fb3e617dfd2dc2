import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { KursusPublik } from '../../contract/kursus.ts'
import { listUkuran } from './ukuran-rules.ts'

const SIDIK = 'a'.repeat(64)
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

test.each([
  ['a short text', [{ jenis: 'catatan', teks: 'Singkat.' }], 0, false],
  ['a text that fills the page', [{ jenis: 'catatan', teks: randomBytes(8000).toString('hex') }], 0, true],
  ['a small picture shown twice', [gambar, gambar], 40_000, false],
  ['a heavy picture', [gambar], 300_000, true],
])('%s', (_, daftarBlok, ukuran, isBerat) => {
  const [satu] = listUkuran(toKursus(daftarBlok), new Map([[SIDIK, ukuran]]))
  expect(satu).toMatchObject({ gambar: ukuran, isBerat })
})
