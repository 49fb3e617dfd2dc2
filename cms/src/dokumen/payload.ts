export { dokumenCollection } from './collection.ts'
