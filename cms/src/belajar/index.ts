/** Door of the module of learning. */

export { isKursusWajib, listKompetensiDesa } from './kompetensi/queries.ts'
export { findTempatKuis, getTulisanTempat } from './kuis/tempat-rules.ts'
export { createTandaLatihan } from './latihan/pratinjau.ts'
export { startMenilaiUlang } from './nilai-ulang/jalankan.ts'
export { parseTabel } from './pelajaran/tabel-rules.ts'
export { findPelajari } from './pelajari/queries.ts'
export { listStatusPeraturan, type StatusKini } from './peraturan/queries.ts'
export { startMenilaiLewat } from './percobaan/penilaian.ts'
export { listCalonKursus, naskahProgramSchema } from './program/queries.ts'
export { listSalahProgram } from './program/rules.ts'
export { findPerubahanRilis } from './rilis/beda-queries.ts'
export { createRilis } from './rilis/operations.ts'
export { getPelengkapKursus, listSalahRilis } from './rilis/pelengkap.ts'
export {
  listIdVersiKursus,
  listNomorRilis,
  listVersiKursus,
  type VersiKursus,
} from './rilis/versi-queries.ts'
export { startMeringkasBelajar } from './ringkasan/sumber.ts'
export { startMenerbitkanSertifikat } from './sertifikat/otomatis.ts'
export { listPemegangDesa } from './sertifikat/pemegang.ts'
export { listTelaah, type Telaah } from './telaah/queries.ts'
