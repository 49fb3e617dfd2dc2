import type { SertifikatPublik } from 'cms/contract/sertifikat'
import { expect, test } from 'vitest'
import { toSertifikatView } from './sertifikat.ts'

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
