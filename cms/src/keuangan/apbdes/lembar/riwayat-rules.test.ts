import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordLangkah, redoLangkah, startRiwayat, undoLangkah } from './riwayat-rules.ts'

test('taken back and done again, every state comes as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 150 }), (daftar) => {
      let riwayat = startRiwayat(0)
      for (const satu of daftar) riwayat = recordLangkah(riwayat, satu)
      const mundur = daftar.map(() => {
        riwayat = undoLangkah(riwayat)
        return riwayat.kini
      })
      expect(mundur).toEqual([0, ...daftar].slice(0, -1).toReversed())
      for (const satu of daftar) {
        riwayat = redoLangkah(riwayat)
        expect(riwayat.kini).toBe(satu)
      }
    }),
  )
})

test('at either end nothing moves, a new step forgets what was taken back, and the oldest go first', () => {
  const awal = startRiwayat('a')
  expect([undoLangkah(awal), redoLangkah(awal)]).toEqual([awal, awal])
  const lain = recordLangkah(undoLangkah(recordLangkah(awal, 'b')), 'c')
  expect([lain.kini, redoLangkah(lain).kini, undoLangkah(lain).kini]).toEqual(['c', 'c', 'a'])
  let panjang = startRiwayat(0)
  for (let i = 1; i <= 1000; i += 1) panjang = recordLangkah(panjang, i)
  expect(panjang.lama.length).toBe(200)
  expect(undoLangkah(panjang).kini).toBe(999)
})
