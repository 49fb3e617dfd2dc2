/** What the codes above the lines of a budget are called, as far as their totals are listed nowhere else. Pure. */
import { type AcuanAnggaran, findNamaKegiatan, findNamaRekening } from '../parameter/acuan.ts'
import { getTingkatKode, listKodeAtas } from '../parameter/kode.ts'
import type { BarisApbdes } from './baris.ts'

export type NamaKode = { kode: string; nama: string }

/** In order of code. A code that the lists do not hold is called as its first line is, where it is the line's own. */
export function listNamaKode(rincian: readonly BarisApbdes[], acuan: AcuanAnggaran): NamaKode[] {
  const nama = new Map<string, string>()
  const add = (kode: string, satu: string | null): void => {
    if (satu !== null && satu !== '' && !nama.has(kode)) nama.set(kode, satu)
  }
  for (const { kodeKegiatan, kodeRekening, uraian } of rincian) {
    const [, subBidang] = listKodeAtas(kodeKegiatan, false)
    if (subBidang !== undefined) add(subBidang, findNamaKegiatan(acuan, subBidang))
    for (const kode of listKodeAtas(kodeRekening, false))
      if (isDisebut(kode)) add(kode, findNamaRekening(acuan, kode) ?? (kode === kodeRekening ? uraian : null))
  }
  return [...nama].map(([kode, satu]) => ({ kode, nama: satu })).sort((a, b) => (a.kode < b.kode ? -1 : 1))
}

/** The akun are the budget itself; the jenis of revenue and financing stand in it with their totals. */
function isDisebut(kode: string): boolean {
  const tingkat = getTingkatKode(kode)
  return tingkat > 1 && (tingkat !== 3 || kode.startsWith('5'))
}
