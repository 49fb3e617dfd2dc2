export { lembagaCollection, perangkatCollection } from './collections.ts'
export { fasilitasCollection } from './fasilitas/collection.ts'
export { lembagaEkonomiCollection } from './lembaga-ekonomi/collection.ts'
