export { apbdesBarisCollection } from './apbdes/baris-collection.ts'
export { apbdesCollection } from './apbdes/collection.ts'
export { realisasiCollection } from './realisasi/collection.ts'
