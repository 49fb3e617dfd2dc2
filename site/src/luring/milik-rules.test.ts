import { expect, test } from 'vitest'
import type { PendaftaranHp, Titipan } from './bentuk.ts'
import { toMilikHp } from './milik-rules.ts'

const PENDAFTARAN: PendaftaranHp = {
  akun: 'a',
  kursus: 'bpd',
  judul: 'BPD',
  id: 'p',
  versi: null,
  selesai: [],
  pelajaran: ['a', 'b'].map((slug) => ({ slug, judul: slug.toUpperCase() })),
  terakhir: null,
  posisi: {},
}
const mark = (lain: object = {}, pendaftaran = 'p'): Titipan => ({
  id: 't',
  akun: 'a',
  urutan: 1,
  kursus: 'bpd',
  isi: { id: 't', waktu: '2026-11-20T00:00:00.000Z', jenis: 'selesai', pendaftaran, pelajaran: 'a' },
  dicoba: false,
  keadaan: 'menunggu',
  kode: null,
  ...lain,
})

test.each<[string, Partial<PendaftaranHp>, Titipan[], [string, boolean] | null, number]>([
  ['from the start', {}, [], ['/kursus/bpd/a', true], 0],
  ['the lesson read last', { terakhir: 'b' }, [], ['/kursus/bpd/b', false], 0],
  ['at its block', { terakhir: 'b', posisi: { b: 3 } }, [], ['/kursus/bpd/b#blok-3', false], 0],
  ['in the own version', { versi: 2 }, [], ['/kursus/bpd/versi/2/a', true], 0],
  ['past what is done', { selesai: ['a'] }, [], ['/kursus/bpd/b', false], 1],
  ['past what was marked and waits', { terakhir: 'a' }, [mark()], ['/kursus/bpd/b', false], 1],
  ['not past a mark that was refused', {}, [mark({ keadaan: 'ditolak' })], ['/kursus/bpd/a', true], 0],
  ['not past a mark of another run', {}, [mark({}, 'lama')], ['/kursus/bpd/a', true], 0],
  ['nowhere when all are done', { selesai: ['a', 'b'] }, [], null, 2],
  ['nowhere where no lesson is known', { pelajaran: undefined }, [], null, 0],
])('goes on %s', (_, isi, titipan, ke, selesai) => {
  const milik = toMilikHp({ ...PENDAFTARAN, ...isi } as PendaftaranHp, titipan)
  expect(milik.lanjut === null ? null : [milik.lanjut.href, milik.lanjut.isBaru]).toEqual(ke)
  expect(milik.selesai).toBe(selesai)
})
