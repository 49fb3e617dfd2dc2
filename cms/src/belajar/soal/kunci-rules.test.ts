import { expect, test } from 'vitest'
import { ISI_CONTOH } from '../../../test/support/soal.ts'
import { formatKunci } from './kunci-rules.ts'

test.each<[keyof typeof ISI_CONTOH, string]>([
  ['tunggal', 'b'],
  ['ganda', 'a; c'],
  ['benar', 'salah'],
  ['isian', 'APBDes atau anggaran desa'],
  ['angka', '75, selisih paling banyak 0,5'],
  ['nol', '0'],
  ['jodoh', 'belanja → 5; pendapatan → 4; pembiayaan → 6'],
  ['urut', '1. rancangan; 2. musyawarah; 3. penetapan'],
])('the key of %s is %s', (jenis, kunci) => expect(formatKunci(ISI_CONTOH[jenis])).toBe(kunci))
