import { expect, test } from 'vitest'
import { POLICY } from '../../akses/policy.ts'
import { JENIS_DOKUMEN } from '../../contract/dokumen.ts'
import { getAlamatKalender, getAlamatLangkah, TEMPAT_LANGKAH } from './tempat-rules.ts'

test.each([
  ['penetapan', '/admin/collections/apbdes?where[tahun][equals]=2027'],
  ['semester-1', '/admin/collections/apbdes?where[tahun][equals]=2027'],
  ['dpa', '/admin/collections/kegiatan?where[tahun][equals]=2027'],
  ['lppd', '/admin/collections/dokumen?where[jenis][equals]=lppd'],
  ['rkpdes-susun', '/admin/collections/dokumen?where[jenis][equals]=rkpdes'],
  ['rak', '/admin/collections/langkah-selesai?where[tahun][equals]=2027'],
] as const)('%s is done at %s', (kode, alamat) =>
  expect(getAlamatLangkah({ kode, tahun: 2027 })).toBe(alamat),
)

test('the report of an activity is done at the activity, and a village is looked at by itself', () => {
  const kegiatan = { id: 'a1', kode: '02.03.10', nama: 'Titian' }
  expect(getAlamatLangkah({ kode: 'laporan-akhir', tahun: 2027, kegiatan })).toBe(
    '/admin/collections/kegiatan/a1',
  )
  expect(getAlamatLangkah({ kode: 'penetapan', tahun: 2027 }, 'd1')).toBe(
    '/admin/collections/apbdes?where[tahun][equals]=2027&where[desa][equals]=d1',
  )
  expect(getAlamatKalender({ kode: 'rak', tahun: 2027 })).toBe(
    '/admin/kalender-anggaran?langkah=rak&tahun=2027',
  )
  expect(getAlamatKalender({ kode: 'laporan-akhir', tahun: 2027 }, 'd1')).toBe(
    '/admin/kalender-anggaran?langkah=laporan-akhir&tahun=2027&desa=d1',
  )
})

test('whoever is shown the calendar may open each of the places, and a paper is of a kind that there is', () => {
  for (const tempat of Object.values(TEMPAT_LANGKAH)) {
    expect(POLICY[tempat.kumpulan].read).toMatchObject(POLICY.apbdes.read)
    if (tempat.kumpulan === 'dokumen') expect(JENIS_DOKUMEN).toContain(tempat.jenis)
  }
})
