import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { matchPeran } from '../../../akses/payload-access.ts'
import { POLICY_ANGGOTA } from '../../../akses/policy.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'

/** The way to the learners, on the first screen of a tutor and above the list of cohorts. */
export async function TautanAngkatan({ payload, user }: ServerProps) {
  const peran = await getPeranAktif(await createAdminReq(payload, user))
  return matchPeran(peran, POLICY_ANGGOTA).length === 0 ? null : <Tautan />
}

function Tautan() {
  return (
    <p className="lewu-tautan-impor">
      <a href="/admin/angkatan-belajar">Peserta angkatan saya</a>
    </p>
  )
}
