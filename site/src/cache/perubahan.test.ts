import { describe, expect, test } from 'vitest'
import { parsePesan } from '../publik/perubahan.ts'

describe('notification of a publication', () => {
  test.each([
    ['["desa:a","apbdes:a/2026"]', ['desa:a', 'apbdes:a/2026']],
    ['["*"]', ['*']],
    ['', ['*']],
    [undefined, ['*']],
    ['{"a":1}', ['*']],
    ['[1]', ['*']],
  ])('%s names %s', (payload, daftarKunci) => {
    expect(parsePesan(payload)).toEqual(daftarKunci)
  })
})
