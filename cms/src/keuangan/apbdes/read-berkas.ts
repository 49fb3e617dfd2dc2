/** The one door of an imported budget: a CSV, the sheets of a workbook that hold one, or an export of Siskeudes. */
import type { Alasan } from '../../contract/galat.ts'
import { TAHUN_TERAKHIR_KODE_LAMA } from '../../contract/kode-anggaran.ts'
import { type Result, toRefusal } from '../../dasar/result.ts'
import { parseTabelCsv } from '../../platform/csv.ts'
import { readTabel } from '../../platform/tabel-berkas.ts'
import { isZip } from '../../platform/zip.ts'
import { isKodeLama } from '../parameter/kode-lama.ts'
import { readSiskeudes, type TujuanBerkas } from '../siskeudes/read-siskeudes.ts'
import { readLembarAnggaran } from './gabung-lembar-rules.ts'
import { BATAS_BERKAS, type IsiBerkas } from './isi-berkas.ts'
import { parseTabel } from './tabel.ts'

/** Tells the row of column names; a print has titles above it. */
const KEPALA_CSV = /\bkode/i
const TERLALU_BESAR: Alasan = {
  kode: 'BERKAS_TERLALU_BESAR',
  pesan: 'Berkas lebih dari 5 MB. Bagi menurut tahun.',
}

/**
 * A file that cannot be read at all is refused whole; where no sheet holds a budget, the first one says why. Of an export
 * that holds villages, years and phases, only what `tujuan` names is read.
 */
export async function readBerkas(byte: Uint8Array, tujuan: TujuanBerkas): Promise<Result<IsiBerkas, Alasan>> {
  if (byte.length > BATAS_BERKAS.byte) return toRefusal(TERLALU_BESAR)
  const siskeudes = isZip(byte) ? readSiskeudes(byte, tujuan) : null
  const isi = siskeudes ?? (await readTabelAnggaran(byte))
  return isi.ok && tujuan.tahun > TAHUN_TERAKHIR_KODE_LAMA && isSemuaLama(isi.value)
    ? toRefusal(toKodeLama(tujuan.tahun))
    : isi
}

const isSemuaLama = ({ daftarBaris }: IsiBerkas): boolean =>
  daftarBaris.length > 0 && daftarBaris.every(({ sel }) => isKodeLama(sel.kode_rekening ?? ''))

const toKodeLama = (tahun: number): Alasan => ({
  kode: 'KODE_LAMA',
  pesan: `Berkas ini memakai kode sampai 2018 (1 Pendapatan, 2 Belanja, 3 Pembiayaan), sedangkan tahun yang Anda pilih ${tahun}. Pilih tahun anggarannya, atau tulis ulang dengan kode 4, 5, 6 lewat contoh berkas.`,
})

async function readTabelAnggaran(byte: Uint8Array): Promise<Result<IsiBerkas, Alasan>> {
  const tabel = await readTabel(byte, { kepala: KEPALA_CSV, formatAngka })
  return tabel.ok ? readLembarAnggaran(tabel.value) : tabel
}

/** The same for those who hold a CSV and cannot wait. */
export function parseCsv(byte: Uint8Array): Result<IsiBerkas, Alasan> {
  if (byte.length > BATAS_BERKAS.byte) return toRefusal(TERLALU_BESAR)
  const tabel = parseTabelCsv(byte, KEPALA_CSV)
  return tabel.ok ? parseTabel(tabel.value) : tabel
}

/**
 * Numbers of a spreadsheet are doubles: what stands beyond the sen, or the thousandth of a volume, by their nature is cut,
 * no more than that. Three decimals are written with a comma: after a point they would be read as thousands.
 */
function formatAngka(angka: number): string {
  const [sen, ribuan] = [Number(angka.toFixed(2)), Number(angka.toFixed(3))]
  const dibulatkan = Math.abs(sen - angka) < 1e-5 ? sen : Math.abs(ribuan - angka) < 1e-9 ? ribuan : angka
  return String(dibulatkan).replace(/\.(\d{3})$/, ',$1')
}
