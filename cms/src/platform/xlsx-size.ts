/**
 * How large a workbook says its sheets are. The reader believes each row and cell number and fills the gaps, so a file of
 * a kilobyte could ask for all of the memory: it is measured before it is read.
 */
import { strFromU8 } from 'fflate'

/** Rows and columns of one sheet; cells of all sheets, gaps counted. A page of tens of thousands of lines stays below. */
const BATAS = { baris: 100_000, kolom: 1_000, sel: 10_000_000 }

type Ukuran = { baris: number; kolom: number }

/** Tags of rows and cells with their attributes, whose values may hold a `>`. */
const TAG = /<(?:\w+:)?(row|c)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const NOMOR = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/
const LEMBAR = /<(?:\w+:)?sheet[\s/]/g

/** Any number that is written in another way than spreadsheets write it counts as too large. */
export function isWorkbookTerlaluBesar(berkas: Readonly<Record<string, Uint8Array>>): boolean {
  const daftar = Object.values(berkas).map((isi) => strFromU8(isi, true))
  const ukuran = daftar.filter((xml) => xml.includes('sheetData')).map(calculateUkuran)
  if (ukuran.some((satu) => satu === null)) return true
  // Several sheets may lead to one file: each is read on its own.
  const jumlahLembar = daftar.reduce((jumlah, xml) => jumlah + (xml.match(LEMBAR)?.length ?? 0), 0)
  const terbesar = Math.max(0, ...ukuran.map((satu) => (satu === null ? 0 : satu.baris * satu.kolom)))
  return terbesar * Math.max(jumlahLembar, 1) > BATAS.sel
}

/** Null where a number is unreadable or beyond the limits. Rows and cells without a number follow the one before. */
function calculateUkuran(xml: string): Ukuran | null {
  const ukuran: Ukuran = { baris: 0, kolom: 0 }
  let [baris, kolom] = [0, 0]
  for (const [, tag, atribut = ''] of xml.matchAll(TAG)) {
    const tertulis = NOMOR.exec(atribut)
    const nomor = tertulis === null ? null : parseNomor(tertulis[1] ?? tertulis[2] ?? '')
    if (tertulis !== null && nomor === null) return null
    baris = nomor?.baris ?? (tag === 'row' ? baris + 1 : baris)
    kolom = tag === 'row' ? 0 : (nomor?.kolom ?? kolom + 1)
    if (baris > BATAS.baris || kolom > BATAS.kolom) return null
    ukuran.baris = Math.max(ukuran.baris, baris)
    ukuran.kolom = Math.max(ukuran.kolom, kolom)
  }
  return ukuran
}

/** `12` of a row, `AB12` of a cell. */
function parseNomor(teks: string): Ukuran | null {
  const bagian = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(teks)
  if (bagian === null) return null
  const [, huruf = '', angka] = bagian
  return {
    baris: Number(angka),
    kolom: [...huruf].reduce((kolom, satu) => kolom * 26 + satu.charCodeAt(0) - 64, 0),
  }
}
