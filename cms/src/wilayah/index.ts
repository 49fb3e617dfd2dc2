/** Door of the module of areas. */
export { createSlugDesa } from './rules.ts'
export { type Penduduk, toPenduduk } from './profil-desa/penduduk-rules.ts'
