/** Budgets of all villages of a year, for open data: without their lines, or the lines of some villages. */
import { apbdesPublikSchema, barisPublikSchema } from 'cms/contract/apbdes'
import { susunanKodeSchema } from 'cms/contract/kode-anggaran'
import { kodeDesaSchema } from 'cms/contract/nilai'
import { type JenisSalinan, toKunciPerubahan } from 'cms/contract/salinan'
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

const ringkasSchema = z.object({
  jenis: z.string(),
  tahun: z.int().nullable(),
  desa: z.int(),
  contoh: z.int(),
  waktu: z.date(),
})
/** `contoh`: how many of the villages are samples. */
export type TahunData = { tahun: number; desa: number; contoh: number; waktu: Date }
/** `banyak`: villages that have a register of this kind. */
export type RingkasRegister = { jenis: string; banyak: number; waktu: Date }

const SQL_RINGKAS = `
  select jenis, case when jenis = 'apbdes' then tahun end as tahun, count(*)::int as desa,
    count(*) filter (where (isi->'desa'->>'contoh')::boolean)::int as contoh, max(waktu) as waktu
  from publik.salinan where jenis = any($1) group by 1, 2 order by 2 desc`

/** What there is to download: years of which any budget is public, the latest first, and registers that any village has. */
export async function readRingkasData(
  daftarRegister: readonly JenisSalinan[],
  catatan: Catatan,
): Promise<{ daftarTahun: TahunData[]; register: RingkasRegister[] }> {
  const jenis = ['apbdes' as const, ...daftarRegister]
  for (const satu of jenis) catatan.kunci.add(toKunciPerubahan(satu, '*'))
  const hasil = await listBaris({ name: 'data-tahun', text: SQL_RINGKAS, values: [jenis] }, catatan)
  const daftar = z.array(ringkasSchema).parse(hasil)
  return {
    daftarTahun: daftar.flatMap(({ tahun, jenis: _, ...satu }) =>
      tahun === null ? [] : [{ tahun, ...satu }],
    ),
    register: daftar.flatMap(({ jenis: satu, tahun, desa, waktu }) =>
      tahun === null && satu !== 'apbdes' ? [{ jenis: satu, banyak: desa, waktu }] : [],
    ),
  }
}
