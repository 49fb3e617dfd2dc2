/** Where a person holds or held an office, or was given the account: it decides who finds the person in a list. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { matchPeran } from '../akses/payload-access.ts'
import { POLICY } from '../akses/policy.ts'
import { isUuid } from '../akses/scope.ts'
import { getDb } from '../platform/transaction.ts'

/**
 * A change of the account under way would write its list of areas back without the new one. Before the row that
 * names the account is stored: that alone holds off the change's last write, and each would wait for the other.
 */
export async function lockPengguna(req: PayloadRequest, id: string): Promise<void> {
  if (!isUuid(id)) return
  await (await getDb(req)).execute(sql`select 1 from cms.pengguna where id = ${id} for no key update`)
}

export async function addWilayahTugas(req: PayloadRequest, pengguna: string, wilayah: string): Promise<void> {
  await (await getDb(req)).execute(sql`
    insert into cms.pengguna_rels (parent_id, path, "order", wilayah_id)
    select ${pengguna}, 'wilayah', 1 + count(*)::int, ${wilayah}
    from cms.pengguna_rels where parent_id = ${pengguna} and path = 'wilayah'
    having not coalesce(bool_or(wilayah_id = ${wilayah}), false)`)
}

/** Who makes an account finds it again: it begins in the maker's own area. */
export const setWilayahPembuat: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || req.user === null) return doc
  for (const { aktif } of matchPeran(await getPeranAktif(req), POLICY.pengguna.create))
    await addWilayahTugas(req, doc.id, aktif.wilayahId)
  return doc
}

/** Whether the asking person finds this account; one that is not there is answered alike. */
export async function canSeePengguna(req: PayloadRequest, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const orang = await req.payload.findByID({
    collection: 'pengguna',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return orang !== null
}
