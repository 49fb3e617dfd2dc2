import type { KursusPublik } from 'cms/contract/kursus'
import { expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { toKursusView } from './kursus.ts'

const bahan = {
  kursus: readContoh<KursusPublik>('kursus.penuh'),
  waktu: new Date('2026-11-24T03:00:00Z'),
  situs: 'https://lewu.example',
}

test('a preview holds the lessons, which have no pages yet, and leads to them', () => {
  const { bagian, mulai, pelajaran } = toKursusView({ ...bahan, isPratinjau: true })
  const tujuan = bagian.flatMap((satu) => satu.pelajaran.map(({ href }) => href))
  expect(tujuan).toEqual(pelajaran.map(({ id }) => `#${id}`))
  expect(mulai.href).toBe(tujuan[0])
  const [satu] = pelajaran
  const latihan = satu?.blok.find(({ isi }) => isi.jenis === 'latihan')
  expect(latihan?.isi).toMatchObject({ id: `${satu?.id}-latihan-1` })
  expect(latihan?.letak).toMatch(`${satu?.id}-`)
})

test('a published course leads to the pages of its lessons', () => {
  const { bagian, pelajaran } = toKursusView(bahan)
  expect(pelajaran).toEqual([])
  expect(bagian[0]?.pelajaran[0]?.href).toBe('/kursus/membaca-apbdes-untuk-pemula/tiga-bagian-apbdes')
})
