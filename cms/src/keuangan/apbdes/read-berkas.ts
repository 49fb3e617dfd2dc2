/** The one door of an imported budget: the table of a CSV, or the first sheet of a workbook that holds one. */
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toRefusal } from '../../dasar/result.ts'
import { parseTabelCsv } from '../../platform/csv.ts'
import { readTabel } from '../../platform/tabel-berkas.ts'
import { BATAS_BERKAS, type IsiBerkas } from './isi-berkas.ts'
import { parseTabel } from './tabel.ts'

/** Tells the row of column names; a print has titles above it. */
const KEPALA_CSV = /\bkode/i
const TERLALU_BESAR: Alasan = {
  kode: 'BERKAS_TERLALU_BESAR',
  pesan: 'Berkas lebih dari 5 MB. Bagi menurut tahun.',
}

/** A file that cannot be read at all is refused whole; where no sheet holds a budget, the first one says why. */
export async function readBerkas(byte: Uint8Array): Promise<Result<IsiBerkas, Alasan>> {
  if (byte.length > BATAS_BERKAS.byte) return toRefusal(TERLALU_BESAR)
  const tabel = await readTabel(byte, { kepala: KEPALA_CSV, formatAngka })
  if (!tabel.ok) return tabel
  const terbaca = tabel.value.map(parseTabel)
  return terbaca.find(({ ok }) => ok) ?? terbaca[0] ?? parseTabel([])
}

/** The same for those who hold a CSV and cannot wait. */
export function parseCsv(byte: Uint8Array): Result<IsiBerkas, Alasan> {
  if (byte.length > BATAS_BERKAS.byte) return toRefusal(TERLALU_BESAR)
  const tabel = parseTabelCsv(byte, KEPALA_CSV)
  return tabel.ok ? parseTabel(tabel.value) : tabel
}

/** Numbers of a spreadsheet are doubles: what stands beyond the sen by their nature is cut, no more than that. */
function formatAngka(angka: number): string {
  const dibulatkan = Number(angka.toFixed(2))
  return String(Math.abs(dibulatkan - angka) < 1e-5 ? dibulatkan : angka)
}
