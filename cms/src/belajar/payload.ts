export { kursusCollection } from './kursus-collection.ts'
export { soalCollection } from './soal/collection.ts'
