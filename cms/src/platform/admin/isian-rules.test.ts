import { expect, test } from 'vitest'
import { isBeda, MASA_SIMPAN, parseIsian, toIsianSimpan, toKunciIsian } from './isian-rules.ts'

test('a key names person, collection and document', () => {
  const tempat = { pengguna: 'p1', kumpulan: 'berita' }
  expect(toKunciIsian({ ...tempat, id: 'd1' })).toBe('lewu-isian:p1:berita:d1')
  expect(toKunciIsian({ ...tempat, id: undefined })).toBe('lewu-isian:p1:berita:baru')
})

test('passwords, files and what the server writes are left out, at every depth', () => {
  const isi = {
    judul: 'Panen',
    password: 'rahasia',
    'confirm-password': 'rahasia',
    sandiLama: 'rahasia',
    file: { name: 'a.pdf' },
    updatedAt: '2026-01-01',
    foto: [{ berkas: 'b1', keterangan: 'Sawah', tokenHash: 'x' }],
  }
  expect(toIsianSimpan(isi)).toEqual({ judul: 'Panen', foto: [{ berkas: 'b1', keterangan: 'Sawah' }] })
})

test.each([
  [
    JSON.stringify({ waktu: 1_000, isi: { a: 1 } }),
    1_000 + MASA_SIMPAN - 1,
    { waktu: 1_000, isi: { a: 1 }, dasar: null },
  ],
  [
    JSON.stringify({ waktu: 1_000, isi: {}, dasar: '2026-01-01' }),
    1_000,
    { waktu: 1_000, isi: {}, dasar: '2026-01-01' },
  ],
  [JSON.stringify({ waktu: 1_000, isi: { a: 1 } }), 1_000 + MASA_SIMPAN, null],
  [JSON.stringify({ waktu: '1', isi: {} }), 1_000, null],
  [JSON.stringify({ waktu: 1_000, isi: null }), 1_000, null],
  ['{', 1_000, null],
  [null, 1_000, null],
])('%s at %d is offered as %j', (teks, now, hasil) => {
  expect(parseIsian(teks, now)).toEqual(hasil)
})

test.each([
  [{ a: 1, b: '' }, { a: 1 }, false],
  [{ a: 1, b: null, c: [] }, { a: 1 }, false],
  [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, false],
  [{ a: [1, 2] }, { a: [2, 1] }, true],
  [{ a: 1 }, { a: 2 }, true],
  [{ a: false }, {}, true],
  [{ isi: { root: { children: [{ text: 'a' }] } } }, { isi: { root: { children: [{ text: 'b' }] } } }, true],
])('%j differs from %j: %s', (satu, dua, hasil) => {
  expect(isBeda(satu, dua)).toBe(hasil)
})
