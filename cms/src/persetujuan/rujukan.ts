/** Titles of the documents that a document names, as its reader may see them. */
import type { CollectionSlug, PayloadRequest } from 'payload'

/** What the reader may not open is told as that, so that nobody takes it for nothing. */
const TERTUTUP = 'dokumen yang tidak dapat Anda buka'

/** By id; of fields that name documents of one other collection. The village is no document. */
export async function listJudulRujukan(
  req: PayloadRequest,
  kumpulan: CollectionSlug,
  isi: Readonly<Record<string, unknown>>,
): Promise<Map<string, string>> {
  const judul = new Map<string, string>()
  for (const field of req.payload.collections[kumpulan].config.flattenedFields) {
    if (
      field.type !== 'relationship' ||
      typeof field.relationTo !== 'string' ||
      field.relationTo === 'wilayah'
    )
      continue
    const daftarId = [isi[field.name] ?? []].flat().map(String)
    if (daftarId.length === 0) continue
    const nama = req.payload.collections[field.relationTo].config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: field.relationTo,
      where: { id: { in: daftarId } },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const ada = new Map(docs.map((satu) => [String(satu.id), String(Object(satu)[nama] ?? satu.id)]))
    for (const id of daftarId) judul.set(id, ada.get(id) ?? TERTUTUP)
  }
  return judul
}
