/**
 * What of a budget passes the village's cash: the base of the shares that the law asks for, of the absorption and of the
 * pagu, whatever the realisation of the year is taken from (decision 0060). Pure.
 */
import { calculateJumlah, type Sen } from '../../dasar/rupiah.ts'
import type { BarisApbdes } from '../apbdes/baris.ts'
import { type CatatanRealisasi, toKunciBaris } from './catatan.ts'
import { isPengeluaran } from './catatan-rules.ts'
import { addLuar, type Terpakai } from './letak-rules.ts'

/**
 * Lines of one account and source are one amount: what did not pass the cash is taken from all of them, of what is planned
 * and of what is realised. Never more than stands there: a report that does not tell of the payment has nothing to take.
 */
export function toDalamRekening({ rincian, luar }: Terpakai): BarisApbdes[] {
  const takeAnggaran = createPengambil(rincian, luar)
  const takeRealisasi = createPengambil(rincian, luar)
  return rincian.map((baris) => ({
    ...baris,
    anggaran: baris.anggaran - takeAnggaran(baris, baris.anggaran),
    realisasi: baris.realisasi === null ? null : baris.realisasi - takeRealisasi(baris, baris.realisasi),
  }))
}

function createPengambil(rincian: readonly BarisApbdes[], luar: readonly Sen[]) {
  const sisa = new Map<string, Sen>()
  for (const [nomor, baris] of rincian.entries()) {
    const kunci = toKunciBaris(baris)
    sisa.set(kunci, (sisa.get(kunci) ?? 0n) + (luar[nomor] ?? 0n))
  }
  return (baris: BarisApbdes, ada: Sen): Sen => {
    const kunci = toKunciBaris(baris)
    const lewat = sisa.get(kunci) ?? 0n
    const diambil = lewat <= 0n || ada <= 0n ? 0n : lewat < ada ? lewat : ada
    sisa.set(kunci, lewat - diambil)
    return diambil
  }
}

/** Of the realised spending and financing paid out: what did not pass the cash. */
export function calculateLuarTerpakai(terpakai: Terpakai): Sen {
  const sum = (daftar: readonly BarisApbdes[]): Sen =>
    calculateJumlah(
      daftar
        .filter(({ kodeRekening }) => isPengeluaran(kodeRekening))
        .map(({ realisasi }) => realisasi ?? 0n),
    )
  return sum(terpakai.rincian) - sum(toDalamRekening(terpakai))
}

/** Lines of a document that is looked at by itself, with what approved records of the year say of its lines. */
export const calculateDalamRekening = (
  rincian: readonly BarisApbdes[],
  catatan: readonly CatatanRealisasi[],
): BarisApbdes[] => toDalamRekening(addLuar({ rincian: [...rincian], luar: [] }, catatan))
