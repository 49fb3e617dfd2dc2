/** The door of a file of questions: bytes in, one entry per question out. */
import type { Alasan } from '../../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../../dasar/result.ts'
import { readTabel } from '../../../platform/tabel-berkas.ts'
import { parseTeks } from '../../../platform/teks-utf8.ts'
import { parseAiken } from './aiken-rules.ts'
import type { ButirBerkas } from './butir.ts'
import type { FormatImpor } from './format.ts'
import { parseGift } from './gift-rules.ts'
import { MAX_SOAL_BERKAS } from './periksa-rules.ts'
import { parseDaftarTabel } from './tabel-rules.ts'

export const MAX_BYTE_SOAL = 1_000_000

export async function readBerkasSoal(
  format: FormatImpor,
  byte: Uint8Array,
): Promise<Result<ButirBerkas[], Alasan>> {
  const isi = await readButir(format, byte)
  if (!isi.ok) return isi
  if (isi.value.length === 0)
    return toRefusal({
      kode: 'BERKAS_KOSONG',
      pesan: 'Tidak ada soal di berkas ini. Periksa isinya dan pilihan formatnya.',
    })
  if (isi.value.length > MAX_SOAL_BERKAS)
    return toRefusal({
      kode: 'TERLALU_BANYAK_SOAL',
      pesan: `Paling banyak ${MAX_SOAL_BERKAS} soal sekali impor. Bagi berkasnya.`,
    })
  return isi
}

async function readButir(format: FormatImpor, byte: Uint8Array): Promise<Result<ButirBerkas[], Alasan>> {
  if (format === 'tabel') {
    const tabel = await readTabel(byte, { kepala: /\bpertanyaan\b/i, formatAngka })
    return tabel.ok ? parseDaftarTabel(tabel.value.map(({ rekaman }) => rekaman)) : tabel
  }
  const teks = parseTeks(byte)
  if (!teks.ok) return teks
  return toOk(format === 'gift' ? parseGift(teks.value) : parseAiken(teks.value))
}

/** As it is written here, without what a double holds beyond its fifteen digits. */
const formatAngka = (angka: number): string => String(Number(angka.toPrecision(15))).replace('.', ',')
