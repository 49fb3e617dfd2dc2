import { expect, test } from 'vitest'
import { checkPengajuan } from './rules.ts'

test.each([
  ['a regulation with both', { jenis: 'perdes', nomor: '3', tanggalDokumen: '2026-05-06' }, []],
  ['one without a day', { jenis: 'perdes', nomor: '3', tanggalDokumen: null }, ['TANGGAL_DOKUMEN_WAJIB']],
  [
    'a decree of the BPD without anything',
    { jenis: 'keputusan-bpd' },
    ['NOMOR_DOKUMEN_WAJIB', 'TANGGAL_DOKUMEN_WAJIB'],
  ],
  [
    'spaces for a number',
    { jenis: 'perkades', nomor: ' ', tanggalDokumen: '2026-05-06' },
    ['NOMOR_DOKUMEN_WAJIB'],
  ],
  ['a report', { jenis: 'lkppd', nomor: null, tanggalDokumen: null }, []],
] as const)('%s', (_nama, isi, kode) => expect(checkPengajuan(isi).map((satu) => satu.kode)).toEqual(kode))
