/** Door of the budget module for other modules: rules, types and queries, no Payload configuration. */
export { type BarisApbdes, toSusunan } from './baris.ts'
export { checkApbdes } from './checks.ts'
export { listBarisApbdes } from './queries.ts'
export {
  calculateBidang,
  calculatePerJenis,
  calculatePerKegiatan,
  calculateRingkasan,
  getTingkatRincian,
  type Jumlah,
  type JumlahKode,
} from './ringkasan.ts'
