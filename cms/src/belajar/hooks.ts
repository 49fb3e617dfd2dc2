import type { CollectionBeforeValidateHook } from 'payload'
import { createSlugNaskah } from '../naskah/slug.ts'

type Pelajaran = { id?: string; judul?: unknown; slug?: string }

/** Each lesson has an address of its own in the course; one that has an address keeps it. */
export const setAlamatPelajaran: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (req.context.langkahAlur === true || !Array.isArray(data?.daftarPelajaran)) return data
  const lama = new Map(
    ((originalDoc?.daftarPelajaran ?? []) as Pelajaran[]).map(({ id, slug }) => [id, slug]),
  )
  const terpakai: string[] = [...lama.values()].filter((slug) => slug !== undefined)
  const daftarPelajaran = (data.daftarPelajaran as Pelajaran[]).map((satu) => {
    const slug = lama.get(satu.id) ?? createSlugNaskah(String(satu.judul ?? ''), terpakai)
    terpakai.push(slug)
    return { ...satu, slug }
  })
  return { ...data, daftarPelajaran }
}
