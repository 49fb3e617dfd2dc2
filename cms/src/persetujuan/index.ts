/** Door of the light pages. */
export { handleAlamatLain } from './elsewhere.ts'
export { handlePersetujuan } from './handle.ts'
