import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { matchPeran } from '../../../akses/payload-access.ts'
import { POLICY_PENGUMUMAN_KURSUS, POLICY_RINGKASAN } from '../../../akses/policy.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'

/** The ways to the counts and to all learners of a course, on the first screen. */
export async function TautanRingkasan({ payload, user }: ServerProps) {
  const peran = await getPeranAktif(await createAdminReq(payload, user))
  if (matchPeran(peran, POLICY_RINGKASAN).length === 0) return null
  return (
    <p className="lewu-tautan-impor">
      <a href="/admin/ringkasan-belajar">Ringkasan belajar</a>
      {matchPeran(peran, POLICY_PENGUMUMAN_KURSUS).length === 0 ? null : (
        <>
          {', '}
          <a href="/admin/pengumuman-kursus">Pengumuman peserta kursus</a>
        </>
      )}
    </p>
  )
}
