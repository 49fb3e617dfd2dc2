/** How villages are named on public pages, read for many at once. */
import { sql } from '@payloadcms/db-postgres'
import { type DesaRingkas, desaRingkasSchema } from '../../contract/nilai.ts'
import { isKelurahan } from '../../dasar/kode-wilayah.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'

export type DesaFakta = {
  id: string
  kode: string
  nama: string
  slug: string
  contoh: boolean
  bergabung: boolean
  kecamatan: string
  kabupatenId: string
  kabupatenKode: string
  kabupatenNama: string
  kabupatenSlug: string
  provinsiId: string
  provinsi: string
  diperbarui: string
}

export function listDesaFakta(db: Db, daftarId: readonly string[]): Promise<DesaFakta[]> {
  return db.execute<DesaFakta>(sql`
    select d.id, d.kode, d.nama, d.slug, d.contoh, d.bergabung, kec.nama as kecamatan, kab.id as "kabupatenId",
      kab.kode as "kabupatenKode", kab.nama as "kabupatenNama", kab.slug as "kabupatenSlug",
      prov.id as "provinsiId", prov.nama as provinsi,
      ${toIso(sql`d.updated_at`)} as diperbarui
    from cms.wilayah d
    join cms.wilayah kec on kec.kode = d.kode_kecamatan
    join cms.wilayah kab on kab.kode = d.kode_kabupaten
    join cms.wilayah prov on prov.kode = d.kode_provinsi
    where d.tingkat = 'desa' and d.id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)
    order by d.kode`)
}

export function toDesaRingkas(desa: DesaFakta): DesaRingkas {
  return desaRingkasSchema.parse({
    kode: desa.kode,
    nama: desa.nama,
    slug: desa.slug,
    jenis: isKelurahan(desa.kode) ? 'kelurahan' : 'desa',
    contoh: desa.contoh,
    kecamatan: desa.kecamatan,
    kabupaten: { kode: desa.kabupatenKode, nama: desa.kabupatenNama, slug: desa.kabupatenSlug },
  })
}
