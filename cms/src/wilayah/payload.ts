export { wilayahCollection } from './collection.ts'
export { profilDesaCollection } from './profil-desa/collection.ts'
