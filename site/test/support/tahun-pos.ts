/** The development of a village in some years, as the database gives it: two activities from two sources. */
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { TahunPos } from '../../src/publik/pos.ts'
import { readContoh } from './contoh.ts'

const { desa } = readContoh<ApbdesPublik>('apbdes.penuh')

export function createTahunPos(daftarTahun: readonly number[]): TahunPos[] {
  return daftarTahun.map((tahun) => ({
    desa,
    tahun,
    fase: 'awal',
    jenis: 'perdes',
    nomor: `7 Tahun ${tahun - 1}`,
    waktu: new Date('2026-11-24T03:00:00Z'),
    pendapatan: { anggaran: 4000, realisasi: null },
    belanja: { anggaran: 3000.5, realisasi: null },
    nama: [
      { kode: '02', nama: 'Bidang Pembangunan' },
      { kode: '02.03.10', nama: 'Pembangunan Jalan Desa' },
      { kode: '02.04.01', nama: 'Rumah Layak Huni' },
    ],
    baris: [
      toBaris('02.03.10', '5.3.5.03', 'DDS', 1000.1, 900.05),
      toBaris('02.03.10', '5.3.5.04', 'ADD', 200.2, null),
      toBaris('02.04.01', '5.2.7.01', 'DDS', 300.2, 0.05),
    ],
  }))
}

const toBaris = (
  kodeKegiatan: string,
  kodeRekening: string,
  sumberDana: string | null,
  anggaran: number,
  realisasi: number | null,
): TahunPos['baris'][number] => ({
  kodeKegiatan,
  kodeRekening,
  uraian: `Belanja ${kodeRekening}`,
  sumberDana,
  anggaran,
  realisasi,
})
