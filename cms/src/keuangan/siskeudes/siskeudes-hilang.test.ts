/** Money must not vanish without a word: each way a row could fall out of the sums is refused or told. */
import { describe, expect, test } from 'vitest'
import {
  bend,
  bendSel,
  importGalat,
  importOk,
  toCatatan,
  toKode,
} from '../../../test/support/impor-siskeudes.ts'
import { createZipSiskeudes, type Tabel } from '../../../test/support/siskeudes.ts'

const AKHIR = { fase: 'realisasi-akhir' } as const
const bendTabel = (nama: string, ubah: (tabel: Tabel) => Tabel) => createZipSiskeudes(bend(nama, ubah))

describe('spending that stands above other lines', () => {
  test.each([
    ['without its activity', 'Ta_SPJBukti', 'Kd_Keg', '99.2001.00.00.00.', 'tanpa kegiatan'],
    ['on a shorter account', 'Ta_SPJBukti', 'Kd_Rincian', '5.3.5.', 'kegiatan 02.03.10'],
    ['on a shorter account, paid directly', 'Ta_SPPBukti', 'Kd_Rincian', '5.1.1.', 'kegiatan 01.01.01'],
  ])('%s is refused and named', async (_nama, tabel, kolom, isi, tempat) => {
    const hasil = await importGalat(bendTabel(tabel, bendSel(kolom, isi)), AKHIR)
    expect(hasil.kode).toBe('KODE_BERTUMPUK')
    expect(hasil.pesan).toContain(tempat)
  })
})

describe('a row that hides whose it is', () => {
  test.each([
    ['no year', 'Tahun', null, 'Tahun "" tidak terbaca'],
    ['a year in words', 'Tahun', 'dua ribu', 'Tahun "dua ribu" tidak terbaca'],
    ['no village', 'Kd_Desa', null, 'Kd_Desa "" tidak terbaca'],
    ['half a village', 'Kd_Desa', '99.20', 'Kd_Desa "99.20" tidak terbaca'],
  ])('%s: the file is refused', async (_nama, kolom, isi, pesan) => {
    const isPertama = (baris: unknown, daftar: Tabel['baris']) => daftar[0] === baris
    const zip = bendTabel('Ta_TBPRinci', (tabel) =>
      bendSel(kolom, isi, (baris) => isPertama(baris, tabel.baris))(tabel),
    )
    const hasil = await importGalat(zip, AKHIR)
    expect([hasil.kode, hasil.pesan]).toEqual(['ISI_TIDAK_TERBACA', expect.stringContaining(pesan)])
  })
})

test('a payment of an unknown kind is told with its amount', async () => {
  const hasil = await importOk(
    bendTabel(
      'Ta_SPP',
      bendSel('Jn_SPP', 'TU', (baris) => baris[3] === 'LS'),
    ),
    AKHIR,
  )
  expect(toCatatan(hasil, 'SISKEUDES_JENIS_SPP')).toMatch(
    /^2 SPP berjenis TU tidak dikenal, bernilai Rp[\d.]+: tidak dihitung/,
  )
})

describe('the name of the village', () => {
  test.each([
    ['Contoh', false],
    ['DESA CONTOH', false],
    ['Con-toh', false],
    ['Tumbang Lain', true],
  ])('%s in the export of Contoh is told: %s', async (nama, harus) => {
    const hasil = await importOk(bendTabel('Ref_Desa', bendSel('Nama_Desa', nama)))
    expect(toKode(hasil).includes('NAMA_DESA_BEDA')).toBe(harus)
  })
})

test('NUL in a text is left out, as the database cannot keep it', async () => {
  const hasil = await importOk(bendTabel('Ref_Desa', bendSel('Nama_Desa', 'Con\u0000toh')))
  expect(toKode(hasil)).not.toContain('NAMA_DESA_BEDA')
})
