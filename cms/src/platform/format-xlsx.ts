/** Tables as a small workbook: numbers as numbers, texts inside their cells, no formula ever. */
import { strToU8, zipSync } from 'fflate'

type Sel = string | number
type Lembar = readonly (readonly Sel[])[]
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PAKET = 'http://schemas.openxmlformats.org/package/2006'
const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const JENIS = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export function formatXlsx(daftarLembar: readonly Lembar[]): Uint8Array<ArrayBuffer> {
  const nomor = daftarLembar.map((_, i) => i + 1)
  const berkas = {
    '[Content_Types].xml': formatJenis(nomor),
    '_rels/.rels': formatHubungan([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${UTAMA}" xmlns:r="${HUBUNGAN}"><sheets>${nomor.map((i) => `<sheet name="Lembar${i}" sheetId="${i}" r:id="rId${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': formatHubungan(
      nomor.map((i) => [`rId${i}`, 'worksheet', `worksheets/sheet${i}.xml`]),
    ),
    ...Object.fromEntries(
      daftarLembar.map((isi, i) => [`xl/worksheets/sheet${i + 1}.xml`, formatLembar(isi)]),
    ),
  }
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(berkas).map(([nama, isi]) => [nama, strToU8(isi)]))),
  )
}

function formatJenis(nomor: readonly number[]): string {
  const bagian = [
    ['xl/workbook.xml', 'sheet.main'],
    ...nomor.map((i) => [`xl/worksheets/sheet${i}.xml`, 'worksheet']),
  ].map(([nama, jenis]) => `<Override PartName="/${nama}" ContentType="${JENIS}.${jenis}+xml"/>`)
  return `${XML}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${bagian.join('')}</Types>`
}

const formatHubungan = (daftar: readonly (readonly [string, string, string])[]): string =>
  `${XML}<Relationships xmlns="${PAKET}/relationships">${daftar.map(([id, jenis, tujuan]) => `<Relationship Id="${id}" Type="${HUBUNGAN}/${jenis}" Target="${tujuan}"/>`).join('')}</Relationships>`

function formatLembar(lembar: Lembar): string {
  const baris = lembar.map(
    (sel, i) =>
      `<row r="${i + 1}">${sel.map((isi, j) => formatSel(isi, `${toHuruf(j)}${i + 1}`)).join('')}</row>`,
  )
  return `${XML}<worksheet xmlns="${UTAMA}"><sheetData>${baris.join('')}</sheetData></worksheet>`
}

const toHuruf = (kolom: number): string =>
  (kolom < 26 ? '' : toHuruf(Math.floor(kolom / 26) - 1)) + String.fromCharCode(65 + (kolom % 26))

function formatSel(isi: Sel, alamat: string): string {
  if (isi === '') return ''
  if (typeof isi === 'number') return `<c r="${alamat}"><v>${isi}</v></c>`
  return `<c r="${alamat}" t="inlineStr"><is><t xml:space="preserve">${toXml(isi)}</t></is></c>`
}

/** Signs that XML has no words for are left out. */
const toXml = (teks: string): string =>
  teks
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
