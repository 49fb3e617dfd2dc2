/** Words of the pages about what villages have announced. */
export const TEKS_KETERBUKAAN = {
  judul: 'Keterbukaan anggaran',
  jawaban: (desa: string, tahun: number, sudah: string, wajib: string) =>
    `${desa} sudah mengumumkan ${sudah} dari ${wajib} hal tentang APBDes ${tahun} yang sudah waktunya.`,
  jawabanBelumWaktunya: (desa: string, tahun: number) =>
    `Belum ada yang harus diumumkan ${desa} tentang APBDes ${tahun}.`,
  isi: 'Desa wajib mengumumkan anggarannya kepada warga: rencana, pelaksana, tempat mengadu, dan laporannya. Yang terbit di portal ini tercatat sendiri; pengumuman di papan atau musyawarah dicatat oleh desa.',
  tahunJudul: (tahun: number) => `Tahun anggaran ${tahun}`,
  skor: (skor: string) => `Skor keterbukaan ${skor} dari 100.`,
  kewajiban: 'Yang diumumkan',
  batas: 'Paling lambat',
  keadaan: 'Keadaan',
  bukti: 'Bukti',
  bilaAda: 'bila ada',
  diumumkan: (tanggal: string) => `Diumumkan ${tanggal}`,
  lewat: (tanggal: string) => `Diumumkan ${tanggal}, terlambat`,
  belumWaktunya: 'Belum waktunya',
  belumAda: 'Belum ada',
  belum: 'Belum diumumkan',
  terlambat: (tanggal: string) => `Terlambat sejak ${tanggal}`,
  alasan: (tanggal: string, isi: string) => `Kata desa (${tanggal}): ${isi}`,
  lihat: 'Lihat halamannya',
  berkas: (ukuran: string) => `Lihat buktinya (${ukuran})`,
  rumusJudul: 'Cara menghitung skor',
  rumus:
    'Dari hal yang sudah waktunya diumumkan: tepat waktu dihitung satu, terlambat dihitung setengah, belum dihitung nol. Jumlahnya dibagi banyaknya hal itu, dikali 100, lalu dibulatkan. Perubahan APBDes tidak ikut dihitung, karena tidak setiap desa mengubah anggarannya. Sebelum APBDes tahun itu diumumkan, atau sebelum batasnya lewat, belum ada skor.',
  dasarJudul: 'Dasar hukum',
  semuaDesa: 'Bandingkan dengan desa lain',
  captionDesa: (tahun: number) => `Pengumuman anggaran ${tahun}`,

  judulProvinsi: (tahun: number) => `Keterbukaan anggaran desa ${tahun}`,
  jawabanProvinsi: (lengkap: string, desa: string, tahun: number) =>
    `${lengkap} dari ${desa} desa sudah mengumumkan semua hal tentang APBDes ${tahun} yang sudah waktunya.`,
  jawabanProvinsiBelum: (tahun: number) => `Belum ada yang harus diumumkan tentang APBDes ${tahun}.`,
  tanpaDesa: 'Belum ada desa yang bergabung.',
  tanpaDesaKurang: 'Tidak ada desa yang belum mengumumkannya.',
  jawabanKurang: (kurang: string, desa: string, apa: string) =>
    `${kurang} dari ${desa} desa belum mengumumkan ${apa}.`,
  jawabanBelumTempo: (apa: string, tenggat: string) =>
    `${apa} belum waktunya diumumkan: paling lambat ${tenggat}.`,
  tahun: 'Tahun',
  kabupaten: 'Kabupaten atau kota',
  kecamatan: 'Kecamatan',
  belumMengumumkan: 'Yang belum mengumumkan',
  semua: 'Semua',
  semuaDesaSaring: 'Semua desa',
  saring: 'Tampilkan',
  saringJudul: 'Saring daftar',
  desa: 'Desa',
  kolomSkor: 'Skor',
  contoh: 'data contoh',
  kunciJudul: 'Arti angka dan tanda',
  tandaTepat: 'sudah diumumkan',
  tandaTepatWaktu: 'diumumkan tepat waktu',
  tandaLewat: 'diumumkan terlambat',
  tandaBelum: 'belum diumumkan',
  tandaBelumWaktunya: 'belum waktunya, atau tidak ada',
  captionProvinsi: (tahun: number) => `Yang sudah diumumkan setiap desa tentang APBDes ${tahun}`,
  unduh: (tahun: number, jenis: string) => `Unduh tabel ${tahun} (${jenis})`,
  paket: 'Paket data (datapackage.json)',
  uraianPaket:
    'Kapan setiap desa mengumumkan tiap hal tentang anggarannya, menurut Permendagri 20/2018 dan UU 14/2008. Sel kosong berarti belum diumumkan di portal ini, juga yang belum waktunya.',
  berandaIsi: 'Desa mana yang sudah mengumumkan anggarannya, dan mana yang belum?',
  berandaTautan: 'Lihat keterbukaan setiap desa',
  desaTautan: 'Apa saja yang sudah diumumkan tentang anggaran',
} as const

/** One sign per state, explained above the table. */
export const TANDA_KEADAAN = {
  tepat: '✓',
  lewat: 'T',
  belum: '–',
  'belum-waktunya': '',
  'bila-ada': '',
} as const
