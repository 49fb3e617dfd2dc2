/** A workbook as tables of text, one per sheet. */
import { zipSync } from 'fflate'
import readWorkbook, { type CellValue } from 'read-excel-file/universal'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toRefusal } from '../../dasar/result.ts'
import { BATAS_BERKAS, type IsiBerkas, type Rekaman } from './isi-berkas.ts'
import { parseTabel } from './tabel.ts'
import { unpackZip } from './zip.ts'

/** The first sheet that holds a budget; the reason of the first one where none does. */
export async function parseXlsx(byte: Uint8Array): Promise<Result<IsiBerkas, Alasan>> {
  // Unpacked within limits and packed again, so that the reader, which knows none, sees no bomb.
  const isi = unpackZip(byte, { isDipakai: (nama) => /\.(xml|rels)$/i.test(nama), batasByte: BATAS_XML })
  if (!isi.ok) return isi
  const daftarLembar = await readLembar(zipSync(isi.value, { level: 0 }))
  if (daftarLembar === null) return toRefusal(XLSX_RUSAK)
  const terbaca = daftarLembar.map(parseLembar)
  return terbaca.find(({ ok }) => ok) ?? terbaca[0] ?? toRefusal(XLSX_RUSAK)
}

const XLSX_RUSAK: Alasan = {
  kode: 'XLSX_RUSAK',
  pesan: 'Buku kerja ini tidak dapat dibaca. Buka di Excel, simpan ulang sebagai .xlsx, lalu coba lagi.',
}

/** A sheet of the longest budget that is taken needs less than half of it. */
const BATAS_XML = 25_000_000

type Lembar = readonly (readonly (CellValue | null)[])[]

function parseLembar(lembar: Lembar): Result<IsiBerkas, Alasan> {
  if (lembar.length > BATAS_BERKAS.baris + 100 || lembar.some((baris) => baris.length > 500)) {
    return toRefusal({
      kode: 'TERLALU_BANYAK_BARIS',
      pesan: 'Lembar ini lebih dari 20.000 baris atau 500 kolom. Sisakan tabel anggarannya saja.',
    })
  }
  return parseTabel(lembar.map((baris, i): Rekaman => ({ nomor: i + 1, record: baris.map(toSel) })))
}

async function readLembar(byte: Uint8Array): Promise<Lembar[] | null> {
  try {
    const isi = new Uint8Array(byte).buffer
    return (await readWorkbook(isi)).map(({ data }) => data)
  } catch {
    // The reader throws for a workbook without sheets and for XML that does not close.
    return null
  }
}

/** Numbers of a spreadsheet are doubles: what stands beyond the sen by their nature is cut, no more than that. */
function toSel(isi: CellValue | null): string {
  if (isi === null) return ''
  if (typeof isi !== 'number' || Number.isInteger(isi)) return String(isi)
  const dibulatkan = Number(isi.toFixed(2))
  return String(Math.abs(dibulatkan - isi) < 1e-5 ? dibulatkan : isi)
}
