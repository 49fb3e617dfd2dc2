/**
 * Amounts as a spreadsheet of an English locale writes them: `1,234,567.00`. One with a single comma and three figures
 * (`750,000`) may be a mistyped fraction as well; the others of its column decide, or whoever typed it. Pure.
 */
import type { IsiBerkas } from './isi-berkas.ts'

const toAngka = (teks: string): string => teks.replace(/[^\d.,]/g, '')
const isPasti = (teks: string): boolean =>
  /^\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?$|^\d{1,3},\d{3}\.\d{1,2}$/.test(toAngka(teks))
const isIndonesia = (teks: string): boolean =>
  /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d+,\d{1,2}$/.test(toAngka(teks))

/** `750,000`: thousands, or three decimals. */
export const isKomaRagu = (teks: string): boolean => /^\d{1,3},\d{3}$/.test(toAngka(teks))
export const toTanpaKoma = (teks: string): string => (isKomaRagu(teks) ? teks.replace(',', '') : teks)

const JUMLAH = ['anggaran', 'realisasi', 'harga_satuan'] as const

/** Where some amount of the file groups by commas and none by dots, all of them do; it is said. */
export function readKomaRibuan(isi: IsiBerkas): IsiBerkas {
  const teks = isi.daftarBaris.flatMap(({ sel }) => JUMLAH.flatMap((kolom) => sel[kolom] ?? []))
  const ragu = teks.filter(isKomaRagu)
  if (ragu.length === 0 || !teks.some(isPasti) || teks.some(isIndonesia)) return isi
  return {
    ...isi,
    daftarBaris: isi.daftarBaris.map((baris) => ({ ...baris, sel: toSelTanpaKoma(baris.sel) })),
    total: isi.total.map((satu) => toIsianTanpaKoma(satu, ['anggaran', 'realisasi'])),
    perubahan: isi.perubahan.map((satu) => toIsianTanpaKoma(satu, ['semula', 'menjadi', 'selisih'])),
    perkalian: isi.perkalian.map((satu) => toIsianTanpaKoma(satu, ['harga', 'jumlah'])),
    temuan: [
      ...(isi.temuan ?? []),
      `Koma dibaca sebagai pemisah ribuan (misalnya ${ragu[0]?.trim()}), seperti angka lain dalam berkas ini.`,
    ],
  }
}

/** The amounts of one row. */
export const toSelTanpaKoma = <Sel extends Partial<Record<(typeof JUMLAH)[number], string>>>(sel: Sel): Sel =>
  toIsianTanpaKoma(sel, JUMLAH)

const toIsianTanpaKoma = <Isi extends object>(isi: Isi, daftar: readonly (keyof Isi)[]): Isi => ({
  ...isi,
  ...Object.fromEntries(
    daftar.flatMap((kolom) => {
      const teks = isi[kolom]
      return typeof teks === 'string' ? [[kolom, toTanpaKoma(teks)]] : []
    }),
  ),
})
