/** Reads cohorts and what their learners did. Of a release come categories of questions, never a key. */

import { sql } from '@payloadcms/db-postgres'
import type { AngkatanSaya } from '../../contract/belajar.ts'
import { isPenentu } from '../../contract/kursus.ts'
import { toDaftarId } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import { calculateKemajuan, type KeadaanPelajaran } from '../kemajuan/rules.ts'
import { groupMilik, type Milik } from '../pendaftaran/milik.ts'
import { calculatePersen, listKuisLulus, listSelesai } from '../pendaftaran/presenter.ts'
import {
  type BarisPercobaan,
  type BarisPercobaanMentah,
  toBarisPercobaan,
  toDesaPeserta,
} from '../pendaftaran/queries.ts'
import { getPercobaanTerhitung, isHabisWaktu } from '../percobaan/rules.ts'
import type { IsiRilis } from '../rilis/rules.ts'
import type { FaktaAnggota, HasilUji, UjiDinilai } from './anggota-rules.ts'
import type { AturanAngkatan } from './rules.ts'

type Rilis = { isi: IsiRilis; kategori: Record<string, string> }
type Percobaan = BarisPercobaanMentah & {
  rilis: string
  butir: { soal: string; benar: boolean }[] | null
}
type Baris = Pick<FaktaAnggota, 'pendaftaran' | 'nama' | 'jabatan' | 'desa' | 'kecamatan' | 'kabupaten'> & {
  rilis: string
  bergabung: string
  terakhir: string | null
  tuntas: string | null
  kemajuan: Record<string, KeadaanPelajaran>
  percobaan: Percobaan[]
}

/**
 * What the rules are told of each learner of the cohort, who is found in the village of today. Who takes the course again in it is one learner: by the newest
 * run, complete since the first one that was.
 */
export async function listFaktaAnggota(db: Db, angkatan: string, now: Date): Promise<FaktaAnggota[]> {
  const daftar = await db.execute<Baris>(sql`
    select distinct on (p.pengguna_id) p.id as pendaftaran, u.nama, p.jabatan, d.nama as desa, c.nama as kecamatan, b.nama as kabupaten, p.rilis_id as rilis,
      a.waktu as bergabung, min(p.selesai_pada) over (partition by p.pengguna_id) as tuntas,
      (select max(e.diterima) from cms.peristiwa_belajar e where e.pendaftaran_id = p.id) as terakhir,
      coalesce((select jsonb_object_agg(k.pelajaran, k.keadaan) from cms.kemajuan k where k.pendaftaran_id = p.id),
        '{}'::jsonb) as kemajuan,
      coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'kuis', x.kuis, 'nomor', x.nomor, 'keadaan', x.keadaan,
          'dibuka', x.dibuka, 'batas', x.batas, 'dinilai', x.dinilai, 'nilai', x.nilai, 'maks', x.maks, 'lulus', x.lulus,
          'butir', x.butir, 'rilis', x.rilis_id, 'terjawab', false, 'kelonggaran', x.kelonggaran_id) order by x.kuis, x.nomor)
        from cms.percobaan x where x.pendaftaran_id = p.id), '[]'::jsonb) as percobaan
    from cms.anggota_angkatan a join cms.pendaftaran p on p.id = a.pendaftaran_id
      join cms.pengguna u on u.id = p.pengguna_id left join cms.peserta t on t.pengguna_id = u.id
      left join cms.wilayah d on d.id = coalesce(t.desa_id, p.desa_id)
      left join cms.wilayah c on c.kode = d.kode_kecamatan left join cms.wilayah b on b.kode = d.kode_kabupaten
    where a.angkatan_id = ${angkatan} order by p.pengguna_id, p.putaran desc`)
  const rilis = await listRilis(db, angkatan)
  return daftar.map((baris) => toFakta(baris, rilis, now))
}

/** Releases the learners are held to, or were asked from. */
async function listRilis(db: Db, angkatan: string): Promise<ReadonlyMap<string, Rilis>> {
  const daftar = await db.execute<Rilis & { id: string }>(sql`
    select r.id, r.isi, coalesce((select jsonb_object_agg(b->>'soal', b->>'kategori')
      from jsonb_array_elements(r.bank) b), '{}'::jsonb) as kategori
    from cms.rilis r join cms.angkatan a on a.kursus_id = r.kursus_id where a.id = ${angkatan}`)
  return new Map(daftar.map(({ id, ...rilis }) => [id, rilis]))
}

function toFakta(baris: Baris, daftarRilis: ReadonlyMap<string, Rilis>, now: Date): FaktaAnggota {
  const { rilis: id, kemajuan, percobaan: mentah, bergabung, terakhir, tuntas, ...orang } = baris
  const { isi } = getRilis(daftarRilis, id)
  const percobaan = mentah.map(toBarisPercobaan)
  const lulus = listKuisLulus(isi.daftarKuis, percobaan)
  const terbuka = percobaan.find((satu) => {
    const kuis = isi.daftarKuis.find(({ slug }) => slug === satu.kuis)
    return satu.keadaan === 'terbuka' && kuis !== undefined && !isHabisWaktu(kuis.aturan, satu, now)
  })
  return {
    ...orang,
    persen:
      tuntas === null
        ? calculateKemajuan(isi, listSelesai(new Map(Object.entries(kemajuan))), lulus).persen
        : 100,
    bergabung: new Date(bergabung),
    terakhir: toWaktu(terakhir),
    tuntas: toWaktu(tuntas),
    lembar: terbuka?.dibuka ?? null,
    hasil: listHasil(isi, percobaan),
    uji: mentah.flatMap((satu) => toUji(satu, getRilis(daftarRilis, satu.rilis))),
  }
}

/** As the learner's own page tells it. */
const listHasil = ({ daftarKuis }: IsiRilis, percobaan: readonly BarisPercobaan[]): HasilUji[] =>
  daftarKuis.flatMap(({ slug, jenis, judul, aturan }) => {
    if (!isPenentu(jenis)) return []
    const milik = percobaan.filter(({ kuis }) => kuis === slug)
    const terhitung = getPercobaanTerhitung(aturan, milik)
    return terhitung === null ? [] : [{ judul, persen: calculatePersen(terhitung), lulus: terhitung.lulus }]
  })

const toWaktu = (waktu: string | null): Date | null => (waktu === null ? null : new Date(waktu))

/** Tests that decide nothing are for trying out. */
function toUji(percobaan: Percobaan, { isi, kategori }: Rilis): UjiDinilai[] {
  const kuis = isi.daftarKuis.find(({ slug }) => slug === percobaan.kuis)
  if (kuis === undefined || !isPenentu(kuis.jenis) || percobaan.keadaan !== 'dinilai') return []
  const butir = (percobaan.butir ?? []).flatMap(({ soal, benar }) => {
    const nama = kategori[soal]
    return nama === undefined ? [] : [{ kategori: nama, benar }]
  })
  return [{ lulus: percobaan.lulus ?? false, lulusPersen: kuis.aturan.lulusPersen, butir }]
}

function getRilis(daftar: ReadonlyMap<string, Rilis>, id: string): Rilis {
  const rilis = daftar.get(id)
  if (rilis === undefined)
    throw new Error(`An enrolment of the cohort is held to no release of its course: ${id}`)
  return rilis
}

export type AngkatanTerbuka = AngkatanSaya & AturanAngkatan & { kodeDesa: string | null; ikut: boolean }

/** Cohorts of each enrolment's course: the own one, and those of its area that somebody may still join. */
export async function listAngkatanPendaftaran(
  db: Db,
  daftar: readonly string[],
): Promise<ReadonlyMap<string, AngkatanTerbuka[]>> {
  const baris = await db.execute<Milik<AngkatanTerbuka>>(sql`
    select p.id as pendaftaran, g.id, g.nama, g.selesai, g.gabung, g.kursus_id as kursus, w.kode, d.kode as "kodeDesa",
      m.angkatan_id is not null as ikut,
      coalesce((select jsonb_agg(u.nama order by u.nama) from cms.angkatan_rels t join cms.pengguna u on u.id = t.pengguna_id
        where t.parent_id = g.id and t.path = 'tutor'), '[]'::jsonb) as tutor
    from cms.pendaftaran p join cms.angkatan g on g.kursus_id = p.kursus_id join cms.wilayah w on w.id = g.wilayah_id
      left join cms.wilayah d on d.id = p.desa_id
      left join cms.anggota_angkatan m on m.pendaftaran_id = p.id and m.angkatan_id = g.id
    where p.id = any(${toDaftarId(daftar)}) and (m.angkatan_id is not null or d.kode = w.kode or d.kode_kabupaten = w.kode)
    order by g.selesai, g.nama, g.id`)
  return groupMilik(baris)
}

export type PendaftaranMasuk = { email: string; id: string; kursus: string; kodeDesa: string | null }

/** The newest enrolment in this course of each who signs in by one of these addresses; none for who has none. */
export function listPendaftaranMasuk(
  db: Db,
  daftarEmail: readonly string[],
  kursus: string,
): Promise<PendaftaranMasuk[]> {
  return db.execute<PendaftaranMasuk>(sql`
    select distinct on (p.pengguna_id) u.email, p.id, p.kursus_id as kursus, d.kode as "kodeDesa"
    from cms.pendaftaran p join cms.pengguna u on u.id = p.pengguna_id and u.aktif
      left join cms.wilayah d on d.id = p.desa_id
    where p.kursus_id = ${kursus}
      and u.email in (select jsonb_array_elements_text(${JSON.stringify(daftarEmail)}::jsonb))
    order by p.pengguna_id, p.putaran desc`)
}

export type CalonAnggota = { email: string; pengguna: string; kodeDesa: string | null }

/** Accounts that sign in by one of these addresses and never enrolled in this course, in one order for their locks. */
export function listCalonAnggota(
  db: Db,
  daftarEmail: readonly string[],
  kursus: string,
): Promise<CalonAnggota[]> {
  return db.execute<CalonAnggota>(sql`
    select u.email, u.id as pengguna, d.kode as "kodeDesa"
    from cms.pengguna u left join cms.wilayah d on d.id = ${toDesaPeserta(sql`u.id`)}
    where u.aktif and u.email in (select jsonb_array_elements_text(${JSON.stringify(daftarEmail)}::jsonb))
      and not exists (select 1 from cms.pendaftaran p where p.pengguna_id = u.id and p.kursus_id = ${kursus})
    order by u.id`)
}

/** Of these addresses those whose owner is in the cohort already, in whichever run. */
export async function listEmailAnggota(
  db: Db,
  angkatan: string,
  daftarEmail: readonly string[],
): Promise<ReadonlySet<string>> {
  const daftar = await db.execute<{ email: string }>(sql`
    select distinct u.email from cms.anggota_angkatan a join cms.pendaftaran p on p.id = a.pendaftaran_id
      join cms.pengguna u on u.id = p.pengguna_id
    where a.angkatan_id = ${angkatan}
      and u.email in (select jsonb_array_elements_text(${JSON.stringify(daftarEmail)}::jsonb))`)
  return new Set(daftar.map(({ email }) => email))
}
