import { describe, expect, test } from 'vitest'
import {
  type BarisJejak,
  calculateHash,
  calculateIsiHash,
  checkRantai,
  HASH_AWAL,
  type IsiJejak,
} from './rules.ts'

function createRantai(panjang: number): BarisJejak[] {
  const daftar: BarisJejak[] = []
  for (let nomor = 1; nomor <= panjang; nomor++) {
    const isi: IsiJejak = {
      rantai: '62.01.02.2901',
      nomor,
      waktu: `2026-11-24T00:00:0${nomor}.000Z`,
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
    }
    const hashSebelum = daftar.at(-1)?.hash ?? HASH_AWAL
    daftar.push({ ...isi, hashSebelum, hash: calculateHash(isi, hashSebelum) })
  }
  return daftar
}

describe('checkRantai', () => {
  test('a whole chain has no breaks', () => expect(checkRantai(createRantai(5))).toEqual([]))

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
    expect(checkRantai(change(createRantai(5))).map((cela) => cela.kode)).toContain(kode)
  })
})

test('the content hash does not depend on the order of keys', () => {
  expect(calculateIsiHash({ a: 1, b: [{ c: 2, d: 3n }] })).toBe(
    calculateIsiHash({ b: [{ d: 3n, c: 2 }], a: 1 }),
  )
})
