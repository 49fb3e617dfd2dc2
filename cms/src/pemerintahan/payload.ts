export { lembagaCollection, perangkatCollection } from './collections.ts'
