/** Door of the finance module: rules, types, queries and operations, no Payload configuration. */
export {
  type BarisApbdes,
  calculateRealisasi,
  listRincian,
  type SusunanApbdes,
  toSusunan,
} from './apbdes/baris.ts'
export { checkApbdes, TANPA_BARIS } from './apbdes/checks.ts'
export { type BagianAturan, calculateDanaDesa, type DanaDesa } from './apbdes/dana-desa-rules.ts'
export { checkDokumen, type KonteksDokumen, listTakDiperiksa } from './apbdes/document-checks.ts'
export {
  calculateTenggatEvaluasi,
  calculateTenggatKesepakatan,
  type Evaluasi,
  formatCatatanEvaluasi,
  formatEvaluasi,
  formatSisaEvaluasi,
  getHariEvaluasi,
  type KolomEvaluasi,
  toEvaluasi,
} from './apbdes/evaluasi-rules.ts'
export { ATURAN_FASE, formatJudul } from './apbdes/fase.ts'
export { getPembagianGalat } from './apbdes/galat-queries.ts'
export { type LaporanImpor, presentImpor } from './apbdes/impor-answer.ts'
export { parseApbdes } from './apbdes/import-rules.ts'
export { isKodePemeriksaan } from './apbdes/kode-pemeriksaan.ts'
export { calculateTotal, findAnggaranLaporan } from './apbdes/laporan-rules.ts'
export { checkAlasanLewat, getAlasanLewat } from './apbdes/lewat-rules.ts'
export { listNamaKode } from './apbdes/nama-kode-rules.ts'
export { checkNomorPeraturan, checkNomorSurat } from './apbdes/nomor-rules.ts'
export { createBaris, getDesaByNama, importApbdes, toAlasanImpor } from './apbdes/operations.ts'
export { calculatePerJiwa } from './apbdes/per-jiwa-rules.ts'
export { getPeraturanTercatat } from './apbdes/peraturan-queries.ts'
export {
  formatPembetulan,
  formatPenjabaran,
  formatPeraturan,
  isPenjabaranBerubah,
  listPembetulan,
  type PeraturanTercatat,
} from './apbdes/peraturan-rules.ts'
export { type Beda, calculatePerubahan } from './apbdes/perubahan-rules.ts'
export {
  type DokumenApbdes,
  getDokumenApbdes,
  getHariPerdes,
  getIsiApbdes,
  getKonteksTahun,
  KE,
  listBarisApbdes,
  listBarisPerApbdes,
  listSilpaAkhir,
  listUangAda,
  listVersi,
  lockVersi,
  toKunciTahun,
} from './apbdes/queries.ts'
export { type Rab, toVolumeText } from './apbdes/rab-rules.ts'
export { parseCsv } from './apbdes/read-berkas.ts'
export {
  calculateBidang,
  calculatePerJenis,
  calculatePerKegiatan,
  calculateRingkasan,
  checkTerlaluBesar,
  getTingkatRincian,
  type Jumlah,
  type JumlahKode,
} from './apbdes/ringkasan.ts'
export { checkSampai, hasSampai } from './apbdes/sampai-rules.ts'
export { calculatePerSumber, type JumlahSumber } from './apbdes/sumber-rules.ts'
export { formatDibaca } from './apbdes/teks-impor.ts'
export { formatUangAda, type UangAda } from './apbdes/uang-rules.ts'
export {
  calculateKe,
  checkCabut,
  checkTanggalVersi,
  compareVersi,
  findAnggaranBerlaku,
  findSemula,
  listAnggaranSah,
  type Versi,
} from './apbdes/versi-rules.ts'
export { getAlamatKalender, getAlamatLangkah } from './kalender/tempat-rules.ts'
export { listSalahKembar } from './kegiatan/queries.ts'
export { runKirimanBerikut, startMenjalankanKiriman } from './kiriman/jalankan.ts'
export { formatLaporanKiriman, type HasilDesa } from './kiriman/laporan-rules.ts'
export { createKirimanBaru, runDesaBerikut } from './kiriman/operations.ts'
export { findKemajuan, findTerputus, listHasil } from './kiriman/queries.ts'
export { type AcuanAnggaran, addNamaTercetak, findNamaKegiatan } from './parameter/acuan.ts'
export { createAcuanAwal, getAcuan, loadAcuan } from './parameter/queries.ts'
export { formatSumberDana } from './parameter/sumber-dana.ts'
export { createAturanAwal } from './penyaluran/queries.ts'
export {
  type CatatanRealisasi,
  getSumberCatatan,
  isUang,
  LABEL_JENIS_CATATAN,
} from './realisasi/catatan.ts'
export { checkCatatan, isPengeluaran } from './realisasi/catatan-rules.ts'
export {
  calculateTahun,
  findVersiAngka,
  findVersiTampil,
  getSumberRealisasi,
  toAdaCatatan,
} from './realisasi/gabung-rules.ts'
export { calculateKemajuan } from './realisasi/kemajuan-rules.ts'
export { addLuar, type Terpakai } from './realisasi/letak-rules.ts'
export { calculateLuarTerpakai, toDalamRekening } from './realisasi/luar-rules.ts'
export {
  type CatatanTersimpan,
  findKonteksCatatan,
  getAnggaranBerlaku,
  listBarisDalamRekening,
  listCatatanPerTahun,
  listIsiCatatan,
  lockCatatan,
} from './realisasi/queries.ts'
