import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPenentu, JENIS_KUIS, type JenisKuis } from '../../contract/kursus.ts'
import {
  type AturanPercobaan,
  calculateBatas,
  checkMulai,
  getPercobaanTerhitung,
  isHabisWaktu,
  isLewatBatas,
  type Percobaan,
  toAturanJenis,
} from './rules.ts'

const NOW = new Date('2026-11-24T10:00:00Z')
const sebelum = (menit: number): Date => new Date(NOW.getTime() - menit * 60_000)
const HARI = 1440
const ATURAN: AturanPercobaan = {
  lulusPersen: 75,
  maksPercobaan: 0,
  jedaMenit: 15,
  berlakuHari: 14,
  ulangSetelahLulus: true,
  dihitung: 'terbaik',
}
const toPercobaan = (nomor: number, isi: Partial<Percobaan> = {}): Percobaan => ({
  nomor,
  keadaan: 'dinilai',
  dibuka: sebelum(HARI),
  batas: null,
  dinilai: sebelum(HARI),
  nilai: 0,
  maks: 10,
  lulus: false,
  terjawab: true,
  kelonggaran: null,
  ...isi,
})
const terbuka = (menit: number, terjawab: boolean): Percobaan =>
  toPercobaan(1, { keadaan: 'terbuka', dibuka: sebelum(menit), dinilai: null, terjawab })
const ok = (nomor: number, kelonggaran: string | null = null) => ({ ok: true, value: { nomor, kelonggaran } })
const tolak = (reason: unknown) => ({ ok: false, reason })

describe('may an attempt begin', () => {
  test.each([
    ['the first', {}, [], ok(1)],
    ['one is open', {}, [terbuka(1, false)], tolak({ kode: 'MASIH_TERBUKA', nomor: 1 })],
    ['it ran out', {}, [terbuka(14 * HARI, true)], ok(2)],
    [
      'one minute before it runs out',
      {},
      [terbuka(14 * HARI - 1, true)],
      tolak({ kode: 'MASIH_TERBUKA', nomor: 1 }),
    ],
    [
      'failed just now',
      {},
      [toPercobaan(1, { dinilai: sebelum(14) })],
      tolak({ kode: 'MASIH_JEDA', sampai: sebelum(-1) }),
    ],
    ['failed and waited', {}, [toPercobaan(1, { dinilai: sebelum(15) })], ok(2)],
    ['passed just now, wants better', {}, [toPercobaan(1, { dinilai: sebelum(0), lulus: true })], ok(2)],
    [
      'passed, once is enough',
      { ulangSetelahLulus: false },
      [toPercobaan(1, { lulus: true })],
      tolak({ kode: 'SUDAH_LULUS' }),
    ],
    [
      'used up',
      { maksPercobaan: 2 },
      [toPercobaan(1), toPercobaan(2)],
      tolak({ kode: 'KESEMPATAN_HABIS', maks: 2 }),
    ],
    ['one was voided', { maksPercobaan: 2 }, [toPercobaan(1), toPercobaan(2, { keadaan: 'batal' })], ok(3)],
    [
      'ran out with answers: counts',
      { maksPercobaan: 1 },
      [terbuka(20 * HARI, true)],
      tolak({ kode: 'KESEMPATAN_HABIS', maks: 1 }),
    ],
    ['ran out empty: counts for nothing', { maksPercobaan: 1 }, [terbuka(20 * HARI, false)], ok(2)],
    ['numbers have a gap', {}, [toPercobaan(7)], ok(8)],
  ] as [string, Partial<AturanPercobaan>, Percobaan[], unknown][])('%s', (_, aturan, riwayat, hasil) =>
    expect(checkMulai({ ...ATURAN, ...aturan }, riwayat, NOW)).toEqual(hasil),
  )

  const HABIS = { maksPercobaan: 2 }
  const SATU = [toPercobaan(1, { dinilai: sebelum(1) })]
  const DUA = [toPercobaan(1), toPercobaan(2)]
  const pakai = (nomor: number, isi: Partial<Percobaan> = {}): Percobaan =>
    toPercobaan(nomor, { kelonggaran: 'a', ...isi })
  test.each<[string, Partial<AturanPercobaan>, Percobaan[], string[], unknown]>([
    ['begins an attempt beyond the limit', HABIS, DUA, ['a'], ok(3, 'a')],
    ['the oldest first', HABIS, DUA, ['a', 'b'], ok(3, 'a')],
    ['and the next one after it', HABIS, [...DUA, pakai(3)], ['a', 'b'], ok(4, 'b')],
    ['is used once', HABIS, [...DUA, pakai(3)], ['a'], tolak({ kode: 'KESEMPATAN_HABIS', maks: 2 })],
    ['ends a pause', {}, SATU, ['a'], ok(2, 'a')],
    [
      'ends one pause',
      {},
      [...SATU, pakai(2, { dinilai: sebelum(1) })],
      ['a'],
      tolak({ kode: 'MASIH_JEDA', sampai: sebelum(-14) }),
    ],
    ['is kept where nothing is in the way', {}, [toPercobaan(1)], ['a'], ok(2)],
    [
      'comes back with an attempt that was voided',
      HABIS,
      [...DUA, pakai(3, { keadaan: 'batal' })],
      ['a'],
      ok(4, 'a'),
    ],
    [
      'and with one that ran out empty',
      HABIS,
      [...DUA, pakai(3, { keadaan: 'terbuka', dibuka: sebelum(20 * HARI), dinilai: null, terjawab: false })],
      ['a'],
      ok(4, 'a'),
    ],
    [
      'begins nothing beside an open paper',
      {},
      [terbuka(1, false)],
      ['a'],
      tolak({ kode: 'MASIH_TERBUKA', nomor: 1 }),
    ],
    [
      'nor after a pass where once is enough',
      { ulangSetelahLulus: false },
      [toPercobaan(1, { lulus: true })],
      ['a'],
      tolak({ kode: 'SUDAH_LULUS' }),
    ],
  ])('a chance of a tutor %s', (_, aturan, riwayat, kelonggaran, hasil) =>
    expect(checkMulai({ ...ATURAN, ...aturan }, riwayat, NOW, kelonggaran)).toEqual(hasil),
  )

  test('under any clicking there is one open attempt, no number twice, and no more than allowed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('mulai', 'kirim', 'tunggu'), { maxLength: 60 }), (daftar) => {
        const aturan = { ...ATURAN, maksPercobaan: 3 }
        const riwayat: Percobaan[] = []
        let kini = NOW
        for (const satu of daftar) {
          const hasil = checkMulai(aturan, riwayat, kini)
          if (satu === 'tunggu') kini = new Date(kini.getTime() + 20 * 60_000)
          if (satu === 'mulai' && hasil.ok)
            riwayat.push(toPercobaan(hasil.value.nomor, { keadaan: 'terbuka', dibuka: kini, dinilai: null }))
          if (satu === 'kirim')
            riwayat.forEach((lama, i) => {
              if (lama.keadaan === 'terbuka') riwayat[i] = { ...lama, keadaan: 'dinilai', dinilai: kini }
            })
          expect(riwayat.filter(({ keadaan }) => keadaan === 'terbuka').length).toBeLessThanOrEqual(1)
        }
        expect(riwayat.map(({ nomor }) => nomor)).toEqual(riwayat.map((_, i) => i + 1))
        expect(riwayat.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('the time of a timed attempt', () => {
  const ATURAN_WAKTU = { ...ATURAN, batasMenit: 30 }
  const berwaktu = (menitLalu: number, terjawab = false): Percobaan =>
    toPercobaan(1, {
      keadaan: 'terbuka',
      dibuka: sebelum(menitLalu),
      batas: calculateBatas(ATURAN_WAKTU, sebelum(menitLalu)),
      dinilai: null,
      terjawab,
    })
  test('ends so many minutes after its opening, and never where there is no limit', () => {
    expect(calculateBatas(ATURAN_WAKTU, sebelum(10))).toEqual(sebelum(-20))
    expect(calculateBatas(ATURAN, sebelum(10))).toBeNull()
  })
  test.each([
    ['just begun', 0, false],
    ['at the end of its time', 30, false],
    ['within the minute after it', 30.99, false],
    ['when that minute is over', 31, true],
    ['a day later', HARI, true],
  ])('%s', (_, menit, isLewat) => {
    expect(isLewatBatas(berwaktu(menit), NOW)).toBe(isLewat)
    expect(isHabisWaktu(ATURAN_WAKTU, berwaktu(menit), NOW)).toBe(isLewat)
  })
  test('is the one it was opened with, whatever the test says by now', () =>
    expect(isHabisWaktu({ ...ATURAN, batasMenit: 600 }, berwaktu(31), NOW)).toBe(true))
  test.each([
    ['with answers', true],
    ['empty: its questions were seen', false],
  ])('that is over is an attempt, %s', (_, terjawab) =>
    expect(checkMulai({ ...ATURAN_WAKTU, maksPercobaan: 1 }, [berwaktu(31, terjawab)], NOW)).toEqual(
      tolak({ kode: 'KESEMPATAN_HABIS', maks: 1 }),
    ),
  )
  test('keeps a second from beginning until it is over', () =>
    expect(checkMulai(ATURAN_WAKTU, [berwaktu(30)], NOW)).toEqual(tolak({ kode: 'MASIH_TERBUKA', nomor: 1 })))
})

describe('the attempt that counts', () => {
  const daftar = [
    toPercobaan(3, { nilai: 5 }),
    toPercobaan(1, { nilai: 6, maks: 9 }),
    toPercobaan(2, { nilai: 6 }),
    toPercobaan(4, { nilai: 10, keadaan: 'batal' }),
    toPercobaan(5, { nilai: 0, keadaan: 'terbuka', dinilai: null }),
  ]
  test('the best by share, voided and open ones aside', () =>
    expect(getPercobaanTerhitung(ATURAN, daftar)?.nomor).toBe(1))
  test('the last', () =>
    expect(getPercobaanTerhitung({ ...ATURAN, dihitung: 'terakhir' }, daftar)?.nomor).toBe(3))
  test('none yet', () => expect(getPercobaanTerhitung(ATURAN, daftar.slice(4))).toBeNull())
})

test('practice and the first test decide nothing', () => {
  expect(JENIS_KUIS.map(isPenentu)).toEqual([false, false, true, true])
})

test.each<[JenisKuis, unknown]>([
  ['uji-awal', ok(2)],
  ['latihan', ok(2)],
  ['uji-antara', tolak({ kode: 'MASIH_JEDA', sampai: sebelum(-15) })],
  ['uji-akhir', tolak({ kode: 'MASIH_JEDA', sampai: sebelum(-15) })],
])('just after a poor %s', (jenis, hasil) =>
  expect(
    checkMulai(toAturanJenis({ jenis, aturan: ATURAN }), [toPercobaan(1, { dinilai: NOW })], NOW),
  ).toEqual(hasil),
)
test('what is not counted is closed by no pass, and by its limit all the same', () => {
  const aturan = toAturanJenis({
    jenis: 'uji-awal',
    aturan: { ...ATURAN, ulangSetelahLulus: false, maksPercobaan: 2 },
  })
  const satu = toPercobaan(1, { lulus: true })
  expect(checkMulai(aturan, [satu], NOW)).toEqual(ok(2))
  expect(checkMulai(aturan, [satu, toPercobaan(2)], NOW)).toEqual(
    tolak({ kode: 'KESEMPATAN_HABIS', maks: 2 }),
  )
})
