/** Facts of a budget in whatever state, read as the asking person, presented as it would be published. */
import type { PayloadRequest } from 'payload'
import { apbdesPublikSchema, getKunciApbdes } from '../../contract/apbdes.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { hasApbdesAwal, listBarisApbdes } from '../../keuangan/index.ts'
import { getDb } from '../../platform/transaction.ts'
import { listDesaFakta } from '../desa/facts.ts'
import { presentApbdes } from './presenter.ts'

export async function findFaktaPratinjau(
  req: PayloadRequest,
  id: string,
): Promise<{ kunci: string; isi: unknown } | null> {
  const { docs } = await req.payload.find({
    collection: 'apbdes',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const dokumen = docs[0]
  if (dokumen === undefined) return null
  const db = await getDb(req)
  const desaId = typeof dokumen.desa === 'string' ? dokumen.desa : dokumen.desa.id
  const [desa] = await listDesaFakta(db, [desaId])
  if (desa === undefined) return null
  const now = new Date()
  const salinan = presentApbdes({
    desa,
    baris: await listBarisApbdes(db, id),
    dokumen: {
      desaId,
      tahun: dokumen.tahun,
      dokumenId: id,
      fase: dokumen.fase,
      nomorPerdes: dokumen.nomorPerdes ?? '(belum ada)',
      tanggalPerdes: dokumen.tanggalPerdes ?? toTanggal(now),
      ditandatanganiDiKertas: dokumen.ditandatanganiDiKertas ?? false,
      alasanPengecualian: dokumen.alasanPengecualian ?? null,
      ditetapkanPada: now.toISOString(),
      hasAwal: await hasApbdesAwal(db, desaId, dokumen.tahun),
    },
  })
  const isi = apbdesPublikSchema.safeParse(salinan.isi)
  return isi.success ? { kunci: getKunciApbdes(desa.slug, dokumen.tahun), isi: isi.data } : null
}
