/** What the holder of a certificate's code may see of it: that it is real, whose, and whether it still holds. */
import { sql } from '@payloadcms/db-postgres'
import { type SertifikatPublik, sertifikatPublikSchema } from '../../contract/sertifikat.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { toIso } from '../../platform/sql.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'

type Fakta = Pick<
  SertifikatPublik,
  'keadaan' | 'nomor' | 'nama' | 'kursus' | 'terbit' | 'berlakuSampai' | 'penerbit' | 'pengganti' | 'contoh'
> & { berakhir: string | null; diperbarui: string }

/** Villages where the holder has an office, and the one the certificate names: what is certified there stands on their page. */
const DAFTAR_DESA = sql`(
  select coalesce(jsonb_agg(distinct x.desa), '[]'::jsonb) from cms.pendaftaran p cross join lateral (
    select k.desa_id as desa from cms.peserta t join cms.perangkat k on k.id = t.perangkat_id
    where t.pengguna_id = p.pengguna_id
    union all select p.desa_id where p.desa_id is not null
    union all select r.wilayah_id from cms.peran r join cms.wilayah w on w.id = r.wilayah_id and w.tingkat = 'desa'
    where r.pengguna_id = p.pengguna_id) x where p.id = s.pendaftaran_id)`

export const sertifikatPenyaji: Penyaji<Fakta> = {
  schema: sertifikatPublikSchema,
  listId: async (db) =>
    (await db.execute<{ id: string }>(sql`select id from cms.sertifikat order by id`)).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftar = await db.execute<Fakta & { id: string; kunci: string; daftarDesa: string[] }>(sql`
      select s.id, s.kode_hash as kunci, s.keadaan, s.nomor,
        case when not exists (select 1 from cms.akun_ditutup a join cms.pendaftaran p on p.pengguna_id = a.pengguna_id
          where p.id = s.pendaftaran_id and a.sebab = 'permintaan') then s.isi->>'nama' end as nama, s.isi->>'kursus' as kursus,
        s.isi->>'terbit' as terbit, s.isi->>'berlakuSampai' as "berlakuSampai",
        s.isi->'ketetapan'->>'penerbit' as penerbit, baru.kode as pengganti,
        (s.isi->>'contoh')::boolean as contoh, ${DAFTAR_DESA} as "daftarDesa",
        ${toIso(sql`s.berakhir`)} as berakhir,
        ${toIso(sql`coalesce(s.berakhir, s.dibuat)`)} as diperbarui
      from cms.sertifikat s left join cms.sertifikat baru on baru.menggantikan = s.id
      where s.id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by s.id`)
    return daftar.map(({ id, kunci, daftarDesa, ...fakta }) => ({
      id,
      kunci,
      fakta,
      terkait: daftarDesa.map((desa) => ({ jenis: 'pemerintahan', id: desa })),
    }))
  },
  present: ({ berakhir, diperbarui, ...fakta }): Salinan => {
    const isi: SertifikatPublik = {
      keadaan: fakta.keadaan,
      nomor: fakta.nomor,
      nama: fakta.nama,
      kursus: fakta.kursus,
      terbit: fakta.terbit,
      berlakuSampai: fakta.berlakuSampai,
      penerbit: fakta.penerbit,
      berakhir: berakhir === null ? null : toTanggal(new Date(berakhir)),
      pengganti: fakta.pengganti,
      contoh: fakta.contoh,
    }
    // No words to search by: it is found by its code alone.
    return {
      desa: null,
      tahun: null,
      status: fakta.keadaan,
      tanggal: null,
      judul: 'Sertifikat',
      isi,
      waktu: diperbarui,
      teks: { a: '', b: '', c: '' },
      berkas: [],
    }
  },
}
