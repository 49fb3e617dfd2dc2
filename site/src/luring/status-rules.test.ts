import { expect, test } from 'vitest'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { presentStatus } from './status-rules.ts'

test.each([
  [0, null, 'sudah terkirim', null],
  [0, 'habis', 'sudah terkirim', null],
  [3, null, '3 catatan belajar tersimpan di HP, belum terkirim.', 'kirim'],
  [3, 'putus', 'belum terkirim. Server belum terjangkau', 'kirim'],
  [3, 'sering', 'Server meminta jeda', 'kirim'],
  [3, 'masuk', 'perlu masuk lagi', 'masuk'],
  [1200, 'akun-lain', '1.200 catatan', 'masuk'],
] as const)('with %i waiting and the last try ended %s it says "%s"', (banyak, akhir, kalimat, aksi) => {
  const status = presentStatus({ menunggu: banyak, ditolak: 0 }, akhir)
  expect(status.kalimat).toContain(kalimat)
  expect(status.aksi).toBe(aksi)
})

test.each([
  ['putus', '10.32.07', 'Dicoba pukul 10.32.07: belum ada sinyal'],
  ['putus', null, 'Server belum terjangkau'],
  ['sering', '10.32.07', 'Server meminta jeda'],
  ['masuk', '10.32.07', 'perlu masuk lagi'],
] as const)('pressed for, a try that ended %s at %s is answered "%s"', (akhir, jam, kalimat) =>
  expect(presentStatus({ menunggu: 3, ditolak: 0 }, akhir, jam).kalimat).toContain(kalimat),
)

test('with nothing waiting and something refused it does not say that all was sent', () => {
  expect(presentStatus({ menunggu: 0, ditolak: 2 }, 'habis')).toEqual({ kalimat: T.habisDitolak, aksi: null })
  expect(presentStatus({ menunggu: 1, ditolak: 2 }, 'habis').aksi).toBe('kirim')
})
