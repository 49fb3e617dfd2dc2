import { sql } from '@payloadcms/db-postgres'
import type { LangkahOpsional } from '../alur/kinds.ts'
import { type Tanggal, toTanggal } from '../dasar/tanggal.ts'
import type { Db } from '../platform/transaction.ts'
import { PENGATURAN_AWAL } from './defaults.ts'

export type Pengaturan = {
  bolehKertas: boolean
  hariMenunggu: number
  tenggatApbdes: string
  hariTenggang: number
  terlambatPublik: boolean
  hariKerjaCamat: number
  hariKerjaDpmd: number
  hariKerjaTutor: number
  hariTenggangTutor: number
}
type Baris = {
  boleh: boolean | null
  menunggu: string | null
  tenggat: string | null
  tenggang: string | null
  terlambat: boolean | null
  camat: string | null
  dpmd: string | null
  tutor: string | null
  tenggangTutor: string | null
}

/** Settings of the province, in force. */
export async function getPengaturan(db: Db): Promise<Pengaturan> {
  const [row] = await db.execute<Baris>(sql`
    select boleh_kertas as boleh, hari_menunggu as menunggu, tenggat_apbdes as tenggat, hari_tenggang as tenggang,
      terlambat_publik as terlambat,
      hari_kerja_camat as camat, hari_kerja_dpmd as dpmd, hari_kerja_tutor as tutor,
      hari_tenggang_tutor as "tenggangTutor" from cms.pengaturan limit 1`)
  return {
    bolehKertas: row?.boleh ?? PENGATURAN_AWAL.bolehKertas,
    hariMenunggu: Number(row?.menunggu ?? PENGATURAN_AWAL.hariMenunggu),
    tenggatApbdes: row?.tenggat ?? PENGATURAN_AWAL.tenggatApbdes,
    hariTenggang: Number(row?.tenggang ?? PENGATURAN_AWAL.hariTenggang),
    terlambatPublik: row?.terlambat ?? PENGATURAN_AWAL.terlambatPublik,
    hariKerjaCamat: Number(row?.camat ?? PENGATURAN_AWAL.hariKerjaCamat),
    hariKerjaDpmd: Number(row?.dpmd ?? PENGATURAN_AWAL.hariKerjaDpmd),
    hariKerjaTutor: Number(row?.tutor ?? PENGATURAN_AWAL.hariKerjaTutor),
    hariTenggangTutor: Number(row?.tenggangTutor ?? PENGATURAN_AWAL.hariTenggangTutor),
  }
}

/** Days off after a day: more of them than any promise of the portal spans. */
export async function listLiburSesudah(db: Db, sejak: Tanggal): Promise<ReadonlySet<Tanggal>> {
  const daftar = await db.execute<{ tanggal: Tanggal }>(sql`
    select tanggal::text as tanggal from cms.hari_libur
    where tanggal > ${sejak} and coalesce(berlaku, true) order by tanggal limit 100`)
  return new Set(daftar.map(({ tanggal }) => tanggal))
}

/** How long an evaluation may take, with the days off after a day (a year of them is more than any evaluation lasts). */
export async function getAturanEvaluasi(
  db: Db,
  { sejak, desa }: { sejak: Tanggal; desa: string },
): Promise<{ hariKerja: number; libur: ReadonlySet<Tanggal>; sejak: Tanggal }> {
  const [row] = await db.execute<{ hari: string | null; diatur: string | null; libur: Tanggal[] }>(sql`
    select (select hari_kerja_evaluasi from cms.pengaturan limit 1) as hari,
      (select k.evaluasi_sejak::text from cms.pengaturan_kabupaten k join cms.wilayah a on a.id = k.wilayah_id
        join cms.wilayah d on d.kode_kabupaten = a.kode where d.id = ${desa}) as diatur,
      array(select tanggal::text from cms.hari_libur where tanggal > ${sejak} and coalesce(berlaku, true) order by tanggal limit 100) as libur`)
  return {
    hariKerja: Number(row?.hari ?? PENGATURAN_AWAL.hariKerjaEvaluasi),
    sejak: toLebihBaru(sejak, row?.diatur ?? null),
    libur: new Set(row?.libur ?? []),
  }
}

/** What the kabupaten did not ask for yet could not be kept waiting. */
function toLebihBaru(sejak: Tanggal, diatur: string | null): Tanggal {
  const hari = diatur === null ? sejak : toTanggal(new Date(diatur))
  return hari > sejak ? hari : sejak
}

/** Extra steps that a kabupaten has switched on for its villages' budgets. */
export async function listLangkahApbdes(db: Db, kodeKabupaten: string): Promise<LangkahOpsional[]> {
  const rows = await db.execute<{ value: LangkahOpsional }>(sql`
    select l.value from cms.pengaturan_kabupaten_langkah_apbdes l
    join cms.pengaturan_kabupaten p on p.id = l.parent_id join cms.wilayah w on w.id = p.wilayah_id
    where w.kode = ${kodeKabupaten}`)
  return rows.map(({ value }) => value)
}
