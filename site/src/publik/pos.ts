/** One item of a village's budgets in every year that has it: an activity, what stands above it, or an account. */
import {
  barisPublikSchema,
  catatanPublikSchema,
  FASE,
  JENIS_PERATURAN,
  kemajuanPublikSchema,
  perubahanPublikSchema,
  SUMBER_REALISASI,
} from 'cms/contract/apbdes'
import { kegiatanPublikSchema } from 'cms/contract/kegiatan'
import { susunanKodeSchema } from 'cms/contract/kode-anggaran'
import { berkasPublikSchema } from 'cms/contract/naskah'
import { anggaranRealisasiSchema, desaRingkasSchema, tahunSchema } from 'cms/contract/nilai'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { tanyaJawabPublikSchema } from 'cms/contract/tanya-jawab'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

const namaSchema = z.object({ kode: z.string(), nama: z.string() })
const versiSchema = z.object({ fase: z.enum(FASE), ke: z.int().nullable() })
const tahunPosSchema = z.object({
  desa: desaRingkasSchema,
  tahun: tahunSchema,
  susunanKode: susunanKodeSchema,
  fase: z.enum(FASE),
  jenis: z.enum(JENIS_PERATURAN),
  nomor: z.string(),
  /** The signed text; null where it was not handed in. */
  naskah: berkasPublikSchema.nullable(),
  waktu: z.date(),
  /** Of changes and reports under way; with `fase` the name of the version that stands here. */
  ke: z.int().nullable(),
  pendapatan: anggaranRealisasiSchema,
  belanja: anggaranRealisasiSchema,
  /** What the version changed of the item, against the one in force before it; null where it changed no budget. `menjadi`: the budget that changed it, where a report on it stands here. */
  perubahan: perubahanPublikSchema
    .pick({ baris: true })
    .extend({ dari: versiSchema, menjadi: versiSchema.nullable() })
    .nullable(),
  /** What this year's budget calls the item, what stands above and what below it; empty where it has none. */
  nama: z.array(namaSchema),
  /** Whether each account of its lines has a page: not in copies from before they had. */
  hasNamaKode: z.boolean(),
  /** Lines of the item, no subtotals, in order of code. */
  baris: z.array(barisPublikSchema),
  /** Its lines in the newest budget of the year, where a report stands here; null where a budget does, and in other years. */
  anggaran: z.object({ ...versiSchema.shape, baris: z.array(barisPublikSchema) }).nullable(),
  /** What the realisation is taken from, and the records and progress of the item. */
  sumber: z.enum(SUMBER_REALISASI),
  catatan: z.array(catatanPublikSchema),
  kemajuan: z.array(kemajuanPublikSchema),
  /** Questions about exactly this item, the newest first. */
  tanya: z.array(tanyaJawabPublikSchema),
  /** Besides the money; null where the village tells nothing, and for what is no activity. */
  kegiatan: kegiatanPublikSchema.nullable(),
})
export type TahunPos = z.infer<typeof tahunPosSchema>

/** $4: the year that is shown. Accounts are told from activities by their first digit: `4.2.1`, `02.03.10`. */
const SQL = `
  select isi->'desa' as desa, tahun, coalesce(isi->>'susunanKode', 'permendagri-20-2018') as "susunanKode", isi->>'fase' as fase, (isi->>'ke')::int as ke, isi->'peraturan'->>'jenis' as jenis, isi->'peraturan'->>'nomor' as nomor, nullif(isi->'peraturan'->'berkas', 'null') as naskah, waktu,
    isi->'pendapatan' as pendapatan, isi->'belanja' as belanja,
    (select jsonb_build_object('dari', jsonb_build_object('fase', v->'fase', 'ke', v->'ke'),
        'menjadi', (select jsonb_build_object('fase', m->'fase', 'ke', m->'ke')
          from jsonb_array_elements(isi->'versi') m where m->>'nama' = isi->'perubahan'->>'menjadi'), 'baris',
        (select coalesce(jsonb_agg(p order by nomor), '[]')
          from jsonb_array_elements(isi->'perubahan'->'baris') with ordinality t (p, nomor)
          where p->>$3::text = $2::text or starts_with(p->>$3::text, $2::text || '.')))
      from jsonb_array_elements(isi->'versi') v where v->>'nama' = isi->'perubahan'->>'dari') as perubahan,
    (select coalesce(jsonb_agg(jsonb_build_object('kode', n->'kode', 'nama', coalesce(n->'nama', n->'uraian'))), '[]')
      from jsonb_array_elements((isi->'bidang') || (isi->'daftarKegiatan') || (isi->'rincianPendapatan') || (isi->'rincianPembiayaan') || coalesce(isi->'namaKode', '[]')) n
      where n->>'kode' = $2::text or starts_with($2::text, (n->>'kode') || '.') or starts_with(n->>'kode', $2::text || '.')) as nama,
    isi ? 'namaKode' as "hasNamaKode",
    (select coalesce(jsonb_agg(b order by nomor), '[]')
      from jsonb_array_elements(isi->'baris') with ordinality t (b, nomor)
      where b->>$3::text = $2::text or starts_with(b->>$3::text, $2::text || '.')) as baris,
    case when tahun = $4::int and starts_with(isi->>'fase', 'realisasi-') then
      (select jsonb_build_object('fase', v.isi->'fase', 'ke', v.isi->'ke', 'baris',
          (select coalesce(jsonb_agg(b order by nomor), '[]')
            from jsonb_array_elements(v.isi->'baris') with ordinality t (b, nomor)
            where b->>$3::text = $2::text or starts_with(b->>$3::text, $2::text || '.')))
        from publik.salinan v where v.jenis = 'apbdes-versi' and v.kunci = salinan.kunci || '/' || (
          select n->>'nama' from jsonb_array_elements(salinan.isi->'versi') with ordinality t (n, nomor)
          where n->>'fase' in ('awal', 'perubahan', 'perubahan-penjabaran') order by nomor desc limit 1)) end as anggaran,
    isi->'realisasi'->>'sumber' as sumber,
    (select coalesce(jsonb_agg(c order by nomor), '[]')
      from jsonb_array_elements(isi->'realisasi'->'catatan') with ordinality t (c, nomor)
      where c->>$3::text = $2::text or starts_with(c->>$3::text, $2::text || '.')) as catatan,
    (select coalesce(jsonb_agg(k order by nomor), '[]')
      from jsonb_array_elements(isi->'realisasi'->'kemajuan') with ordinality t (k, nomor)
      where k->>'kode' = $2::text or starts_with(k->>'kode', $2::text || '.')) as kemajuan,
    (select coalesce(jsonb_agg(t.isi order by t.tanggal desc, t.kunci), '[]') from publik.salinan t
      where t.jenis = 'tanya-jawab' and t.desa = salinan.desa and t.tahun = salinan.tahun
        and t.isi->>'kode' = $2::text) as tanya,
    (select t.isi from publik.salinan t where t.jenis = 'kegiatan' and t.desa = salinan.desa and t.tahun = salinan.tahun
      and t.isi->>'kode' = $2::text order by t.kunci limit 1) as kegiatan
  from publik.salinan where jenis = 'apbdes'
    and desa = (select d.desa from publik.salinan d where d.jenis = 'desa' and d.kunci = $1) order by tahun desc`

type AlamatPos = { desa: string; tahun: number; kode: string }

export async function listTahunPos(
  { desa: slug, tahun, kode }: AlamatPos,
  catatan: Catatan,
): Promise<TahunPos[]> {
  catatan.kunci.add(toKunciPerubahan('apbdes', `${slug}/*`))
  catatan.kunci.add(toKunciPerubahan('apbdes-versi', `${slug}/*`))
  catatan.kunci.add(toKunciPerubahan('tanya-jawab', `${slug}/*`))
  catatan.kunci.add(toKunciPerubahan('kegiatan', `${slug}/*`))
  const kolom = kode.startsWith('0') ? 'kodeKegiatan' : 'kodeRekening'
  const daftar = await listBaris({ name: 'pos', text: SQL, values: [slug, kode, kolom, tahun] }, catatan)
  return z.array(tahunPosSchema).parse(daftar)
}
