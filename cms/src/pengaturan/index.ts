/** Door of the settings of province and kabupaten. */
export { PENGATURAN_AWAL } from './defaults.ts'
export { type BarisKebiasaan, type Kebiasaan, type KodeKebiasaan, toKebiasaan } from './kebiasaan.ts'
export { getAturanEvaluasi, getPengaturan, listLangkahApbdes, listLiburSesudah } from './queries.ts'
