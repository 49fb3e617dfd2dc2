import type { SertifikatPublik } from 'cms/contract/sertifikat'
import { expect, test } from 'vitest'
import { isDisimpan, toSertifikatView } from './sertifikat.ts'

const ISI: SertifikatPublik = {
  keadaan: 'berlaku',
  nomor: '7/2026',
  nama: 'Rusmini Contoh',
  kursus: 'Membaca APBDes',
  terbit: '2026-11-20',
  berlakuSampai: null,
  penerbit: 'Dinas Contoh',
  berakhir: null,
  pengganti: null,
  contoh: false,
}
const toView = (isi: Partial<SertifikatPublik>) =>
  toSertifikatView({ ...ISI, ...isi }, { situs: 'https://lewu.example', hariIni: '2026-11-25' })

test.each<[string, Partial<SertifikatPublik>, string]>([
  ['that holds', {}, 'asli dan berlaku, atas nama Rusmini Contoh'],
  ['on its last day', { berlakuSampai: '2026-11-25' }, 'asli dan berlaku'],
  [
    'after it',
    { berlakuSampai: '2026-11-24' },
    'berlaku sampai 24 November 2026. Sekarang tidak berlaku lagi.',
  ],
  [
    'after it, of a holder who is forgotten',
    { nama: null, berlakuSampai: '2026-11-24' },
    'berlaku sampai 24 November 2026. Sekarang tidak berlaku lagi. Nama pemegangnya dihapus',
  ],
  [
    'of a holder who is forgotten',
    { nama: null, berlakuSampai: '2026-11-25' },
    'asli. Nama pemegangnya dihapus',
  ],
  [
    'withdrawn',
    { keadaan: 'dicabut', berakhir: '2026-11-23' },
    'dicabut oleh penerbitnya pada 23 November 2026',
  ],
  ['replaced', { keadaan: 'diganti', berakhir: '2026-11-23' }, 'diganti pada 23 November 2026'],
])('one %s says so', (_, isi, kalimat) => expect(toView(isi).jawaban).toContain(kalimat))

test('withdrawn or replaced it names nobody any more', () => {
  for (const keadaan of ['dicabut', 'diganti'] as const)
    expect(JSON.stringify(toView({ keadaan, berakhir: '2026-11-23' }))).not.toContain('Rusmini')
})

const KODE = '0W3GE-1R70W-3GE1R-70W3G-E1R70-W3GA'

test.each<[string, SertifikatPublik | null, boolean]>([
  [KODE, ISI, true],
  [KODE, { ...ISI, keadaan: 'dicabut', berakhir: '2026-11-23' }, true],
  [KODE, null, false],
  // One certificate has any number of addresses besides the one printed on it.
  [KODE.toLowerCase(), ISI, false],
  [KODE.replaceAll('-', ''), ISI, false],
  [KODE.replace('-', '--'), ISI, false],
  [KODE.replaceAll('0', 'O'), ISI, false],
  [KODE.replace(/.$/, 'B'), ISI, false],
])('the page of %s with %j is kept: %s', (kode, isi, disimpan) => {
  expect(isDisimpan(kode, isi)).toBe(disimpan)
})
