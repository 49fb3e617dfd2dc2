/** The weight of a course as it would be released now. */
import type { PayloadRequest } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { kursusPublikSchema } from '../../contract/kursus.ts'
import { findTerbitan, getIsiNaskah } from '../../naskah/queries.ts'
import { createTerbitan } from '../../naskah/terbitan.ts'
import { getDb } from '../../platform/transaction.ts'
import { PENYAJI_NASKAH } from '../../transparansi/index.ts'
import type { UkuranPelajaran } from './batas-ukuran.ts'
import { listUkuran } from './ukuran-rules.ts'

/** Null for a course that is not theirs to see, or not whole yet. */
export async function findUkuran(
  req: PayloadRequest,
  id: unknown,
  now: Date,
): Promise<UkuranPelajaran[] | null> {
  if (!isUuid(id)) return null
  const where = { id: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: 'kursus', where, overrideAccess: false, req })
  if (totalDocs === 0) return null
  const db = await getDb(req)
  const isi = await getIsiNaskah(req, 'kursus', id)
  const terbitan = createTerbitan({
    ...isi,
    status: 'terbit',
    lama: await findTerbitan(db, 'kursus', id),
    now,
  })
  const sajian = await PENYAJI_NASKAH.kursus.findPratinjau(db, id, terbitan)
  if (sajian === null) return null
  return listUkuran(
    kursusPublikSchema.parse(sajian.isi),
    new Map(isi.berkas.map((berkas) => [berkas.sha256, berkas])),
  )
}
