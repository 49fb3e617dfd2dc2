export { apbdesBarisCollection } from './apbdes/baris-collection.ts'
export { apbdesCollection } from './apbdes/collection.ts'
