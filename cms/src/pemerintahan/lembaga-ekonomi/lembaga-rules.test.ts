import { expect, test } from 'vitest'
import { checkLembagaEkonomi, type Hasil, type IsiLembaga } from './lembaga-rules.ts'

const hasil: Hasil = { tahun: 2025, pendapatan: 50_000_000.5, hasil: 12_000_000, bagianDesa: 3_000_000 }
const sah: IsiLembaga = {
  nama: 'BUM Desa Karya Contoh',
  nomorBadanHukum: 'AHU-00001.AH.01.33 Tahun 2023',
  tanggalBadanHukum: '2023-05-04',
  usaha: ['Penyewaan tenda', 'Air isi ulang'],
  daftarHasil: [hasil, { tahun: 2024, pendapatan: null, hasil: -2_000_000, bagianDesa: 0 }],
}

test.each<[string, Partial<IsiLembaga>, string[]]>([
  ['as it should be', {}, []],
  ['not registered yet', { nomorBadanHukum: '', tanggalBadanHukum: '' }, []],
  ['a number without its day', { tanggalBadanHukum: '' }, ['tanggalBadanHukum:TANGGAL_BADAN_HUKUM_WAJIB']],
  ['a day without its number', { nomorBadanHukum: ' ' }, ['nomorBadanHukum:NOMOR_BADAN_HUKUM_WAJIB']],
  ['a day to come', { tanggalBadanHukum: '2027-01-01' }, ['tanggalBadanHukum:TANGGAL_BELUM_TIBA']],
  ['a year twice', { daftarHasil: [hasil, hasil] }, ['daftarHasil.1.tahun:TAHUN_KEMBAR']],
  ['a year to come', { daftarHasil: [{ ...hasil, tahun: 2027 }] }, ['daftarHasil.0.tahun:TAHUN_BELUM_TIBA']],
  ['parts of a sen', { daftarHasil: [{ ...hasil, hasil: 0.001 }] }, ['daftarHasil.0.hasil:RUPIAH_SALAH']],
  [
    'revenue below nothing',
    { daftarHasil: [{ ...hasil, pendapatan: -1 }] },
    ['daftarHasil.0.pendapatan:PENDAPATAN_NEGATIF'],
  ],
  [
    'a share of more than there was',
    { daftarHasil: [{ ...hasil, bagianDesa: 12_000_000.01 }] },
    ['daftarHasil.0.bagianDesa:BAGIAN_TERLALU_BESAR'],
  ],
  [
    'a share of a loss',
    { daftarHasil: [{ ...hasil, hasil: -5, bagianDesa: 1 }] },
    ['daftarHasil.0.bagianDesa:BAGIAN_TERLALU_BESAR'],
  ],
  ['a share where the result is not told', { daftarHasil: [{ ...hasil, hasil: null }] }, []],
  ['a phone among its businesses', { usaha: ['Pulsa 0812 3456 7890'] }, ['usaha.0.bidang:DATA_ORANG']],
])('%s', (_nama, ubah, salah) => {
  expect(
    checkLembagaEkonomi({ ...sah, ...ubah }, '2026-11-26').map(({ isian, kode }) => `${isian}:${kode}`),
  ).toEqual(salah)
})
