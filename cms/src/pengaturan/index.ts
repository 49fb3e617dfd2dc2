/** Door of the settings of province and kabupaten. */
export { getPengaturan, listLangkahApbdes } from './queries.ts'
