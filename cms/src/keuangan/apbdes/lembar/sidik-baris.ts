import type { BarisApbdes } from '../baris.ts'
import { toSidik } from '../impor-batch.ts'

/** Tells whether somebody else has changed the lines meanwhile. */
export const toSidikBaris = (daftarBaris: readonly BarisApbdes[]): string => toSidik(toByteBaris(daftarBaris))

export const toByteBaris = (daftarBaris: readonly BarisApbdes[]): Buffer =>
  Buffer.from(
    JSON.stringify(
      daftarBaris.map(({ kodeKegiatan, kodeRekening, uraian, sumberDana, anggaran, realisasi }) => [
        kodeKegiatan,
        kodeRekening,
        uraian,
        sumberDana,
        String(anggaran),
        realisasi === null ? null : String(realisasi),
      ]),
    ),
  )
