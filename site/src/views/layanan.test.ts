import { expect, test } from 'vitest'
import { listLayanan } from './layanan.ts'

test.each<[string, string | null, string[]]>([
  ['minta informasi', null, ['/minta-informasi']],
  ['cara meminta informasi publik', 'sei-mentari', ['/desa/sei-mentari/minta-informasi']],
  ['Permohonan informasi', null, ['/minta-informasi']],
  ['PPID', null, ['/minta-informasi']],
  ['cek resi', 'sei-mentari', ['/pesan/resi']],
  ['pengaduan', 'sei-mentari', ['/pesan?desa=sei-mentari']],
  ['lapor jalan rusak', null, ['/pesan']],
  ['informasi', null, []],
  ['laporan realisasi', null, []],
  ['resiko banjir', null, []],
])('%j in %j leads to %j', (kata, desa, href) => {
  expect(listLayanan(kata, desa).map((satu) => satu.href)).toEqual(href)
})
