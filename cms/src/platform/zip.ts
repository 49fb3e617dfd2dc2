/**
 * A ZIP unpacked within limits: what its own list says is checked first, and each entry is unpacked into
 * a buffer of the size the list names, so an entry that lies about it cannot grow beyond it. Its checksum
 * tells one that was cut short.
 */
import { crc32 } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'

const BATAS_ZIP = { entri: 2_000, rasio: 200 }
/** Without compression the two sizes are one. */
const DISIMPAN = 0

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
      filter: ({ name, size, originalSize, compression }) => {
        jumlah.entri += 1
        const isDiambil = !name.endsWith('/') && isDipakai(name)
        if (isDiambil) jumlah.byte += Math.max(size, originalSize)
        jumlah.isBom ||= originalSize > 100_000 && originalSize > Math.max(size, 1) * BATAS_ZIP.rasio
        jumlah.isBom ||= compression === DISIMPAN && size !== originalSize
        return isDiambil && !isMelewatiBatas()
      },
    })
    if (isMelewatiBatas()) return toRefusal(TERLALU_BESAR)
    return isUtuh(byte, isi) ? toOk(isi) : toRefusal(RUSAK)
  } catch {
    // What fflate throws is a broken archive, an unknown compression, or a size that was a lie.
    return toRefusal(RUSAK)
  }
}

/** Of one entry in the list at the end of the file (APPNOTE.TXT 4.3.12): where its parts stand. */
const KEPALA = { panjang: 46, bendera: 8, crc: 16, nama: 28, tambahan: 30, komentar: 32 }
const AKHIR = { tanda: 0x06054b50, panjang: 22, banyak: 10, mulai: 16 }
const UTF8 = 0x0800

/** Whether what was unpacked has the checksum of its entry; fflate does not look at it. */
function isUtuh(byte: Uint8Array, isi: Readonly<Record<string, Uint8Array>>): boolean {
  const crc = listCrc(byte)
  return Object.entries(isi).every(([nama, satu]) => crc.get(nama) === crc32(satu))
}

function listCrc(byte: Uint8Array): Map<string, number> {
  const lihat = new DataView(byte.buffer, byte.byteOffset, byte.byteLength)
  let akhir = byte.length - AKHIR.panjang
  while (lihat.getUint32(akhir, true) !== AKHIR.tanda) akhir -= 1
  const daftar = new Map<string, number>()
  let mulai = lihat.getUint32(akhir + AKHIR.mulai, true)
  for (let sisa = lihat.getUint16(akhir + AKHIR.banyak, true); sisa > 0; sisa -= 1) {
    const panjangNama = lihat.getUint16(mulai + KEPALA.nama, true)
    const awalNama = mulai + KEPALA.panjang
    const isUtf8 = (lihat.getUint16(mulai + KEPALA.bendera, true) & UTF8) !== 0
    const nama = strFromU8(byte.subarray(awalNama, awalNama + panjangNama), !isUtf8)
    daftar.set(nama, lihat.getUint32(mulai + KEPALA.crc, true))
    mulai =
      awalNama +
      panjangNama +
      lihat.getUint16(mulai + KEPALA.tambahan, true) +
      lihat.getUint16(mulai + KEPALA.komentar, true)
  }
  return daftar
}

const RUSAK: Alasan = {
  kode: 'ZIP_RUSAK',
  pesan:
    'Berkas ini tidak dapat dibuka: rusak, terpotong, atau berkata sandi. Simpan ulang tanpa kata sandi, atau unduh ulang, lalu coba lagi.',
}

const TERLALU_BESAR: Alasan = {
  kode: 'ZIP_TERLALU_BESAR',
  pesan:
    'Isi berkas ini terlalu besar setelah dibuka. Simpan hanya lembar atau tabel yang diperlukan, lalu coba lagi.',
}
