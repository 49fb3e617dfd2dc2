/** What villages have announced about their budgets: of one village, and of all for one year. */
import { type KeterbukaanPublik, KODE_KEWAJIBAN, keterbukaanPublikSchema } from 'cms/contract/keterbukaan'
import { slugSchema } from 'cms/contract/nilai'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { z } from 'zod'
import { type Catatan, KUNCI_HARI } from './catatan.ts'
import { listBaris } from './pool.ts'
import { findSalinan, type Salinan } from './salinan.ts'

/** What is due depends on the day. */
export function findKeterbukaan(desa: string, catatan: Catatan): Promise<Salinan<KeterbukaanPublik> | null> {
  catatan.kunci.add(KUNCI_HARI)
  return findSalinan({ jenis: 'keterbukaan', kunci: desa, schema: keterbukaanPublikSchema, catatan })
}

const barisSchema = z.object({
  kode: z.string(),
  nama: z.string(),
  slug: slugSchema,
  contoh: z.boolean(),
  kecamatan: z.string(),
  kabupaten: z.object({ kode: z.string(), nama: z.string(), slug: slugSchema }),
  tampilTerlambat: z.boolean(),
  waktu: z.date(),
  /** Years of which this village has announced anything. */
  tahun: z.array(z.int()),
  /** Announcements of the year asked for. */
  bukti: z.array(
    z.tuple([z.enum(KODE_KEWAJIBAN), z.string()]).transform(([kode, tanggal]) => ({ kode, tanggal })),
  ),
})
export type BarisKeterbukaan = z.infer<typeof barisSchema>

const SQL = `
  select s.desa as kode, d.nama, d.slug, d.contoh, d.kecamatan, d.kabupaten, s.waktu,
    (s.isi->>'tampilTerlambat')::boolean as "tampilTerlambat",
    jsonb_path_query_array(s.isi, '$.daftarTahun[*].tahun') as tahun,
    coalesce((select jsonb_agg(jsonb_build_array(b->'kode', b->'tanggal'))
      from jsonb_path_query(s.isi, '$.daftarTahun[*] ? (@.tahun == $tahun).bukti[*]', jsonb_build_object('tahun', $1::int)) b), '[]') as bukti
  from publik.salinan s,
    jsonb_to_record(s.isi->'desa') as d (nama text, slug text, contoh boolean, kecamatan text, kabupaten jsonb)
  where s.jenis = 'keterbukaan' order by s.desa`

/** All villages that have joined, in the order of their codes. */
export async function listKeterbukaan(tahun: number, catatan: Catatan): Promise<BarisKeterbukaan[]> {
  catatan.kunci.add(KUNCI_HARI)
  catatan.kunci.add(toKunciPerubahan('keterbukaan', '*'))
  const daftar = await listBaris({ name: 'keterbukaan', text: SQL, values: [tahun] }, catatan)
  return z.array(barisSchema).parse(daftar)
}
