/** Titles of the documents that a document names, as its reader may see them. */
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

/** What the reader may not open is told as that, so that nobody takes it for nothing. */
const TERTUTUP = 'dokumen yang tidak dapat Anda buka'

type Isi = Readonly<Record<string, unknown>>
type Rujukan = { ke: CollectionSlug; daftarId: string[] }

/** By id; of fields that name documents of one other collection, also in the rows of a list. */
export async function listJudulRujukan(
  req: PayloadRequest,
  kumpulan: CollectionSlug,
  isi: Isi,
): Promise<Map<string, string>> {
  const judul = new Map<string, string>()
  for (const { ke, daftarId } of listRujukan(req.payload.collections[kumpulan].config.flattenedFields, isi)) {
    const nama = req.payload.collections[ke].config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: ke,
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

/** One for each field that names anything; the village is no document. */
function listRujukan(fields: readonly FlattenedField[], ...daftarIsi: readonly Isi[]): Rujukan[] {
  return fields.flatMap((field): Rujukan[] => {
    const nilai = daftarIsi.flatMap((isi) => isi[field.name] ?? [])
    if (field.type === 'array') return listRujukan(field.flattenedFields, ...(nilai as Isi[]))
    const isRujukan = field.type === 'relationship' && typeof field.relationTo === 'string'
    if (!isRujukan || field.relationTo === 'wilayah' || nilai.length === 0) return []
    return [{ ke: field.relationTo as CollectionSlug, daftarId: nilai.map(String) }]
  })
}
