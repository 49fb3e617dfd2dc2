import type { ServerProps } from 'payload'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { canCreate } from '../../../platform/set-desa.ts'

/** The way to the import, from the first screen and from the list of budgets; for those who draw budgets up. */
export async function TautanImpor({ payload, user }: ServerProps) {
  if (!(await canCreate(await createAdminReq(payload, user), 'apbdes'))) return null
  return (
    <p className="lewu-tautan-impor">
      <a className="btn btn--style-primary btn--size-medium" href="/admin/impor-apbdes">
        Impor APBDes
      </a>
    </p>
  )
}
