/** The newest texts of villages and how many of each there are, from their own public copies. */
import { sql } from '@payloadcms/db-postgres'
import type { DesaPublik } from '../../contract/desa.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'

export type Terbaru = {
  kode: string
  terbaru: DesaPublik['terbaru']
  jumlah: DesaPublik['jumlah']
  /** ISO instant of the newest of them; empty where there is none. */
  waktu: string
}

/** Events are listed from the latest on; the page shows those still to come. */
const BANYAK = { pengumuman: 3, berita: 3, agenda: 10, dokumen: 5 }

export async function listTerbaru(db: Db, daftarKode: readonly string[]): Promise<Map<string, Terbaru>> {
  const kode = sql`(select jsonb_array_elements_text(${JSON.stringify(daftarKode)}::jsonb))`
  const daftar = await db.execute<Omit<Terbaru, 'terbaru'> & DesaPublik['terbaru']>(sql`
    with naskah as (
      select desa, jenis, isi, waktu, kunci, isi->>'slug' as slug, isi->>'judul' as judul, tanggal,
        row_number() over (partition by desa, jenis order by tanggal desc, waktu desc, kunci) as urutan
      from publik.salinan
      where desa in ${kode} and jenis in ('berita', 'pengumuman', 'agenda', 'galeri', 'dokumen', 'pemerintahan'))
    select desa as kode,
      json_build_object(
        'berita', count(*) filter (where jenis = 'berita'), 'pengumuman', count(*) filter (where jenis = 'pengumuman'),
        'agenda', count(*) filter (where jenis = 'agenda'), 'galeri', count(*) filter (where jenis = 'galeri'),
        'dokumen', count(*) filter (where jenis = 'dokumen'),
        'perangkat', coalesce(sum(jsonb_array_length(isi->'daftarPerangkat')) filter (where jenis = 'pemerintahan'), 0)) as jumlah,
      coalesce(json_agg(json_build_object('slug', slug, 'judul', judul, 'tanggal', tanggal, 'sifat', isi->>'sifat',
        'berlakuSampai', isi->>'berlakuSampai') order by urutan)
        filter (where jenis = 'pengumuman' and urutan <= ${BANYAK.pengumuman}), '[]') as pengumuman,
      coalesce(json_agg(json_build_object('slug', slug, 'judul', judul, 'tanggal', tanggal, 'ringkasan', isi->>'ringkasan')
        order by urutan) filter (where jenis = 'berita' and urutan <= ${BANYAK.berita}), '[]') as berita,
      coalesce(json_agg(json_build_object('slug', slug, 'judul', judul, 'mulai', isi->>'mulai', 'jamMulai', isi->>'jamMulai',
        'tempat', isi->>'tempat') order by urutan) filter (where jenis = 'agenda' and urutan <= ${BANYAK.agenda}), '[]') as agenda,
      coalesce(json_agg(json_build_object('slug', slug, 'judul', judul, 'tanggal', tanggal) order by urutan)
        filter (where jenis = 'dokumen' and urutan <= ${BANYAK.dokumen}), '[]') as dokumen,
      coalesce(${toIso(sql`max(waktu)`)}, '') as waktu
    from naskah group by desa`)
  return new Map(
    daftar.map(({ kode: milik, jumlah, waktu, ...terbaru }) => [
      milik,
      { kode: milik, jumlah, waktu, terbaru },
    ]),
  )
}

export const TANPA_TERBARU: Pick<DesaPublik, 'terbaru' | 'jumlah'> = {
  terbaru: { pengumuman: [], berita: [], agenda: [], dokumen: [] },
  jumlah: { berita: 0, pengumuman: 0, agenda: 0, galeri: 0, dokumen: 0, perangkat: 0 },
}
