/** Register of a village's regulations, plans and reports. */
export { checkPengajuan } from './rules.ts'
