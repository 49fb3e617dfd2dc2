/** Lists of the published texts of a village, in one statement with the village itself. */
import { type DesaRingkas, desaRingkasSchema } from 'cms/contract/nilai'
import { type JenisNaskah, toKunciPerubahan } from 'cms/contract/salinan'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

export const BARIS_PER_DAFTAR = 20

const barisSchema = z.object({
  slug: z.string(),
  judul: z.string(),
  tanggal: z.string(),
  status: z.string(),
  ringkasan: z.string().nullable(),
  tempat: z.string().nullable(),
  jenis: z.string().nullable(),
  sifat: z.string().nullable(),
  ukuran: z.number().nullable(),
  foto: z.number().nullable(),
})
export type BarisDaftar = z.infer<typeof barisSchema>
export type Daftar = {
  desa: DesaRingkas
  waktu: Date | null
  jumlah: number
  baris: BarisDaftar[]
  /** Years and kinds there are, for the filter. */
  tahun: number[]
  jenis: string[]
}
export type Saringan = {
  jenis?: string | null
  tahun?: number | null
  status?: string | null
  kata?: string | null
}

// Not strict: the copy of a village holds more than its name.
const namaSchema = z.object(desaRingkasSchema.shape)
const barisDesaSchema = z.object({ desa: namaSchema })
const hasilSchema = z.object({
  desa: namaSchema,
  bergabung: z.boolean(),
  waktu: z.coerce.date().nullable(),
  jumlah: z.coerce.number(),
  baris: z.array(barisSchema),
  tahun: z.array(z.number()),
  jenis: z.array(z.string()),
})

const SQL = `
  with desa as (select isi, desa from publik.salinan where jenis = 'desa' and kunci = $1),
  semua as (select s.* from publik.salinan s join desa on desa.desa = s.desa where s.jenis = $2),
  cocok as (
    select * from semua
    where ($3::text is null or isi->>'jenis' = $3) and ($4::int is null or tahun = $4)
      and ($5::text is null or status = $5) and ($6::text is null or cari @@ websearch_to_tsquery('indonesian', $6)))
  select isi - 'profil' - 'daftarApbdes' - 'terbaru' - 'jumlah' as desa, (isi->>'bergabung')::boolean as bergabung,
    (select max(waktu) from semua) as waktu, (select count(*) from cocok) as jumlah,
    coalesce((select json_agg(json_build_object('slug', b.isi->>'slug', 'judul', b.judul, 'tanggal', b.tanggal,
        'status', b.status, 'ringkasan', b.isi->>'ringkasan', 'tempat', b.isi->>'tempat', 'jenis', b.isi->>'jenis',
        'sifat', b.isi->>'sifat', 'ukuran', (b.isi->'berkas'->>'ukuran')::bigint,
        'foto', jsonb_array_length(b.isi->'daftarFoto')) order by b.tanggal desc, b.waktu desc, b.kunci)
      from (select * from cocok order by tanggal desc, waktu desc, kunci limit ${BARIS_PER_DAFTAR} offset $7) b), '[]') as baris,
    coalesce((select json_agg(t order by t desc) from (select distinct tahun as t from semua where tahun is not null) y), '[]') as tahun,
    coalesce((select json_agg(j order by j) from (select distinct isi->>'jenis' as j from semua where isi ? 'jenis') k), '[]') as jenis
  from desa`

/** Null where there is no such village, or it has not joined. `halaman` counts from 1. */
export async function findDaftar(
  slug: string,
  jenis: JenisNaskah,
  halaman: number,
  saringan: Saringan,
  catatan: Catatan,
): Promise<Daftar | null> {
  catatan.kunci.add(toKunciPerubahan(jenis, `${slug}/*`))
  catatan.kunci.add(toKunciPerubahan('desa', slug))
  const { jenis: pilihan = null, tahun = null, status = null, kata = null } = saringan
  const values = [slug, jenis, pilihan, tahun, status, kata, (halaman - 1) * BARIS_PER_DAFTAR]
  const [baris] = await listBaris({ name: 'daftar-naskah', text: SQL, values }, catatan)
  if (baris === undefined) return null
  const { bergabung, ...daftar } = hasilSchema.parse({
    ...Object(baris),
    desa: barisDesaSchema.parse(baris).desa,
  })
  return bergabung ? daftar : null
}
