/** Where one document stands, read as the person asking. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isUuid } from '../akses/scope.ts'
import { getAlamatApbdes } from '../contract/apbdes.ts'
import { getEnv } from '../platform/env.ts'
import { getDb } from '../platform/transaction.ts'
import { ALUR, type KumpulanAlur, STATUS_TERBIT } from './kinds.ts'
import { getSakelar } from './operations.ts'
import type { Posisi } from './posisi-rules.ts'

/** `alamat` is the public page, while there is one. */
export type PosisiDokumen = Posisi & { alamat: string | null; alasanKembali: string | null }

/** Null for a document that is not theirs to see or not there. */
export async function findPosisi(
  req: PayloadRequest,
  kumpulan: KumpulanAlur,
  id: unknown,
): Promise<PosisiDokumen | null> {
  if (!isUuid(id)) return null
  const dokumen = await req.payload.findByID({
    collection: kumpulan,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (dokumen === null) return null
  const [desa] = await (await getDb(req)).execute<{ slug: string; kabupaten: string }>(
    sql`select w.slug, w.kode_kabupaten as kabupaten from cms.wilayah w where w.id = ${dokumen.desa}`,
  )
  if (desa === undefined) return null
  const { status, tahun, alasanKembali } = dokumen
  const isTerbit = STATUS_TERBIT.includes(status)
  return {
    judul: `APBDes ${tahun}`,
    status,
    tabel: ALUR[kumpulan],
    sakelar: await getSakelar(req, desa.kabupaten),
    alamat: isTerbit ? `${getEnv().LEWU_SITE_URL}${getAlamatApbdes(desa.slug, tahun)}` : null,
    alasanKembali: status === 'dikembalikan' ? (alasanKembali ?? null) : null,
  }
}
