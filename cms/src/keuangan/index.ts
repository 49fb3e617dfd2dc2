/** Door of the finance module: rules, types, queries and operations, no Payload configuration. */
export { type BarisApbdes, toSusunan } from './apbdes/baris.ts'
export { checkApbdes, TANPA_BARIS } from './apbdes/checks.ts'
export { checkDokumen } from './apbdes/document-checks.ts'
export { type LaporanImpor, presentImpor } from './apbdes/impor-answer.ts'
export { parseApbdes } from './apbdes/import-rules.ts'
export { createBaris, getDesaByNama, importApbdes, toAlasanImpor } from './apbdes/operations.ts'
export { getIsiApbdes, hasApbdesAwal, listBarisApbdes, listBarisPerApbdes } from './apbdes/queries.ts'
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
export { runKirimanBerikut, startMenjalankanKiriman } from './kiriman/jalankan.ts'
export { formatLaporanKiriman, type HasilDesa } from './kiriman/laporan-rules.ts'
export { createKirimanBaru, runDesaBerikut } from './kiriman/operations.ts'
export { findKemajuan, findTerputus, listHasil } from './kiriman/queries.ts'
