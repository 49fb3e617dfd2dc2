import type { BarisApbdes } from '../baris.ts'
import { toSidik } from '../impor-batch.ts'
import { toVolumeText } from '../rab-rules.ts'

/** Tells whether somebody else has changed the lines meanwhile. */
export const toSidikBaris = (daftarBaris: readonly BarisApbdes[]): string => toSidik(toByteBaris(daftarBaris))

export const toByteBaris = (daftarBaris: readonly BarisApbdes[]): Buffer =>
  Buffer.from(
    JSON.stringify(
      daftarBaris.map(({ kodeKegiatan, kodeRekening, uraian, sumberDana, anggaran, realisasi, rab }) => [
        kodeKegiatan,
        kodeRekening,
        uraian,
        sumberDana,
        String(anggaran),
        realisasi === null ? null : String(realisasi),
        ...(rab === undefined ? [] : [toVolumeText(rab), rab.satuan, String(rab.harga)]),
      ]),
    ),
  )
