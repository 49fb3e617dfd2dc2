/** Door of the module of files. */
export { checkFotoSedesa, toCheckBerkasSedesa } from './ownership.ts'
