/** The list of public information of a village: one copy, from its other copies and from what it keeps on paper. */
import { sql } from '@payloadcms/db-postgres'
import {
  dikecualikanSchema,
  type InformasiPublik,
  informasiPublikSchema,
} from '../../contract/informasi-publik.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'
import { type DesaFakta, listDesaFakta, toDesaRingkas } from '../desa/facts.ts'
import { type ButirTangan, listButirInformasi, type Terbitan } from './daftar-rules.ts'

/** Who is PPID where the village names no other (Perki 1/2018). */
const PPID_BAWAAN = 'Sekretaris Desa'

type Penetapan = { ppid: string | null; nomor: string | null; tanggal: string | null; waktu: string }
type TerbitanDesa = { kode: string; isi: Terbitan; waktu: string }
type TanganDesa = { desaId: string; isi: ButirTangan; waktu: string }
type PengecualianDesa = { kode: string; isi: unknown; waktu: string }
export type FaktaInformasiPublik = {
  desa: DesaFakta
  penetapan: Penetapan | null
  terbitan: TerbitanDesa[]
  tangan: TanganDesa[]
  pengecualian: PengecualianDesa[]
}

export const informasiPublikPenyaji: Penyaji<FaktaInformasiPublik> = {
  schema: informasiPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(
        sql`select id from cms.wilayah where bergabung and tingkat = 'desa' order by kode`,
      )
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftarDesa = await listDesaFakta(db, daftarId)
    const daftarKode = daftarDesa.map(({ kode }) => kode)
    const penetapan = new Map((await listPenetapan(db, daftarId)).map((satu) => [satu.desaId, satu]))
    const terbitan = Map.groupBy(await listTerbitan(db, daftarKode), ({ kode }) => kode)
    const tangan = Map.groupBy(await listTangan(db, daftarId), ({ desaId }) => desaId)
    const pengecualian = Map.groupBy(await listPengecualian(db, daftarKode), ({ kode }) => kode)
    return daftarDesa.map((desa) => ({
      id: desa.id,
      kunci: desa.slug,
      fakta: desa.bergabung
        ? {
            desa,
            penetapan: penetapan.get(desa.id) ?? null,
            terbitan: terbitan.get(desa.kode) ?? [],
            tangan: tangan.get(desa.id) ?? [],
            pengecualian: pengecualian.get(desa.kode) ?? [],
          }
        : null,
      terkait: [],
    }))
  },
  present,
}

function present({ desa, penetapan, terbitan, tangan, pengecualian }: FaktaInformasiPublik): Salinan {
  const judul = `Daftar informasi publik ${desa.nama}`
  const waktu = [desa, ...[penetapan ?? [], terbitan, tangan, pengecualian].flat()]
    .map((satu) => ('waktu' in satu ? satu.waktu : satu.diperbarui))
    .sort()
    .at(-1)
  const daftar = listButirInformasi({
    slug: desa.slug,
    terbitan: terbitan.map(({ isi }) => isi),
    tangan: tangan.map(({ isi }) => isi),
  })
  const isi: InformasiPublik = {
    desa: toDesaRingkas(desa),
    diperbarui: waktu ?? desa.diperbarui,
    ppid: penetapan?.ppid ?? PPID_BAWAAN,
    keputusan: toKeputusan(penetapan),
    daftar,
    // What is kept back is copied as it was decided, without the village and the key.
    dikecualikan: pengecualian.map((satu) => dikecualikanSchema.strip().parse(satu.isi)),
  }
  return {
    desa: desa.kode,
    tahun: null,
    status: 'terbit',
    tanggal: null,
    judul,
    isi,
    waktu: waktu ?? desa.diperbarui,
    teks: { a: judul, b: '', c: tangan.map((satu) => satu.isi.ringkasan).join(' ') },
    berkas: [],
  }
}

const toKeputusan = (penetapan: Penetapan | null): InformasiPublik['keputusan'] =>
  penetapan === null || penetapan.nomor === null || penetapan.tanggal === null
    ? null
    : { nomor: penetapan.nomor, tanggal: penetapan.tanggal }

const toDaftar = (daftar: readonly string[]) =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(daftar)}::jsonb))`

function listPenetapan(db: Db, daftarId: readonly string[]): Promise<(Penetapan & { desaId: string })[]> {
  return db.execute<Penetapan & { desaId: string }>(sql`
    select desa_id as "desaId", nullif(ppid, '') as ppid, nullif(nomor_keputusan_dip, '') as nomor,
      nullif(tanggal_keputusan_dip, '') as tanggal, ${toIso(sql`updated_at`)} as waktu
    from cms.profil_desa where desa_id::text in ${toDaftar(daftarId)}`)
}

/** What stands in the copies of the village; texts that come every week are counted. */
function listTerbitan(db: Db, daftarKode: readonly string[]): Promise<TerbitanDesa[]> {
  return db.execute<TerbitanDesa>(sql`
    with milik as (
      select desa as kode, jenis, kunci, tahun, tanggal::text as tanggal, judul, isi, waktu from publik.salinan
      where desa in ${toDaftar(daftarKode)} and jenis in ('apbdes', 'kegiatan', 'dokumen', 'pengumuman', 'berita',
        'agenda', 'galeri', 'pemerintahan', 'fasilitas', 'lembaga-ekonomi', 'keterbukaan')),
    baris as (
      select kode, waktu, kunci, json_build_object('jenis', 'apbdes', 'tahun', tahun,
        'hasRealisasi', isi->'realisasi'->>'sumber' <> 'tidak-ada',
        'laporan', jsonb_path_query_array(isi, '$.versi[*].fase ? (@ starts with "realisasi-")')) as isi from milik where jenis = 'apbdes'
      union all
      select kode, waktu, kunci, json_build_object('jenis', 'dokumen', 'slug', isi->>'slug', 'judul', judul,
        'bentuk', isi->>'jenis', 'tanggal', tanggal) from milik where jenis = 'dokumen'
      union all
      select kode, waktu, kunci, json_build_object('jenis', 'serta-merta', 'slug', isi->>'slug', 'judul', judul,
        'tanggal', tanggal) from milik where jenis = 'pengumuman' and isi->>'sifat' = 'serta-merta'
      union all
      select kode, max(waktu), '', json_build_object('jenis', 'kegiatan', 'tahun', tahun, 'jumlah', count(*))
      from milik where jenis = 'kegiatan' group by kode, tahun
      union all
      select kode, max(waktu), '', json_build_object('jenis', jenis, 'jumlah', count(*), 'tanggal', max(tanggal))
      from milik where jenis in ('berita', 'agenda', 'galeri') or (jenis = 'pengumuman' and isi->>'sifat' = 'biasa')
      group by kode, jenis
      union all
      select kode, waktu, kunci, json_build_object('jenis', 'pemerintahan') from milik where jenis = 'pemerintahan'
      union all
      select kode, waktu, kunci, json_build_object('jenis', jenis, 'jumlah', jsonb_array_length(isi->'daftar'))
      from milik where jenis in ('fasilitas', 'lembaga-ekonomi') and jsonb_array_length(isi->'daftar') > 0
      union all
      select kode, waktu, kunci, json_build_object('jenis', 'bukti', 'tahun', t->'tahun', 'bukti', b)
      from milik, jsonb_path_query(isi, '$.daftarTahun[*]') t, jsonb_path_query(t, '$.bukti[*] ? (@.alamat == null)') b
      where jenis = 'keterbukaan')
    select kode, isi, ${toIso(sql`waktu`)} as waktu from baris order by kode, kunci, isi::text`)
}

function listTangan(db: Db, daftarId: readonly string[]): Promise<TanganDesa[]> {
  return db.execute<TanganDesa>(sql`
    select desa_id as "desaId", ${toIso(sql`updated_at`)} as waktu,
      json_build_object('kategori', kategori, 'ringkasan', ringkasan, 'badan', badan, 'penguasa', penguasa,
        'penanggungJawab', penanggung_jawab, 'waktu', waktu, 'tempat', nullif(tempat, ''), 'retensi', retensi, 'cara', cara,
        'bentuk', (select json_agg(b.value order by b."order") from cms.informasi_bentuk b where b.parent_id = i.id)) as isi
    from cms.informasi i where tampil and desa_id::text in ${toDaftar(daftarId)} order by ringkasan, id`)
}

function listPengecualian(db: Db, daftarKode: readonly string[]): Promise<PengecualianDesa[]> {
  return db.execute<PengecualianDesa>(sql`
    select desa as kode, isi, ${toIso(sql`waktu`)} as waktu from publik.salinan
    where jenis = 'pengecualian' and desa in ${toDaftar(daftarKode)} order by judul, kunci`)
}
