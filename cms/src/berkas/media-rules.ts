/** Sound and film without what a phone writes beside them: place, owner, device, covers. Pure. */
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'

export type JenisPutar = 'audio/mpeg' | 'audio/mp4' | 'video/mp4'
/** Offsets in bytes, the end exclusive. */
type Rentang = { awal: number; akhir: number }
type Kotak = Rentang & { jenis: string; isi: number }

const RUSAK: Alasan = {
  kode: 'MEDIA_RUSAK',
  pesan:
    'Suara atau video ini rusak atau terpotong. Simpan ulang sebagai MP3, M4A, atau MP4, lalu unggah lagi.',
}
const TANPA_GAMBAR: Alasan = {
  kode: 'VIDEO_TANPA_GAMBAR',
  pesan: 'Berkas MP4 ini hanya memuat suara. Beri nama .m4a, lalu unggah sebagai suara.',
}
const BUKAN_SUARA: Alasan = {
  kode: 'SUARA_BERGAMBAR',
  pesan: 'Berkas M4A ini memuat gambar bergerak. Beri nama .mp4, lalu unggah sebagai video.',
}

const JALUR_LAIN: Alasan = {
  kode: 'MEDIA_BERJALUR_LAIN',
  pesan:
    'Video ini memuat jalur lain selain gambar dan suara, misalnya lokasi dari kamera. Simpan ulang dari aplikasi pemutar atau kirim lewat aplikasi pesan, lalu unggah hasilnya.',
}

/** A copy without metadata that plays the same; refused where it is no whole file of its kind. */
export function cleanMedia(byte: Uint8Array, jenis: JenisPutar): Result<Buffer, Alasan> {
  return jenis === 'audio/mpeg' ? cleanMp3(Buffer.from(byte)) : cleanMp4(Buffer.from(byte), jenis)
}

/** ID3v2 stands before the sound, ID3v1 in the last 128 bytes. */
function cleanMp3(byte: Buffer): Result<Buffer, Alasan> {
  let awal = 0
  while (byte.toString('latin1', awal, awal + 3) === 'ID3' && awal + 10 <= byte.length)
    awal += 10 + readSyncSafe(byte, awal + 6) + ((byte[awal + 5] ?? 0) & 0x10 ? 10 : 0)
  const hasEkor =
    byte.length - awal >= 128 && byte.toString('latin1', byte.length - 128, byte.length - 125) === 'TAG'
  const isi = byte.subarray(awal, hasEkor ? byte.length - 128 : byte.length)
  return isBingkaiMp3(isi) ? toOk(isi) : toRefusal(RUSAK)
}

const readSyncSafe = (byte: Buffer, di: number): number =>
  [0, 1, 2, 3].reduce((jumlah, i) => jumlah * 128 + ((byte[di + i] ?? 0) & 0x7f), 0)

/** Eleven bits of ones, then layer III and a bit rate that exists (ISO/IEC 11172-3, 2.4.1.3). */
function isBingkaiMp3(byte: Buffer): boolean {
  const [a = 0, b = 0, c = 0] = byte
  return a === 0xff && (b & 0xe0) === 0xe0 && (b & 0x06) === 0x02 && (c & 0xf0) !== 0xf0 && (c & 0xf0) !== 0
}

/** Boxes that describe are turned into empty ones of the same length, so that nothing else has to move. */
const PENJELAS = ['udta', 'meta', 'uuid', 'free', 'skip']
const PEMBUNGKUS = ['moov', 'trak', 'mdia']
/** A film of a phone has some dozens; more is made to tire the server. */
const MAX_KOTAK = 10_000
/** `mdia` in `trak` in `moov`. */
const MAX_DALAM = 3

function cleanMp4(byte: Buffer, jenis: JenisPutar): Result<Buffer, Alasan> {
  const semua: Kotak[] = []
  if (!collectKotak(byte, { awal: 0, akhir: byte.length }, semua)) return toRefusal(RUSAK)
  const ada = semua.map((kotak) => kotak.jenis)
  if (ada[0] !== 'ftyp' || !ada.includes('moov') || !ada.includes('mdat')) return toRefusal(RUSAK)
  const jalur = semua
    .filter((kotak) => kotak.jenis === 'hdlr')
    .map(({ isi }) => byte.toString('latin1', isi + 8, isi + 12))
  // Cameras write where they are, second by second, into a track of their own.
  if (jalur.some((satu) => satu !== 'vide' && satu !== 'soun')) return toRefusal(JALUR_LAIN)
  if (jenis === 'video/mp4' && !jalur.includes('vide')) return toRefusal(TANPA_GAMBAR)
  if (jenis === 'audio/mp4' && (jalur.includes('vide') || !jalur.includes('soun')))
    return toRefusal(jalur.includes('vide') ? BUKAN_SUARA : RUSAK)
  for (const { jenis: nama, awal, isi, akhir } of semua) {
    if (!PENJELAS.includes(nama)) continue
    byte.write('free', awal + 4, 'latin1')
    byte.fill(0, isi, akhir)
  }
  return toOk(byte)
}

/** All boxes of a span, those in known wrappers too; false where a length does not fit or there are too many. */
function collectKotak(byte: Buffer, rentang: Rentang, semua: Kotak[], dalam = 0): boolean {
  let di = rentang.awal
  while (di < rentang.akhir) {
    const kotak = readKotak(byte, di, rentang.akhir)
    if (kotak === null || semua.push(kotak) > MAX_KOTAK) return false
    const isPembungkus = PEMBUNGKUS.includes(kotak.jenis) && dalam < MAX_DALAM
    if (isPembungkus && !collectKotak(byte, { awal: kotak.isi, akhir: kotak.akhir }, semua, dalam + 1))
      return false
    di = kotak.akhir
  }
  return true
}

/** A length of 1 stands for one of 64 bits behind the name, 0 for "to the end" (ISO/IEC 14496-12, 4.2). */
function readKotak(byte: Buffer, di: number, sampai: number): Kotak | null {
  if (di + 8 > sampai) return null
  const pendek = byte.readUInt32BE(di)
  const isPanjang = pendek === 1
  if (isPanjang && di + 16 > sampai) return null
  const panjang = isPanjang ? Number(byte.readBigUInt64BE(di + 8)) : pendek === 0 ? sampai - di : pendek
  const isi = di + (isPanjang ? 16 : 8)
  const akhir = di + panjang
  return akhir < isi || akhir > sampai
    ? null
    : { jenis: byte.toString('latin1', di + 4, di + 8), awal: di, isi, akhir }
}
