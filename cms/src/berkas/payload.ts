export { berkasCollection } from './collection.ts'
