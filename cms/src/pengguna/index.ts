/** Door of the module of people and their roles. */
export { createAkun, type PermintaanAkun } from './operations.ts'
export { listDesaPilihan } from './queries.ts'
export { findPenggunaBySandi } from './sign-in.ts'
