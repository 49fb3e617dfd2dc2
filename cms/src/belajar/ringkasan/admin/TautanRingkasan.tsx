import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { matchPeran } from '../../../akses/payload-access.ts'
import { POLICY_RINGKASAN } from '../../../akses/policy.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'

/** The way to the counts, on the first screen and above the list of cohorts. */
export async function TautanRingkasan({ payload, user }: ServerProps) {
  const peran = await getPeranAktif(await createAdminReq(payload, user))
  if (matchPeran(peran, POLICY_RINGKASAN).length === 0) return null
  return (
    <p className="lewu-tautan-impor">
      <a href="/admin/ringkasan-belajar">Ringkasan belajar</a>
    </p>
  )
}
