/** Words of the page that tells what a place in the village got. */
export const TEKS_DUSUN = {
  tautan: 'Apa yang didapat dusun saya',
  judul: (tahun: number) => `Apa yang didapat dusun saya, ${tahun}`,
  judulDusun: (dusun: string, tahun: number) => `Apa yang didapat ${dusun}, ${tahun}`,
  jawaban: (jumlah: string, tempat: string, tahun: number) =>
    `Untuk ${tahun} desa mencatat ${jumlah} kegiatan di ${tempat} tempat. Pilih dusun Anda.`,
  jawabanDusun: (dusun: string, jumlah: string, tahun: number) =>
    `Di ${dusun} tercatat ${jumlah} kegiatan pada ${tahun}.`,
  kosongDusun: (dusun: string, tahun: number) =>
    `Belum ada kegiatan ${tahun} yang tercatat di ${dusun}. Bukan berarti tidak ada: desa mungkin belum mencatat tempatnya.`,
  kosong: (tahun: number) =>
    `Desa belum mencatat tempat kegiatan ${tahun}, jadi apa yang didapat tiap dusun belum ada data.`,
  jelas:
    'Tempat berasal dari data kegiatan dan catatan kemajuan yang sudah disetujui. Biaya adalah biaya seluruh kegiatan, juga bila tempatnya beberapa; biaya per dusun belum ada data.',
  pilih: 'Dusun',
  semua: 'Semua dusun',
  lihat: 'Lihat',
  formulir: 'Pilih dusun',
  daftar: 'Dusun yang pernah tercatat, tahun mana pun',
  kegiatan: 'Kegiatan',
  kegiatanCaption: (dusun: string | null) =>
    dusun === null ? 'Kegiatan yang tempatnya tercatat' : `Kegiatan di ${dusun}`,
  tempat: 'Tempat',
  rencana: 'Direncanakan',
  keluaran: 'Sudah jadi',
  kemajuan: 'Kemajuan',
  biaya: 'Biaya seluruh kegiatan',
  seluruhJudul: 'Untuk seluruh desa',
  unduhCsv: (tahun: number) => `Unduh semua kegiatan ${tahun} dengan tempat dan hasilnya (CSV)`,
  unduhXlsx: 'Unduh sebagai lembar kerja (XLSX)',
  kembali: (tahun: number) => `Kembali ke APBDes ${tahun}`,
  tanya: 'Bertanya kepada desa tentang dusun ini',
} as const
