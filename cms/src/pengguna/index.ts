/** Door of the module of people and their roles. */

export { findAlamat } from './login-limits.ts'
export { createAkun, type PermintaanAkun } from './operations.ts'
export { startHashSandi } from './password-slots.ts'
export {
  checkSandiPeserta,
  createPeserta,
  isHanyaPeserta,
  updateSandiPeserta,
} from './peserta.ts'
export { listDesaPilihan } from './queries.ts'
export { findPenggunaBySandi } from './sign-in.ts'
