/**
 * Budgets up to 2018: code as written and name, down to jenis; below it each kabupaten had codes of its own. Legal source:
 * Permendagri 113/2014 on kelompok and jenis of pendapatan and pembiayaan, and kelompok of belanja.
 */
export const DAFTAR_LAMA: readonly (readonly [kode: string, uraian: string])[] = [
  ['1', 'Pendapatan'],
  ['1.1', 'Pendapatan Asli Desa'],
  ['1.1.1', 'Hasil Usaha'],
  ['1.1.2', 'Hasil Aset'],
  ['1.1.3', 'Swadaya, Partisipasi dan Gotong Royong'],
  ['1.1.4', 'Lain-lain Pendapatan Asli Desa'],
  ['1.2', 'Transfer'],
  ['1.2.1', 'Dana Desa'],
  ['1.2.2', 'Bagian dari Hasil Pajak dan Retribusi Daerah Kabupaten/Kota'],
  ['1.2.3', 'Alokasi Dana Desa'],
  ['1.2.4', 'Bantuan Keuangan dari APBD Provinsi'],
  ['1.2.5', 'Bantuan Keuangan APBD Kabupaten/Kota'],
  ['1.3', 'Pendapatan Lain-lain'],
  ['1.3.1', 'Hibah dan Sumbangan dari Pihak Ketiga yang Tidak Mengikat'],
  ['1.3.2', 'Lain-lain Pendapatan Desa yang Sah'],
  ['2', 'Belanja'],
  ['2.1', 'Bidang Penyelenggaraan Pemerintahan Desa'],
  ['2.2', 'Bidang Pelaksanaan Pembangunan Desa'],
  ['2.3', 'Bidang Pembinaan Kemasyarakatan Desa'],
  ['2.4', 'Bidang Pemberdayaan Masyarakat Desa'],
  ['2.5', 'Bidang Belanja Tak Terduga'],
  ['3', 'Pembiayaan'],
  ['3.1', 'Penerimaan Pembiayaan'],
  ['3.1.1', 'Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya'],
  ['3.1.2', 'Pencairan Dana Cadangan'],
  ['3.1.3', 'Hasil Penjualan Kekayaan Desa yang Dipisahkan'],
  ['3.2', 'Pengeluaran Pembiayaan'],
  ['3.2.1', 'Pembentukan Dana Cadangan'],
  ['3.2.2', 'Penyertaan Modal Desa'],
]

/** Kinds of spending inside each kegiatan: the last part of `2.b.k.j`. */
export const JENIS_BELANJA_LAMA: readonly (readonly [jenis: string, uraian: string])[] = [
  ['1', 'Belanja Pegawai'],
  ['2', 'Belanja Barang dan Jasa'],
  ['3', 'Belanja Modal'],
]
