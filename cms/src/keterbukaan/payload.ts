export { buktiPengumumanCollection } from './collection.ts'
