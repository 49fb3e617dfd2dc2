import type { ServerProps } from 'payload'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { canCreate } from '../../../platform/set-desa.ts'

/** The way to the list by activity, from the first screen and from the list of records. */
export async function TautanRealisasi({ payload, user }: ServerProps) {
  if (!(await canCreate(await createAdminReq(payload, user), 'realisasi'))) return null
  return (
    <p className="lewu-tautan-impor">
      <a className="btn btn--style-secondary btn--size-medium" href="/admin/realisasi-anggaran">
        Catat realisasi
      </a>
    </p>
  )
}
