/** What is certified of the officials of villages, read from registers, roles and certificates. */
import { sql } from '@payloadcms/db-postgres'
import { LABEL_PERAN } from '../../akses/peran.ts'
import type { Kompetensi } from '../../contract/pemerintahan.ts'
import type { Db } from '../../platform/transaction.ts'
import {
  type KewajibanTerbit,
  listKompetensi,
  type Pejabat,
  type SertifikatPejabat,
} from './kompetensi-rules.ts'

type Milik<Isi> = Isi & { desaId: string }

/** By village of `daftarDesa`; three statements, however many villages. */
export async function listKompetensiDesa(
  db: Db,
  daftarDesa: readonly string[],
): Promise<Map<string, Kompetensi[]>> {
  const kewajiban = await listKewajibanTerbit(db)
  if (kewajiban.length === 0) return new Map()
  const dalam = sql`(select jsonb_array_elements_text(${JSON.stringify(daftarDesa)}::jsonb)::uuid)`
  const pejabat = await db.execute<Milik<Pejabat>>(
    sql`select desa_id as "desaId", id, jabatan from cms.perangkat where aktif and desa_id in ${dalam} order by id`,
  )
  const sertifikat = await listSertifikatPejabat(db, dalam)
  return new Map(
    daftarDesa.map((desa) => {
      const milik = <Isi>(daftar: readonly Milik<Isi>[]) => daftar.filter(({ desaId }) => desaId === desa)
      return [desa, listKompetensi(milik(pejabat), kewajiban, milik(sertifikat))]
    }),
  )
}

/** Whether any office owes this course. */
export async function isKursusWajib(db: Db, kursus: string): Promise<boolean> {
  const daftar = await db.execute(sql`select 1 from cms.kewajiban_kursus where kursus_id = ${kursus} limit 1`)
  return daftar.length > 0
}

/** The title is that of the newest release, as on the page of the course. */
export const listKewajibanTerbit = (db: Db): Promise<KewajibanTerbit[]> =>
  db.execute<KewajibanTerbit>(sql`
    select w.jabatan, k.id as kursus, k.slug, r.isi->>'judul' as judul
    from cms.kewajiban_kursus w join cms.kursus k on k.id = w.kursus_id and k.terbitan is not null and k.deleted_at is null
      join lateral (select isi from cms.rilis where kursus_id = k.id order by nomor desc limit 1) r on true
    order by k.slug, w.jabatan`)

function listSertifikatPejabat(db: Db, dalam: ReturnType<typeof sql>): Promise<Milik<SertifikatPejabat>[]> {
  return db.execute<Milik<SertifikatPejabat>>(sql`
    with berlaku as (
      select p.pengguna_id, p.kursus_id as kursus, s.isi->>'terbit' as dari, s.isi->>'berlakuSampai' as sampai
      from cms.sertifikat s join cms.pendaftaran p on p.id = s.pendaftaran_id where s.keadaan = 'berlaku')
    select k.desa_id as "desaId", b.kursus, b.pengguna_id as orang, k.id as perangkat, null as jabatan, b.dari, b.sampai
    from cms.perangkat k join cms.peserta t on t.perangkat_id = k.id join berlaku b on b.pengguna_id = t.pengguna_id
    where k.aktif and k.desa_id in ${dalam}
    union all
    select r.wilayah_id, b.kursus, b.pengguna_id, null, l.value, greatest(b.dari, r.berlaku_dari),
      nullif(least(coalesce(b.sampai, '9999-12-31'), coalesce(nullif(r.berlaku_sampai, ''), '9999-12-31')), '9999-12-31')
    from cms.peran r join berlaku b on b.pengguna_id = r.pengguna_id
      join jsonb_each_text(${JSON.stringify(LABEL_PERAN)}::jsonb) l on l.key = r.peran::text
    where r.wilayah_id in ${dalam} order by 1, 2, 3, 6`)
}
