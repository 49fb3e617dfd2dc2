import type { CollectionBeforeValidateHook } from 'payload'
import { createSlugNaskah } from '../naskah/slug.ts'

type Bagian = { id?: string; judul?: unknown; slug?: string }

/** Each lesson and each test has an address of its own in the course; one that has an address keeps it. */
export const setAlamatBagian: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (req.context.langkahAlur === true || data === undefined) return data
  return {
    ...data,
    ...toBeralamat('daftarPelajaran', data, originalDoc),
    ...toBeralamat('daftarKuis', data, originalDoc),
  }
}

function toBeralamat(
  kolom: string,
  data: Record<string, unknown>,
  originalDoc: Record<string, unknown> | undefined,
) {
  if (!Array.isArray(data[kolom])) return {}
  const lama = new Map(((originalDoc?.[kolom] ?? []) as Bagian[]).map(({ id, slug }) => [id, slug]))
  const terpakai: string[] = [...lama.values()].filter((slug) => slug !== undefined)
  const baru = (data[kolom] as Bagian[]).map((satu) => {
    const slug = lama.get(satu.id) ?? createSlugNaskah(String(satu.judul ?? ''), terpakai)
    terpakai.push(slug)
    return { ...satu, slug }
  })
  return { [kolom]: baru }
}
