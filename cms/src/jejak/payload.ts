export { jejakCollection } from './collection.ts'
