/** Door of the way into the admin. */
export { handleMasuk } from './handle.ts'
