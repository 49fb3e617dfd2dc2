/** Door of the settings of province and kabupaten. */
export { getAturanEvaluasi, getPengaturan, listLangkahApbdes } from './queries.ts'
