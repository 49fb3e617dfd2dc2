/** A workbook as tables of text, one per sheet. */
import { zipSync } from 'fflate'
import readWorkbook, { type CellValue } from 'read-excel-file/universal'
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import type { Lembar } from './tabel-berkas.ts'
import { isWorkbookTerlaluBesar } from './xlsx-size.ts'
import { unpackZip } from './zip.ts'

export async function parseTabelXlsx(
  byte: Uint8Array,
  formatAngka: (angka: number) => string,
): Promise<Result<Lembar[], Alasan>> {
  // Unpacked within limits and packed again, so that the reader, which knows none, sees no bomb.
  const isi = unpackZip(byte, { isDipakai: (nama) => /\.(xml|rels)$/i.test(nama), batasByte: BATAS_XML })
  if (!isi.ok) return isi
  if (isWorkbookTerlaluBesar(isi.value)) return toRefusal(XLSX_TERLALU_BESAR)
  const daftarLembar = await readLembar(zipSync(isi.value, { level: 0 }))
  if (daftarLembar === null || daftarLembar.length === 0) return toRefusal(XLSX_RUSAK)
  return toOk(
    daftarLembar.map(({ sheet, data }) => ({
      nama: toTeks(sheet),
      rekaman: data.map((baris, i) => ({
        nomor: i + 1,
        record: baris.map((sel) => toSel(sel, formatAngka)),
      })),
    })),
  )
}

const XLSX_TERLALU_BESAR: Alasan = {
  kode: 'XLSX_TERLALU_BESAR',
  pesan:
    'Lembar kerja ini terlalu besar: ada sel yang sangat jauh di bawah atau di kanan. Salin tabelnya ke lembar baru, simpan, lalu coba lagi.',
}

const XLSX_RUSAK: Alasan = {
  kode: 'XLSX_RUSAK',
  pesan:
    'Buku kerja ini tidak dapat dibuka: rusak, atau berkata sandi. Buka di Excel, simpan ulang sebagai .xlsx tanpa kata sandi, lalu coba lagi.',
}

/** A sheet of the longest budget that is taken needs less than half of it. */
const BATAS_XML = 25_000_000

type LembarMentah = { sheet: string; data: readonly (readonly (CellValue | null)[])[] }

async function readLembar(byte: Uint8Array): Promise<LembarMentah[] | null> {
  try {
    const isi = new Uint8Array(byte).buffer
    return await readWorkbook(isi)
  } catch {
    // The reader throws for a workbook without sheets and for XML that does not close.
    return null
  }
}

function toSel(isi: CellValue | null, formatAngka: (angka: number) => string): string {
  if (isi === null) return ''
  if (typeof isi === 'number') return formatAngka(isi)
  // What a spreadsheet set to Indonesian shows: it turns the words themselves into these values.
  if (typeof isi === 'boolean') return isi ? 'BENAR' : 'SALAH'
  return isi instanceof Date
    ? isi.toISOString().slice(0, 10).split('-').reverse().join('/')
    : toTeks(String(isi))
}

/** A workbook can spell signs that the database cannot keep: NUL, and halves of a pair. */
const toTeks = (isi: string): string => isi.replaceAll('\u0000', '').toWellFormed()
