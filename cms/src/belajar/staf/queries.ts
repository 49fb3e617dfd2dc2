/** States of the officials of the villages a person heads. No score, paper or answer is read. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { LABEL_PERAN } from '../../akses/peran.ts'
import { POLICY_STAF } from '../../akses/policy.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { listKewajibanTerbit } from '../kompetensi/queries.ts'
import {
  type AkunStaf,
  type CatatanStaf,
  listStaf,
  type OrangStaf,
  type PejabatBernama,
} from './staf-rules.ts'

export type StafDesa = { desa: string; daftar: OrangStaf[] }

/** Null for who heads no village; one village is the rule, an acting head may have two. */
export async function listStafDesa(req: PayloadRequest, now: Date): Promise<StafDesa[] | null> {
  const hak = matchPeran(await getPeranAktif(req), POLICY_STAF)
  if (hak.length === 0) return null
  const db = await getDb(req)
  const kode = [...new Set(hak.map(({ aktif }) => aktif.kode))]
  const daftarDesa = await db.execute<{ id: string; nama: string }>(sql`
    select id, nama from cms.wilayah where tingkat = 'desa'
      and kode in (select jsonb_array_elements_text(${JSON.stringify(kode)}::jsonb)) order by nama`)
  const kewajiban = await listKewajibanTerbit(db)
  const hasil: StafDesa[] = []
  for (const { id, nama } of daftarDesa) {
    const pejabat = await listPejabat(db, id)
    const akun = await listAkun(db, id, toTanggal(now))
    const catatan = await listCatatan(db, akun, toTanggal(now))
    hasil.push({ desa: nama, daftar: listStaf({ pejabat, kewajiban, akun, catatan }) })
  }
  return hasil
}

const listPejabat = (db: Db, desa: string): Promise<PejabatBernama[]> =>
  db.execute<PejabatBernama>(sql`
    select id, nama, jabatan from cms.perangkat where aktif and desa_id = ${desa} order by jabatan, nama, id`)

/** Who of the register has tied an account to it, and who holds a role in the village today. */
const listAkun = (db: Db, desa: string, hariIni: Tanggal): Promise<AkunStaf[]> =>
  db.execute<AkunStaf>(sql`
    select t.pengguna_id as orang, k.id as perangkat, null as jabatan
    from cms.perangkat k join cms.peserta t on t.perangkat_id = k.id where k.aktif and k.desa_id = ${desa}
    union all
    select r.pengguna_id, null, l.value
    from cms.peran r join jsonb_each_text(${JSON.stringify(LABEL_PERAN)}::jsonb) l on l.key = r.peran::text
    where r.wilayah_id = ${desa} and r.berlaku_dari <= ${hariIni}
      and coalesce(nullif(r.berlaku_sampai, ''), '9999') >= ${hariIni}
    order by 1, 2, 3`)

const listCatatan = (db: Db, akun: readonly AkunStaf[], hariIni: Tanggal): Promise<CatatanStaf[]> =>
  db.execute<CatatanStaf>(sql`
    select p.pengguna_id as orang, p.kursus_id as kursus, bool_or(p.selesai_pada is not null) as "isTuntas",
      bool_or(exists (select 1 from cms.kemajuan m where m.pendaftaran_id = p.id)
        or exists (select 1 from cms.percobaan c where c.pendaftaran_id = p.id)) as "isMulai",
      (jsonb_agg(jsonb_build_object('sampai', s.isi->>'berlakuSampai')
        order by coalesce(s.isi->>'berlakuSampai', '9999') desc) filter (where s.id is not null))->0 as sertifikat
    from cms.pendaftaran p left join cms.sertifikat s on s.pendaftaran_id = p.id and s.keadaan = 'berlaku'
      and coalesce(s.isi->>'berlakuSampai', '9999') >= ${hariIni}
    where p.pengguna_id in (select jsonb_array_elements_text(${JSON.stringify(akun.map(({ orang }) => orang))}::jsonb)::uuid)
    group by 1, 2`)
