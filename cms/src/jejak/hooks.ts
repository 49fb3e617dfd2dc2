/** Audit rows of changes that no workflow step tells of. */
import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload'
import { toIdRelasi } from '../dasar/relasi.ts'
import { recordJejak } from './record.ts'

/**
 * Adds a row for each making and changing; `desa` is the field that names the village, where there is one. A step of the
 * workflow writes its own row, with the content it was taken on. `keadaan` is the field whose value the row names, before and after.
 */
export function toJejakHook(
  kumpulan: string,
  desa: 'desa' | 'id' | null,
  keadaan?: string,
): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (req.context.langkahAlur === true) return doc
    const milik = desa === null ? null : toIdRelasi(doc[desa])
    await recordJejak(req, {
      desa: milik,
      kumpulan,
      dokumen: doc.id,
      aksi: operation === 'create' ? 'buat' : 'ubah',
      ...(keadaan === undefined ? {} : { dari: previousDoc?.[keadaan] ?? null, ke: doc[keadaan] ?? null }),
      isi: doc,
    })
    return doc
  }
}

export const recordPengaturan: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await recordJejak(req, { desa: null, kumpulan: global.slug, dokumen: global.slug, aksi: 'ubah', isi: doc })
  return doc
}
