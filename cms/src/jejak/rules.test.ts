import { describe, expect, test } from 'vitest'
import {
  type BahanJejak,
  type BarisJejak,
  calculateHash,
  calculateIsiHash,
  checkRantai,
  createRantai,
  HASH_AWAL,
} from './rules.ts'

function toRantai(panjang: number): BarisJejak[] {
  const daftar = Array.from(
    { length: panjang },
    (_, i): BahanJejak => ({
      waktu: `2026-11-24T00:00:0${i + 1}.000Z`,
      pelaku: 'a',
      namaPelaku: 'Ani',
      peran: 'operator-desa',
      kumpulan: 'apbdes',
      dokumen: 'd',
      aksi: 'ajukan',
      dari: 'draf',
      ke: 'diajukan',
      alasan: null,
      isiHash: null,
    }),
  )
  return createRantai('62.01.02.2901', { nomor: 0, hash: HASH_AWAL }, daftar)
}

describe('checkRantai', () => {
  test('a whole chain has no breaks', () => expect(checkRantai(toRantai(5))).toEqual([]))

  test('rows that continue a chain fit on it', () => {
    const [satu, dua, tiga] = toRantai(3) as [BarisJejak, BarisJejak, BarisJejak]
    const { rantai, nomor: _nomor, hash: _hash, hashSebelum: _sebelum, ...bahan } = tiga
    expect(createRantai(rantai, dua, [bahan])).toEqual([tiga])
    expect(checkRantai([satu, dua, ...createRantai(rantai, dua, [bahan])])).toEqual([])
  })

  test.each([
    [
      'a changed reason',
      (d: BarisJejak[]) => d.map((b) => (b.nomor === 3 ? { ...b, alasan: 'lain' } : b)),
      'ISI_BERUBAH',
    ],
    ['a missing row', (d: BarisJejak[]) => d.filter((b) => b.nomor !== 3), 'NOMOR_HILANG'],
    [
      'a row resealed by a stranger',
      (d: BarisJejak[]) =>
        d.map((b) =>
          b.nomor === 3
            ? { ...b, alasan: 'x', hash: calculateHash({ ...b, alasan: 'x' }, b.hashSebelum) }
            : b,
        ),
      'SAMBUNGAN_PUTUS',
    ],
  ])('%s is found', (_nama, change, kode) => {
    expect(checkRantai(change(toRantai(5))).map((cela) => cela.kode)).toContain(kode)
  })
})

test('the content hash does not depend on the order of keys', () => {
  expect(calculateIsiHash({ a: 1, b: [{ c: 2, d: 3n }] })).toBe(
    calculateIsiHash({ b: [{ d: 3n, c: 2 }], a: 1 }),
  )
})
