/** Files that a row names belong to the village of the row, not to wherever the asking person may look. */
import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { isUuid } from '../akses/scope.ts'
import { toIdRelasi } from '../dasar/relasi.ts'
import { getDb } from '../platform/transaction.ts'

export function toCheckBerkasSedesa(
  listId: (data: Record<string, unknown>) => readonly string[],
): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    // One paper may answer two requirements.
    const daftar = [...new Set(listId(data).filter(isUuid))]
    if (daftar.length === 0 || req.context.langkahAlur === true) return data
    const [row] = await (await getDb(req)).execute<{ jumlah: number }>(sql`
      select count(*)::int as jumlah from cms.berkas where desa_id = ${toIdRelasi(data.desa ?? originalDoc?.desa)}
        and id in (select jsonb_array_elements_text(${JSON.stringify(daftar)}::jsonb)::uuid)`)
    if (row?.jumlah !== daftar.length)
      throw new APIError('Foto atau berkas ini bukan milik desa ini. Unggah lagi.', 422, undefined, true)
    return data
  }
}

export const checkFotoSedesa = toCheckBerkasSedesa(({ foto }) => [toIdRelasi(foto) ?? ''])
