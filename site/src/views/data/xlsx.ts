/** A table as a workbook. Equal tables give equal bytes, so that checksum and ETag hold. */
import writeXlsxFile from 'write-excel-file/node'
import type { Kolom, Sel, Tabel } from './tabel.ts'

const RUPIAH = '#,##0.00'
/** Less than nothing stands in parentheses, as accountants write it. */
const RUPIAH_KURUNG = '#,##0.00;(#,##0.00)'
/** 1 January 1980, the first day a ZIP knows. */
const WAKTU_ZIP = 0x00210000
const AKHIR_ZIP = Buffer.from('504b0506', 'hex')

export async function formatXlsx({ nama, kolom, baris }: Tabel): Promise<Uint8Array<ArrayBuffer>> {
  const kepala = kolom.map(({ nama: isi }) => ({ value: isi, fontWeight: 'bold' as const }))
  const isi = baris.map((sel) => sel.map((satu, i) => toSel(satu, kolom[i])))
  const berkas = writeXlsxFile([kepala, ...isi], {
    sheet: nama.slice(0, 31),
    columns: kolom.map(({ jenis, nama: judul }) => ({
      width: Math.max(judul.length + 2, jenis === 'string' ? 24 : 16),
    })),
    stickyRowsCount: 1,
  })
  return toTanpaWaktu(await berkas.toBuffer())
}

/** What a sheet that people read holds in a cell: words or an amount, plain or stressed. */
export type SelLembar = { isi: string | number | null; isTebal?: boolean }
export type Lembar = { nama: string; lebar: number[]; baris: SelLembar[][] }

/** Several sheets in one workbook. */
export async function formatBukuXlsx(daftar: readonly Lembar[]): Promise<Uint8Array<ArrayBuffer>> {
  const berkas = writeXlsxFile(
    daftar.map(({ nama, lebar, baris }) => ({
      data: baris.map((sel) => sel.map(toSelLembar)),
      sheet: nama.slice(0, 31),
      columns: lebar.map((width) => ({ width })),
    })),
  )
  return toTanpaWaktu(await berkas.toBuffer())
}

function toSelLembar({ isi, isTebal = false }: SelLembar) {
  if (isi === null || isi === '') return null
  const gaya = isTebal ? { fontWeight: 'bold' as const } : {}
  return typeof isi === 'number'
    ? { value: isi, type: Number, format: RUPIAH_KURUNG, ...gaya }
    : { value: isi, type: String, ...gaya }
}

function toSel(sel: Sel, kolom: Kolom | undefined) {
  if (sel === null || sel === '') return null
  if (typeof sel === 'number')
    return { value: sel, type: Number, ...(kolom?.jenis === 'rupiah' ? { format: RUPIAH } : {}) }
  return typeof sel === 'boolean' ? { value: sel, type: Boolean } : { value: sel, type: String }
}

/** Each entry of the archive carries the moment it was made, once in front of it and once in the list at the end. */
function toTanpaWaktu(byte: Buffer): Uint8Array<ArrayBuffer> {
  const isi = Buffer.from(byte)
  const akhir = isi.lastIndexOf(AKHIR_ZIP)
  let posisi = isi.readUInt32LE(akhir + 16)
  for (let sisa = isi.readUInt16LE(akhir + 10); sisa > 0; sisa -= 1) {
    isi.writeUInt32LE(WAKTU_ZIP, posisi + 12)
    isi.writeUInt32LE(WAKTU_ZIP, isi.readUInt32LE(posisi + 42) + 10)
    posisi +=
      46 + isi.readUInt16LE(posisi + 28) + isi.readUInt16LE(posisi + 30) + isi.readUInt16LE(posisi + 32)
  }
  return new Uint8Array(isi)
}
