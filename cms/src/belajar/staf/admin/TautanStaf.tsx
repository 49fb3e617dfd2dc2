import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { matchPeran } from '../../../akses/payload-access.ts'
import { POLICY_STAF } from '../../../akses/policy.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'

/** On the first screen of a village head. */
export async function TautanStaf({ payload, user }: ServerProps) {
  const peran = await getPeranAktif(await createAdminReq(payload, user))
  if (matchPeran(peran, POLICY_STAF).length === 0) return null
  return (
    <p className="lewu-tautan-impor">
      <a href="/admin/kursus-perangkat">Kursus perangkat</a>
    </p>
  )
}
