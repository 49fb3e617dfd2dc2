import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { matchPeran } from '../../../akses/payload-access.ts'
import { POLICY_ANGGOTA, POLICY_TARIK_PENGUMUMAN } from '../../../akses/policy.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'

/** The way to the learners, on the first screen of a tutor and above the list of cohorts. */
export async function TautanAngkatan({ payload, user }: ServerProps) {
  const peran = await getPeranAktif(await createAdminReq(payload, user))
  if (matchPeran(peran, POLICY_ANGGOTA).length > 0) return <Tautan teks="Peserta angkatan saya" />
  // Who accompanies nobody comes here for what was announced and no longer holds.
  return matchPeran(peran, POLICY_TARIK_PENGUMUMAN).length > 0 ? (
    <Tautan teks="Pengumuman angkatan yang sudah berakhir" />
  ) : null
}

function Tautan({ teks }: { teks: string }) {
  return (
    <p className="lewu-tautan-impor">
      <a href="/admin/angkatan-belajar">{teks}</a>
    </p>
  )
}
