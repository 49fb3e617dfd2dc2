/** Whose papers are looked at: of an area, of an office. Options come from the course's own learners. */
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { isDiDalam } from '../../platform/sql.ts'
import type { Db, SqlQuery } from '../../platform/transaction.ts'

const kodeSchema = z
  .string()
  .regex(/^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/)
  .catch('')
const saringanSchema = z.object({
  kabupaten: kodeSchema,
  kecamatan: kodeSchema,
  desa: kodeSchema,
  jabatan: z.string().max(200).catch(''),
})
/** Areas by their ministry code; an empty one narrows nothing. */
export type SaringanTersulit = z.infer<typeof saringanSchema>
const KOSONG: SaringanTersulit = { kabupaten: '', kecamatan: '', desa: '', jabatan: '' }

/** As an address asks for it; an area outside the one chosen above it is not narrowed to. */
export function parseSaringanTersulit(kueri: unknown): SaringanTersulit {
  const { kabupaten, kecamatan, desa, jabatan } = saringanSchema.catch(KOSONG).parse(kueri)
  const dalamKecamatan = kecamatan.startsWith(`${kabupaten}.`) ? kecamatan : ''
  return {
    kabupaten,
    kecamatan: dalamKecamatan,
    desa: dalamKecamatan !== '' && desa.startsWith(`${dalamKecamatan}.`) ? desa : '',
    jabatan,
  }
}

/** What is asked for and cannot be chosen narrows nothing: the screen would say "Semua" and show less. Pure. */
export const pickPilihan = (saringan: SaringanTersulit, pilihan: PilihanTersulit): SaringanTersulit => {
  const pick = (kolom: keyof SaringanTersulit): string =>
    pilihan[kolom].some(({ nilai }) => nilai === saringan[kolom]) ? saringan[kolom] : ''
  return {
    kabupaten: pick('kabupaten'),
    kecamatan: pick('kecamatan'),
    desa: pick('desa'),
    jabatan: pick('jabatan'),
  }
}

/** Of enrolment `p`. */
export function toBatasSaringan({ kabupaten, kecamatan, desa, jabatan }: SaringanTersulit): SqlQuery {
  const wilayah = desa || kecamatan || kabupaten
  return sql`
    (${wilayah} = '' or p.desa_id in (select d.id from cms.wilayah d where ${isDiDalam(sql`d.kode`, sql`${wilayah}::text`)}))
    and (${jabatan} = '' or p.jabatan = ${jabatan})`
}

type Pilihan = { nilai: string; nama: string }
export type PilihanTersulit = Record<keyof SaringanTersulit, Pilihan[]>

/** Where learners of the course are from: each level below the one that is chosen. */
export async function listPilihanTersulit(
  db: Db,
  kursus: string,
  { kabupaten, kecamatan }: SaringanTersulit,
): Promise<PilihanTersulit> {
  const daftar = await db.execute<{ kolom: keyof SaringanTersulit } & Pilihan>(sql`
    with asal as (
      select distinct d.kode, d.nama, d.kode_kecamatan, d.kode_kabupaten from cms.pendaftaran p join cms.wilayah d on d.id = p.desa_id
      where p.kursus_id = ${kursus})
    select 'kabupaten' as kolom, w.kode as nilai, w.nama from cms.wilayah w where w.kode in (select kode_kabupaten from asal)
    union all
    select 'kecamatan', w.kode, w.nama from cms.wilayah w
      where w.kode in (select kode_kecamatan from asal where kode_kabupaten = ${kabupaten})
    union all
    select 'desa', kode, nama from asal where kode_kecamatan = ${kecamatan}
    union all
    select distinct 'jabatan', jabatan, jabatan from cms.pendaftaran where kursus_id = ${kursus} and jabatan <> ''
    order by 3, 2`)
  const list = (kolom: keyof SaringanTersulit): Pilihan[] =>
    daftar.flatMap(({ kolom: milik, ...pilihan }) => (milik === kolom ? [pilihan] : []))
  return {
    kabupaten: list('kabupaten'),
    kecamatan: list('kecamatan'),
    desa: list('desa'),
    jabatan: list('jabatan'),
  }
}
