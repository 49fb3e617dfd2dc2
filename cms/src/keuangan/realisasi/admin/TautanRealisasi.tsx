import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { matchPeran } from '../../../akses/payload-access.ts'
import { POLICY } from '../../../akses/policy.ts'
import { getTingkatWilayah } from '../../../dasar/kode-wilayah.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { canCreate } from '../../../platform/set-desa.ts'

/** The way to the list by activity: for those who record, and for those of the village who look at it. */
export async function TautanRealisasi({ payload, user }: ServerProps) {
  const req = await createAdminReq(payload, user)
  const peran = matchPeran(await getPeranAktif(req), POLICY.realisasi.read)
  if (!peran.some(({ aktif }) => getTingkatWilayah(aktif.kode) === 'desa')) return null
  return (
    <p className="lewu-tautan-impor">
      <a className="btn btn--style-secondary btn--size-medium" href="/admin/realisasi-anggaran">
        {(await canCreate(req, 'realisasi')) ? 'Catat realisasi' : 'Lihat realisasi'}
      </a>
    </p>
  )
}
