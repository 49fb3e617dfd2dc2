/** Reads registers and accounts of an area beside the members of the cohorts of a course: names and offices, no score and no answer. */
import { sql } from '@payloadcms/db-postgres'
import { LABEL_PERAN } from '../../akses/peran.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { Db } from '../../platform/transaction.ts'
import {
  type AkunWilayah,
  type BelumIkut,
  type IkutKursus,
  listBelumIkut,
  type PejabatWilayah,
} from './belum-ikut-rules.ts'
import type { AngkatanTutor } from './hak.ts'

/** Four statements, however many villages. */
export async function listBelumIkutAngkatan(
  db: Db,
  { kursus, kode }: Pick<AngkatanTutor, 'kursus' | 'kode'>,
  hariIni: Tanggal,
): Promise<BelumIkut[]> {
  const jabatan = await listJabatanWajib(db, kursus)
  if (jabatan.length === 0) return []
  const akun = await listAkunWilayah(db, kode, hariIni)
  return listBelumIkut({
    pejabat: await listPejabatWilayah(db, kode),
    jabatan,
    akun,
    ikut: await listIkut(db, kursus, akun),
  })
}

/** None where the course is withdrawn: nobody can enrol in it. */
async function listJabatanWajib(db: Db, kursus: string): Promise<string[]> {
  const daftar = await db.execute<{ jabatan: string }>(sql`
    select w.jabatan from cms.kewajiban_kursus w join cms.kursus k on k.id = w.kursus_id
    where k.id = ${kursus} and k.terbitan is not null and k.deleted_at is null`)
  return daftar.map(({ jabatan }) => jabatan)
}

const dalamWilayah = (kode: string) => sql`(d.kode = ${kode} or d.kode_kabupaten = ${kode})`

const listPejabatWilayah = (db: Db, kode: string): Promise<PejabatWilayah[]> =>
  db.execute<PejabatWilayah>(sql`
    select k.id, k.nama, k.jabatan, d.id as "desaId", d.nama as desa, c.nama as kecamatan, b.nama as kabupaten
    from cms.perangkat k join cms.wilayah d on d.id = k.desa_id and ${dalamWilayah(kode)}
      left join cms.wilayah c on c.kode = d.kode_kecamatan left join cms.wilayah b on b.kode = d.kode_kabupaten
    where k.aktif order by d.kode, k.jabatan, k.nama, k.id`)

/** Tied to the register, or by a role that is held in the village today; as the village head is told it. */
const listAkunWilayah = (db: Db, kode: string, hariIni: Tanggal): Promise<AkunWilayah[]> =>
  db.execute<AkunWilayah>(sql`
    select t.pengguna_id as orang, k.id as perangkat, null as jabatan, d.id as "desaId"
    from cms.perangkat k join cms.wilayah d on d.id = k.desa_id and ${dalamWilayah(kode)}
      join cms.peserta t on t.perangkat_id = k.id
    where k.aktif
    union all
    select r.pengguna_id, null, l.value, d.id
    from cms.peran r join cms.wilayah d on d.id = r.wilayah_id and ${dalamWilayah(kode)}
      join jsonb_each_text(${JSON.stringify(LABEL_PERAN)}::jsonb) l on l.key = r.peran::text
    where r.berlaku_dari <= ${hariIni} and coalesce(nullif(r.berlaku_sampai, ''), '9999') >= ${hariIni}
    order by 1, 2, 3`)

/** A member of another cohort has a tutor who calls. */
const listIkut = (db: Db, kursus: string, akun: readonly AkunWilayah[]): Promise<IkutKursus[]> =>
  db.execute<IkutKursus>(sql`
    select p.pengguna_id as orang,
      bool_or(exists (select 1 from cms.kemajuan m where m.pendaftaran_id = p.id)
        or exists (select 1 from cms.percobaan c where c.pendaftaran_id = p.id)) as "isMulai",
      bool_or(exists (select 1 from cms.anggota_angkatan a where a.pendaftaran_id = p.id))
        as "isAnggota"
    from cms.pendaftaran p where p.kursus_id = ${kursus}
      and p.pengguna_id in (select jsonb_array_elements_text(${JSON.stringify(akun.map(({ orang }) => orang))}::jsonb)::uuid)
    group by 1`)
