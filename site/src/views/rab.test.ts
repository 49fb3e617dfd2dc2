import type { BarisPublik } from 'cms/contract/apbdes'
import { expect, test } from 'vitest'
import { toRabView } from './rab.ts'

const toBaris = (uraian: string, anggaran: number, rab?: BarisPublik['rab']): BarisPublik => ({
  kodeKegiatan: '02.03.10',
  kodeRekening: '5.3.5.03',
  uraian,
  sumberDana: 'DDS',
  anggaran,
  realisasi: null,
  ...(rab === undefined ? {} : { rab }),
})
const SEMEN = toBaris('Semen', 468_750.5, { volume: 6.25, satuan: 'zak', hargaSatuan: 75_000.08 })

test('lines with volume and price, and how many have none', () => {
  expect(toRabView([SEMEN, toBaris('Upah', 100)], '02.03.10')).toEqual({
    kalimat:
      'Begini biayanya dihitung. Untuk 1 rincian lain desa tidak mencantumkan banyak dan harga satuannya.',
    baris: [{ uraian: 'Semen', volume: '6,25 zak', harga: '75.000,08', jumlah: '468.750,50' }],
    jumlah: '468.750,50',
  })
})
test('where all have it nothing is missing, where none has it the page says so', () => {
  expect(toRabView([SEMEN], '02.03.10')?.kalimat).toContain('banyaknya dikali harga satuan')
  expect(toRabView([toBaris('Upah', 100)], '02.03.10')).toMatchObject({ baris: [] })
  expect(toRabView([toBaris('Upah', 100)], '02.03.10')?.kalimat).toContain('tidak dapat ditampilkan')
})
test('a bidang and an account have no RAB', () => {
  expect([toRabView([SEMEN], '02'), toRabView([SEMEN], '4.2.1')]).toEqual([null, null])
})
