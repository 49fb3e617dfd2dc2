/** Lines of a budget and records of realisation, as the rules take them. */
import type { BarisApbdes } from '../../src/keuangan/apbdes/baris.ts'
import type { CatatanRealisasi } from '../../src/keuangan/realisasi/catatan.ts'

export const toBarisUji = (
  kodeKegiatan: string,
  kodeRekening: string,
  sumberDana: string | null,
  anggaran: bigint,
  uraian = '',
): BarisApbdes => ({ kodeKegiatan, kodeRekening, sumberDana, uraian, anggaran, realisasi: null })

export const toCatatanUji = (
  { kodeKegiatan, kodeRekening, sumberDana, uraian }: BarisApbdes,
  jumlah: bigint,
  lain: Partial<CatatanRealisasi> = {},
): CatatanRealisasi => ({
  kodeKegiatan,
  kodeRekening,
  sumberDana,
  namaBaris: uraian,
  id: crypto.randomUUID(),
  jenis: 'uang',
  uraian: 'uji',
  tanggal: '2026-03-01',
  jumlah,
  dibayarDari: null,
  luarRekening: false,
  alasan: 'uji',
  mengoreksi: null,
  kemajuan: null,
  volume: null,
  satuan: null,
  dusun: null,
  ...lain,
})
