/** An enrolment for tests of views. */
import type { PendaftaranSaya } from 'cms/contract/belajar'

export const toPelajaran = (slug: string, selesai: boolean) => ({
  slug,
  judul: slug.toUpperCase(),
  menit: 5,
  wajib: true,
  selesai,
})
export const toPendaftaran = (isi: Partial<PendaftaranSaya> = {}): PendaftaranSaya => ({
  id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01',
  kursus: 'kursus',
  judul: 'Kursus',
  rilis: 1,
  versi: null,
  adaVersiBaru: false,
  sumber: 'sendiri',
  selesai: 0,
  perlu: 2,
  persen: 0,
  tuntas: null,
  terakhir: null,
  daftarPelajaran: [toPelajaran('a', false), toPelajaran('b', false)],
  daftarKuis: [],
  sertifikat: null,
  isSertifikatTersedia: false,
  sebabSertifikat: null,
  ulang: null,
  lalu: [],
  angkatan: null,
  angkatanTerbuka: [],
  penjawab: { jenis: 'tutor' },
  tanya: [],
  pengumuman: [],
  ...isi,
})
