/** Scene: all areas of the province, and the sample villages among them. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { toSlug } from 'cms/dasar/slug'
import { createSlugDesa, getDb, runInTransaction } from 'cms/server'
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data'
import { DESA_CONTOH } from '../data/desa-contoh.ts'
import { type Panggung, toSistem } from './stage.ts'

const PROVINSI = '62'
type Wilayah = {
  kode: string
  nama: string
  slug: string
  tingkat: string
  contoh: boolean
  bergabung: boolean
}

/** Adds the areas that are missing; those that are there keep id, slug and state. Answers how many came. */
export async function createWilayah(panggung: Panggung, withContoh: boolean): Promise<number> {
  const req = await toSistem(panggung)
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const lama = new Set(
      (await db.execute<{ kode: string }>(sql`select kode from cms.wilayah`)).map(({ kode }) => kode),
    )
    const baru = (await listWilayah(withContoh)).filter(({ kode }) => !lama.has(kode))
    const rows = baru.map((wilayah) => ({ ...wilayah, id: randomUUID() }))
    await db.execute(sql`
      insert into cms.wilayah (id, kode, nama, slug, tingkat, kode_provinsi, kode_kabupaten, kode_kecamatan, bergabung, contoh)
      select id, kode, nama, slug, tingkat::cms.enum_wilayah_tingkat, left(kode, 2),
        case when length(kode) > 2 then left(kode, 5) end, case when length(kode) > 5 then left(kode, 8) end, bergabung, contoh
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as x(id uuid, kode text, nama text, slug text, tingkat text, bergabung boolean, contoh boolean)`)
    return rows.length
  })
}

async function listWilayah(withContoh: boolean): Promise<Wilayah[]> {
  const milik = (kode: string): boolean => kode === PROVINSI || kode.startsWith(`${PROVINSI}.`)
  const provinsi = (await getProvinces()).filter(({ code }) => milik(code))
  const kabupaten = (await getRegencies()).filter(({ code }) => milik(code))
  const kecamatan = (await getDistricts()).filter(({ code }) => milik(code))
  const desa = (await getVillages())
    .filter(({ code }) => milik(code))
    .map(({ code, name }) => ({ code, name, contoh: false }))
  const contoh = withContoh
    ? DESA_CONTOH.map((satu) => ({ code: getKodeContoh(satu, kecamatan), name: satu.nama, contoh: true }))
    : []
  const namaByKode = new Map([...kabupaten, ...kecamatan].map(({ code, name }) => [code, name]))
  const slug = createSlugDesa(
    [...desa, ...contoh].map(({ code, name }) => ({
      kode: code,
      nama: name,
      kecamatan: namaByKode.get(code.slice(0, 8)) ?? '',
      kabupaten: namaByKode.get(code.slice(0, 5)) ?? '',
    })),
  )
  const atas =
    (tingkat: string) =>
    ({ code, name }: { code: string; name: string }) => ({
      kode: code,
      nama: name,
      slug: toSlug(name),
      tingkat,
      contoh: false,
      bergabung: false,
    })
  return [
    ...provinsi.map(atas('provinsi')),
    ...kabupaten.map(atas('kabupaten')),
    ...kecamatan.map(atas('kecamatan')),
    ...[...desa, ...contoh].map(({ code, name, contoh: isContoh }) => ({
      kode: code,
      nama: name,
      slug: slug.get(code) ?? toSlug(name),
      tingkat: 'desa',
      contoh: isContoh,
      bergabung: isContoh,
    })),
  ]
}

/** A sample village lies in the first kecamatan of its kabupaten. */
function getKodeContoh(
  { kabupaten, nomor }: { kabupaten: string; nomor: number },
  daftar: readonly { code: string }[],
): string {
  const [pertama] = daftar
    .map(({ code }) => code)
    .filter((code) => code.startsWith(`${kabupaten}.`))
    .sort()
  if (pertama === undefined) throw new Error(`No kecamatan in ${kabupaten}`)
  return `${pertama}.${nomor}`
}
