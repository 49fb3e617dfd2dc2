/** Reads questions of learners: for the learner who asked, and for whoever may answer them. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_TANYA } from '../../akses/policy.ts'
import type { Kabar, PengumumanAngkatan, Penjawab, TanyaSaya } from '../../contract/belajar.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { isDiDalam, toDaftarId, toIso } from '../../platform/sql.ts'
import { type Db, getDb, type SqlQuery } from '../../platform/transaction.ts'
import { isAngkatanDidampingi, isTutorAngkatan } from '../angkatan/hak.ts'
import { groupMilik, type Milik } from '../pendaftaran/milik.ts'
import { formatPenanya, listKabar, type TanyaTugas } from './rules.ts'

/** The newest of each enrolment, and of earlier runs of the same course: what was asked stays to be read. */
export async function listTanyaSaya(
  db: Db,
  daftar: readonly string[],
): Promise<ReadonlyMap<string, TanyaSaya[]>> {
  const baris = await db.execute<Milik<TanyaSaya>>(sql`
    select p.id as pendaftaran, t.* from cms.pendaftaran p cross join lateral (
      select id, pelajaran, isi, ${toIso(sql`diterima`)} as diterima, janji, jawaban, ${toIso(sql`dijawab`)} as dijawab
      from cms.tanya_tutor t where t.pendaftaran_id in (select s.id from cms.pendaftaran s
        where s.pengguna_id = p.pengguna_id and s.kursus_id = p.kursus_id) order by t.diterima desc, id limit 20) t
    where p.id = any(${toDaftarId(daftar)}) order by t.diterima desc, t.id`)
  return groupMilik(baris)
}

/** Announcements to everybody in the course of enrolment `p`: of the areas its village is in, and of the province to all. */
const UMUM_BAGI = sql`
  cms.pengumuman_kursus u join cms.wilayah w on w.id = u.wilayah_id left join cms.wilayah d on d.id = p.desa_id
  where u.kursus_id = p.kursus_id and u.ditarik is null
    and (${isDiDalam(sql`d.kode`, sql`w.kode`)} or (d.id is null and w.tingkat = 'provinsi'))`

/** So many of each source are shown; so many of one cohort may stand at once. */
const PENGUMUMAN_TAMPIL = 10

/** What the tutors of each enrolment's cohort, and offices, announce: the newest of each, since neither must hide the other. */
export async function listPengumumanSaya(
  db: Db,
  daftar: readonly string[],
): Promise<ReadonlyMap<string, PengumumanAngkatan[]>> {
  const baris = await db.execute<Milik<PengumumanAngkatan>>(sql`
    select p.id as pendaftaran, x.id, x.isi, ${toIso(sql`x.waktu`)} as waktu, x.dari
    from cms.pendaftaran p cross join lateral (
      (select u.id, u.isi, u.waktu, null as dari from cms.anggota_angkatan a
        join cms.pengumuman_angkatan u on u.angkatan_id = a.angkatan_id and u.ditarik is null where a.pendaftaran_id = p.id
        order by u.waktu desc, u.id limit ${PENGUMUMAN_TAMPIL})
      union all
      (select u.id, u.isi, u.waktu, w.nama from ${UMUM_BAGI} order by u.waktu desc, u.id limit ${PENGUMUMAN_TAMPIL})) x
    where p.id = any(${toDaftarId(daftar)}) order by x.waktu desc, x.id`)
  return groupMilik(baris)
}

/** How many were asked on a day of the province's clock. */
export async function countTanyaHari(db: Db, pengguna: string, hari: Tanggal): Promise<number> {
  const [row] = await db.execute<{ jumlah: number }>(sql`
    select count(*)::int as jumlah from cms.tanya_tutor t join cms.pendaftaran p on p.id = t.pendaftaran_id
    where p.pengguna_id = ${pengguna} and (t.diterima at time zone 'Asia/Pontianak')::date = ${hari}::date`)
  return row?.jumlah ?? 0
}

const KABAR_HARI = 60
/** So many stand on a screen: late ones and those promised earliest come first. */
export const MAX_TUGAS = 200

/** News of all courses of one learner. */
export async function listKabarSaya(db: Db, pengguna: string): Promise<Kabar[]> {
  const daftar = await db.execute<Kabar>(sql`
    select t.id, 'jawaban' as jenis, k.slug as kursus, r.isi->>'judul' as judul, t.isi as pertanyaan, t.jawaban as isi,
      ${toIso(sql`t.dijawab`)} as waktu
    from cms.pendaftaran p join cms.tanya_tutor t on t.pendaftaran_id = p.id
      join cms.kursus k on k.id = p.kursus_id join cms.rilis r on r.id = p.rilis_id
    where p.pengguna_id = ${pengguna} and t.dijawab > now() - make_interval(days => ${KABAR_HARI})
    union all
    select u.id, 'pengumuman', k.slug, r.isi->>'judul', null, u.isi, ${toIso(sql`u.waktu`)}
    from cms.pendaftaran p join cms.anggota_angkatan a on a.pendaftaran_id = p.id
      join cms.pengumuman_angkatan u on u.angkatan_id = a.angkatan_id and u.ditarik is null
      join cms.kursus k on k.id = p.kursus_id join cms.rilis r on r.id = p.rilis_id
    where p.pengguna_id = ${pengguna} and u.waktu > now() - make_interval(days => ${KABAR_HARI})
    union all
    select x.id, 'pengumuman', k.slug, r.isi->>'judul', null, x.isi, ${toIso(sql`x.waktu`)}
    from cms.pendaftaran p cross join lateral (select u.id, u.isi, u.waktu from ${UMUM_BAGI}) x
      join cms.kursus k on k.id = p.kursus_id join cms.rilis r on r.id = p.rilis_id
    where p.pengguna_id = ${pengguna} and x.waktu > now() - make_interval(days => ${KABAR_HARI})
      and not exists (select 1 from cms.pendaftaran n where n.pengguna_id = p.pengguna_id and n.kursus_id = p.kursus_id
        and n.putaran > p.putaran)`)
  return listKabar(daftar)
}

type Baris = Omit<TanyaTugas, 'penanya'> & {
  isTutor: boolean
  nama: string
  jabatan: string | null
  desa: string | null
}
type Hak = { pengguna: string; isTutor: boolean; kode: string[]; hariIni: Tanggal }

/** Null for who answers none. */
async function findHak(req: PayloadRequest, now: Date): Promise<Hak | null> {
  const hak = matchPeran(await getPeranAktif(req), POLICY_TANYA)
  const pengguna = req.user?.id
  if (hak.length === 0 || pengguna === undefined) return null
  return {
    pengguna,
    isTutor: hak.some(({ cakupan }) => cakupan === 'diri'),
    kode: hak.flatMap(({ aktif, cakupan }) => (cakupan === 'wilayah' ? [aktif.kode] : [])),
    hariIni: toTanggal(now),
  }
}

/**
 * Which of the questions that hold to `batas` (of `t`) are the person's to answer, and as a tutor or not. Of an account that
 * was erased nothing is left to be answered; it is in no cohort either.
 */
function toKandidat({ pengguna, isTutor, kode, hariIni }: Hak, batas: SqlQuery): SqlQuery {
  return sql`
    select id, bool_or(tutor) as "isTutor" from (
      select t.id, true as tutor from cms.anggota_angkatan a join cms.tanya_tutor t on t.pendaftaran_id = a.pendaftaran_id
      where ${isTutor} and ${batas} and a.angkatan_id in (select x.id from cms.angkatan x
        where ${isTutorAngkatan(sql`x.id`, pengguna, hariIni)})
      union all
      select t.id, false from cms.tanya_tutor t join cms.pendaftaran p on p.id = t.pendaftaran_id
        left join cms.wilayah d on d.id = p.desa_id left join cms.anggota_angkatan a on a.pendaftaran_id = p.id
      where ${batas} and exists (
          select 1 from jsonb_array_elements_text(${JSON.stringify(kode)}::jsonb) w
          where ${isDiDalam(sql`d.kode`, sql`w`)} or (d.kode is null and length(w) = 2))
        and not coalesce(${isAngkatanDidampingi(sql`a.angkatan_id`, hariIni)}, false)
        and not exists (select 1 from cms.akun_ditutup x where x.pengguna_id = p.pengguna_id)) semua
    group by id`
}

/** Somebody who began an answer is named for so long. */
const GARAP_MENIT = 30

/** The name of who answered, where that was somebody else. */
const getPenjawabLain = (pengguna: string): SqlQuery => sql`
  case when t.dijawab is not null and t.penjawab is distinct from ${pengguna}
    then coalesce(j.nama, 'akun yang sudah dihapus') end`

/**
 * Questions the person may answer now. Who is in a cohort that a tutor accompanies is answered by its tutors; everybody
 * else by who looks after their kabupaten, or the province. Those see no answer but their own: a tutor's may name the
 * learner.
 */
export async function listTanyaTugas(req: PayloadRequest, now: Date): Promise<TanyaTugas[]> {
  const hak = await findHak(req, now)
  if (hak === null) return []
  const batas = sql`(t.dijawab is null or t.dijawab > now() - interval '30 days')`
  const daftar = await (await getDb(req)).execute<Baris>(sql`
    with kandidat as (${toKandidat(hak, batas)})
    select t.id, t.isi, ${toIso(sql`t.diterima`)} as diterima, t.janji, t.jawaban, ${toIso(sql`t.dijawab`)} as dijawab,
      k.slug as kursus, r.isi->>'judul' as judul, t.pelajaran as slug,
      coalesce((select x->>'judul' from jsonb_array_elements(r.isi->'daftarPelajaran') x where x->>'slug' = t.pelajaran),
        t.pelajaran) as pelajaran,
      u.nama, p.jabatan, d.nama as desa, "isTutor", ${getPenjawabLain(hak.pengguna)} as penjawab,
      case when t.dijawab is null and t.penggarap <> ${hak.pengguna}
        and t.digarap > ${now.toISOString()}::timestamptz - make_interval(mins => ${GARAP_MENIT}) then g.nama end as penggarap
    from kandidat join cms.tanya_tutor t using (id) join cms.pendaftaran p on p.id = t.pendaftaran_id
      join cms.pengguna u on u.id = p.pengguna_id join cms.kursus k on k.id = p.kursus_id
      join cms.rilis r on r.id = p.rilis_id left join cms.wilayah d on d.id = p.desa_id
      left join cms.pengguna j on j.id = t.penjawab left join cms.pengguna g on g.id = t.penggarap
    where "isTutor" or t.dijawab is null or t.penjawab = ${hak.pengguna}
    order by t.dijawab is not null, case when t.dijawab is null then t.janji end, t.dijawab desc, t.diterima, t.id
    limit ${MAX_TUGAS}`)
  return daftar.map(({ isTutor: isMilik, nama, jabatan, desa, ...satu }) => ({
    ...satu,
    penanya: isMilik ? formatPenanya({ nama, jabatan, desa }) : null,
  }))
}

/** `penjawab`: the name of somebody else who has answered. */
export type TanyaDijawab = { dijawab: string | null; penjawab: string | null; isTutor: boolean }

/** How far a question is that the person may answer, or might have, had nobody else; null where it is none of theirs. */
export async function findTanyaTugas(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<TanyaDijawab | null> {
  const hak = await findHak(req, now)
  if (hak === null) return null
  const [satu] = await (await getDb(req)).execute<TanyaDijawab>(sql`
    with kandidat as (${toKandidat(hak, sql`t.id = ${id}::uuid`)})
    select ${toIso(sql`t.dijawab`)} as dijawab, ${getPenjawabLain(hak.pengguna)} as penjawab, "isTutor"
    from kandidat join cms.tanya_tutor t using (id) left join cms.pengguna j on j.id = t.penjawab`)
  return satu ?? null
}

/** Waiting, and of those late, every one of them: more than a screen shows. Null for who answers none. */
export async function countTanyaMenunggu(
  req: PayloadRequest,
  now: Date,
): Promise<{ menunggu: number; terlambat: number } | null> {
  const hak = await findHak(req, now)
  if (hak === null) return null
  const [row] = await (await getDb(req)).execute<{ menunggu: number; terlambat: number }>(sql`
    with kandidat as (${toKandidat(hak, sql`t.dijawab is null`)})
    select count(*)::int as menunggu, (count(*) filter (where t.janji < ${hak.hariIni}))::int as terlambat
    from kandidat join cms.tanya_tutor t using (id)`)
  return row ?? { menunggu: 0, terlambat: 0 }
}

/** Who answers questions of each enrolment today: its tutors, or whoever looks after this area. */
export async function listPenjawab(
  db: Db,
  daftar: readonly string[],
  hariIni: Tanggal,
): Promise<ReadonlyMap<string, Penjawab>> {
  const baris = await db.execute<Milik<{ isTutor: boolean; wilayah: string }>>(sql`
    select p.id as pendaftaran, coalesce(${isAngkatanDidampingi(sql`a.angkatan_id`, hariIni)}, false) as "isTutor",
      coalesce(b.nama, (select nama from cms.wilayah where tingkat = 'provinsi' order by kode limit 1)) as wilayah
    from cms.pendaftaran p left join cms.anggota_angkatan a on a.pendaftaran_id = p.id
      left join cms.wilayah d on d.id = p.desa_id left join cms.wilayah b on b.kode = d.kode_kabupaten
    where p.id = any(${toDaftarId(daftar)})`)
  return new Map(
    baris.map(({ pendaftaran, isTutor, wilayah }) => [
      pendaftaran,
      isTutor ? { jenis: 'tutor' } : { jenis: 'petugas', wilayah },
    ]),
  )
}
