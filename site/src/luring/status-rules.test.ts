import { expect, test } from 'vitest'
import { presentStatus } from './status-rules.ts'

test.each([
  [0, null, 'sudah terkirim', null],
  [0, 'habis', 'sudah terkirim', null],
  [3, null, '3 catatan belajar tersimpan di HP, belum terkirim.', 'kirim'],
  [3, 'putus', 'belum terkirim', 'kirim'],
  [3, 'sering', 'Server meminta jeda', 'kirim'],
  [3, 'masuk', 'perlu masuk lagi', 'masuk'],
  [1200, 'akun-lain', '1.200 catatan', 'masuk'],
] as const)('with %i waiting and the last try ended %s it says "%s"', (banyak, akhir, kalimat, aksi) => {
  const status = presentStatus(banyak, akhir)
  expect(status.kalimat).toContain(kalimat)
  expect(status.aksi).toBe(aksi)
})
