/**
 * Rules of disbursement as they were known in February 2026, each with its legal source and how sure it is. Dates and
 * shares that no text gives are null: nothing is filled in. The province adds newer rows; these stay.
 */
import type { Aturan, AturanAkibat, AturanSyarat, AturanTahap } from './aturan.ts'

type Bersama = Omit<Aturan, 'jenis' | 'kode' | 'uraian'>
const dasar = (tahun: number, sampai: number | null, dasarHukum: string): Bersama => ({
  tahunDari: tahun,
  tahunSampai: sampai,
  berlakuSejak: `${tahun}-01-01`,
  kabupaten: null,
  diakhiri: false,
  dasarHukum,
  kepastian: 'pasti',
  dana: 'DDS',
  golongan: 'semua',
  tahap: 0,
})
const PMK_24 = dasar(2024, 2024, 'PMK 145/2023')
const PMK_25 = dasar(2025, 2025, 'PMK 108/2024')
/** Signed 19 November 2025, in force on the 25th, with a day that had passed already. */
const PMK_81 = { ...dasar(2025, 2025, 'PMK 81/2025 Pasal 29B'), berlakuSejak: '2025-11-25' }
const PMK_26 = { ...dasar(2026, null, 'PMK 7/2026'), kepastian: 'anggapan' as const }
const LAMA = dasar(2024, 2025, 'PMK 145/2023 dan PMK 108/2024')

type Tahap = Pick<AturanTahap, 'golongan' | 'tahap' | 'bagian'> & Partial<AturanTahap>
const tahap = (kode: string, umum: Bersama, isi: Tahap): AturanTahap => ({
  ...umum,
  jenis: 'tahap',
  kode,
  uraian: `Tahap ${isi.tahap}`,
  statusDesa: 'semua',
  palingCepat: null,
  palingLambat: null,
  ...isi,
})
const syarat = (
  kode: string,
  umum: Bersama,
  uraian: string,
  isi: Pick<AturanSyarat, 'ukuran'> & Partial<AturanSyarat>,
): AturanSyarat => ({
  ...umum,
  jenis: 'syarat',
  kode,
  uraian,
  ambang: null,
  bilaKegiatan: null,
  ...isi,
})
const akibat = (
  kode: string,
  umum: Bersama,
  uraian: string,
  isi: Pick<AturanAkibat, 'nasib'> & Partial<AturanAkibat>,
): AturanAkibat => ({
  ...umum,
  jenis: 'akibat',
  kode,
  uraian,
  bagian: null,
  ...isi,
})

const TAHAP: readonly AturanTahap[] = [
  tahap('DD24-E1', PMK_24, {
    golongan: 'earmark',
    tahap: 1,
    bagian: 60,
    palingLambat: '06-30',
    kepastian: 'anggapan',
  }),
  tahap('DD24-E2', PMK_24, {
    golongan: 'earmark',
    tahap: 2,
    bagian: 40,
    palingCepat: '04-01',
    kepastian: 'anggapan',
  }),
  tahap('DD24-N1', PMK_24, {
    golongan: 'non-earmark',
    tahap: 1,
    bagian: 40,
    statusDesa: 'bukan-mandiri',
    palingLambat: '06-30',
    kepastian: 'satu-sumber',
  }),
  tahap('DD24-N2', PMK_24, {
    golongan: 'non-earmark',
    tahap: 2,
    bagian: 60,
    statusDesa: 'bukan-mandiri',
    palingCepat: '04-01',
    kepastian: 'satu-sumber',
  }),
  tahap('DD24-M1', PMK_24, {
    golongan: 'non-earmark',
    tahap: 1,
    bagian: 60,
    statusDesa: 'mandiri',
    palingLambat: '06-30',
    kepastian: 'satu-sumber',
  }),
  tahap('DD24-M2', PMK_24, {
    golongan: 'non-earmark',
    tahap: 2,
    bagian: 40,
    statusDesa: 'mandiri',
    palingCepat: '04-01',
    kepastian: 'satu-sumber',
  }),
  tahap('DD25-E1', PMK_25, { golongan: 'earmark', tahap: 1, bagian: 60, palingLambat: '06-30' }),
  tahap('DD25-E2', PMK_25, { golongan: 'earmark', tahap: 2, bagian: 40, palingCepat: '04-01' }),
  tahap('DD25-N1', PMK_25, {
    golongan: 'non-earmark',
    tahap: 1,
    bagian: 40,
    statusDesa: 'bukan-mandiri',
    palingLambat: '06-30',
  }),
  tahap('DD25-N2', PMK_25, {
    golongan: 'non-earmark',
    tahap: 2,
    bagian: 60,
    statusDesa: 'bukan-mandiri',
    palingCepat: '04-01',
  }),
  tahap('DD25-N2', PMK_81, {
    golongan: 'non-earmark',
    tahap: 2,
    bagian: 60,
    statusDesa: 'bukan-mandiri',
    palingCepat: '04-01',
    palingLambat: '09-17',
  }),
  tahap('DD25-E2', PMK_81, {
    golongan: 'earmark',
    tahap: 2,
    bagian: 40,
    palingCepat: '04-01',
    palingLambat: '09-17',
  }),
  tahap('DD25-M1', PMK_25, {
    golongan: 'non-earmark',
    tahap: 1,
    bagian: 60,
    statusDesa: 'mandiri',
    palingLambat: '06-30',
  }),
  tahap('DD25-M2', PMK_25, {
    golongan: 'non-earmark',
    tahap: 2,
    bagian: 40,
    statusDesa: 'mandiri',
    palingCepat: '04-01',
  }),
  tahap('DD25-M2', PMK_81, {
    golongan: 'non-earmark',
    tahap: 2,
    bagian: 40,
    statusDesa: 'mandiri',
    palingCepat: '04-01',
    palingLambat: '09-17',
  }),
  // Only "40:60 and 60:40" is known of the regular part, and no day.
  tahap('DD26-R1', PMK_26, { golongan: 'reguler', tahap: 1, bagian: null, kepastian: 'satu-sumber' }),
  tahap('DD26-R2', PMK_26, { golongan: 'reguler', tahap: 2, bagian: null, kepastian: 'satu-sumber' }),
  tahap('DD26-K', PMK_26, {
    golongan: 'kdmp',
    tahap: 1,
    bagian: 58.03,
    kepastian: 'pasti',
    uraian: 'Bagian Koperasi Desa Merah Putih, dibayar langsung dari kas negara',
    dasarHukum: 'PMK 7/2026 Pasal 15 ayat (3), 22 ayat (2), dan 26',
  }),
]

const LAPOR_LALU = 'Laporan realisasi penyerapan dan keluaran Dana Desa tahun sebelumnya'
const SERAP = 'Penyerapan tahap sebelumnya paling sedikit 60 persen'
const KELUARAN = 'Rata-rata keluaran tahap sebelumnya paling sedikit 40 persen'
const KPM =
  'Bila menganggarkan BLT Desa: Keputusan Kepala Desa tentang penerimanya (tanpa nama pada salinannya)'
/** The sub bidang that BLT Desa is booked in (Permendagri 20/2018, annex). */
const KEADAAN_MENDESAK = '05.03'
const REKENING = 'Rekening kas desa masih berlaku'
const SISA = 'Sisa Dana Desa tahun sebelumnya di rekening kas desa sudah direkam'
const SYARAT: readonly AturanSyarat[] = [
  syarat('APBDES', LAMA, 'Peraturan Desa tentang APBDes', { tahap: 1, ukuran: 'apbdes-ditetapkan' }),
  syarat('KUASA', LAMA, 'Surat kuasa pemindahbukuan, ditandatangani di kabupaten', {
    tahap: 1,
    ukuran: 'pernyataan-kabupaten',
  }),
  syarat('KPM', PMK_25, KPM, {
    golongan: 'earmark',
    tahap: 1,
    ukuran: 'dokumen-desa',
    bilaKegiatan: KEADAAN_MENDESAK,
  }),
  syarat('LAPOR-LALU', { ...LAMA, dasarHukum: 'PMK 145/2023; PMK 108/2024 Pasal 24 ayat (3)' }, LAPOR_LALU, {
    tahap: 2,
    ukuran: 'laporan-tahun-lalu',
  }),
  syarat('SERAP-60', LAMA, SERAP, { tahap: 2, ukuran: 'serapan', ambang: 60 }),
  syarat('KELUARAN-40', LAMA, KELUARAN, { tahap: 2, ukuran: 'keluaran', ambang: 40 }),
  syarat(
    'KDMP-AKTA',
    { ...PMK_81, dasarHukum: 'PMK 81/2025' },
    'Akta pendirian Koperasi Desa Merah Putih, atau bukti penyerahannya kepada notaris',
    { tahap: 2, ukuran: 'dokumen-desa' },
  ),
  syarat(
    'KDMP-KOMIT',
    { ...PMK_81, dasarHukum: 'PMK 81/2025 Pasal 29A' },
    'Surat pernyataan komitmen dukungan APBDes untuk Koperasi Desa Merah Putih',
    { tahap: 2, ukuran: 'dokumen-desa' },
  ),
  syarat('REK', { ...LAMA, dasarHukum: 'Petunjuk OM-SPAN 2021 dan 2022' }, REKENING, {
    ukuran: 'pernyataan-kabupaten',
    kepastian: 'satu-sumber',
  }),
  syarat('SISA', { ...LAMA, dasarHukum: 'Petunjuk OM-SPAN 2021 dan 2022' }, SISA, {
    tahap: 1,
    ukuran: 'pernyataan-kabupaten',
    kepastian: 'satu-sumber',
  }),
  // Not found for 2026: carried on from 2025, and said to be so.
  syarat('DD26-APBDES', PMK_26, 'Peraturan Desa tentang APBDes', {
    golongan: 'reguler',
    tahap: 1,
    ukuran: 'apbdes-ditetapkan',
  }),
  syarat('DD26-KUASA', PMK_26, 'Surat kuasa pemindahbukuan, ditandatangani di kabupaten', {
    golongan: 'reguler',
    tahap: 1,
    ukuran: 'pernyataan-kabupaten',
  }),
  syarat('DD26-KPM', PMK_26, KPM, {
    golongan: 'reguler',
    tahap: 1,
    ukuran: 'dokumen-desa',
    bilaKegiatan: KEADAAN_MENDESAK,
  }),
  syarat('DD26-REK', PMK_26, REKENING, { golongan: 'reguler', ukuran: 'pernyataan-kabupaten' }),
  syarat('DD26-SISA', PMK_26, SISA, { golongan: 'reguler', tahap: 1, ukuran: 'pernyataan-kabupaten' }),
  syarat('DD26-LAPOR-LALU', PMK_26, LAPOR_LALU, {
    golongan: 'reguler',
    tahap: 2,
    ukuran: 'laporan-tahun-lalu',
  }),
  syarat('DD26-SERAP-60', PMK_26, SERAP, { golongan: 'reguler', tahap: 2, ukuran: 'serapan', ambang: 60 }),
  syarat('DD26-KELUARAN-40', PMK_26, KELUARAN, {
    golongan: 'reguler',
    tahap: 2,
    ukuran: 'keluaran',
    ambang: 40,
  }),
]

const AKIBAT: readonly AturanAkibat[] = [
  akibat(
    'TUNDA-25',
    PMK_81,
    'Syarat tahap II yang belum lengkap sampai 17 September 2025 menunda tahap II.',
    { tahap: 2, nasib: 'tunda' },
  ),
  akibat(
    'EARMARK-LANJUT',
    { ...PMK_81, dasarHukum: 'PMK 81/2025 Pasal 29B ayat (3)' },
    'Bila dilengkapi kemudian, bagian yang ditentukan penggunaannya masih dapat cair.',
    { golongan: 'earmark', tahap: 2, nasib: 'tunda' },
  ),
  akibat(
    'NON-HANGUS',
    { ...PMK_81, dasarHukum: 'PMK 81/2025 Pasal 29B ayat (5)' },
    'Bagian yang tidak ditentukan penggunaannya tidak disalurkan lagi.',
    { golongan: 'non-earmark', tahap: 2, nasib: 'hangus' },
  ),
  akibat(
    'SISA-RKUN',
    { ...PMK_81, dasarHukum: 'PMK 81/2025 Pasal 29B ayat (7)' },
    'Yang tidak cair sampai akhir tahun tinggal di kas negara dan tidak dibayarkan tahun berikutnya.',
    { nasib: 'lain' },
  ),
  akibat(
    'PUBLIKASI-3',
    { ...PMK_26, kepastian: 'pasti', dasarHukum: 'Permendesa 16/2025 Pasal 10' },
    'Bila fokus penggunaan Dana Desa tidak diumumkan, dana operasional paling banyak 3 persen tidak boleh dianggarkan tahun berikutnya.',
    { nasib: 'publikasi', bagian: 3 },
  ),
]

export const ATURAN_AWAL: readonly Aturan[] = [...TAHAP, ...SYARAT, ...AKIBAT]

/** What a kabupaten may start from for its ADD, once it confirms it by its Perbup: a sample, no rule. */
export const CONTOH_ADD: readonly Pick<AturanTahap, 'kode' | 'tahap' | 'bagian'>[] = [1, 2, 3, 4].map(
  (nomor) => ({
    kode: `ADD-${nomor}`,
    tahap: nomor,
    bagian: 25,
  }),
)
