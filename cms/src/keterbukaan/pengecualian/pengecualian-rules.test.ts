import { describe, expect, test } from 'vitest'
import { checkPengecualian, type IsiPengecualian } from './pengecualian-rules.ts'

const HARI = '2026-11-26'
const sah: IsiPengecualian = {
  huruf: ['h'],
  undangUndang: '',
  berlakuSampai: '',
  konsekuensi: 'Keadaan ekonomi keluarga diketahui semua orang.',
  kepentingan: 'Jumlah penerima per dusun tetap terbuka bagi warga.',
  judul: 'Daftar penerima bantuan menurut nama',
}

describe('information is kept back', () => {
  test.each<[string, Partial<IsiPengecualian>, string[]]>([
    ['a personal secret, without an end', {}, []],
    ['a personal deed and secret', { huruf: ['g', 'h'] }, []],
    ['with an end to come', { huruf: ['b'], berlakuSampai: '2027-01-01' }, []],
    ['other grounds without an end', { huruf: ['b', 'h'] }, ['berlakuSampai:BATAS_WAJIB']],
    ['an end that is today', { berlakuSampai: HARI }, ['berlakuSampai:BATAS_SUDAH_LEWAT']],
    [
      'another law without naming it',
      { huruf: ['j'], berlakuSampai: '2030-01-01' },
      ['undangUndang:UNDANG_UNDANG_WAJIB'],
    ],
    [
      'another law named',
      { huruf: ['j'], berlakuSampai: '2030-01-01', undangUndang: 'UU 24/2013 Ps 84' },
      [],
    ],
    ['reasons of two words', { konsekuensi: 'Rahasia saja' }, ['konsekuensi:ALASAN_TERLALU_PENDEK']],
    ['interest not weighed', { kepentingan: 'Tidak ada' }, ['kepentingan:ALASAN_TERLALU_PENDEK']],
    ['a number like a NIK in the title', { judul: 'Berkas 6201020304050607' }, ['judul:DATA_ORANG']],
    [
      'a phone in the reasons',
      { konsekuensi: 'Hubungi 0812 3456 7890 sebelum dibuka' },
      ['konsekuensi:DATA_ORANG'],
    ],
  ])('%s', (_nama, ubah, salah) => {
    expect(checkPengecualian({ ...sah, ...ubah }, HARI).map(({ isian, kode }) => `${isian}:${kode}`)).toEqual(
      salah,
    )
  })

  test.each(['a', 'b', 'c', 'd', 'e', 'f', 'i'] as const)('ground %s is never permanent', (huruf) => {
    expect(checkPengecualian({ ...sah, huruf: [huruf] }, HARI).map(({ kode }) => kode)).toEqual([
      'BATAS_WAJIB',
    ])
  })
})
