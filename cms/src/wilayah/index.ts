/** Door of the module of areas. */
export { createSlugDesa } from './rules.ts'
