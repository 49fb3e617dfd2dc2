import { getKunciVersiKursus, type KursusPublik, kursusPublikSchema } from 'cms/contract/kursus'
import { programBelajarPublikSchema } from 'cms/contract/program-belajar'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'
import { findSalinan, type Salinan } from './salinan.ts'

const kursusSchema = z.object({
  jenis: z.literal('kursus'),
  slug: z.string(),
  judul: z.string(),
  ringkasan: z.string(),
  contoh: z.boolean(),
  menit: z.number(),
  /** Number of lessons. */
  jumlah: z.number(),
})
/** `jumlah`: of its courses, whether they are public or not. */
const programSchema = kursusSchema
  .omit({ menit: true })
  .extend({ jenis: z.literal('program-belajar'), menit: z.null() })
export type KursusRingkas = z.infer<typeof kursusSchema>
export type ProgramRingkas = z.infer<typeof programSchema>
/** What there is to learn: courses, and programmes made of them. */
export type Katalog = { kursus: KursusRingkas[]; program: ProgramRingkas[] }

/** The columns of one of them; `k` is its row. */
const RINGKAS = `k.jenis, k.kunci as slug, k.judul, k.isi->>'ringkasan' as ringkasan, (k.isi->>'menit')::int as menit,
  jsonb_array_length(coalesce(k.isi->'daftarPelajaran', k.isi->'daftarKursus')) as jumlah,
  (k.isi->>'contoh')::boolean as contoh`
const SQL = `
  select ${RINGKAS} from publik.salinan k where jenis in ('kursus', 'program-belajar') order by judul, kunci limit 500`
const barisSchema = z.array(z.discriminatedUnion('jenis', [kursusSchema, programSchema]))

export async function listKatalog(catatan: Catatan): Promise<Katalog> {
  for (const jenis of ['kursus', 'program-belajar'] as const) catatan.kunci.add(toKunciPerubahan(jenis, '*'))
  const daftar = barisSchema.parse(await listBaris({ name: 'daftar-kursus', text: SQL }, catatan))
  return {
    kursus: daftar.filter((satu) => satu.jenis === 'kursus'),
    program: daftar.filter((satu) => satu.jenis === 'program-belajar'),
  }
}

/** `versi`: as an address names a version before the newest; null for that one. */
export type AlamatKursus = { slug: string; versi: number | null }

/** Out of the parts of an address; what is no number is no version that there is. */
export const parseAlamatKursus = ({
  kursus = '',
  versi,
}: {
  kursus?: string
  versi?: string
}): AlamatKursus => ({
  slug: kursus,
  versi: versi === undefined ? null : Number(versi),
})

export async function findKursus(
  { slug, versi }: AlamatKursus,
  catatan: Catatan,
): Promise<Salinan<KursusPublik> | null> {
  const schema = kursusPublikSchema
  return versi === null
    ? findSalinan({ jenis: 'kursus', kunci: slug, schema, catatan })
    : findSalinan({ jenis: 'kursus-versi', kunci: getKunciVersiKursus(slug, versi), schema, catatan })
}

/** A programme with what its courses are called now; one that is not public any more is not among them. */
const programUtuhSchema = programBelajarPublikSchema.extend({ katalog: z.array(kursusSchema) })
export type ProgramUtuh = z.infer<typeof programUtuhSchema>
const BENTUK_PROGRAM = {
  name: 'program',
  sql: `isi || jsonb_build_object('katalog', coalesce((select json_agg(k) from (
    select ${RINGKAS} from publik.salinan k where k.jenis = 'kursus' and k.kunci in (
      select d->>'kursus' from jsonb_array_elements(salinan.isi->'daftarKursus') d)) k), '[]'))`,
}

export async function findProgram(slug: string, catatan: Catatan): Promise<Salinan<ProgramUtuh> | null> {
  catatan.kunci.add(toKunciPerubahan('kursus', '*'))
  const bentuk = BENTUK_PROGRAM
  return findSalinan({ jenis: 'program-belajar', kunci: slug, schema: programUtuhSchema, catatan, bentuk })
}
