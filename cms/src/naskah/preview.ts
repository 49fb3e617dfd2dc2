/** GET /api/<kumpulan>/<id>/pratinjau: the signed public view of a text the person may read. */
import type { Endpoint, PayloadRequest } from 'payload'
import { isUuid } from '../akses/scope.ts'
import type { KumpulanNaskah } from '../alur/kinds.ts'
import { createTandaLatihan } from '../belajar/index.ts'
import { toEndpointMasuk } from '../platform/own-endpoint.ts'
import { toJson, toRefusalResponse } from '../platform/respond.ts'
import { getDb } from '../platform/transaction.ts'
import { createPratinjau, PENYAJI_NASKAH } from '../transparansi/index.ts'
import { findTerbitan, getIsiNaskah } from './queries.ts'
import { createTerbitan } from './terbitan.ts'

export function toPratinjauEndpoint(kumpulan: KumpulanNaskah): Endpoint {
  return toEndpointMasuk({
    path: '/:id/pratinjau',
    method: 'get',
    handler: async (req) => {
      const id = req.routeParams?.id
      const isTerbaca = isUuid(id) && (await canRead(req, kumpulan, id))
      if (!isTerbaca)
        return toRefusalResponse(403, [
          { kode: 'TIDAK_DITEMUKAN', pesan: 'Dokumen ini tidak ada atau bukan milik wilayah Anda.' },
        ])
      const now = new Date()
      const isi = await getIsiNaskah(req, kumpulan, id)
      const lama = await findTerbitan(await getDb(req), kumpulan, id)
      const terbitan = createTerbitan({ ...isi, status: 'terbit', lama, now })
      const sajian = await PENYAJI_NASKAH[kumpulan].findPratinjau(await getDb(req), id, terbitan)
      return sajian === null
        ? toRefusalResponse(422, [{ kode: 'BELUM_LENGKAP', pesan: 'Lengkapi isinya dahulu, lalu simpan.' }])
        : toJson(createPratinjau(kumpulan, sajian, now, toTandaLatihan(kumpulan, id, isi.naskah, now)))
    },
  })
}

/** Practice of a course is tried in its preview. */
function toTandaLatihan(
  kumpulan: KumpulanNaskah,
  id: string,
  naskah: Readonly<Record<string, unknown>>,
  now: Date,
): string | null {
  const butir = kumpulan === 'kursus' ? naskah.butirLatihan : null
  return Array.isArray(butir)
    ? createTandaLatihan(
        id,
        butir.map(({ soal }: { soal: string }) => soal),
        now,
      )
    : null
}

async function canRead(req: PayloadRequest, kumpulan: KumpulanNaskah, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: kumpulan,
    where: { id: { equals: id } },
    overrideAccess: false,
    // Without any right to this kind there are none to see; it is no error.
    disableErrors: true,
    req,
  })
  return totalDocs > 0
}
