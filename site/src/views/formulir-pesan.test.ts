import { describe, expect, test } from 'vitest'
import { checkIsian, createFormulir, type Isian, parseIsian } from './formulir-pesan.ts'

const kunci = 'kunci-uji'
const dibuka = new Date('2026-11-24T03:00:00Z')
const sesudah = (ms: number) => new Date(dibuka.getTime() + ms)
const acak = Uint8Array.from({ length: 20 }, (_, i) => i * 13)

function toIsian(ubah: Partial<Isian> = {}): Isian {
  const isian = parseIsian(new FormData())
  return {
    ...isian,
    ...createFormulir(acak, dibuka, kunci),
    jenis: 'salah',
    pesan: 'Angkanya keliru.',
    ...ubah,
  }
}
function toKode(isian: Isian, now = sesudah(60_000)): string {
  const hasil = checkIsian(isian, { now, kunci })
  if (!hasil.ok) return `${hasil.reason.kolom}:${hasil.reason.kode}`
  return hasil.value === null ? 'program' : hasil.value.pesan
}

describe('the form of a message', () => {
  test('a receipt has twenty signs in groups of five', () => {
    expect(createFormulir(acak, dibuka, kunci).resi).toMatch(/^[A-HJ-NP-Z2-9]{5}(-[A-HJ-NP-Z2-9]{5}){3}$/)
  })

  test.each<[string, Partial<Isian>, Date | undefined, string]>([
    ['a good one', {}, undefined, 'Angkanya keliru.'],
    ['an empty one', { pesan: '  ' }, undefined, 'pesan:KOSONG'],
    ['one too long', { pesan: 'x'.repeat(4001) }, undefined, 'pesan:TERLALU_PANJANG'],
    ['a name too long', { nama: 'x'.repeat(101) }, undefined, 'nama:TERLALU_PANJANG'],
    ['a contact too long', { kontak: 'x'.repeat(201) }, undefined, 'kontak:TERLALU_PANJANG'],
    ['one sent within the blink of an eye', {}, sesudah(500), 'null:TERLALU_CEPAT'],
    ['one left open overnight', {}, sesudah(13 * 3_600_000), 'null:KEDALUWARSA'],
    ['a receipt of their own making', { resi: 'AAAAA-BBBBB-CCCCC-DDDDD' }, undefined, 'null:KEDALUWARSA'],
    ['a clock of their own', { waktu: '1' }, undefined, 'null:KEDALUWARSA'],
    ['a broken clock', { waktu: 'x' }, undefined, 'null:KEDALUWARSA'],
    ['a village that is none', { desa: '../x' }, undefined, 'null:TIDAK_TERBACA'],
    ['a program in the hidden field', { situsWeb: 'http://x' }, undefined, 'program'],
  ])('%s', (_nama, ubah, now, hasil) => expect(toKode(toIsian(ubah), now)).toBe(hasil))

  test('what is left empty is nothing, and an unknown kind is a message to the office', () => {
    const hasil = checkIsian(toIsian({ jenis: 'sandi', nama: ' ' }), { now: sesudah(60_000), kunci })
    expect(hasil.ok && hasil.value).toMatchObject({ jenis: 'kontak', nama: null, kontak: null, desa: null })
  })

  test('a NUL and the line ends of Windows do not come through', () => {
    const formulir = new FormData()
    formulir.set('pesan', 'a\u0000b\r\nc')
    expect(parseIsian(formulir).pesan).toBe('ab\nc')
  })
})
