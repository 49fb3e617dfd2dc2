/** What comes from each source of funds and what it pays for (K07, K10). Pure. */

import { compareTeks } from '../../dasar/urutan.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import {
  getSumberRekening,
  LABEL_SUMBER_DANA,
  SUMBER_DANA,
  type SumberDana,
} from '../parameter/sumber-dana.ts'
import { type BarisApbdes, calculateRealisasi, sumAnggaran } from './baris.ts'
import type { Jumlah } from './ringkasan.ts'

/** `kode` null: lines that name no source, and whose account tells none. */
export type JumlahSumber = {
  kode: string | null
  nama: string | null
  pendapatan: Jumlah
  belanja: Jumlah
  penerimaan: Jumlah
  pengeluaran: Jumlah
}

const REKENING = { pendapatan: '4', belanja: '5', penerimaan: '6.1', pengeluaran: '6.2' } as const
const URUTAN: readonly string[] = [...SUMBER_DANA, 'CAMPURAN']

/** In the order of the law's list, then by name, the unknown last. */
export function calculatePerSumber(rincian: readonly BarisApbdes[], tahun: number): JumlahSumber[] {
  const kelompok = Map.groupBy(rincian, (baris) => getSumber(baris, tahun))
  return [...kelompok]
    .map(([kode, milik]) => ({
      kode,
      nama: kode === null ? null : (LABEL_SUMBER_DANA[kode as SumberDana] ?? null),
      pendapatan: sum(milik, REKENING.pendapatan),
      belanja: sum(milik, REKENING.belanja),
      penerimaan: sum(milik, REKENING.penerimaan),
      pengeluaran: sum(milik, REKENING.pengeluaran),
    }))
    .sort((a, b) => compareTeks(toUrutan(a.kode), toUrutan(b.kode)))
}

/** What the line says; of revenue without a word, what its account says. */
export const getSumber = ({ sumberDana, kodeRekening }: BarisApbdes, tahun: number): string | null =>
  sumberDana ?? getSumberRekening(kodeRekening, tahun)

function sum(daftar: readonly BarisApbdes[], rekening: string): Jumlah {
  const milik = daftar.filter(({ kodeRekening }) => isKodeAtas(rekening, kodeRekening))
  return {
    anggaran: sumAnggaran(milik),
    realisasi: milik.reduce<bigint | null>(
      (jumlah, satu) => calculateRealisasi(jumlah, satu.realisasi),
      null,
    ),
  }
}

function toUrutan(kode: string | null): string {
  if (kode === null) return '3'
  const nomor = URUTAN.indexOf(kode)
  return nomor < 0 ? `2${kode}` : `1${String.fromCharCode(65 + nomor)}`
}
