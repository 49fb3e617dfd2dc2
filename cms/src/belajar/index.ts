/** Door of the module of learning. */
export { isKursusWajib, listKompetensiDesa } from './kompetensi/queries.ts'
export { parseTabel } from './pelajaran/tabel-rules.ts'
export { createRilis } from './rilis/operations.ts'
export { getPelengkapKursus, listSalahRilis } from './rilis/pelengkap.ts'
