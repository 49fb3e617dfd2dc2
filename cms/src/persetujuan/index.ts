/** Door of the light approval pages. */
export { handlePersetujuan } from './handle.ts'
