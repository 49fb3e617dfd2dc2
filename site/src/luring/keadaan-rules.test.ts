import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AKUN, LEMBAR, PERCOBAAN } from '../../test/support/lembar-hp.ts'
import type { Titipan } from './bentuk.ts'
import {
  addLembar,
  calculateJeda,
  deleteDitolak,
  deleteLembar,
  finishRombongan,
  isTanyaPenuh,
  KEADAAN_KOSONG,
  type Keadaan,
  listDitolak,
  listJawabanTertolak,
  listJawabanTertunda,
  listMenunggu,
  MAX_ROMBONGAN,
  recordJawaban,
  recordPelajaran,
  recordPosisi,
  recordTanya,
  startRombongan,
  submitLembar,
  takeRombongan,
  toWaktuTerpercaya,
} from './keadaan-rules.ts'

const AWAL = LEMBAR.urut
let nomor = 0
const createCap = (waktu = AWAL) => ({ id: `id-${nomor++}`, akun: AKUN, waktu })
const pelajaran = (jenis: 'buka' | 'selesai', slug = 'satu') => ({
  jenis,
  kursus: 'kursus',
  pendaftaran: 'p',
  pelajaran: slug,
})
const DENGAN_LEMBAR = addLembar(KEADAAN_KOSONG, LEMBAR)
const answer = (keadaan: Keadaan, soal: string, jawaban: number | null, waktu = AWAL) =>
  recordJawaban(keadaan, { percobaan: PERCOBAAN, soal, jawaban }, createCap(waktu))
const listIsi = ({ titipan }: Keadaan) => titipan.map(({ isi }) => isi)

describe('a lesson', () => {
  const recordSemua = (daftar: readonly ('buka' | 'selesai')[]) =>
    daftar.reduce(
      (keadaan, jenis, i) => recordPelajaran(keadaan, pelajaran(jenis), createCap(AWAL + i * 1_000)),
      KEADAAN_KOSONG,
    )
  test('marked twice waits once', () =>
    expect(listIsi(recordSemua(['selesai', 'selesai'])).map(({ jenis }) => jenis)).toEqual(['selesai']))
  test('opened again and again waits with its first opening and its newest', () =>
    expect(
      listIsi(recordSemua(['buka', 'buka', 'buka', 'buka'])).map(({ waktu }) => Date.parse(waktu) - AWAL),
    ).toEqual([0, 3_000]))
  test('whose opening is on its way keeps it', () => {
    const satu = recordSemua(['buka', 'buka'])
    const jalan = startRombongan(satu, new Set(satu.titipan.map(({ id }) => id)))
    expect(recordPelajaran(jalan, pelajaran('buka'), createCap()).titipan).toHaveLength(3)
  })
  test('that the server does not know is not noted for ever', () => {
    const satu = recordSemua(['buka'])
    const hasil = [{ id: satu.titipan[0]?.id ?? '', hasil: 'ditolak' as const, kode: 'PELAJARAN_TIDAK_ADA' }]
    const ditolak = finishRombongan(satu, hasil)
    expect(recordPelajaran(ditolak, pelajaran('buka'), createCap())).toBe(ditolak)
  })
})

describe('a place of reading', () => {
  const record = (keadaan: Keadaan, posisi: number, sesi = 'a', slug = 'satu') =>
    recordPosisi(
      keadaan,
      { kursus: 'kursus', pendaftaran: 'p', pelajaran: slug, posisi, sesi, detik: posisi },
      createCap(),
    )
  const listPosisi = (keadaan: Keadaan) =>
    listIsi(keadaan).map((isi) => ('posisi' in isi ? `${isi.pelajaran} ${isi.sesi} ${isi.posisi}` : ''))
  test('replaces the one before it, of the same lesson and the same reading', () => {
    const semua = record(record(record(record(KEADAAN_KOSONG, 1), 2), 5, 'b'), 7, 'a', 'dua')
    expect(listPosisi(semua)).toEqual(['satu a 2', 'satu b 5', 'dua a 7'])
  })
  test('that was on its way is followed', () => {
    const satu = record(KEADAAN_KOSONG, 1)
    const jalan = startRombongan(satu, new Set(satu.titipan.map(({ id }) => id)))
    expect(listPosisi(record(jalan, 2))).toEqual(['satu a 1', 'satu a 2'])
  })
  test('goes with the others, is counted among none, and is not missed when it is refused', () => {
    const satu = record(KEADAAN_KOSONG, 1)
    expect([takeRombongan(satu).length, listMenunggu(satu).length]).toEqual([1, 0])
    const hasil = [{ id: satu.titipan[0]?.id ?? '', hasil: 'ditolak' as const, kode: 'PELAJARAN_TIDAK_ADA' }]
    expect(finishRombongan(satu, hasil).titipan).toEqual([])
  })
})

describe('an answer', () => {
  test('replaces the one that never left the phone', () => {
    const keadaan = answer(answer(DENGAN_LEMBAR, 's', 1), 's', 2)
    expect(listIsi(keadaan)).toMatchObject([{ jenis: 'jawab', soal: 's', jawaban: 2, urut: AWAL + 2 }])
  })
  test('that was on its way is never changed: the new one follows it with a higher number', () => {
    const satu = answer(DENGAN_LEMBAR, 's', 1)
    const jalan = startRombongan(satu, new Set(satu.titipan.map(({ id }) => id)))
    expect(listIsi(answer(jalan, 's', 2))).toMatchObject([{ jawaban: 1 }, { jawaban: 2 }])
  })
  test('that changes nothing waits for nothing', () =>
    expect(answer(answer(DENGAN_LEMBAR, 's', 1), 's', 1).titipan).toHaveLength(1))
  test('taken back is sent as no answer', () =>
    expect(listIsi(answer(answer(DENGAN_LEMBAR, 's', 1), 's', null))).toMatchObject([{ jawaban: null }]))
  test.each([
    ['behind', AWAL - 90_000, AWAL + 1],
    ['ahead', AWAL + 90_000, AWAL + 90_000],
  ])('of a phone whose clock is %s still counts above those the paper came with', (_, waktu, urut) =>
    expect(listIsi(answer(DENGAN_LEMBAR, 's', 1, waktu))).toMatchObject([{ urut }]),
  )
  test('to a paper that was sent in, or is not here, is none', () => {
    const terkunci = submitLembar(DENGAN_LEMBAR, PERCOBAAN, createCap())
    expect(answer(terkunci, 's', 1)).toBe(terkunci)
    expect(answer(KEADAAN_KOSONG, 's', 1)).toBe(KEADAAN_KOSONG)
  })
})

describe('a paper', () => {
  test('sent in twice is sent in once, after its answers', () => {
    const satu = submitLembar(answer(DENGAN_LEMBAR, 's', 1), PERCOBAAN, createCap())
    expect(submitLembar(satu, PERCOBAAN, createCap())).toBe(satu)
    expect(takeRombongan(satu).map(({ isi }) => isi.jenis)).toEqual(['jawab', 'kirim'])
  })
  test('opened again with a signal keeps what the server has not got, and stays locked', () => {
    const satu = answer(DENGAN_LEMBAR, 's', 1)
    const baru = { ...LEMBAR, jawaban: { s: 3, t: 2 } }
    expect(addLembar(satu, baru).lembar).toMatchObject([{ jawaban: { s: 1, t: 2 }, keadaan: 'terbuka' }])
    expect(addLembar(submitLembar(satu, PERCOBAAN, createCap()), baru).lembar).toMatchObject([
      { keadaan: 'dikunci' },
    ])
  })
  test.each([
    ['diterapkan', null, 'dinilai', 0],
    ['pernah', null, 'dinilai', 0],
    ['ditolak', 'SUDAH_DIKIRIM', 'dinilai', 0],
    ['ditolak', 'WAKTU_HABIS', 'ditolak', 1],
  ] as const)('that was answered %s %s is %s', (hasil, kode, akhir, tertolak) => {
    const dikirim = submitLembar(DENGAN_LEMBAR, PERCOBAAN, createCap())
    const selesai = finishRombongan(dikirim, [{ id: dikirim.titipan[0]?.id ?? '', hasil, kode }])
    expect(selesai.lembar).toMatchObject([{ keadaan: akhir }])
    expect(listDitolak(selesai)).toHaveLength(tertolak)
    expect(deleteDitolak(selesai).titipan).toEqual([])
  })
  describe.each([
    ['SUDAH_DIKIRIM', 'dinilai'],
    ['WAKTU_HABIS', 'ditolak'],
    ['PERCOBAAN_DIBATALKAN', 'ditolak'],
  ] as const)('to which an answer was refused %s', (kode, akhir) => {
    const semula = answer(answer(answer(DENGAN_LEMBAR, 's', 1), 't', 2), 's', 2)
    const tolak = (keadaan: Keadaan) =>
      finishRombongan(
        keadaan,
        keadaan.titipan.map(({ id }) => ({ id, hasil: 'ditolak' as const, kode })),
      )
    test(`is ${akhir} and takes no more`, () => {
      const usai = tolak(semula)
      expect(usai.lembar).toMatchObject([{ keadaan: akhir }])
      expect(answer(usai, 'u', 1)).toBe(usai)
      expect(submitLembar(usai, PERCOBAAN, createCap())).toBe(usai)
      expect(addLembar(usai, LEMBAR).lembar).toMatchObject([{ keadaan: akhir }])
    })
    test('and says how many questions did not count, also once the result was shown, until it was read', () => {
      const usai = tolak(semula)
      expect(listJawabanTertolak(usai, PERCOBAAN)).toEqual({ kode, banyak: 2 })
      expect(listJawabanTertolak(usai, 'lain').banyak).toBe(0)
      const dilihat = deleteLembar(usai, PERCOBAAN)
      expect([dilihat.lembar, listJawabanTertolak(dilihat, PERCOBAAN).banyak]).toEqual([[], 2])
      expect(listJawabanTertolak(deleteDitolak(dilihat), PERCOBAAN).banyak).toBe(0)
    })
    test('though it was sent in here, too', () => {
      const dikirim = submitLembar(semula, PERCOBAAN, createCap())
      expect(tolak(dikirim).lembar).toMatchObject([{ keadaan: akhir }])
      const jawabDahulu = finishRombongan(
        dikirim,
        dikirim.titipan.slice(0, 2).map(({ id }) => ({ id, hasil: 'ditolak' as const, kode })),
      )
      expect(tolak(jawabDahulu).lembar).toMatchObject([{ keadaan: akhir }])
    })
  })
  test('one answer of which could not be read stays open', () => {
    const satu = answer(DENGAN_LEMBAR, 's', 1)
    const hasil = [{ id: satu.titipan[0]?.id ?? '', hasil: 'ditolak' as const, kode: 'ISIAN_SALAH' }]
    expect(finishRombongan(satu, hasil).lembar).toMatchObject([{ keadaan: 'terbuka' }])
  })
  test('whose result was shown leaves nothing behind, and other notes alone', () => {
    const semua = recordPelajaran(answer(DENGAN_LEMBAR, 's', 1), pelajaran('buka'), createCap())
    expect(listIsi(deleteLembar(semua, PERCOBAAN))).toMatchObject([{ jenis: 'buka' }])
    expect(deleteLembar(semua, PERCOBAAN).lembar).toEqual([])
  })
})

describe('a batch', () => {
  const banyak = Array.from({ length: 120 }, (_, i) => i).reduce(
    (keadaan, i) => recordPelajaran(keadaan, pelajaran('buka', `pelajaran-${i}`), createCap()),
    KEADAAN_KOSONG,
  )
  test('is the oldest events, so many and no more', () => {
    const rombongan = takeRombongan(banyak)
    expect(rombongan).toHaveLength(MAX_ROMBONGAN)
    expect(rombongan[0]?.isi).toMatchObject({ pelajaran: 'pelajaran-0' })
    expect(takeRombongan(banyak, 1)).toHaveLength(1)
  })
  test('stays within its bytes, and one long answer goes all the same', () => {
    const panjang = Array.from({ length: 200 }, (_, i) => i).reduce(
      (keadaan, i) =>
        recordJawaban(
          keadaan,
          { percobaan: PERCOBAAN, soal: `s${i}`, jawaban: 'x'.repeat(5_000) },
          createCap(),
        ),
      DENGAN_LEMBAR,
    )
    expect(JSON.stringify(takeRombongan(panjang).map(({ isi }) => isi)).length).toBeLessThan(50_000)
  })
  test('of which the answer names nothing waits on', () =>
    expect(finishRombongan(banyak, []).titipan).toEqual(banyak.titipan))
})

test.each([
  [1, 0.5, undefined, 5_000],
  [2, 0.5, undefined, 10_000],
  [4, 0, undefined, 32_000],
  [4, 1, undefined, 48_000],
  [30, 0.5, undefined, 900_000],
  [1, 0.5, 0, 1_000],
  [3, 1, 3_999, 1_200],
  [3, 0.5, 4_000, 20_000],
])(
  'after %i failures (chance %f, %s ms after a line came) the next try comes after %i ms',
  (gagal, acak, sejak, jeda) => expect(calculateJeda(gagal, acak, sejak)).toBe(jeda),
)

test('a clock that is a year behind is put right by the server’s', () =>
  expect(toWaktuTerpercaya(AWAL - 31_536_000_000, 31_536_000_000)).toBe(AWAL))

/** A server that takes each id once and answers as the first time, behind a line that loses either way. */
function sendLewat(server: Map<string, string>, rombongan: readonly Titipan[], nasib: number) {
  if (nasib === 0) return null
  const hasil = rombongan.map(({ id, isi }) => {
    const dulu = server.get(id)
    if (dulu !== undefined && dulu !== JSON.stringify(isi)) throw new Error(`${id} came with other content`)
    server.set(id, JSON.stringify(isi))
    return { id, hasil: dulu === undefined ? ('diterapkan' as const) : ('pernah' as const), kode: null }
  })
  return nasib === 1 ? null : hasil
}

test('whatever the line loses, the server gets each event once, and the last answer of each question', () => {
  const langkah = fc.oneof(
    fc.record({
      jenis: fc.constant('jawab' as const),
      soal: fc.constantFrom('s', 't', 'u'),
      nilai: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({ jenis: fc.constant('pelajaran' as const), slug: fc.constantFrom('satu', 'dua') }),
    // 0: the batch is lost, 1: its answer is, 2: both arrive.
    fc.record({ jenis: fc.constant('kirim' as const), nasib: fc.integer({ min: 0, max: 2 }) }),
  )
  fc.assert(
    fc.property(fc.array(langkah, { maxLength: 60 }), (daftar) => {
      const server = new Map<string, string>()
      const harus = new Map<string, number>()
      let keadaan: Keadaan = DENGAN_LEMBAR
      const send = (nasib: number): void => {
        const rombongan = takeRombongan(keadaan)
        keadaan = startRombongan(keadaan, new Set(rombongan.map(({ id }) => id)))
        const hasil = sendLewat(server, rombongan, nasib)
        if (hasil !== null) keadaan = finishRombongan(keadaan, hasil)
      }
      for (const [i, satu] of daftar.entries()) {
        if (satu.jenis === 'kirim') send(satu.nasib)
        else if (satu.jenis === 'pelajaran')
          keadaan = recordPelajaran(keadaan, pelajaran('selesai', satu.slug), createCap())
        else {
          // Clocks jump: only the order of the taps counts.
          keadaan = answer(keadaan, satu.soal, satu.nilai, AWAL + ((i * 7919) % 500) - 250)
          harus.set(satu.soal, satu.nilai)
        }
      }
      keadaan = submitLembar(keadaan, PERCOBAAN, createCap())
      while (listMenunggu(keadaan).length > 0) send(2)
      const jawab = [...server.values()]
        .map((isi) => JSON.parse(isi))
        .filter(({ jenis }) => jenis === 'jawab')
      for (const [soal, nilai] of harus) {
        const terakhir = jawab
          .filter((satu) => satu.soal === soal)
          .toSorted((a, b) => a.urut - b.urut)
          .at(-1)
        expect(terakhir?.jawaban).toBe(nilai)
      }
      expect([...server.values()].filter((isi) => isi.includes('"kirim"'))).toHaveLength(1)
      expect(listJawabanTertunda(keadaan, PERCOBAAN)).toEqual({})
      expect(keadaan.lembar).toMatchObject([{ keadaan: 'dinilai' }])
    }),
    { numRuns: 1_000 },
  )
})

describe('questions to the tutor', () => {
  const ask = (keadaan: Keadaan, isi: string, slug = 'satu') =>
    recordTanya(keadaan, { kursus: 'kursus', pendaftaran: 'p', pelajaran: slug, isi }, createCap())
  test('wait once each, and five at most', () => {
    const [satu, ulang] = [
      ask(KEADAAN_KOSONG, 'Apa itu SiLPA?'),
      ask(ask(KEADAAN_KOSONG, 'Apa itu SiLPA?'), 'Apa itu SiLPA?'),
    ]
    expect([listIsi(satu).length, listIsi(ulang).length, isTanyaPenuh(satu)]).toEqual([1, 1, false])
    expect(listIsi(ask(satu, 'Apa itu SiLPA?', 'dua')).length).toBe(2)
    const penuh = ['a', 'b', 'c', 'd', 'e', 'f'].reduce((keadaan, isi) => ask(keadaan, isi), KEADAAN_KOSONG)
    expect([listIsi(penuh).length, isTanyaPenuh(penuh)]).toEqual([5, true])
  })
  test('the same words are asked anew once they were refused, and apart in another enrolment', () => {
    const satu = ask(KEADAAN_KOSONG, 'Apa itu SiLPA?')
    const ditolak = finishRombongan(satu, [
      { id: satu.titipan[0]?.id ?? '', hasil: 'ditolak', kode: 'TANYA_TERLALU_BANYAK' },
    ])
    const ulang = ask(ditolak, 'Apa itu SiLPA?')
    expect(ulang.titipan.filter(({ keadaan }) => keadaan === 'menunggu')).toHaveLength(1)
    const isi = { kursus: 'lain', pendaftaran: 'q', pelajaran: 'satu', isi: 'Apa itu SiLPA?' }
    expect(listIsi(recordTanya(satu, isi, createCap()))).toHaveLength(2)
  })
  test('one that was refused makes room', () => {
    const penuh = ['a', 'b', 'c', 'd', 'e'].reduce((keadaan, isi) => ask(keadaan, isi), KEADAAN_KOSONG)
    const ditolak = finishRombongan(penuh, [
      { id: penuh.titipan[0]?.id ?? '', hasil: 'ditolak', kode: 'TANYA_TERLALU_BANYAK' },
    ])
    expect([listDitolak(ditolak).length, isTanyaPenuh(ditolak)]).toEqual([1, false])
  })
})
