export { pesanCollection } from './collection.ts'
