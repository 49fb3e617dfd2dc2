import type { ServerProps } from 'payload'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { listKabupatenKiriman } from '../hak.ts'

/** The way to the delivery of a whole kabupaten, for those who may bring one. */
export async function TautanKiriman({ payload, user }: ServerProps) {
  const daftar = await listKabupatenKiriman(await createAdminReq(payload, user))
  if (daftar.length === 0) return null
  return (
    <p className="lewu-tautan-impor">
      <a className="btn btn--style-primary btn--size-medium" href="/admin/kiriman-kabupaten">
        Kiriman kabupaten
      </a>
    </p>
  )
}
