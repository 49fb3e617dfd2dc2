/** A village with a long list of public information: no two rows alike. */
import type { InformasiPublik } from 'cms/contract/informasi-publik'
import { readContoh } from './contoh.ts'

const penuh = readContoh<InformasiPublik>('informasi-publik.penuh')

export const createInformasiPublik = (jumlah: number, tertutup: number): InformasiPublik => ({
  ...penuh,
  daftar: Array.from({ length: jumlah }, (_, i) => ({
    kategori: (['berkala', 'serta-merta', 'setiap-saat'] as const)[Math.floor((i * 3) / jumlah)] ?? 'berkala',
    dasar: `UU 14/2008 Pasal 11 ayat (1) huruf ${'abcdefgh'[i % 8]}; Perki 1/2018 Pasal 4`,
    ringkasan: `Peraturan Desa Nomor ${i} Tahun ${2016 + (i % 11)} tentang Pengelolaan Pasar dan Tambatan Perahu ${i * 7919}`,
    badan: (['pemerintah-desa', 'bpd', 'bum-desa'] as const)[i % 3] ?? 'bkad',
    penguasa: ['Sekretaris Desa', 'Kaur Keuangan', 'Kaur Perencanaan'][i % 3] ?? '',
    penanggungJawab: 'Kepala Desa',
    waktu: `${2016 + (i % 11)}-0${1 + (i % 9)}-1${i % 10}`,
    tempat: i % 4 === 0 ? `Kantor Kecamatan ${i}` : null,
    bentuk: i % 2 === 0 ? ['digital'] : ['cetak', 'digital'],
    retensi: i % 3 === 0 ? `${i} tahun sesudah dicabut` : null,
    alamat: i % 5 === 0 ? null : `/desa/contoh-mekar-jaya/dokumen/perdes-${i}-${2016 + (i % 11)}`,
    cara: i % 5 === 0 ? `Kantor desa, lemari arsip nomor ${i}` : null,
  })),
  dikecualikan: Array.from({ length: tertutup }, (_, i) => ({
    huruf: ['h'],
    undangUndang: null,
    judul: `Data pribadi dalam berkas pelayanan nomor ${i * 7919}`,
    konsekuensi: `Rahasia pribadi pemohon layanan ${i} diketahui orang yang tidak berhak dan dapat disalahgunakan.`,
    kepentingan: `Jumlah pemohon layanan ${i} per bulan tetap terbuka, jadi menutup nama lebih melindungi warga.`,
    berlakuSampai: null,
    keputusan: { nomor: `188.45/${i}/2026`, tanggal: '2026-02-10' },
  })),
})
