import { type KursusPublik, kursusPublikSchema } from 'cms/contract/kursus'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'
import { findSalinan, type Salinan } from './salinan.ts'

const ringkasSchema = z.object({
  slug: z.string(),
  judul: z.string(),
  ringkasan: z.string(),
  menit: z.number(),
  pelajaran: z.number(),
  contoh: z.boolean(),
})
export type KursusRingkas = z.infer<typeof ringkasSchema>

const SQL = `
  select kunci as slug, judul, isi->>'ringkasan' as ringkasan, (isi->>'menit')::int as menit,
    jsonb_array_length(isi->'daftarPelajaran') as pelajaran, (isi->>'contoh')::boolean as contoh
  from publik.salinan where jenis = 'kursus' order by judul, kunci limit 500`

export async function listKursus(catatan: Catatan): Promise<KursusRingkas[]> {
  catatan.kunci.add(toKunciPerubahan('kursus', '*'))
  return z.array(ringkasSchema).parse(await listBaris({ name: 'daftar-kursus', text: SQL }, catatan))
}

export async function findKursus(slug: string, catatan: Catatan): Promise<Salinan<KursusPublik> | null> {
  return findSalinan({ jenis: 'kursus', kunci: slug, schema: kursusPublikSchema, catatan })
}
