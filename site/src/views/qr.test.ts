import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { toQrView } from './qr.ts'

test('the strokes of a QR code cover exactly its dark squares', () => {
  const alamat = 'https://lewu.example/desa/contoh-mekar-jaya/apbdes/2026'
  const { sisi, garis } = toQrView(alamat)
  const gelap = Array.from({ length: sisi }, () => Array.from({ length: sisi }, () => false))
  for (const [, x, y, lebar] of garis.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    gelap[Number(y)]?.fill(true, Number(x), Number(x) + Number(lebar))
  }
  expect(gelap).toEqual(encode(alamat, { ecc: 'L', border: 2 }).data)
})
