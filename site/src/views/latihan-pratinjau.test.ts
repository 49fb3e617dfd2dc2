/** Practice of a preview goes to the page of previews, with all that is needed to check it. */
import type { KursusPublik } from 'cms/contract/kursus'
import { expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { toKursusView } from './kursus.ts'
import { toHasilPratinjauView } from './latihan-pratinjau.ts'

const bahan = {
  kursus: readContoh<KursusPublik>('kursus.penuh'),
  waktu: new Date(),
  situs: 'https://contoh.invalid',
  isPratinjau: true as const,
}
const listLatihan = (latihan: string | null) =>
  toKursusView({ ...bahan, latihan }).pelajaran.flatMap(({ blok }) =>
    blok.flatMap(({ isi }) => (isi.jenis === 'latihan' ? [isi] : [])),
  )

test('with the mark of the cms, and the questions that were printed', () => {
  const [satu] = listLatihan('isi.tanda')
  expect(satu?.tujuan).toBe('/pratinjau/latihan')
  const serta = Object.fromEntries((satu?.serta ?? []).map(({ nama, nilai }) => [nama, nilai]))
  expect(serta.tanda).toBe('isi.tanda')
  expect(JSON.parse(serta.butir ?? '')).toHaveLength(satu?.daftarSoal.length ?? 0)
})
test('a preview without one asks where the course itself does', () => {
  expect(listLatihan(null)[0]).toMatchObject({ serta: [] })
  expect(listLatihan(null)[0]?.tujuan).not.toBe('/pratinjau/latihan')
})
test('what it said is counted, and nothing leads into a course that is not there', () => {
  const view = toHasilPratinjauView({
    daftarSoal: [{ soal: 'a', versi: 1, poin: 1, jenis: 'benar-salah', pertanyaan: 'Benar?' } as never],
    hasil: { daftar: [{ soal: 'a', keadaan: 'benar', kunci: null, pembahasan: 'Sebab begitu.' }] },
    jawaban: [{ soal: 'a', jawaban: true }],
    situs: bahan.situs,
  })
  expect(view).toMatchObject({
    ringkas: '1 dari 1 jawaban benar.',
    daftar: [{ nomor: '1', pertanyaan: 'Benar?', pembahasan: 'Sebab begitu.' }],
  })
})
