/** Door of the module of areas. */
export { createSlugDesa, toSlug } from './rules.ts'
