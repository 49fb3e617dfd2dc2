/** The answer of an import as scripts and the import page read it: amounts as rupiah numbers. */
import type { Alasan } from '../../contract/galat.ts'
import { toRupiahNumber } from '../../dasar/rupiah.ts'
import type { BarisDitolak } from './import-rules.ts'
import type { JawabanImpor } from './operations.ts'
import type { Jumlah } from './ringkasan.ts'
import { checkTujuan, formatTujuan, presentPengganti } from './tujuan-rules.ts'

type Angka = { anggaran: number; realisasi: number | null }
export type LaporanImpor = {
  /** Year and phase in words, and the file that was read. */
  tujuan: string
  namaBerkas: string
  /** Why it cannot be saved, or what saving would replace. */
  halangan: Alasan | null
  pengganti: string | null
  dibaca: number
  diterima: number
  ditolak: BarisDitolak[]
  /** About the file; not published. */
  catatan: Alasan[]
  galat: Alasan[]
  peringatan: Alasan[]
  jumlah: Record<
    'pendapatan' | 'belanja' | 'penerimaanPembiayaan' | 'pengeluaranPembiayaan' | 'surplus' | 'silpa',
    Angka
  >
  dokumen?: string
}

export function presentImpor({ hasil, dokumen, tujuan, namaBerkas }: JawabanImpor): LaporanImpor {
  const { pendapatan, belanja, penerimaanPembiayaan, pengeluaranPembiayaan, surplus, silpa } = hasil.ringkasan
  return {
    tujuan: formatTujuan(tujuan.tahun, tujuan.fase),
    namaBerkas,
    halangan: checkTujuan(tujuan),
    pengganti: presentPengganti(tujuan),
    dibaca: hasil.dibaca,
    diterima: hasil.daftarBaris.length,
    ditolak: hasil.ditolak,
    catatan: hasil.catatan,
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
