/** How heavy a lesson becomes that is being typed: what was measured when it was saved, and what came since. Pure. */
import { BATAS_UKURAN, type UkuranPelajaran } from './batas-ukuran.ts'

/** Of one lesson of the form, compressed. */
export type UkuranKetik = { id: string; judul: string; byte: number }
export type TaksiranPelajaran = { id: string; judul: string; teks: number; isLewat: boolean }

/**
 * Lessons whose words differ from what is stored, with bytes of their text as it will be measured. `tersimpan` goes with
 * `semula` place by place: both are of the document as it was opened.
 */
export function listTaksiran(
  tersimpan: readonly UkuranPelajaran[],
  semula: readonly UkuranKetik[],
  kini: readonly UkuranKetik[],
): TaksiranPelajaran[] {
  const dasar = new Map(
    semula.map((satu, i) => [satu.id, { byte: satu.byte, teks: tersimpan[i]?.ukuran.teks }]),
  )
  return kini.flatMap(({ id, judul, byte }) => {
    const lama = dasar.get(id)
    if (lama?.byte === byte) return []
    const teks = Math.max(0, (lama?.teks ?? 0) + byte - (lama?.byte ?? 0))
    return [{ id, judul, teks, isLewat: teks > BATAS_UKURAN.teks }]
  })
}

/** Bytes of text of all of them. */
export const calculateTeks = (daftar: readonly TaksiranPelajaran[]): number =>
  daftar.reduce((jumlah, { teks }) => jumlah + teks, 0)
