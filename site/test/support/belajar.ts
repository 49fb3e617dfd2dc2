/** What the cms tells a learner, as examples to render. */
import type { PendaftaranSaya, PercobaanSaya, ProgramSaya } from 'cms/contract/belajar'
import type { ButirPeserta } from 'cms/contract/soal'

const KUIS = {
  jumlahSoal: 8,
  lulusPersen: 75,
  batasMenit: null,
  terbuka: null,
  terhitung: null,
  terakhir: null,
  percobaan: 0,
  tolakan: null,
  sampai: null,
  sesudah: null,
  tutor: [],
}
const ID = '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01'

export const PENDAFTARAN: PendaftaranSaya = {
  id: ID,
  kursus: 'membaca-apbdes-untuk-pemula',
  judul: 'Membaca APBDes untuk pemula',
  rilis: 1,
  versi: 1,
  adaVersiBaru: true,
  sumber: 'jabatan',
  selesai: 3,
  perlu: 4,
  persen: 75,
  tuntas: null,
  terakhir: { pelajaran: 'anggaran-dan-realisasi', posisi: 2 },
  daftarPelajaran: [
    {
      slug: 'tiga-bagian-apbdes',
      judul: 'Tiga bagian APBDes',
      menit: 10,
      wajib: true,
      selesai: true,
    },
    {
      slug: 'anggaran-dan-realisasi',
      judul: 'Anggaran dan realisasi',
      menit: 12,
      wajib: false,
      selesai: false,
    },
  ],
  daftarKuis: [
    { ...KUIS, slug: 'uji-awal', jenis: 'uji-awal', judul: 'Uji awal', isPenentu: false },
    {
      ...KUIS,
      slug: 'uji-akhir',
      jenis: 'uji-akhir',
      judul: 'Uji akhir',
      isPenentu: true,
      terbuka: ID,
      terakhir: ID,
      percobaan: 1,
      terhitung: { persen: 60, lulus: false },
      tolakan: 'MASIH_TERBUKA',
    },
  ],
  sertifikat: null,
  isSertifikatTersedia: false,
  sebabSertifikat: null,
  ulang: null,
  lalu: [],
  angkatan: null,
  angkatanTerbuka: [{ id: ID, nama: 'Kaur Keuangan 2027', selesai: '2027-03-31', tutor: ['Rusmini Contoh'] }],
  penjawab: { jenis: 'petugas', wilayah: 'Kabupaten Kapuas' },
  tanya: [
    {
      id: ID,
      pelajaran: 'tiga-bagian-apbdes',
      isi: 'Mengapa belanja pegawai berkode 5.1?',
      diterima: '2026-11-25T01:00:00.000Z',
      janji: '2026-11-27',
      jawaban: null,
      dijawab: null,
    },
    {
      id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f02',
      pelajaran: 'tiga-bagian-apbdes',
      isi: 'Bidang mana yang memuat gaji?',
      diterima: '2026-11-20T01:00:00.000Z',
      janji: '2026-11-24',
      jawaban: 'Belanja pegawai ada di bidang pertama.',
      dijawab: '2026-11-23T01:00:00.000Z',
    },
    {
      id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f03',
      pelajaran: 'pelajaran-lama',
      isi: 'Apakah ini masih berlaku?',
      diterima: '2026-10-29T01:00:00.000Z',
      janji: '2026-11-02',
      jawaban: null,
      dijawab: null,
    },
  ],
  pengumuman: [
    {
      id: ID,
      isi: 'Pertemuan di kantor kecamatan hari Senin.',
      waktu: '2026-11-20T01:00:00.000Z',
      dari: null,
    },
  ],
}
/** One that is followed, half way, and one that the own office is advised. */
export const DAFTAR_PROGRAM: ProgramSaya[] = [
  {
    slug: 'bekal-tahun-pertama',
    judul: 'Bekal tahun pertama',
    isIkut: true,
    selesai: 1,
    perlu: 2,
    daftar: [
      {
        kursus: 'membaca-apbdes-untuk-pemula',
        judul: 'Membaca APBDes untuk pemula',
        wajib: true,
        keadaan: 'tuntas',
        sesudah: null,
      },
      { kursus: 'kelembagaan-bpd', judul: 'Kelembagaan BPD', wajib: true, keadaan: 'belum', sesudah: null },
      {
        kursus: 'musyawarah-desa',
        judul: 'Musyawarah Desa',
        wajib: false,
        keadaan: 'belum',
        sesudah: 'Kelembagaan BPD',
      },
    ],
  },
  {
    slug: 'menjaga-uang',
    judul: 'Menjaga uang',
    isIkut: false,
    selesai: 0,
    perlu: 1,
    daftar: [
      { kursus: 'aset', judul: 'Pengelolaan Aset Desa', wajib: true, keadaan: 'belum', sesudah: null },
    ],
  },
]
/** The day on which the first question still waits in time. */
export const HARI_TANYA = new Date('2026-11-26T01:00:00.000Z')

export const SERTIFIKAT_SAYA = {
  id: ID,
  nomor: '500.1/0007/SERT/2026',
  kode: '00000-00000-00000-00000-00000-0000',
  keadaan: 'berlaku' as const,
  izin: false,
  desa: 'Danum Lestari',
  berlakuSampai: '2027-01-31',
}

/** Complete, with the certificate as it stands by now. */
export const createTuntas = (
  sertifikat: Pick<PendaftaranSaya, 'sertifikat' | 'isSertifikatTersedia'>,
): PendaftaranSaya => ({
  ...PENDAFTARAN,
  adaVersiBaru: false,
  persen: 100,
  selesai: 4,
  tuntas: '2026-11-20T03:00:00.000Z',
  ...sertifikat,
})
/** Complete in a version that a newer one followed, or taken again since; what was issued for it stands with it. */
export const BISA_ULANG: PendaftaranSaya = {
  ...createTuntas({ sertifikat: null, isSertifikatTersedia: false }),
  ulang: 'versi-baru',
}
export const DIULANG: PendaftaranSaya = {
  ...PENDAFTARAN,
  lalu: [
    {
      id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f09',
      rilis: 1,
      tuntas: '2026-03-02T03:00:00.000Z',
      sertifikat: SERTIFIKAT_SAYA,
      isSertifikatTersedia: false,
      sebabSertifikat: null,
    },
  ],
}

export const DICATAT_TUTOR: PendaftaranSaya = {
  ...PENDAFTARAN,
  daftarKuis: PENDAFTARAN.daftarKuis.map((kuis) => ({
    ...kuis,
    tutor: [
      {
        jenis: 'kesempatan',
        nomor: null,
        alasan: 'Sinyal terputus lagi.',
        waktu: '2026-11-26T01:00:00.000Z',
      },
      { jenis: 'batal', nomor: 1, alasan: 'Sinyal terputus.', waktu: '2026-11-25T01:00:00.000Z' },
    ],
  })),
}

const dasar = {
  id: ID,
  pendaftaran: ID,
  kursus: PENDAFTARAN.kursus,
  kuis: 'uji-akhir',
  jenis: 'uji-akhir' as const,
  judul: 'Uji akhir',
  nomor: 2,
}

export const createPercobaan = (daftarSoal: ButirPeserta[]) =>
  ({
    terbuka: {
      ...dasar,
      keadaan: 'terbuka',
      berakhir: '2026-12-04T03:00:00.000Z',
      batas: null,
      daftarSoal,
      daftarJawaban: [{ soal: daftarSoal[0]?.soal ?? '', jawaban: 2 }],
    },
    dinilai: {
      ...dasar,
      keadaan: 'dinilai',
      persen: 60,
      lulus: false,
      lulusPersen: 75,
      benar: 6,
      isLewat: false,
      jumlah: 10,
      nilaiUlang: [
        { alasan: 'Satu kunci keliru.', waktu: '2026-11-25T01:00:00.000Z', sebelum: 50, sesudah: 60 },
      ],
      dikuasai: [],
      topik: [
        {
          nama: 'Dasar anggaran',
          pelajaran: [{ slug: 'tiga-bagian-apbdes', judul: 'Tiga bagian APBDes' }],
        },
      ],
    },
    awal: {
      ...dasar,
      kuis: 'uji-awal',
      jenis: 'uji-awal',
      judul: 'Uji awal',
      keadaan: 'dinilai',
      persen: 33,
      lulus: false,
      lulusPersen: 75,
      benar: 1,
      isLewat: false,
      jumlah: 3,
      nilaiUlang: [],
      dikuasai: ['Bagian anggaran'],
      topik: [
        {
          nama: 'Dasar anggaran',
          pelajaran: [{ slug: 'tiga-bagian-apbdes', judul: 'Tiga bagian APBDes' }],
        },
      ],
    },
    batal: { ...dasar, keadaan: 'batal', alasan: 'Sinyal terputus di tengah uji.' },
  }) satisfies Record<string, PercobaanSaya>
