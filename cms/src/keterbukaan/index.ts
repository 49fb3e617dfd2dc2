/** Door of the module: rules that the workflow asks. */
export { checkPengecualian, toIsiPengecualian } from './pengecualian/pengecualian-rules.ts'
