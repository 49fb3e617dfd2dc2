/** Door of the light pages. */
export { handlePersetujuan } from './handle.ts'
