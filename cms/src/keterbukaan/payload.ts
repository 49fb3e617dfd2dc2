export { buktiPengumumanCollection } from './collection.ts'
export { informasiCollection } from './informasi/collection.ts'
export { pengecualianCollection } from './pengecualian/collection.ts'
