/** Door of the module of visitors' messages. */
export { startMengambilPesan } from './take-in.ts'
