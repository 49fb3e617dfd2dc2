import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'

/** The text of a file, without its byte order mark; anything but UTF-8 is refused. */
export function parseTeks(byte: Uint8Array): Result<string, Alasan> {
  try {
    const teks = new TextDecoder('utf-8', { fatal: true }).decode(byte)
    return teks.includes('\u0000') ? toRefusal(BUKAN_UTF8) : toOk(teks)
  } catch {
    // The decoder's only error is a byte that is not UTF-8, and that is the answer.
    return toRefusal(BUKAN_UTF8)
  }
}

const BUKAN_UTF8: Alasan = {
  kode: 'BUKAN_UTF8',
  pesan: 'Berkas ini bukan teks UTF-8. Simpan ulang sebagai UTF-8 (di Excel: "CSV UTF-8"), lalu coba lagi.',
}
