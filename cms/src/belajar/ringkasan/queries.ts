/** Whose learners a person may count, and the counts by what the address asks for: one query, of which no name comes. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_RINGKASAN } from '../../akses/policy.ts'
import { isUuid } from '../../akses/scope.ts'
import { isDiDalam, isDiDalamSatu } from '../../platform/sql.ts'
import { type Db, getDb, type SqlQuery } from '../../platform/transaction.ts'
import { listAngkatanTutor } from '../angkatan/hak.ts'
import { parseSaringanTersulit, type SaringanTersulit } from '../percobaan/tersulit-saringan.ts'
import { type Kelompok, MENURUT, type Menurut, presentRingkasan, type Ringkasan } from './rules.ts'
import { assertRingkasan, findWaktuRingkasan, SUMBER_SEMUA, toSumberAngkatan } from './sumber.ts'

export const LINGKUP = ['wilayah', 'angkatan'] as const
type Lingkup = (typeof LINGKUP)[number]
export const LABEL_LINGKUP: Readonly<Record<Lingkup, string>> = {
  wilayah: 'Semua peserta di wilayah saya',
  angkatan: 'Peserta angkatan saya',
}
export type SaringanRingkasan = SaringanTersulit & { kursus: string; menurut: Menurut; lingkup: Lingkup }
type Pilihan = { kolom: string; nilai: string; nama: string }
export type HasilRingkasan = Ringkasan & {
  saringan: SaringanRingkasan
  /** What the person may choose among; one alone is no choice. */
  lingkup: Lingkup[]
  pilihan: Pilihan[]
  /** When it was counted. */
  waktu: Date
}

const kueriSchema = z.object({
  kursus: z.string().refine(isUuid).catch(''),
  menurut: z.enum(MENURUT).catch('kabupaten'),
  lingkup: z.enum(LINGKUP).catch('wilayah'),
})
const AWAL = { kursus: '', menurut: 'kabupaten', lingkup: 'wilayah' } as const

/** Null for who may count nobody. */
export async function findRingkasan(
  req: PayloadRequest,
  kueri: unknown,
  now: Date,
): Promise<HasilRingkasan | null> {
  const hak = matchPeran(await getPeranAktif(req), POLICY_RINGKASAN)
  const daftarKode = hak.filter(({ cakupan }) => cakupan === 'wilayah').map(({ aktif }) => aktif.kode)
  const angkatan = (await listAngkatanTutor(req, null, now)).map(({ id }) => id)
  const boleh: Record<Lingkup, boolean> = { wilayah: daftarKode.length > 0, angkatan: angkatan.length > 0 }
  const lingkup = LINGKUP.filter((satu) => boleh[satu])
  const diminta = { ...parseSaringanTersulit(kueri), ...kueriSchema.catch(AWAL).parse(kueri) }
  const terpilih = lingkup.find((satu) => satu === diminta.lingkup) ?? lingkup[0]
  if (terpilih === undefined) return null
  const saringan = { ...diminta, lingkup: terpilih }
  const db = await getDb(req)
  if (terpilih === 'angkatan') {
    const sumber = toSumberAngkatan(angkatan, now)
    return { ...(await readRingkasan(db, { sumber, daftarKode: null }, saringan)), lingkup, waktu: now }
  }
  await assertRingkasan(req.payload, now)
  const waktu = (await findWaktuRingkasan(db)) ?? now
  return {
    ...(await readRingkasan(db, { sumber: SUMBER_SEMUA, daftarKode }, saringan)),
    lingkup,
    waktu,
  }
}

/** `daftarKode`: areas in which the person may count; null where the source itself is the bound. */
type Asal = { sumber: SqlQuery; daftarKode: readonly string[] | null }

async function readRingkasan(
  db: Db,
  asal: Asal,
  saringan: SaringanRingkasan,
): Promise<Ringkasan & Pick<HasilRingkasan, 'saringan' | 'pilihan'>> {
  const daftar = await listKelompok(db, asal, saringan)
  const isBernama = saringan.lingkup === 'angkatan'
  return {
    ...presentRingkasan(daftar, saringan.menurut, isBernama),
    saringan,
    pilihan: await listPilihan(db, asal, saringan),
  }
}

/** Villages in which the person may count, with the areas above them. */
function toDesaDalam(daftarKode: Asal['daftarKode'], wilayah: string): SqlQuery {
  const batas = daftarKode === null ? sql`true` : isDiDalamSatu(sql`d.kode`, daftarKode)
  return sql`
    select d.id, d.kode, d.nama, c.kode as kode_kec, c.nama as nama_kec, b.kode as kode_kab, b.nama as nama_kab
    from cms.wilayah d left join cms.wilayah c on c.kode = d.kode_kecamatan left join cms.wilayah b on b.kode = d.kode_kabupaten
    where ${batas} and (${wilayah} = '' or ${isDiDalam(sql`d.kode`, sql`${wilayah}::text`)})`
}

/** Who gave no village belongs to the province alone, and to tutors whose cohort they are in. */
const isTanpaDesaTampil = (daftarKode: Asal['daftarKode'], wilayah: string): boolean =>
  wilayah === '' && (daftarKode === null || daftarKode.some((kode) => !kode.includes('.')))

/** Key and name of the group an enrolment stands in. */
const KELOMPOK: Readonly<Record<Menurut, { kunci: SqlQuery; nama: SqlQuery }>> = {
  kabupaten: { kunci: sql`d.kode_kab`, nama: sql`d.nama_kab` },
  kecamatan: { kunci: sql`d.kode_kec`, nama: sql`d.nama_kec || ', ' || d.nama_kab` },
  desa: { kunci: sql`d.kode`, nama: sql`d.nama || ', ' || d.nama_kec || ', ' || d.nama_kab` },
  jabatan: { kunci: sql`r.jabatan`, nama: sql`r.jabatan` },
  kursus: { kunci: sql`r.kursus_id::text`, nama: sql`k.judul` },
}
const JUMLAH = sql`sum(r.jumlah)::int as jumlah, sum(r.belum)::int as belum, sum(r.berjalan)::int as berjalan,
  sum(r.macet)::int as macet, sum(r.selesai)::int as selesai, sum(r.gagal)::int as gagal, sum(r.sah)::int as sah`

function listKelompok(
  db: Db,
  { sumber, daftarKode }: Asal,
  { kursus, kabupaten, kecamatan, desa, jabatan, menurut }: SaringanRingkasan,
): Promise<Kelompok[]> {
  const wilayah = desa || kecamatan || kabupaten
  const { kunci, nama } = KELOMPOK[menurut]
  const pilihan = sql`(${kursus} = '' or r.kursus_id::text = ${kursus}) and (${jabatan} = '' or r.jabatan = ${jabatan})`
  // Offices are added up before villages get their names, unless they are asked for.
  const padat =
    menurut === 'jabatan'
      ? sql`select r.* from (${sumber}) r where ${pilihan}`
      : sql`select r.kursus_id, r.desa_id, ${JUMLAH} from (${sumber}) r where ${pilihan} group by 1, 2`
  return db.execute<Kelompok>(sql`
    with dalam as (${toDesaDalam(daftarKode, wilayah)}),
    padat as (${padat}),
    perkursus as (
      select ${kunci} as kunci, max(${nama}) as nama, r.kursus_id, ${JUMLAH}
      from padat r join cms.kursus k on k.id = r.kursus_id left join dalam d on d.id = r.desa_id
      where d.id is not null or (r.desa_id is null and ${isTanpaDesaTampil(daftarKode, wilayah)})
      group by 1, 3)
    select max(r.nama) as nama, jsonb_object_agg(r.kursus_id, r.jumlah) as "perKursus", ${JUMLAH}
    from perkursus r group by r.kunci order by max(r.nama) nulls last, r.kunci`)
}

/** Areas below the chosen one, offices and courses in which anybody learns. */
const listPilihan = (
  db: Db,
  { sumber, daftarKode }: Asal,
  { kabupaten, kecamatan }: SaringanRingkasan,
): Promise<Pilihan[]> =>
  db.execute<Pilihan>(sql`
    with dalam as (${toDesaDalam(daftarKode, '')}),
    r as materialized (select distinct s.kursus_id, s.desa_id, s.jabatan from (${sumber}) s left join dalam d on d.id = s.desa_id
      where d.id is not null or (s.desa_id is null and ${isTanpaDesaTampil(daftarKode, '')})),
    d as materialized (select * from dalam where id in (select desa_id from r))
    select 'kabupaten' as kolom, kode_kab as nilai, nama_kab as nama from d
    union select 'kecamatan', kode_kec, nama_kec from d where kode_kab = ${kabupaten}
    union select 'desa', kode, nama from d where kode_kec = ${kecamatan}
    union select 'jabatan', jabatan, jabatan from r where jabatan is not null
    union select 'kursus', k.id::text, k.judul from cms.kursus k where k.id in (select kursus_id from r)
    order by 1, 3, 2`)
