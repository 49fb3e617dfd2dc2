import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { canKelolaPeserta } from '../gabung-operations.ts'
import { canTerbitkanKode } from '../kode-rules.ts'

/** The way to the codes and to the accounts of learners, on the first screen of those who may. */
export async function TautanKode({ payload, user }: ServerProps) {
  const req = await createAdminReq(payload, user)
  if (!canTerbitkanKode(await getPeranAktif(req))) return null
  return (
    <p className="lewu-tautan-impor">
      <a href="/admin/kode-belajar">Kode belajar untuk peserta</a>
      {(await canKelolaPeserta(req)) ? (
        <a href="/admin/akun-peserta">Akun peserta: nama, gabung, atau hapus</a>
      ) : null}
    </p>
  )
}
