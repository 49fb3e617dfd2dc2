import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { canTerbitkanKode } from '../kode-rules.ts'

/** The way to the codes, on the first screen of those who may issue one. */
export async function TautanKode({ payload, user }: ServerProps) {
  if (!canTerbitkanKode(await getPeranAktif(await createAdminReq(payload, user)))) return null
  return (
    <p className="lewu-tautan-impor">
      <a href="/admin/kode-belajar">Kode belajar untuk peserta</a>
    </p>
  )
}
