/**
 * Amounts as a spreadsheet of an English locale writes them: `1,234,567.00`. One with a single comma and three figures
 * (`750,000`) may be a mistyped fraction as well; the others of its column decide, or whoever typed it. Pure.
 */
const toAngka = (teks: string): string => teks.replace(/^[^\d]*rp\.?/i, '').replace(/[^\d.,]/g, '')
const isPasti = (teks: string): boolean =>
  /^\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?$|^\d{1,3},\d{3}\.\d{1,2}$/.test(toAngka(teks))
const isIndonesia = (teks: string): boolean =>
  /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d+,\d{1,2}$/.test(toAngka(teks))

/** `750,000`: thousands, or three decimals. */
export const isKomaRagu = (teks: string): boolean => /^\d{1,3},\d{3}$/.test(toAngka(teks))
export const toTanpaKoma = (teks: string): string => (isKomaRagu(teks) ? teks.replace(',', '') : teks)

const JUMLAH = ['anggaran', 'realisasi', 'harga_satuan'] as const

/** Where some amount of the rows groups by commas and none by points, all of them do; `temuan` says so. */
export function readKomaRibuan<Baris extends object>(
  daftar: readonly Baris[],
  kolom: readonly (keyof Baris)[],
): { daftar: readonly Baris[]; temuan: string[] } {
  const teks = daftar
    .flatMap((baris) => kolom.map((satu) => baris[satu]))
    .filter((satu) => typeof satu === 'string')
  const ragu = teks.find(isKomaRagu)
  if (ragu === undefined || !teks.some(isPasti) || teks.some(isIndonesia)) return { daftar, temuan: [] }
  return {
    daftar: daftar.map((baris) => toIsianTanpaKoma(baris, kolom)),
    temuan: [
      `Koma dibaca sebagai pemisah ribuan (misalnya ${ragu.trim()}), seperti angka lain dalam berkas ini.`,
    ],
  }
}

/** The amounts of one row of the sheet. */
export const toSelTanpaKoma = <Sel extends Partial<Record<(typeof JUMLAH)[number], string>>>(sel: Sel): Sel =>
  toIsianTanpaKoma(sel, JUMLAH)

/** Of the short form. */
export const readKomaSel = <Sel extends Partial<Record<(typeof JUMLAH)[number], string>>>(
  daftar: readonly Sel[],
) => readKomaRibuan(daftar, JUMLAH)

const toIsianTanpaKoma = <Isi extends object>(isi: Isi, daftar: readonly (keyof Isi)[]): Isi => ({
  ...isi,
  ...Object.fromEntries(
    daftar.flatMap((kolom) => {
      const teks = isi[kolom]
      return typeof teks === 'string' ? [[kolom, toTanpaKoma(teks)]] : []
    }),
  ),
})
