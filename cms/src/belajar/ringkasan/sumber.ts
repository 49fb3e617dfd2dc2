/** Counts of enrolments by course, village and office: kept for everybody, worked out anew for a tutor's own learners. */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { toDaftarId } from '../../platform/sql.ts'
import { type Db, getDb, getPoolDb, runInTransaction, type SqlQuery } from '../../platform/transaction.ts'
import { startUlangan } from '../../platform/ulangan.ts'
import { MACET_HARI } from '../angkatan/rules.ts'

const JEDA_MS = 10 * 60_000
const KOLOM = sql`kursus_id, desa_id, jabatan, jumlah, belum, berjalan, macet, selesai, gagal, sah`

/** What was counted last, of everybody. */
export const SUMBER_SEMUA: SqlQuery = sql`select ${KOLOM} from cms.ringkasan_belajar`

/** Of learners in these cohorts, by what each cohort calls stuck. */
export const toSumberAngkatan = (angkatan: readonly string[], now: Date): SqlQuery =>
  toSumber(
    {
      dari: sql`join (select m.pendaftaran_id, max(g.macet_hari) as macet_hari from cms.anggota_angkatan m
        join cms.angkatan g on g.id = m.angkatan_id where g.id = any(${toDaftarId(angkatan)}) group by 1) t on t.pendaftaran_id = p.id`,
      macetHari: sql`t.macet_hari`,
    },
    now,
  )

/**
 * The newest run of each learner and course, complete since the first that was. Failed twice is a test that decides, never passed;
 * stuck is who began and was silent, as a tutor's table has it.
 */
function toSumber({ dari, macetHari }: { dari: SqlQuery; macetHari: SqlQuery }, now: Date): SqlQuery {
  const hari: Tanggal = toTanggal(now)
  const lain = sql`cms.pendaftaran q where q.pengguna_id = p.pengguna_id and q.kursus_id = p.kursus_id`
  const macet = sql`terakhir <= ${now.toISOString()}::timestamptz - make_interval(days => macet_hari::int)`
  return sql`
    with penentu as materialized (
      select r.id as rilis, k->>'slug' as kuis from cms.rilis r, jsonb_array_elements(r.isi->'daftarKuis') k
      where k->>'jenis' in ('uji-antara', 'uji-akhir')),
    gagal as materialized (
      select c.pendaftaran_id as id from cms.percobaan c join penentu t on t.rilis = c.rilis_id and t.kuis = c.kuis
      where c.keadaan = 'dinilai' group by c.pendaftaran_id, c.kuis
      having count(*) filter (where not c.lulus) >= 2 and not bool_or(c.lulus)),
    sah as materialized (
      select s.pendaftaran_id as id from cms.sertifikat s
      where s.keadaan = 'berlaku' and coalesce(s.isi->>'berlakuSampai', '9999') >= ${hari}),
    orang as materialized (
      select p.kursus_id, p.desa_id, p.jabatan, ${macetHari} as macet_hari,
        p.selesai_pada is not null or (p.putaran > 1 and exists (select 1 from ${lain} and q.selesai_pada is not null)) as tuntas,
        case when p.selesai_pada is null then
          (select max(e.diterima) from cms.peristiwa_belajar e where e.pendaftaran_id = p.id) end as terakhir,
        p.id in (select id from gagal) as gagal,
        p.id in (select id from sah) or (p.putaran > 1 and exists (select 1 from ${lain} and q.id in (select id from sah))) as sah
      from cms.pendaftaran p join cms.pengguna u on u.id = p.pengguna_id and u.aktif ${dari}
      where not exists (select 1 from cms.pendaftaran n where n.putaran > 1 and n.pengguna_id = p.pengguna_id
        and n.kursus_id = p.kursus_id and n.putaran > p.putaran))
    select kursus_id, desa_id, jabatan, count(*)::int as jumlah,
      (count(*) filter (where not tuntas and terakhir is null))::int as belum,
      (count(*) filter (where not tuntas and not ${macet}))::int as berjalan,
      (count(*) filter (where not tuntas and ${macet}))::int as macet,
      (count(*) filter (where tuntas))::int as selesai,
      (count(*) filter (where not tuntas and gagal))::int as gagal,
      (count(*) filter (where sah))::int as sah
    from orang group by kursus_id, desa_id, jabatan`
}

/** When everybody was counted last; null before the first time, and where there is nobody. */
export async function findWaktuRingkasan(db: Db): Promise<Date | null> {
  const [row] = await db.execute<{ waktu: string | null }>(
    sql`select max(dihitung)::text as waktu from cms.ringkasan_belajar`,
  )
  return row?.waktu ? new Date(row.waktu) : null
}

/** Counts everybody anew, in one transaction; whoever reads meanwhile reads what was there. */
export async function updateRingkasan(payload: Payload, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  await runInTransaction(req, async () => {
    const db = await getDb(req)
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('ringkasan-belajar', 0))`)
    await db.execute(sql`delete from cms.ringkasan_belajar`)
    await db.execute(sql`
      insert into cms.ringkasan_belajar (${KOLOM}, dihitung)
      select ${KOLOM}, ${now.toISOString()}::timestamptz from (${toSumber({ dari: sql``, macetHari: sql`${MACET_HARI}::int` }, now)}) x`)
  })
}

export function startMeringkasBelajar(payload: Payload): () => void {
  return startUlangan(payload, {
    kerja: async () => {
      await updateRingkasan(payload, new Date())
      return false
    },
    jedaMs: JEDA_MS,
    pesanGagal: 'Learners could not be counted',
  })
}

/** Of a portal that was just started: the first who asks waits for the first count. */
export async function assertRingkasan(payload: Payload, now: Date): Promise<void> {
  if ((await findWaktuRingkasan(getPoolDb(payload))) === null) await updateRingkasan(payload, now)
}
