/** The budgets of a village in every year that is published, in one read: totals and bidang, no lines. */
import { FASE, JENIS_PERATURAN } from 'cms/contract/apbdes'
import { susunanKodeSchema } from 'cms/contract/kode-anggaran'
import { anggaranRealisasiSchema, desaRingkasSchema, tahunSchema } from 'cms/contract/nilai'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { z } from 'zod'
import { type Catatan, KUNCI_HARI } from './catatan.ts'
import { listBaris } from './pool.ts'

const kodeDanJumlahSchema = anggaranRealisasiSchema.extend({ kode: z.string() })
const tahunApbdesSchema = z.object({
  desa: desaRingkasSchema,
  tahun: tahunSchema,
  susunanKode: susunanKodeSchema,
  fase: z.enum(FASE),
  ke: z.int().nullable(),
  jenis: z.enum(JENIS_PERATURAN),
  nomor: z.string(),
  waktu: z.date(),
  pendapatan: anggaranRealisasiSchema,
  belanja: anggaranRealisasiSchema,
  silpa: anggaranRealisasiSchema,
  rincianPendapatan: z.array(kodeDanJumlahSchema.extend({ uraian: z.string() })),
  bidang: z.array(kodeDanJumlahSchema.extend({ nama: z.string() })),
})
export type TahunApbdes = z.infer<typeof tahunApbdesSchema>

const SQL = `
  select isi->'desa' as desa, tahun, coalesce(isi->>'susunanKode', 'permendagri-20-2018') as "susunanKode", isi->>'fase' as fase, (isi->>'ke')::int as ke,
    isi->'peraturan'->>'jenis' as jenis, isi->'peraturan'->>'nomor' as nomor, waktu, isi->'pendapatan' as pendapatan, isi->'belanja' as belanja,
    isi->'silpa' as silpa, isi->'rincianPendapatan' as "rincianPendapatan", isi->'bidang' as bidang
  from publik.salinan where jenis = 'apbdes'
    and desa = (select d.desa from publik.salinan d where d.jenis = 'desa' and d.kunci = $1) order by tahun desc`

/** The newest year first, and what is the running year depends on the day; empty where nothing is published. */
export async function listTahunApbdes(slug: string, catatan: Catatan): Promise<TahunApbdes[]> {
  catatan.kunci.add(toKunciPerubahan('apbdes', `${slug}/*`))
  catatan.kunci.add(KUNCI_HARI)
  const daftar = await listBaris({ name: 'tahun-apbdes', text: SQL, values: [slug] }, catatan)
  return z.array(tahunApbdesSchema).parse(daftar)
}
