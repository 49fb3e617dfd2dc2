import { expect, test } from 'vitest'
import { resiPublikSchema } from './resi.ts'

test('a receipt written before requests had a last day, or questions their line, is read', () => {
  const lama = {
    jenis: 'kontak',
    diterima: '2026-01-02',
    status: 'diterima',
    desa: null,
    jawaban: null,
    dijawab: null,
  }
  expect(resiPublikSchema.parse(lama)).toMatchObject({ tenggat: null, halaman: null })
})
