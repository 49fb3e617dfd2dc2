/** Villages of a whole province with what they announced about 2026, no two alike. */
import { KEWAJIBAN } from 'cms/dasar/keterbukaan'
import type { BarisKeterbukaan } from '../../src/publik/keterbukaan.ts'

const toDua = (angka: number): string => String(angka).padStart(2, '0')

export function createBarisKeterbukaan(banyak: number): BarisKeterbukaan[] {
  return Array.from({ length: banyak }, (_, i) => ({
    kode: `62.${toDua((i % 14) + 1)}.${toDua(Math.floor((i % 140) / 14) + 1)}.${2001 + i}`,
    nama: `Sungai Contoh ${i * 7}`.replace('Contoh 0', 'Contoh 1'),
    slug: `sungai-contoh-${i * 7}`,
    contoh: false,
    kecamatan: `Kecamatan ${i % 140}`,
    kabupaten: { kode: `62.${(i % 14) + 1}`, nama: `Kabupaten ${i % 14}`, slug: `kabupaten-${i % 14}` },
    tampilTerlambat: true,
    waktu: new Date('2026-11-01T00:00:00Z'),
    tahun: [2024, 2025, 2026],
    bukti: KEWAJIBAN.filter((_satu, nomor) => (i * 31) % (nomor + 2) !== 0).map(({ kode }, nomor) => ({
      kode,
      tanggal: (i + nomor) % 3 === 0 ? '2026-02-01' : '2025-12-01',
    })),
  })).sort((a, b) => (a.kode < b.kode ? -1 : 1))
}
