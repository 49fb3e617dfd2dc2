/** What may be uploaded: by extension and by content, never by what the sender says. Pure. */
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import { checkPdf, type TemuanPdf } from './pdf-rules.ts'

export const JENIS_MEDIA = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'application/pdf',
  'audio/mpeg',
  'audio/mp4',
  'video/mp4',
] as const
export type JenisMedia = (typeof JENIS_MEDIA)[number]
export const BATAS_UPLOAD = { byte: 10_000_000, piksel: 40_000_000, nama: 200 }

const EKSTENSI: Readonly<Record<string, JenisMedia>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
}
/** The ending a kept file gets. */
export const EKSTENSI_MEDIA: Readonly<Record<JenisMedia, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'video/mp4': 'mp4',
}
const PESAN_PDF: Readonly<Record<Exclude<TemuanPdf, 'bersih'>, [kode: string, pesan: string]>> = {
  aktif: ['PDF_AKTIF', 'PDF ini memuat skrip atau lampiran. Simpan ulang sebagai PDF biasa (cetak ke PDF).'],
  terkunci: ['PDF_TERKUNCI', 'PDF ini terkunci. Buka kuncinya, atau cetak ke PDF, lalu unggah lagi.'],
  rusak: ['PDF_RUSAK', 'PDF ini rusak atau terpotong. Simpan ulang sebagai PDF, lalu unggah lagi.'],
  'tak-terbaca': [
    'PDF_TAK_TERBACA',
    'Isi PDF ini tidak dapat diperiksa. Simpan ulang sebagai PDF biasa (cetak ke PDF).',
  ],
}

/** The kind of a file, once name and content agree and nothing active is inside. */
export function checkBerkas(nama: string, byte: Uint8Array): Result<JenisMedia, Alasan> {
  if (byte.length > BATAS_UPLOAD.byte)
    return toGalat('BERKAS_TERLALU_BESAR', 'Berkas lebih dari 10 MB. Perkecil dahulu.')
  if (nama.length > BATAS_UPLOAD.nama || hasUnsafeName(nama))
    return toGalat('NAMA_BERKAS', 'Nama berkas ini memuat tanda yang tidak boleh. Ganti namanya.')
  const menurutNama = EKSTENSI[nama.slice(nama.lastIndexOf('.') + 1).toLowerCase()]
  if (menurutNama === undefined || !listJenisIsi(byte).includes(menurutNama)) {
    return toGalat(
      'JENIS_BERKAS',
      'Hanya gambar (JPG, PNG, WebP, AVIF), PDF, suara (MP3, M4A), dan video (MP4) yang dapat diunggah.',
    )
  }
  const temuan = menurutNama === 'application/pdf' ? checkPdf(byte) : 'bersih'
  if (temuan !== 'bersih') return toGalat(...PESAN_PDF[temuan])
  return toOk(menurutNama)
}

/** A name with a path, a control or a direction mark, or a second extension that a program would run. */
function hasUnsafeName(nama: string): boolean {
  const isTanda = [...nama].some(
    (huruf) => huruf < ' ' || /[\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(huruf),
  )
  return (
    isTanda ||
    /[/\\]|\.\.|^\./.test(nama) ||
    /\.(?:php|html?|svg|xml|js|exe|sh|bat|cmd|phtml|jsp|asp)\./i.test(nama)
  )
}

/** More than one where the first bytes do not tell sound from film; `media-rules.ts` looks further. */
function listJenisIsi(byte: Uint8Array): JenisMedia[] {
  const awal = Buffer.from(byte.subarray(0, 16)).toString('latin1')
  if (awal.startsWith('\u00ff\u00d8\u00ff')) return ['image/jpeg']
  if (awal.startsWith('\u0089PNG\r\n\u001a\n')) return ['image/png']
  if (awal.startsWith('RIFF') && awal.slice(8, 12) === 'WEBP') return ['image/webp']
  if (awal.slice(4, 8) === 'ftyp')
    return ['avif', 'avis'].includes(awal.slice(8, 12)) ? ['image/avif'] : ['audio/mp4', 'video/mp4']
  if (awal.startsWith('%PDF-')) return ['application/pdf']
  return awal.startsWith('ID3') || /^\u00ff[\u00e2-\u00ff]/.test(awal) ? ['audio/mpeg'] : []
}

const toGalat = (kode: string, pesan: string) => toRefusal({ kode, pesan })
