/** The one door of an imported file: what it is, is told by its content, never by its name. */
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toRefusal } from '../../dasar/result.ts'
import { readSiskeudes, type TujuanBerkas } from '../siskeudes/read-siskeudes.ts'
import { parseCsv } from './csv.ts'
import { BATAS_BERKAS, type IsiBerkas } from './isi-berkas.ts'
import { parseXlsx } from './xlsx.ts'
import { isZip } from './zip.ts'

/** Of an export that holds villages, years and phases, only what `tujuan` names is read. */
export async function readBerkas(byte: Uint8Array, tujuan: TujuanBerkas): Promise<Result<IsiBerkas, Alasan>> {
  if (byte.length <= BATAS_BERKAS.byte) {
    if (isZip(byte)) return readSiskeudes(byte, tujuan) ?? parseXlsx(byte)
    const asing = ASING.find(({ awal }) => awal.every((nilai, i) => byte[i] === nilai))
    if (asing !== undefined) return toRefusal({ kode: 'BERKAS_ASING', pesan: asing.pesan })
  }
  return parseCsv(byte)
}

const ASING: readonly { awal: readonly number[]; pesan: string }[] = [
  {
    awal: [0x25, 0x50, 0x44, 0x46],
    pesan: 'Ini berkas PDF. Cetak ulang laporannya ke Excel (.xlsx) atau CSV, lalu coba lagi.',
  },
  {
    awal: [0xd0, 0xcf, 0x11, 0xe0],
    pesan:
      'Ini berkas Excel lama (.xls) atau berkas berkata sandi. Buka di Excel, simpan sebagai .xlsx tanpa sandi.',
  },
]
