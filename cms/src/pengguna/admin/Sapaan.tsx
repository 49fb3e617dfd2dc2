import type { ServerProps } from 'payload'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import { listJabatan } from '../queries.ts'

/** Who is signed in, in which office and where: on the first screen. */
export async function Sapaan({ payload, user }: ServerProps) {
  const jabatan = await listJabatan(await createAdminReq(payload, user))
  return (
    <p className="lewu-sapaan">
      <strong>{user?.nama}</strong>
      {jabatan.length === 0 ? ', belum memegang jabatan' : `, ${jabatan.join('; ')}`}
    </p>
  )
}
