/** A small workbook as a spreadsheet program writes it: numbers as numbers, texts inside their cells. */
import { strToU8, zipSync } from 'fflate'

type Sel = string | number
const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const JENIS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function createXlsx(daftarLembar: readonly (readonly (readonly Sel[])[])[]): Uint8Array<ArrayBuffer> {
  const nomor = daftarLembar.map((_, i) => i + 1)
  const berkas = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${XML}<workbook xmlns:r="${JENIS}"><sheets>${nomor.map((i) => `<sheet name="L${i}" sheetId="${i}" r:id="rId${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${nomor.map((i) => `<Relationship Id="rId${i}" Type="${JENIS}/worksheet" Target="worksheets/sheet${i}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      daftarLembar.map((lembar, i) => [`xl/worksheets/sheet${i + 1}.xml`, toLembar(lembar)]),
    ),
  }
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(berkas).map(([nama, isi]) => [nama, strToU8(isi)]))),
  )
}

function toLembar(lembar: readonly (readonly Sel[])[]): string {
  const baris = lembar.map(
    (sel, i) =>
      `<row r="${i + 1}">${sel.map((isi, j) => toSel(isi, `${toHuruf(j)}${i + 1}`)).join('')}</row>`,
  )
  return `${XML}<worksheet><sheetData>${baris.join('')}</sheetData></worksheet>`
}

const toHuruf = (kolom: number): string => String.fromCharCode(65 + kolom)

function toSel(isi: Sel, alamat: string): string {
  if (isi === '') return ''
  if (typeof isi === 'number') return `<c r="${alamat}"><v>${isi}</v></c>`
  const aman = isi.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<c r="${alamat}" t="inlineStr"><is><t>${aman}</t></is></c>`
}
