/** Budgets of all villages of a year, for open data: without their lines, or the lines of some villages. */
import { apbdesPublikSchema, barisPublikSchema } from 'cms/contract/apbdes'
import { susunanKodeSchema } from 'cms/contract/kode-anggaran'
import { kodeDesaSchema } from 'cms/contract/nilai'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

/** Villages in one part of the lines: five hundred lines each make some megabytes at most. */
export const DESA_PER_BAGIAN = 50

const barisSchema = apbdesPublikSchema
  .pick({
    desa: true,
    tahun: true,
    fase: true,
    ke: true,
    tingkatRincian: true,
    peraturan: true,
    pendapatan: true,
    belanja: true,
    pembiayaan: true,
    silpa: true,
    bidang: true,
    sumberDana: true,
  })
  .extend({ catatan: z.int(), waktu: z.date() })
export type BarisProvinsi = z.infer<typeof barisSchema>

const SQL = `
  select isi->'desa' as desa, tahun, isi->>'fase' as fase, (isi->>'ke')::int as ke, isi->>'tingkatRincian' as "tingkatRincian",
    isi->'peraturan' as peraturan, isi->'pendapatan' as pendapatan, isi->'belanja' as belanja, isi->'pembiayaan' as pembiayaan,
    isi->'silpa' as silpa, isi->'bidang' as bidang, isi->'sumberDana' as "sumberDana",
    jsonb_array_length(isi->'peringatan') as catatan, waktu
  from publik.salinan where jenis = 'apbdes' and tahun = $1 order by desa`

/** In the order of their codes; empty for a year without any. */
export async function listApbdesProvinsi(tahun: number, catatan: Catatan): Promise<BarisProvinsi[]> {
  if (!isTahunAnggaran(tahun)) return []
  catatan.kunci.add(toKunciPerubahan('apbdes', '*'))
  const daftar = await listBaris({ name: 'data-provinsi', text: SQL, values: [tahun] }, catatan)
  return z.array(barisSchema).parse(daftar)
}

const rincianSchema = z.object({
  kode: kodeDesaSchema,
  nama: z.string(),
  susunanKode: susunanKodeSchema,
  baris: z.array(barisPublikSchema),
  /** How many villages there are in all. */
  banyak: z.int(),
})
export type RincianProvinsi = z.infer<typeof rincianSchema>

const SQL_RINCIAN = `
  select desa as kode, isi->'desa'->>'nama' as nama, coalesce(isi->>'susunanKode', 'permendagri-20-2018') as "susunanKode",
    isi->'baris' as baris, banyak from (
    select desa, isi, count(*) over ()::int as banyak from publik.salinan where jenis = 'apbdes' and tahun = $1
    order by desa limit ${DESA_PER_BAGIAN} offset $2) b order by desa`

/** One part of the lines; empty past the last one. */
export async function listRincianProvinsi(
  tahun: number,
  bagian: number,
  catatan: Catatan,
): Promise<RincianProvinsi[]> {
  if (!isTahunAnggaran(tahun)) return []
  catatan.kunci.add(toKunciPerubahan('apbdes', '*'))
  const values = [tahun, (bagian - 1) * DESA_PER_BAGIAN]
  const daftar = await listBaris({ name: 'data-rincian', text: SQL_RINCIAN, values }, catatan)
  return z.array(rincianSchema).parse(daftar)
}

const tahunSchema = z.object({ tahun: z.int(), desa: z.int(), contoh: z.int(), waktu: z.date() })
export type TahunData = z.infer<typeof tahunSchema>

const SQL_TAHUN = `
  select tahun, count(*)::int as desa, count(*) filter (where (isi->'desa'->>'contoh')::boolean)::int as contoh,
    max(waktu) as waktu from publik.salinan where jenis = 'apbdes' group by tahun order by tahun desc`

/** Years of which any budget is public, the latest first. */
export async function listTahunData(catatan: Catatan): Promise<TahunData[]> {
  catatan.kunci.add(toKunciPerubahan('apbdes', '*'))
  return z.array(tahunSchema).parse(await listBaris({ name: 'data-tahun', text: SQL_TAHUN }, catatan))
}
