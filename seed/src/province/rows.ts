/** The rows that make up a village in schema cms, read and written whole, table by table. */
import { sql } from '@payloadcms/db-postgres'
import type { Db } from 'cms/server'

export type Baris = Record<string, unknown>
export type IsiDesa = Record<Tabel, Baris[]>
type Tabel = (typeof TABEL)[number]

/** In the order of their references. Lines of budgets follow from their files and are not copied. */
export const TABEL = [
  'pengguna',
  'peran',
  'berkas',
  'profil_desa',
  '_profil_desa_v',
  'perangkat',
  'lembaga',
  'apbdes',
  'berita',
  'pengumuman',
  'agenda',
  'galeri',
  'galeri_daftar_foto',
  'dokumen',
  'dokumen_rels',
  'jejak',
] as const

const toTabel = (tabel: Tabel) => sql`cms.${sql.identifier(tabel)}`

/** Which rows of a table belong to a village; most name it themselves. */
function toPilihan(tabel: Tabel, desa: string) {
  if (tabel === 'pengguna') return sql`id in (select pengguna_id from cms.peran where wilayah_id = ${desa})`
  if (tabel === 'peran') return sql`wilayah_id = ${desa}`
  if (tabel === '_profil_desa_v') return sql`version_desa_id = ${desa}`
  if (tabel === 'galeri_daftar_foto')
    return sql`_parent_id in (select id from cms.galeri where desa_id = ${desa})`
  if (tabel === 'dokumen_rels') return sql`parent_id in (select id from cms.dokumen where desa_id = ${desa})`
  return sql`desa_id = ${desa}`
}

export async function listIsiDesa(db: Db, desa: string): Promise<IsiDesa> {
  const isi = {} as IsiDesa
  for (const tabel of TABEL) {
    const rows = await db.execute<{ baris: Baris }>(sql`
      select to_jsonb(t) as baris from ${toTabel(tabel)} t where ${toPilihan(tabel, desa)}
      order by ${tabel === 'jejak' ? sql`nomor` : sql`1`}`)
    isi[tabel] = rows.map(({ baris }) => baris)
  }
  return isi
}

/** All columns that the rows have; the others keep what the table gives by itself. */
export async function createBarisTabel(db: Db, tabel: Tabel, daftar: readonly Baris[]): Promise<void> {
  const [pertama] = daftar
  if (pertama === undefined) return
  const kolom = sql.join(
    Object.keys(pertama).map((nama) => sql.identifier(nama)),
    sql`, `,
  )
  await db.execute(sql`
    insert into ${toTabel(tabel)} (${kolom})
    select ${kolom} from jsonb_populate_recordset(null::${toTabel(tabel)}, ${JSON.stringify(daftar)}::jsonb)`)
}
