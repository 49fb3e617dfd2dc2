/** Courses, and the pages of who learns with an account. */
import type { KursusPublik } from 'cms/contract/kursus'
import type { ProgramBelajarPublik } from 'cms/contract/program-belajar'
import type { SertifikatPublik } from 'cms/contract/sertifikat'
import { toTanggal } from 'cms/dasar/tanggal'
import HalamanHasil from '../../../src/components/belajar/HalamanHasil.astro'
import HalamanHasilLatihan from '../../../src/components/belajar/HalamanHasilLatihan.astro'
import HalamanKursusSaya from '../../../src/components/belajar/HalamanKursusSaya.astro'
import HalamanLembar from '../../../src/components/belajar/HalamanLembar.astro'
import HalamanMati from '../../../src/components/belajar/HalamanMati.astro'
import HalamanPintu from '../../../src/components/belajar/HalamanPintu.astro'
import HalamanSaya from '../../../src/components/belajar/HalamanSaya.astro'
import HalamanTanya from '../../../src/components/belajar/HalamanTanya.astro'
import HalamanTanyaPelajaran from '../../../src/components/belajar/HalamanTanyaPelajaran.astro'
import HalamanDaftarKursus from '../../../src/components/kursus/HalamanDaftarKursus.astro'
import HalamanKursus from '../../../src/components/kursus/HalamanKursus.astro'
import HalamanPelajaran from '../../../src/components/kursus/HalamanPelajaran.astro'
import HalamanProgram from '../../../src/components/kursus/HalamanProgram.astro'
import HalamanSertifikat from '../../../src/components/sertifikat/HalamanSertifikat.astro'
import type { Katalog } from '../../../src/publik/kursus.ts'
import { TEKS_BELAJAR } from '../../../src/teks/belajar.ts'
import { toPintuView } from '../../../src/views/akun-belajar.ts'
import { toDaftarKursusView, toKursusView, toPelajaranView } from '../../../src/views/kursus.ts'
import { toKursusSayaView } from '../../../src/views/kursus-saya.ts'
import { listSoalLatihan, toHasilLatihanView } from '../../../src/views/latihan.ts'
import { toMatiView } from '../../../src/views/mati.ts'
import { toPindahanView } from '../../../src/views/pindahan.ts'
import { toProgramView } from '../../../src/views/program.ts'
import { toSayaView } from '../../../src/views/saya.ts'
import { toPeriksaView, toSertifikatView } from '../../../src/views/sertifikat.ts'
import { toTanyaFormView, toTanyaPelajaranView } from '../../../src/views/tanya.ts'
import { toHasilView, toLembarView } from '../../../src/views/uji.ts'
import {
  BISA_ULANG,
  createPercobaan,
  createTuntas,
  DAFTAR_PROGRAM,
  DICATAT_TUTOR,
  DIULANG,
  HARI_TANYA,
  PENDAFTARAN,
  SERTIFIKAT_SAYA,
} from '../../support/belajar.ts'
import { readContoh } from '../../support/contoh.ts'
import { bahan, type Halaman, isi } from './bahan.ts'

const BERWAKTU = {
  ...PENDAFTARAN,
  daftarKuis: PENDAFTARAN.daftarKuis.map((kuis) => ({ ...kuis, batasMenit: 20 })),
}
const program = (nama: string) => readContoh<ProgramBelajarPublik>(`program-belajar.${nama}`)
const kursus = (nama: string) => readContoh<KursusPublik>(`kursus.${nama}`)

/** Pages of who learns with an account. */
function daftarBelajar(): Halaman[] {
  const { situs } = bahan
  const penuh = kursus('penuh')
  const pelajaran = penuh.daftarPelajaran[0] as KursusPublik['daftarPelajaran'][number]
  const daftarSoal = listSoalLatihan(pelajaran, 1)
  const hasil = {
    daftar: daftarSoal.map(({ soal }, i) => ({
      soal,
      keadaan: (['benar', 'salah', 'kosong'] as const)[i % 3] ?? 'kosong',
      kunci: i === 1 ? 'Musyawarah Desa' : null,
      pembahasan: i === 1 ? 'Baca lagi.' : null,
    })),
  }
  const { dinilai, terbuka } = createPercobaan(daftarSoal)
  return [
    [
      'belajar saya',
      HalamanSaya,
      {
        view: toSayaView(
          {
            nama: 'Rusmini Contoh',
            namaDiminta: { nama: 'Rusmini Contoh, S.Pd.', alasanTolak: null },
            desa: { nama: 'Danum Lestari', kabupaten: 'Kabupaten Kapuas', isTetap: false },
            daftar: [PENDAFTARAN],
            program: DAFTAR_PROGRAM,
          },
          situs,
          'urutan',
        ),
      },
      [
        'Selamat belajar, Rusmini Contoh.',
        'Desa Danum Lestari, Kabupaten Kapuas.',
        'Ubah desa saya',
        '3 dari 4 bagian wajib selesai',
        'Kursus untuk jabatan Anda',
        '1 pertanyaan Anda sudah dijawab',
        'Kursus itu belum terbuka',
        '1 dari 2 kursus wajib selesai',
        'terbuka sesudah &quot;Kelembagaan BPD&quot; selesai',
        'Mulai: Kelembagaan BPD',
        'Berhenti mengikuti program',
        'Disarankan untuk jabatan Anda',
      ],
    ],
    [
      'belajar saya kosong',
      HalamanSaya,
      {
        view: toSayaView(
          { nama: 'Rusmini Contoh', namaDiminta: null, desa: null, daftar: [], program: [] },
          situs,
        ),
      },
      ['Anda belum mengikuti kursus.', 'Isi desa saya'],
    ],
    [
      'kursus saya',
      HalamanKursusSaya,
      { view: toKursusSayaView(PENDAFTARAN, { situs, nama: 'Rusmini Contoh', now: HARI_TANYA }) },
      [
        'Pindah ke versi baru',
        'Mulai mengerjakan: Uji awal',
        'Lanjutkan mengerjakan',
        'Ikut Kaur Keuangan 2027, sampai 31 Maret 2027',
        'Tutor melihat nama',
        'Dari tutor angkatan, ',
        'Pertemuan di kantor kecamatan hari Senin.',
        'Menunggu jawaban petugas Kabupaten Kapuas, paling lambat 27 November 2026.',
        'padahal dijanjikan 2 November 2026',
        'Belanja pegawai ada di bidang pertama.',
      ],
    ],
    [
      'kursus saya pada versi lama',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(
          { ...PENDAFTARAN, rilis: 3, versi: 3 },
          { situs, nama: 'Rusmini Contoh', now: HARI_TANYA },
        ),
      },
      ['Anda mengikuti versi 3 kursus ini', 'Pindah ke versi baru'],
    ],
    [
      'kursus saya sesudah pindah',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(PENDAFTARAN, {
          situs,
          nama: 'Rusmini Contoh',
          now: HARI_TANYA,
          pindahan: toPindahanView(
            {
              ...penuh,
              daftarPelajaran: [
                { ...pelajaran, judul: 'Nama dahulu' },
                { ...pelajaran, slug: 'dihapus' },
              ],
            },
            penuh,
            PENDAFTARAN,
          ),
        }),
      },
      [
        'Yang berubah di versi ini',
        'Anda sudah pindah ke versi 1.',
        'tidak ada lagi',
        'tetap dihitung selesai',
      ],
    ],
    [
      'pertanyaan tentang satu pelajaran',
      HalamanTanyaPelajaran,
      {
        view: toTanyaPelajaranView(PENDAFTARAN, PENDAFTARAN.tanya[0]?.pelajaran ?? '', {
          situs,
          hariIni: toTanggal(HARI_TANYA),
        }),
      },
      [
        'Pertanyaan Anda tentang pelajaran ini',
        'Menunggu jawaban petugas Kabupaten Kapuas',
        'Kembali ke pelajaran',
      ],
    ],
    [
      'pertanyaan yang belum diterima',
      HalamanTanya,
      {
        view: toTanyaFormView(
          { kursus: PENDAFTARAN.kursus, pelajaran: 'tiga-bagian-apbdes', isi: 'Apa?' },
          TEKS_BELAJAR.tanyaSalah,
          situs,
        ),
      },
      ['Pertanyaan Anda: tulis 10–1.000 huruf.', 'Apa?'],
    ],
    [
      'kursus saya dengan tutor',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(
          { ...PENDAFTARAN, angkatan: PENDAFTARAN.angkatanTerbuka[0] ?? null, angkatanTerbuka: [] },
          { situs, nama: 'Rusmini Contoh', now: HARI_TANYA },
        ),
      },
      ['Anda ikut angkatan Kaur Keuangan 2027', 'Tutor: Rusmini Contoh.', 'Keluar dari angkatan'],
    ],
    [
      'kursus tuntas tanpa ketetapan',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(createTuntas({ sertifikat: null, isSertifikatTersedia: false }), {
          situs,
          nama: 'Rusmini Contoh',
          now: HARI_TANYA,
        }),
      },
      ['belum ada ketetapan tentang sertifikat'],
    ],
    [
      'sertifikat siap',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(createTuntas({ sertifikat: null, isSertifikatTersedia: true }), {
          situs,
          nama: 'Rusmini Contoh',
          now: HARI_TANYA,
        }),
      },
      ['atas nama Rusmini Contoh dengan sendirinya', 'Terbitkan sertifikat'],
    ],
    [
      'sertifikat menunggu nama',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(
          {
            ...createTuntas({ sertifikat: null, isSertifikatTersedia: true }),
            sebabSertifikat: 'NAMA_DIPERIKSA',
          },
          { situs, nama: 'Rusmini Contoh', now: HARI_TANYA },
        ),
      },
      ['menunggu keputusan tentang nama', 'Terbitkan sertifikat'],
    ],
    [
      'sertifikat saya',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(createTuntas({ sertifikat: SERTIFIKAT_SAYA, isSertifikatTersedia: false }), {
          situs,
          nama: 'Rusmini Contoh',
          now: HARI_TANYA,
        }),
      },
      [
        'terbit dengan nomor 500.1/0007/SERT/2026',
        'Berlaku sampai 31 Januari 2027.',
        'Unduh sertifikat (PDF)',
        'Tampilkan nama saya',
      ],
    ],
    [
      'kursus yang dapat dipelajari lagi',
      HalamanKursusSaya,
      { view: toKursusSayaView(BISA_ULANG, { situs, nama: 'Rusmini Contoh', now: HARI_TANYA }) },
      ['Pelajari lagi versi baru', 'sudah diperbarui sejak Anda selesai', 'tetap tercatat'],
    ],
    [
      'kursus yang dipelajari lagi',
      HalamanKursusSaya,
      { view: toKursusSayaView(DIULANG, { situs, nama: 'Rusmini Contoh', now: HARI_TANYA }) },
      [
        'Selesai 2 Maret 2026; sekarang dipelajari lagi',
        'Selesai 2 Maret 2026, dalam versi 1.',
        'terbit dengan nomor 500.1/0007/SERT/2026',
        'Tampilkan nama saya',
      ],
    ],
    [
      'sertifikat saya, dengan nama',
      HalamanKursusSaya,
      {
        view: toKursusSayaView(
          createTuntas({ sertifikat: { ...SERTIFIKAT_SAYA, izin: true }, isSertifikatTersedia: false }),
          { situs, nama: 'Rusmini Contoh', now: HARI_TANYA },
        ),
      },
      ['ditampilkan di halaman Desa Danum Lestari', 'Sembunyikan nama saya'],
    ],
    ...(['penuh', 'hampir-kosong'] as const).map(
      (contoh): Halaman => [
        `sertifikat ${contoh}`,
        HalamanSertifikat,
        {
          view: toSertifikatView(readContoh<SertifikatPublik>(`sertifikat.${contoh}`), {
            situs,
            hariIni: '2026-11-25',
          }),
        },
        [
          contoh === 'penuh'
            ? 'sudah diganti pada 24 November 2026'
            : 'asli dan berlaku, atas nama Bahrani Contoh',
        ],
      ],
    ),
    ['periksa sertifikat', HalamanSertifikat, { view: toPeriksaView(situs) }, ['Ketik kode yang tercetak']],
    [
      'lembar soal',
      HalamanLembar,
      { view: toLembarView(terbuka, { situs, isTersimpan: true, now: 0 }) },
      ['Jawaban Anda tersimpan.', 'Siapa yang menetapkan APBDes?', 'Kirim untuk dinilai'],
    ],
    [
      'lembar soal yang dikirim selagi ada yang kosong',
      HalamanLembar,
      { view: toLembarView(terbuka, { situs, now: 0, kosong: [2, 5] }) },
      [
        '2 soal belum dijawab (nomor 2, 5). Lengkapi, atau kirim begitu saja.',
        'Kirim untuk dinilai',
        'Kirim begitu saja',
      ],
    ],
    [
      'lembar soal dengan batas waktu',
      HalamanLembar,
      { view: toLembarView({ ...terbuka, batas: '2026-11-27T03:20:00.000Z' }, { situs, now: 0 }) },
      [
        'Waktu Anda sampai 27 November 2026 pukul 10.20 WIB.',
        'yang dinilai adalah jawaban yang sudah sampai',
      ],
    ],
    [
      'hasil uji yang waktunya habis',
      HalamanHasil,
      { view: toHasilView({ ...dinilai, isLewat: true }, PENDAFTARAN, situs) },
      ['Waktunya habis sebelum lembar dikirim'],
    ],
    [
      'hasil uji yang dibatalkan tutor',
      HalamanHasil,
      { view: toHasilView(createPercobaan(daftarSoal).batal, PENDAFTARAN, situs) },
      ['Tutor membatalkan percobaan ini', 'Alasan tutor: Sinyal terputus di tengah uji.'],
    ],
    [
      'kursus saya dengan catatan tutor',
      HalamanKursusSaya,
      { view: toKursusSayaView(DICATAT_TUTOR, { situs, nama: 'Rusmini Contoh', now: HARI_TANYA }) },
      [
        'Tutor memberi Anda satu kesempatan lagi (26 November 2026 pukul 08.00 WIB).',
        'Tutor membatalkan percobaan ke-1',
      ],
    ],
    [
      'kursus saya dengan uji berbatas waktu',
      HalamanKursusSaya,
      { view: toKursusSayaView(BERWAKTU, { situs, nama: 'Rusmini Contoh', now: HARI_TANYA }) },
      ['8 soal, tidak dihitung, waktu 20 menit', 'Waktunya 20 menit sejak tombol ini ditekan'],
    ],
    [
      'hasil uji',
      HalamanHasil,
      { view: toHasilView(dinilai, PENDAFTARAN, situs) },
      [
        'Untuk lulus perlu 75%',
        'Dasar anggaran: Tiga bagian APBDes',
        'Satu kunci keliru. Nilai Anda naik dari 50% menjadi 60%.',
        'Bertanya tentang topik ini',
        'Kembali ke kursus',
      ],
    ],
    [
      'hasil uji awal',
      HalamanHasil,
      { view: toHasilView(createPercobaan(daftarSoal).awal, PENDAFTARAN, situs) },
      [
        'Anda menjawab benar 1 dari 3 soal.',
        'Uji awal tidak dihitung.',
        'Sudah Anda kuasai',
        'Bagian anggaran',
        'Baca dengan saksama',
        'Dasar anggaran: Tiga bagian APBDes',
      ],
    ],
    [
      'hasil latihan',
      HalamanHasilLatihan,
      {
        view: toHasilLatihanView({
          kursus: penuh,
          pelajaran,
          daftarSoal,
          hasil,
          jawaban: [],
          nomor: 1,
          kolom: ['soal-lama'],
          isBesar: true,
          situs,
        }),
      },
      [
        '2 dari 6 jawaban benar.',
        'Belum tepat',
        'Jawaban yang benar: Musyawarah Desa',
        'Baca lagi.',
        'Coba lagi',
        'berisi soal versi lama',
      ],
    ],
    [
      'pintu desa',
      HalamanPintu,
      {
        pintu: 'desa',
        view: toPintuView('desa', {
          situs,
          galat: [{ kolom: 'desa', pesan: 'Pilih desa Anda.' }],
          isian: { desa: 'danum' },
          pilihanDesa: [{ slug: 'a', nama: 'A, B, C' }],
        }),
      },
      ['Ubah desa saya', 'Pilih desa Anda.', 'Desa Anda sekarang', 'A, B, C', 'Simpan desa saya'],
    ],
    ...(['masuk', 'daftar', 'kode'] as const).map(
      (pintu): Halaman => [
        `pintu ${pintu}`,
        HalamanPintu,
        {
          pintu,
          view: toPintuView(pintu, {
            situs,
            galat: [{ kolom: 'masuk', pesan: 'Periksa lagi.' }],
            kabar: 'Kabar.',
            pilihanDesa: pintu === 'daftar' ? [{ slug: 'a', nama: 'A, B, C' }] : [],
          }),
        },
        ['Periksa lagi.', 'Kabar.'],
      ],
    ),
    [
      'belajar mati',
      HalamanMati,
      { view: toMatiView(situs, { tujuan: '/belajar/kirim/simpan', isian: [['a', 'b']] }) },
      ['Tidak ada yang hilang.', 'Coba lagi'],
    ],
    [
      'pelajaran versi lama',
      HalamanPelajaran,
      { view: toPelajaranView({ ...bahan, kursus: { ...penuh, versi: 2 } }, pelajaran.slug) },
      ['Ini versi 2, untuk peserta yang mengikutinya.', 'buka versi terbaru'],
    ],
    [
      'kursus versi lama',
      HalamanKursus,
      { view: toKursusView({ ...bahan, kursus: { ...penuh, versi: 2 } }) },
      ['Ini versi 2, untuk peserta yang mengikutinya.'],
    ],
    [
      'pelajaran besar',
      HalamanPelajaran,
      { view: toPelajaranView({ ...bahan, kursus: penuh }, pelajaran.slug, true) },
      [
        'Huruf biasa',
        'Tandai selesai',
        'Papan anggaran',
        'Uang masuk',
        'Anggaran adalah rencana.',
        'Permendagri 20/2018 Pasal 9',
        'SiLPA',
        'Unduh Lembar latihan',
      ],
    ],
  ]
}

const KATALOG: Katalog = {
  kursus: [{ ...kursus('penuh'), jenis: 'kursus', jumlah: 2 }],
  program: [{ ...program('penuh'), jenis: 'program-belajar', menit: null, jumlah: 2 }],
}

export const listHalamanBelajar = (): Halaman[] => [
  ...isi.flatMap((nama): Halaman[] => [
    [
      `kursus ${nama}`,
      HalamanKursus,
      { view: toKursusView({ ...bahan, kursus: kursus(nama) }) },
      [kursus(nama).judul, kursus(nama).untuk, ...kursus(nama).daftarPelajaran.map(({ judul }) => judul)],
    ],
    [
      `pelajaran ${nama}`,
      HalamanPelajaran,
      { view: toPelajaranView({ ...bahan, kursus: kursus(nama) }, 'tiga-bagian-apbdes') },
      ['Tiga bagian APBDes', 'APBDes adalah rencana keuangan desa.'],
    ],
  ]),
  ...isi.map(
    (nama): Halaman => [
      `program ${nama}`,
      HalamanProgram,
      { view: toProgramView({ ...bahan, program: program(nama), kursus: KATALOG.kursus }) },
      [program(nama).judul, program(nama).untuk, kursus('penuh').judul, 'Ikuti program'],
    ],
  ),
  [
    'pratinjau program',
    HalamanProgram,
    { view: toProgramView({ ...bahan, program: program('penuh'), kursus: [], isPratinjau: true }) },
    ['Kursus dalam program ini sedang tidak tersedia.'],
  ],
  ...daftarBelajar(),
  [
    'pratinjau kursus',
    HalamanKursus,
    { view: toKursusView({ ...bahan, kursus: kursus('penuh'), isPratinjau: true }) },
    ['Tiga bagian APBDes', 'APBDes adalah rencana keuangan desa.', 'Latihan 1'],
  ],
  [
    'daftar kursus',
    HalamanDaftarKursus,
    { view: toDaftarKursusView({ ...bahan, katalog: KATALOG }) },
    [kursus('penuh').judul, 'Kursus contoh', program('penuh').judul, 'Program contoh'],
  ],
]
