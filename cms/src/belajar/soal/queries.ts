/** What the screens of the bank ask. */
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY } from '../../akses/policy.ts'
import { canCreate } from '../../platform/set-desa.ts'

/** The courses whose bank the person may see, and whether questions may be added. */
export async function listKursusPilihan(
  req: PayloadRequest,
): Promise<{ daftar: { id: string; judul: string }[]; bolehMenulis: boolean }> {
  if (matchPeran(await getPeranAktif(req), POLICY.soal.read).length === 0)
    return { daftar: [], bolehMenulis: false }
  const { docs } = await req.payload.find({
    collection: 'kursus',
    sort: 'judul',
    pagination: false,
    depth: 0,
    select: { judul: true },
    overrideAccess: false,
    req,
  })
  return {
    daftar: docs.map(({ id, judul }) => ({ id, judul })),
    bolehMenulis: await canCreate(req, 'soal'),
  }
}
