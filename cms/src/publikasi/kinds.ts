/** The kinds that are published, in the order of a rebuild: later ones read what earlier ones wrote. */
import type { JenisSalinan } from '../contract/salinan.ts'
import {
  apbdesPenyaji,
  apbdesVersiPenyaji,
  desaPenyaji,
  fasilitasPenyaji,
  informasiPublikPenyaji,
  kabupatenPenyaji,
  keterbukaanPenyaji,
  kursusVersiPenyaji,
  lembagaEkonomiPenyaji,
  PENYAJI_NASKAH,
  pemerintahanPenyaji,
  provinsiPenyaji,
  resiPenyaji,
  sertifikatPenyaji,
  tanyaJawabPenyaji,
} from '../transparansi/index.ts'
import { type PenyajiJenis, toPenyajiJenis } from './penyaji.ts'

export const PENYAJI: Readonly<Record<JenisSalinan, PenyajiJenis>> = {
  apbdes: toPenyajiJenis(apbdesPenyaji),
  'apbdes-versi': toPenyajiJenis(apbdesVersiPenyaji),
  berita: PENYAJI_NASKAH.berita.jenis,
  pengumuman: PENYAJI_NASKAH.pengumuman.jenis,
  agenda: PENYAJI_NASKAH.agenda.jenis,
  galeri: PENYAJI_NASKAH.galeri.jenis,
  dokumen: PENYAJI_NASKAH.dokumen.jenis,
  kegiatan: PENYAJI_NASKAH.kegiatan.jenis,
  pengecualian: PENYAJI_NASKAH.pengecualian.jenis,
  pemerintahan: toPenyajiJenis(pemerintahanPenyaji),
  fasilitas: toPenyajiJenis(fasilitasPenyaji),
  'lembaga-ekonomi': toPenyajiJenis(lembagaEkonomiPenyaji),
  keterbukaan: toPenyajiJenis(keterbukaanPenyaji),
  kursus: PENYAJI_NASKAH.kursus.jenis,
  'kursus-versi': toPenyajiJenis(kursusVersiPenyaji),
  'program-belajar': PENYAJI_NASKAH['program-belajar'].jenis,
  resi: toPenyajiJenis(resiPenyaji),
  'tanya-jawab': toPenyajiJenis(tanyaJawabPenyaji),
  sertifikat: toPenyajiJenis(sertifikatPenyaji),
  desa: toPenyajiJenis(desaPenyaji),
  'informasi-publik': toPenyajiJenis(informasiPublikPenyaji),
  kabupaten: toPenyajiJenis(kabupatenPenyaji),
  provinsi: toPenyajiJenis(provinsiPenyaji),
}
export const URUTAN_JENIS = Object.keys(PENYAJI) as JenisSalinan[]
