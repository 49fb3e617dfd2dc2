import { describe, expect, test } from 'vitest'
import { checkMulai, type Percobaan } from '../percobaan/rules.ts'
import { checkBatal, checkBeri, listCatatanTutor, toUjiDitinjau } from './rules.ts'

const NOW = new Date('2026-11-27T03:00:00Z')
const menitLalu = (menit: number): Date => new Date(NOW.getTime() - menit * 60_000)
const ATURAN = {
  lulusPersen: 75,
  maksPercobaan: 2,
  jedaMenit: 15,
  berlakuHari: 14,
  ulangSetelahLulus: false,
  dihitung: 'terbaik' as const,
}
const toPercobaan = (nomor: number, isi: Partial<Percobaan> = {}): Percobaan & { kuis: string } => ({
  kuis: 'uji-akhir',
  nomor,
  keadaan: 'dinilai',
  dibuka: menitLalu(200),
  batas: null,
  dinilai: menitLalu(100),
  nilai: 0,
  maks: 10,
  lulus: false,
  terjawab: true,
  kelonggaran: null,
  ...isi,
})

describe('an attempt is voided', () => {
  const tuntas = menitLalu(100)
  const lulus = {
    keadaan: 'dinilai' as const,
    lulus: true,
    dinilai: menitLalu(100),
    jenis: 'uji-akhir' as const,
  }
  test.each([
    ['that was failed', { ...lulus, lulus: false }, tuntas, null],
    ['that is open', { ...lulus, keadaan: 'terbuka' as const, lulus: false, dinilai: null }, null, null],
    ['that was passed, while the course is not complete', lulus, null, null],
    ['that was passed after the course was complete', { ...lulus, dinilai: menitLalu(99) }, tuntas, null],
    ['that decides nothing', { ...lulus, jenis: 'latihan' as const }, tuntas, null],
    ['but not one whose pass completed the course', lulus, tuntas, 'MENYELESAIKAN'],
    ['nor one passed before that', { ...lulus, dinilai: menitLalu(150) }, tuntas, 'MENYELESAIKAN'],
    ['nor twice', { ...lulus, keadaan: 'batal' as const }, null, 'SUDAH_BATAL'],
  ])('%s', (_, percobaan, selesai, tolakan) => {
    const hasil = checkBatal(percobaan, selesai)
    expect(hasil.ok ? null : hasil.reason).toBe(tolakan)
  })
})

describe('a chance', () => {
  const habis = [toPercobaan(1), toPercobaan(2)]
  const jeda = [toPercobaan(1, { dinilai: menitLalu(1) })]
  test.each<[string, Percobaan[], string[], string | null]>([
    ['is given where the limit is used up', habis, [], null],
    ['or a pause is not over', jeda, [], null],
    ['not where one that was given is unused', habis, ['a'], 'SUDAH_DIBERI'],
    ['again once that is used', [...habis, toPercobaan(3, { kelonggaran: 'a' })], ['a'], null],
    ['not where the test can be begun', [toPercobaan(1)], [], 'TIDAK_PERLU'],
    ['nor where one was left over', [toPercobaan(1)], ['a'], 'TIDAK_PERLU'],
    [
      'not beside an open paper',
      [toPercobaan(1, { keadaan: 'terbuka', dinilai: null })],
      [],
      'MASIH_TERBUKA',
    ],
    ['not after a pass', [toPercobaan(1, { lulus: true })], [], 'SUDAH_LULUS'],
  ])('%s', (_, riwayat, kelonggaran, tolakan) => {
    const hasil = checkBeri(checkMulai(ATURAN, riwayat, NOW, kelonggaran))
    expect(hasil.ok ? null : hasil.reason).toBe(tolakan)
  })
})

test('what tutors did is told by test, the newest first, with the attempt a chance was used for', () => {
  const catatan = (waktu: string) => ({ kuis: 'uji-akhir', alasan: `Alasan ${waktu}`, waktu })
  const uji = toUjiDitinjau(
    { slug: 'uji-akhir', jenis: 'uji-akhir', aturan: ATURAN },
    {
      percobaan: [
        toPercobaan(1, { keadaan: 'batal' }),
        toPercobaan(2, { keadaan: 'batal', kelonggaran: 'a' }),
        toPercobaan(3, { kelonggaran: 'a' }),
        { ...toPercobaan(9), kuis: 'uji-antara' },
      ],
      kelonggaran: [
        { id: 'a', ...catatan('2026-11-02') },
        { id: 'b', ...catatan('2026-11-04') },
        { id: 'c', ...catatan('2026-11-05'), kuis: 'uji-antara' },
      ],
      pembatalan: [{ percobaan: 'x', nomor: 1, ...catatan('2026-11-03') }],
    },
  )
  expect(uji.percobaan.map(({ nomor }) => nomor)).toEqual([1, 2, 3])
  expect(listCatatanTutor(uji, NOW).map(({ jenis, nomor, alasan }) => [jenis, nomor, alasan])).toEqual([
    ['kesempatan', null, 'Alasan 2026-11-04'],
    ['batal', 1, 'Alasan 2026-11-03'],
    ['kesempatan', 3, 'Alasan 2026-11-02'],
  ])
})
