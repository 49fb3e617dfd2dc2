/** Invented learners for a measurement, put straight into the tables: what is measured begins afterwards. */
import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'

export const COURSE = 'membaca-apbdes-untuk-pemula'
export type Learner = { token: string; enrolment: string }

/** Accounts with the role of a learner, signed in and enrolled in the newest release of the sample course. */
export async function createLearners(owner: pg.Client, count: number): Promise<Learner[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'))
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'))
  const { rows } = await owner.query<{ enrolment: string }>(
    `with baru as (
       insert into cms.pengguna (nama, email, aktif)
       select 'Ukur Contoh', 'ukur-' || gen_random_uuid() || '@peserta.invalid', true from generate_series(1, $2) returning id),
     urut as (select id, row_number() over (order by id) as n from baru),
     tugas as (insert into cms.peran (pengguna_id, peran, wilayah_id, sifat, nomor_sk, berlaku_dari)
       select b.id, 'peserta', w.id, 'definitif', 'Pendaftaran belajar', '2026-01-01' from baru b,
         (select id from cms.wilayah where tingkat = 'provinsi' order by kode limit 1) w),
     sesi as (insert into cms.sesi_belajar (token_hash, pengguna_id, berlaku_sampai)
       select h.hash, u.id, now() + interval '1 day' from urut u
         join unnest($3::text[]) with ordinality h(hash, n) on h.n = u.n),
     daftar as (insert into cms.pendaftaran (id, pengguna_id, kursus_id, rilis_id, sumber)
       select gen_random_uuid(), u.id, r.kursus_id, r.id, 'sendiri' from urut u,
         (select r.id, r.kursus_id from cms.rilis r join cms.kursus k on k.id = r.kursus_id where k.slug = $1
          order by r.nomor desc limit 1) r
       returning id, pengguna_id)
     select d.id as enrolment from daftar d join urut u on u.id = d.pengguna_id order by u.n`,
    [COURSE, count, hashes],
  )
  return rows.map(({ enrolment }, i) => ({ enrolment, token: tokens[i] ?? '' }))
}

/**
 * Enrolments of one learner, round after round, each with two events and a lesson read; `members` of them in a cohort of
 * the sample tutor, whose id is given back.
 */
export async function createEnrolments(owner: pg.Client, count: number, members: number): Promise<string> {
  // A measurement of before may have left its own.
  const { rows: awal } = await owner.query<{ putaran: number }>(
    'select greatest(1000, max(putaran)) as putaran from cms.pendaftaran',
  )
  const putaran = awal[0]?.putaran ?? 1000
  await owner.query(
    `with orang as (select id, row_number() over (order by id) as n from cms.pengguna where email like 'ukur-%' limit 1000),
       rilis as (select r.id, r.kursus_id from cms.rilis r join cms.kursus k on k.id = r.kursus_id where k.slug = $1
         order by r.nomor desc limit 1),
       desa as (select id from cms.wilayah where tingkat = 'desa' order by kode limit 1)
     insert into cms.pendaftaran (id, pengguna_id, kursus_id, rilis_id, desa_id, putaran, sumber)
     select gen_random_uuid(), o.id, r.kursus_id, r.id, d.id, $3 + s, 'sendiri'
     from generate_series(1, $2::int / 1000) s, orang o, rilis r, desa d`,
    [COURSE, count, putaran],
  )
  await owner.query(
    `insert into cms.peristiwa_belajar (id, pengguna_id, pendaftaran_id, jenis, isi, sidik, waktu_klien, diterima, hasil)
     select gen_random_uuid(), p.pengguna_id, p.id, 'buka', '{}', '', now(), now() - make_interval(days => s), '{}'
     from cms.pendaftaran p, generate_series(1, 2) s where p.putaran > $1`,
    [putaran],
  )
  await owner.query(
    `insert into cms.kemajuan (pendaftaran_id, pelajaran, keadaan)
     select id, 'tiga-bagian-apbdes', '{"dibuka": "2026-01-01T00:00:00Z", "selesai": null, "posisi": null, "detik": {}}'
     from cms.pendaftaran where putaran > $1`,
    [putaran],
  )
  const { rows } = await owner.query<{ id: string }>(
    `with baru as (
       insert into cms.angkatan (nama, wilayah_id, kursus_id, mulai, selesai)
       select 'Ukur', w.id, k.id, '2026-01-01', '2090-12-31' from cms.kursus k,
         (select id from cms.wilayah where tingkat = 'kabupaten' order by kode limit 1) w where k.slug = $1 returning id),
     guru as (insert into cms.angkatan_rels ("order", parent_id, path, pengguna_id)
       select 1, b.id, 'tutor', u.id from baru b, cms.pengguna u where u.email = 'tutor@contoh.invalid'),
     isi as (insert into cms.anggota_angkatan (pendaftaran_id, angkatan_id, cara)
       select p.id, b.id, 'tutor' from baru b, (
         select distinct on (pengguna_id) id from cms.pendaftaran where putaran > $3 order by pengguna_id, id limit $2) p)
     select id from baru`,
    [COURSE, members, putaran],
  )
  await owner.query('analyze')
  return rows[0]?.id ?? ''
}

export type AskedQuestion = { course: string; question: string; version: number; papers: number }

/** Marked papers of the newest release, those of cohorts first, all asking one question among eight, with one answer to each. */
export async function createPapers(owner: pg.Client, papers: number): Promise<AskedQuestion> {
  const { rows } = await owner.query<{ course: string; question: string; version: number }>(
    `with rilis as (select r.id, r.kursus_id, r.bank from cms.rilis r join cms.kursus k on k.id = r.kursus_id where k.slug = $1
         order by r.nomor desc limit 1),
       soal as (select b->>'soal' as soal, (b->>'versi')::int as versi, row_number() over (order by b->>'soal') as n
         from rilis r, jsonb_array_elements(r.bank) b where b->'isi'->>'jenis' in ('tunggal', 'benar-salah')
           and b->>'kategori' <> 'Latihan' order by 1 limit 8),
       lembar as (select jsonb_agg(jsonb_build_object('soal', soal, 'versi', versi, 'poin', 1,
           'urutan', jsonb_build_array(0, 1, 2, 3)) order by n) as isi, count(*) as banyak from soal),
       daftar as (select p.id from cms.pendaftaran p left join cms.anggota_angkatan a on a.pendaftaran_id = p.id
         where p.putaran > 1000 order by a.pendaftaran_id is null, p.id limit $2),
       kertas as (insert into cms.percobaan
           (id, pendaftaran_id, kuis, nomor, rilis_id, keadaan, benih, lembar, dibuka, dinilai, nilai, maks, persen, lulus, butir)
         select gen_random_uuid(), d.id, 'uji-akhir', 1000, r.id, 'dinilai', 'ukur', l.isi, now(), now(), 0, l.banyak * 1000,
           0, false, '[]' from daftar d, rilis r, lembar l returning id),
       jawab as (insert into cms.jawaban (percobaan_id, soal, jawaban, urut, diterima)
         select k.id, s.soal, '1', s.n, now() from kertas k, soal s)
     select r.kursus_id as course, s.soal as question, s.versi as version from rilis r, soal s where s.n = 1`,
    [COURSE, papers],
  )
  await owner.query('analyze')
  const [asked] = rows
  if (asked === undefined) throw new Error('The sample course has no questions to mark again')
  return { ...asked, papers }
}
