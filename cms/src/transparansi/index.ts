/** Door of the module that presents registers and money to the public. */
export { apbdesPenyaji, toIdApbdes } from './apbdes/presenter.ts'
export { findFaktaPratinjau } from './apbdes/preview.ts'
export { desaPenyaji } from './desa/presenter.ts'
export { findFaktaPratinjauDesa } from './desa/preview.ts'
export { createPratinjau, getPublicKeyPratinjau } from './pratinjau.ts'
export { kabupatenPenyaji } from './wilayah/kabupaten-presenter.ts'
export { provinsiPenyaji } from './wilayah/provinsi-presenter.ts'
