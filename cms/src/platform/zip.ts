/**
 * A ZIP unpacked within limits: what its own list says is checked first, and each entry is unpacked into
 * a buffer of the size the list names, so an entry that lies about it cannot grow beyond it.
 */
import { unzipSync } from 'fflate'
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'

const BATAS_ZIP = { entri: 2_000, rasio: 200 }

export const isZip = (byte: Uint8Array): boolean =>
  byte[0] === 0x50 && byte[1] === 0x4b && byte[2] === 0x03 && byte[3] === 0x04

/** Entries by name, only those asked for; names are text, never a path that anything is written to. */
export function unpackZip(
  byte: Uint8Array,
  { isDipakai, batasByte }: { isDipakai: (nama: string) => boolean; batasByte: number },
): Result<Record<string, Uint8Array>, Alasan> {
  const jumlah = { entri: 0, byte: 0, isBom: false }
  const isMelewatiBatas = (): boolean =>
    jumlah.isBom || jumlah.entri > BATAS_ZIP.entri || jumlah.byte > batasByte
  try {
    const isi = unzipSync(byte, {
      filter: ({ name, size, originalSize }) => {
        jumlah.entri += 1
        const isDiambil = !name.endsWith('/') && isDipakai(name)
        if (isDiambil) jumlah.byte += originalSize
        jumlah.isBom ||= originalSize > 100_000 && originalSize > Math.max(size, 1) * BATAS_ZIP.rasio
        return isDiambil && !isMelewatiBatas()
      },
    })
    return isMelewatiBatas() ? toRefusal(TERLALU_BESAR) : toOk(isi)
  } catch {
    // What fflate throws is a broken archive, an unknown compression, or a size that was a lie.
    return toRefusal({
      kode: 'ZIP_RUSAK',
      pesan: 'Berkas ini rusak dan tidak dapat dibuka. Simpan atau unduh ulang, lalu coba lagi.',
    })
  }
}

const TERLALU_BESAR: Alasan = {
  kode: 'ZIP_TERLALU_BESAR',
  pesan:
    'Isi berkas ini terlalu besar setelah dibuka. Simpan hanya lembar atau tabel yang diperlukan, lalu coba lagi.',
}
