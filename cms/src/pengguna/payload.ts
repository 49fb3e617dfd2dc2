export { penggunaCollection } from './collection.ts'
export { gawaiCollection } from './gawai-collection.ts'
export { peranCollection } from './peran-collection.ts'
