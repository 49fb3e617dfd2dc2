/** The list of kecamatan and villages of one kabupaten or kota. */
import { sql } from '@payloadcms/db-postgres'
import { type KabupatenPublik, kabupatenPublikSchema } from '../../contract/wilayah.ts'
import { isKelurahan } from '../../dasar/kode-wilayah.ts'
import { toIso } from '../../platform/sql.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'

type Kabupaten = { id: string; kode: string; nama: string; slug: string; provinsi: string }
type Bawahan = {
  kode: string
  nama: string
  slug: string
  tingkat: string
  kodeKecamatan: string
  bergabung: boolean
  contoh: boolean
  diperbarui: string
}
type Fakta = { kabupaten: Kabupaten; daftarBawahan: Bawahan[] }

export const kabupatenPenyaji: Penyaji<Fakta> = {
  schema: kabupatenPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(
        sql`select id from cms.wilayah where tingkat = 'kabupaten' order by kode`,
      )
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftar = await db.execute<Kabupaten>(sql`
      select k.id, k.kode, k.nama, k.slug, p.nama as provinsi from cms.wilayah k
      join cms.wilayah p on p.kode = k.kode_provinsi
      where k.tingkat = 'kabupaten' and k.id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)`)
    const bawahan = await db.execute<Bawahan & { kodeKabupaten: string }>(sql`
      select kode, nama, slug, tingkat, kode_kabupaten as "kodeKabupaten", kode_kecamatan as "kodeKecamatan",
        bergabung, contoh, ${toIso(sql`updated_at`)} as diperbarui
      from cms.wilayah where tingkat in ('kecamatan', 'desa')
        and kode_kabupaten in (select jsonb_array_elements_text(${JSON.stringify(daftar.map(({ kode }) => kode))}::jsonb))
      order by kode`)
    return daftar.map((kabupaten) => ({
      id: kabupaten.id,
      kunci: kabupaten.slug,
      fakta: {
        kabupaten,
        daftarBawahan: bawahan.filter(({ kodeKabupaten }) => kodeKabupaten === kabupaten.kode),
      },
      terkait: [],
    }))
  },
  present,
}

function present({ kabupaten, daftarBawahan }: Fakta): Salinan {
  const daftarDesa = daftarBawahan.filter(({ tingkat }) => tingkat === 'desa')
  const isi: KabupatenPublik = {
    kode: kabupaten.kode,
    nama: kabupaten.nama,
    slug: kabupaten.slug,
    provinsi: kabupaten.provinsi,
    daftarKecamatan: daftarBawahan
      .filter(({ tingkat }) => tingkat === 'kecamatan')
      .map(({ kode, nama }) => ({
        kode,
        nama,
        daftarDesa: daftarDesa.filter((d) => d.kodeKecamatan === kode).map(toDesa),
      })),
  }
  return {
    desa: null,
    tahun: null,
    status: 'terbit',
    tanggal: null,
    judul: kabupaten.nama,
    isi,
    waktu:
      daftarDesa
        .map(({ diperbarui }) => diperbarui)
        .sort()
        .at(-1) ?? '1970-01-01T00:00:00.000Z',
    teks: { a: kabupaten.nama, b: '', c: '' },
    berkas: [],
  }
}

function toDesa({ kode, nama, slug, bergabung, contoh }: Bawahan) {
  const jenis: 'desa' | 'kelurahan' = isKelurahan(kode) ? 'kelurahan' : 'desa'
  return { kode, nama, slug, jenis, bergabung, contoh }
}
