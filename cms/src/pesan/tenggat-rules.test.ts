import { expect, test } from 'vitest'
import { JENIS_PESAN, type JenisPesan } from '../contract/resi.ts'
import { calculateTenggatPesan } from './tenggat-rules.ts'

test.each<[string, string[], string]>([
  ['2026-11-20', [], '2026-12-04'],
  ['2026-11-21', [], '2026-12-04'],
  ['2026-12-14', ['2026-12-24', '2026-12-25'], '2026-12-30'],
])('a request of %s, with %j off, is answered by %s', (diterima, libur, tenggat) => {
  expect(calculateTenggatPesan('informasi', diterima, new Set(libur))).toBe(tenggat)
})

test.each(JENIS_PESAN.filter((jenis): jenis is JenisPesan => jenis !== 'informasi'))(
  'no law sets a day for %s',
  (jenis) => expect(calculateTenggatPesan(jenis, '2026-11-20', new Set())).toBeNull(),
)
