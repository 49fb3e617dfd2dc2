export { kursusCollection } from './kursus-collection.ts'
