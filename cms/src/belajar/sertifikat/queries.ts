/** Reads certificates and the decrees they rest on. */
import { sql } from '@payloadcms/db-postgres'
import type { KeadaanSertifikat } from '../../contract/sertifikat.ts'
import { toDaftarId } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { IsiSertifikat, Ketetapan } from './rules.ts'

export type Sertifikat = {
  id: string
  pendaftaran: string
  nomor: string
  kode: string
  keadaan: KeadaanSertifikat
  isi: IsiSertifikat
  provinsi: string
  /** Whether the holder lets the name stand on the page of the village. */
  izin: boolean
  /** Whether the village, which has joined, knows the holder: its page names nobody else. */
  isDikenal: boolean
}
/** Of an enrolment `p`: the village opened the account, or gave the holder an office; what somebody typed does not count. */
export const DIKENAL_DESA = sql`exists (
  select 1 from cms.wilayah w where w.id = p.desa_id and w.bergabung and (
    exists (select 1 from cms.peserta t where t.pengguna_id = p.pengguna_id and t.desa_id = w.id and t.dikenal_desa)
    or exists (select 1 from cms.peran r where r.pengguna_id = p.pengguna_id and r.wilayah_id = w.id)))`
const KOLOM = sql`s.id, s.pendaftaran_id as pendaftaran, s.nomor, s.kode, s.keadaan, s.isi, k.desa_id as provinsi,
  exists (select 1 from cms.izin_pemegang i where i.sertifikat_id = s.id) as izin, ${DIKENAL_DESA} as "isDikenal"`
const ASAL = sql`cms.sertifikat s join cms.pendaftaran p on p.id = s.pendaftaran_id join cms.kursus k on k.id = p.kursus_id`

/** The newest of each enrolment, whatever became of it. */
export async function listSertifikatPendaftaran(
  db: Db,
  daftar: readonly string[],
): Promise<ReadonlyMap<string, Sertifikat>> {
  const baris = await db.execute<Sertifikat>(sql`
    select distinct on (s.pendaftaran_id) ${KOLOM} from ${ASAL} where s.pendaftaran_id = any(${toDaftarId(daftar)})
    order by s.pendaftaran_id, s.dibuat desc`)
  return new Map(baris.map((satu) => [satu.pendaftaran, satu]))
}

export const findSertifikatPendaftaran = async (db: Db, pendaftaran: string): Promise<Sertifikat | null> =>
  (await listSertifikatPendaftaran(db, [pendaftaran])).get(pendaftaran) ?? null

/** Anybody else's is not there. */
export async function findSertifikatSaya(db: Db, pengguna: string, id: string): Promise<Sertifikat | null> {
  const [row] = await db.execute<Sertifikat>(
    sql`select ${KOLOM} from ${ASAL} where s.id = ${id} and p.pengguna_id = ${pengguna}`,
  )
  return row ?? null
}

/** Locked until the change of it is done. */
export async function findSertifikatTerkunci(db: Db, id: string): Promise<Sertifikat | null> {
  const [row] = await db.execute<Sertifikat>(
    sql`select ${KOLOM} from ${ASAL} where s.id = ${id} for update of s`,
  )
  return row ?? null
}

export type SertifikatRingkas = Pick<Sertifikat, 'id' | 'nomor' | 'keadaan'> & {
  nama: string
  kursus: string
  terbit: string
}

/** For the screen of those who withdraw: by number, name or code; else the newest. */
export function listSertifikat(db: Db, cari: string): Promise<SertifikatRingkas[]> {
  const pola = `%${cari.replace(/[\\%_]/g, '\\$&')}%`
  return db.execute<SertifikatRingkas>(sql`
    select id, nomor, keadaan, isi->>'nama' as nama, isi->>'kursus' as kursus, isi->>'terbit' as terbit
    from cms.sertifikat where nomor ilike ${pola} or isi->>'nama' ilike ${pola} or kode ilike ${pola}
    order by dibuat desc limit 50`)
}

/** Of each course. */
export async function listKetetapanKursus(
  db: Db,
  daftarKursus: readonly string[],
): Promise<ReadonlyMap<string, Ketetapan[]>> {
  const baris = await db.execute<Ketetapan & { kursus: string }>(sql`
    select kursus_id as kursus, id, nomor, tanggal, penerbit, format_nomor as "formatNomor", tempat, penandatangan,
      jabatan_penandatangan as "jabatanPenandatangan", jp::int as jp, masa_bulan::int as "masaBulan",
      berlaku_dari as "berlakuDari", nullif(berlaku_sampai, '') as "berlakuSampai"
    from cms.ketetapan_sertifikat where kursus_id = any(${toDaftarId(daftarKursus)}) order by id`)
  return Map.groupBy(baris, ({ kursus }) => kursus)
}

export const listKetetapan = async (db: Db, kursus: string): Promise<Ketetapan[]> =>
  (await listKetetapanKursus(db, [kursus])).get(kursus) ?? []

export type PemilikSertifikat = Pick<IsiSertifikat, 'nama' | 'jabatan' | 'desa' | 'contoh'>

/** Who it is for, as the records say today. */
export async function getPemilik(db: Db, pendaftaran: string): Promise<PemilikSertifikat> {
  const [row] = await db.execute<PemilikSertifikat>(sql`
    select u.nama, p.jabatan, w.nama as desa, coalesce(k.contoh, false) as contoh
    from cms.pendaftaran p join cms.pengguna u on u.id = p.pengguna_id join cms.kursus k on k.id = p.kursus_id
      left join cms.wilayah w on w.id = p.desa_id where p.id = ${pendaftaran}`)
  if (row === undefined) throw new Error(`There is no enrolment ${pendaftaran}`)
  return row
}
