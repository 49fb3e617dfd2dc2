import { expect, test } from 'vitest'
import { POLICY } from '../../akses/policy.ts'
import { JENIS_DOKUMEN } from '../../contract/dokumen.ts'
import { getAlamatLangkah, TEMPAT_LANGKAH } from './tempat-rules.ts'

test.each([
  ['penetapan', '/admin/collections/apbdes?where[tahun][equals]=2027'],
  ['semester-1', '/admin/collections/apbdes?where[tahun][equals]=2027'],
  ['dpa', '/admin/collections/kegiatan?where[tahun][equals]=2027'],
  ['lppd', '/admin/collections/dokumen?where[jenis][equals]=lppd'],
] as const)('%s is done at %s', (kode, alamat) =>
  expect(getAlamatLangkah({ kode, tahun: 2027 })).toBe(alamat),
)

test('whoever is shown the calendar may open each of the places, and a paper is of a kind that there is', () => {
  for (const [kode, kumpulan] of Object.entries(TEMPAT_LANGKAH)) {
    expect(POLICY[kumpulan].read).toMatchObject(POLICY.apbdes.read)
    if (kumpulan === 'dokumen') expect(JENIS_DOKUMEN).toContain(kode)
  }
})
