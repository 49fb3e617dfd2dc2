/** What the year before left over (6.1.1), as far as an export tells of it. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { calculateJumlah, formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import { isKodeAtas, parseKodeRekening } from '../parameter/kode.ts'

type Baris = { rekening: string; anggaran: Sen; realisasi: Sen | null }

/** What the year before left over moves no money: only an opening journal tells of it, and without one it is not nought. */
export const isSilpaLalu = (rekening: string): boolean =>
  isKodeAtas('6.1.1', parseKodeRekening(rekening) ?? rekening)

export function checkSilpaLalu(daftar: readonly Baris[]): Alasan[] {
  const tanpa = daftar.filter(
    ({ rekening, anggaran, realisasi }) => isSilpaLalu(rekening) && anggaran !== 0n && realisasi === null,
  )
  if (tanpa.length === 0) return []
  const jumlah = calculateJumlah(tanpa.map(({ anggaran }) => anggaran))
  return [
    {
      kode: 'SILPA_BELUM_DIBUKUKAN',
      pesan: `SiLPA tahun lalu (6.1.1) dianggarkan ${formatRupiah(jumlah)}, tetapi Siskeudes tidak membukukannya (tidak ada jurnal saldo awal). Realisasinya dibiarkan kosong, jadi pembiayaan dan SiLPA tahun ini belum dihitung. Isi realisasi 6.1.1 di tabel isian menurut laporan akhir tahun lalu.`,
    },
  ]
}
