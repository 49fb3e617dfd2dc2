/** Door of the module that presents registers and money to the public. */
export { toIdApbdes } from './apbdes/facts.ts'
export { apbdesPenyaji, apbdesVersiPenyaji } from './apbdes/presenter.ts'
export { findFaktaPratinjau } from './apbdes/preview.ts'
export { desaPenyaji } from './desa/presenter.ts'
export { findFaktaPratinjauDesa } from './desa/preview.ts'
export { fasilitasPenyaji } from './fasilitas/presenter.ts'
export { informasiPublikPenyaji } from './informasi-publik/presenter.ts'
export { keterbukaanPenyaji } from './keterbukaan/presenter.ts'
export { listTeksKursus } from './kursus/ringan.ts'
export { kursusVersiPenyaji } from './kursus/versi-presenter.ts'
export { lembagaEkonomiPenyaji } from './lembaga-ekonomi/presenter.ts'
export { PENYAJI_NASKAH } from './naskah/kinds.ts'
export { toKata } from './naskah/teks.ts'
export { pemerintahanPenyaji } from './pemerintahan/presenter.ts'
export {
  createPratinjau,
  getPublicKeyPratinjau,
  isTandaTanganSah,
  signPratinjau,
} from './pratinjau.ts'
export { resiPenyaji } from './resi/presenter.ts'
export { sertifikatPenyaji } from './sertifikat/presenter.ts'
export { tanyaJawabPenyaji } from './tanya-jawab/presenter.ts'
export { kabupatenPenyaji } from './wilayah/kabupaten-presenter.ts'
export { provinsiPenyaji } from './wilayah/provinsi-presenter.ts'
