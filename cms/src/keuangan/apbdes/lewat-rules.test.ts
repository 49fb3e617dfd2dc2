/** A report that goes above its budget says why. */
import { expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { toBarisUji } from '../../../test/support/catatan.ts'
import type { BarisApbdes } from './baris.ts'
import type { Fase } from './fase.ts'
import { checkAlasanLewat, getAlasanLewat } from './lewat-rules.ts'

const toBaris = (kegiatan: string, rekening: string, anggaran: bigint, realisasi: bigint): BarisApbdes => ({
  ...toBarisUji(kegiatan, rekening, 'DDS', anggaran, 'Uji'),
  realisasi,
})
const JALAN = toBaris('02.03.10', '5.3.5.03', 100_00n, 100_01n)
const BIDANG = [toBaris('', '4.2.1', 10_00n, 10_00n), toBaris('01', '5', 10_00n, 11_00n)]

test.each<[string, Fase, BarisApbdes[], string | null, string[], string | null]>([
  ['a sen above', 'realisasi-akhir', [JALAN], null, ['ALASAN_LEWAT_WAJIB'], null],
  ['above, blanks alone', 'realisasi-semester-1', [JALAN], ' \n ', ['ALASAN_LEWAT_WAJIB'], null],
  ['above, with a reason', 'realisasi-berjalan', [JALAN], ' Harga pasir naik. ', [], 'Harga pasir naik.'],
  ['above by bidang', 'realisasi-akhir', BIDANG, null, ['ALASAN_LEWAT_WAJIB'], null],
  ['to the sen', 'realisasi-akhir', [{ ...JALAN, realisasi: 100_00n }], null, [], null],
  ['within, a reason left over', 'realisasi-akhir', [{ ...JALAN, realisasi: 1n }], 'Lama.', [], null],
  ['nothing realised', 'realisasi-akhir', [{ ...JALAN, realisasi: null }], null, [], null],
  [
    'above with one part, within with both',
    'realisasi-akhir',
    [JALAN, { ...JALAN, realisasi: 99_99n }],
    null,
    [],
    null,
  ],
  ['more revenue than planned', 'realisasi-akhir', [toBaris('', '4.2.1', 1n, 2n)], null, [], null],
  ['a budget with figures of its own', 'perubahan', [JALAN], 'Alasan.', [], null],
])('%s', (_, fase, baris, alasanLewat, kode, terbit) => {
  const laporan = { fase, baris, alasanLewat, acuan: toAcuanUji(2025) }
  expect(checkAlasanLewat(laporan).map((satu) => satu.kode)).toEqual(kode)
  expect(getAlasanLewat(laporan)).toBe(terbit)
})

test('several lines of one account are named as the account, whichever comes first', () => {
  const pasir = { ...JALAN, uraian: 'Pasir pasang' }
  const semen = { ...JALAN, uraian: 'Semen PC 50 kg' }
  for (const baris of [
    [pasir, semen],
    [semen, pasir],
  ])
    expect(
      checkAlasanLewat({ fase: 'realisasi-akhir', baris, alasanLewat: null, acuan: toAcuanUji(2025) })[0]
        ?.pesan,
    ).toContain(`Belanja "02.03.10 · 5.3.5.03 ${toAcuanUji(2025).rekening.get('5.3.5.03')}" Rp200,02`)
})

test('the refusal names the first, counts the others, and says where to write', () => {
  const baris = [JALAN, toBaris('02.03.11', '5.3.5.03', 1n, 2n)]
  const laporan = { fase: 'realisasi-akhir' as const, baris, alasanLewat: null, acuan: toAcuanUji(2025) }
  expect(checkAlasanLewat(laporan)[0]?.pesan).toBe(
    'Belanja "02.03.10 · 5.3.5.03 Uji" Rp100,01, lebih dari anggarannya Rp100. Dan 1 belanja lain. Tulis dahulu alasannya pada isian "Alasan belanja melebihi anggaran" dokumen ini, lalu simpan. Alasannya ikut terbit.',
  )
})
