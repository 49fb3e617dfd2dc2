/** The answer of an import as scripts and the import page read it: amounts as rupiah numbers. */
import type { Alasan } from '../../contract/galat.ts'
import { toRupiahNumber } from '../../dasar/rupiah.ts'
import type { BarisDitolak } from './import-rules.ts'
import type { JawabanImpor } from './operations.ts'
import type { Jumlah } from './ringkasan.ts'

type Angka = { anggaran: number; realisasi: number | null }
export type LaporanImpor = {
  dibaca: number
  diterima: number
  ditolak: BarisDitolak[]
  galat: Alasan[]
  peringatan: Alasan[]
  jumlah: Record<
    'pendapatan' | 'belanja' | 'penerimaanPembiayaan' | 'pengeluaranPembiayaan' | 'surplus' | 'silpa',
    Angka
  >
  dokumen?: string
}

export function presentImpor({ hasil, dokumen }: JawabanImpor): LaporanImpor {
  const { pendapatan, belanja, penerimaanPembiayaan, pengeluaranPembiayaan, surplus, silpa } = hasil.ringkasan
  return {
    dibaca: hasil.dibaca,
    diterima: hasil.daftarBaris.length,
    ditolak: hasil.ditolak,
    galat: hasil.galat,
    peringatan: hasil.peringatan,
    jumlah: {
      pendapatan: toAngka(pendapatan),
      belanja: toAngka(belanja),
      penerimaanPembiayaan: toAngka(penerimaanPembiayaan),
      pengeluaranPembiayaan: toAngka(pengeluaranPembiayaan),
      surplus: toAngka(surplus),
      silpa: toAngka(silpa),
    },
    ...(dokumen === null ? {} : { dokumen }),
  }
}

const toAngka = ({ anggaran, realisasi }: Jumlah): Angka => ({
  anggaran: toRupiahNumber(anggaran),
  realisasi: realisasi === null ? null : toRupiahNumber(realisasi),
})
