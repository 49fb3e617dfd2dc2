import type { BarisPublik } from 'cms/contract/apbdes'
import { describe, expect, test } from 'vitest'
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
const toView = (
  baris: readonly BarisPublik[],
  kode = '02.03.10',
  anggaran: Parameters<typeof toRabView>[0]['anggaran'] = null,
) => toRabView({ alamat: { desa: 'mekar-jaya', tahun: 2025, kode }, baris, anggaran })
const SEMEN = toBaris('Semen', 468_750.5, { volume: 6.25, satuan: 'zak', hargaSatuan: 75_000.08 })

test('lines with volume and price, and how many have none', () => {
  expect(toView([SEMEN, toBaris('Upah', 100)])).toEqual({
    kalimat:
      'Begini biayanya dihitung. Untuk 1 rincian lain desa tidak mencantumkan banyak dan harga satuannya.',
    dari: null,
    baris: [{ uraian: 'Semen', volume: '6,25 zak', harga: '75.000,08', jumlah: '468.750,50' }],
    jumlah: '468.750,50',
  })
})
test('where all have it nothing is missing, where none has it the page says so', () => {
  expect(toView([SEMEN])?.kalimat).toContain('banyaknya dikali harga satuan')
  expect(toView([toBaris('Upah', 100)])).toMatchObject({ baris: [] })
  expect(toView([toBaris('Upah', 100)])?.kalimat).toContain('tidak dapat ditampilkan')
})
test('a bidang and an account have no RAB', () => {
  expect([toView([SEMEN], '02'), toView([SEMEN], '4.2.1')]).toEqual([null, null])
})

describe('where the account of the year stands on the page', () => {
  const LAPORAN = [toBaris('Belanja Modal Jalan', 468_750.5)]
  const anggaran = { fase: 'perubahan', ke: 2, baris: [SEMEN] } as const
  test('the RAB is that of the newest budget, and says so', () => {
    expect(toView(LAPORAN, '02.03.10', anggaran)).toMatchObject({
      kalimat: 'Begini biayanya dihitung: banyaknya dikali harga satuan.',
      dari: {
        kalimat:
          'RAB ini dari Perubahan ke-2, anggaran terakhir sebelum laporan realisasi di atas; laporan tidak memuat RAB.',
        tautan: { href: '/desa/mekar-jaya/apbdes/2025/versi/perubahan-2' },
      },
      jumlah: '468.750,50',
    })
  })
  test('one of its own goes before it, and a budget without any leaves none', () => {
    expect(toView([SEMEN], '02.03.10', { ...anggaran, baris: [] })).toMatchObject({
      dari: null,
      jumlah: '468.750,50',
    })
    expect(toView(LAPORAN, '02.03.10', { ...anggaran, baris: LAPORAN })).toMatchObject({
      dari: null,
      baris: [],
    })
  })
})
test('what was spent beside the plan lacks no RAB', () => {
  expect(toView([SEMEN, { ...toBaris('Tak terduga', 0), realisasi: 5 }])?.kalimat).toContain(
    'banyaknya dikali',
  )
})
