/** Door of the module of areas. */

export { type Penduduk, toPenduduk } from './profil-desa/penduduk-rules.ts'
export { createSlugDesa } from './rules.ts'
