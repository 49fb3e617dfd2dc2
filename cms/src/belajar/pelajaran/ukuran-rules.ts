/** How heavy a course is for who learns it, told to its author while writing. Pure. */
import { gzipSync } from 'node:zlib'
import type { KursusPublik } from '../../contract/kursus.ts'
import { BAGIAN, BATAS_UKURAN, type BagianUkuran, type UkuranPelajaran } from './batas-ukuran.ts'

export type BerkasUkuran = { ukuran: number; jenisMedia: string }

/** Bytes of what the presenter gives of each lesson, compressed as they travel. */
export function listUkuran(
  { daftarPelajaran }: Pick<KursusPublik, 'daftarPelajaran'>,
  berkas: ReadonlyMap<string, BerkasUkuran>,
): UkuranPelajaran[] {
  return daftarPelajaran.map(({ judul, daftarBlok }) => {
    const isi = JSON.stringify(daftarBlok)
    const ukuran = { teks: gzipSync(isi).length, gambar: 0, suara: 0, video: 0, berkas: 0 }
    for (const sidik of new Set(isi.match(/[0-9a-f]{64}/g))) {
      const satu = berkas.get(sidik)
      if (satu !== undefined) ukuran[toBagian(satu.jenisMedia)] += satu.ukuran
    }
    return { judul, ukuran, lewat: BAGIAN.filter((bagian) => ukuran[bagian] > BATAS_UKURAN[bagian]) }
  })
}

/** What one who keeps the course on the phone fetches; a picture in two lessons is told twice. */
export const calculatePaket = (daftar: readonly UkuranPelajaran[]): number =>
  daftar.reduce((jumlah, { ukuran }) => jumlah + ukuran.teks + ukuran.gambar, 0)

function toBagian(jenisMedia: string): BagianUkuran {
  if (jenisMedia.startsWith('image/')) return 'gambar'
  if (jenisMedia.startsWith('audio/')) return 'suara'
  return jenisMedia.startsWith('video/') ? 'video' : 'berkas'
}
