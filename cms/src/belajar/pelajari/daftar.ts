/** Which lesson teaches what is done on a screen of the admin: courses and lessons by their addresses. */
export type Pelajari = { kursus: string; pelajaran: string }

const KEUANGAN = 'pengelolaan-keuangan-desa'
const TERBUKA = 'keterbukaan-informasi-desa'

/** By collection; a screen of our own is named by the collection it works on. */
export const PELAJARI = {
  apbdes: { kursus: KEUANGAN, pelajaran: 'susunan-apbdes-dan-jadwal-setahun' },
  realisasi: { kursus: KEUANGAN, pelajaran: 'dari-dpa-sampai-uang-dibayar' },
  kegiatan: { kursus: KEUANGAN, pelajaran: 'membeli-dan-membangun-swakelola-didahulukan' },
  penyerahan: { kursus: KEUANGAN, pelajaran: 'buku-kas-dan-laporan' },
  perangkat: {
    kursus: 'pengangkatan-dan-pemberhentian-perangkat-desa',
    pelajaran: 'menjaring-menyaring-mengangkat',
  },
  lembaga: { kursus: 'kelembagaan-bpd', pelajaran: 'apa-itu-bpd-dan-apa-tugasnya' },
  dokumen: { kursus: 'peraturan-desa', pelajaran: 'mencatat-dan-menyebarluaskan' },
  agenda: { kursus: 'musyawarah-desa', pelajaran: 'menjalankan-musdes-dan-mencatatnya' },
  'bukti-pengumuman': { kursus: TERBUKA, pelajaran: 'sembilan-pengumuman-tentang-anggaran' },
  pesan: { kursus: TERBUKA, pelajaran: 'melayani-permohonan-informasi' },
} as const satisfies Readonly<Record<string, Pelajari>>
export type LayarPelajari = keyof typeof PELAJARI
