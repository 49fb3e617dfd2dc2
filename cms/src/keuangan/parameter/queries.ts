/** Reads the registers of codes and of shares, and puts the first rows there. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { SusunanKode } from '../../contract/kode-anggaran.ts'
import type { Db } from '../../platform/transaction.ts'
import { type AcuanAnggaran, type KodeAnggaran, toAcuan } from './acuan.ts'
import { ACUAN_AWAL } from './acuan-awal.ts'
import type { TempatAnggaran } from './berlaku-rules.ts'
import type { AturanPersen } from './persentase.ts'

/** Of many villages and years at once: both registers are read once. */
export async function loadAcuan(db: Db): Promise<(tempat: TempatAnggaran) => AcuanAnggaran> {
  const isi = { kode: await listKode(db), persen: await listPersen(db) }
  const dibuat = new Map<string, AcuanAnggaran>()
  return (tempat) => {
    const kunci = `${tempat.tahun} ${tempat.kabupaten}`
    const acuan = dibuat.get(kunci) ?? toAcuan(isi, tempat)
    dibuat.set(kunci, acuan)
    return acuan
  }
}

/** Of one village and year; `susunanKode`: of a document that says which list it is written in. */
export async function getAcuan(
  db: Db,
  desa: string,
  tahun: number,
  susunanKode?: SusunanKode | null,
): Promise<AcuanAnggaran> {
  const [wilayah] = await db.execute<{ kabupaten: string | null }>(
    sql`select kode_kabupaten as kabupaten from cms.wilayah where id = ${desa}`,
  )
  const acuan = (await loadAcuan(db))({ tahun, kabupaten: wilayah?.kabupaten ?? null })
  return susunanKode ? { ...acuan, susunanKode } : acuan
}

const BERTAHUN = sql`x.tahun_dari::int as "tahunDari", x.tahun_sampai::int as "tahunSampai",
  coalesce(x.diakhiri, false) as diakhiri, case when w.tingkat = 'kabupaten' then w.kode end as kabupaten,
  x.dasar_hukum as "dasarHukum"`

/** In the order of writing, superseded ones among them. */
function listKode(db: Db): Promise<KodeAnggaran[]> {
  return db.execute<KodeAnggaran>(sql`
    select x.pohon::text as pohon, x.kode, x.uraian, ${BERTAHUN}
    from cms.kode_anggaran x join cms.wilayah w on w.id = x.wilayah_id order by x.created_at, x.id`)
}

async function listPersen(db: Db): Promise<AturanPersen[]> {
  const rows = await db.execute<
    AturanPersen & { daftarKegiatan: string | null; daftarRekening: string | null }
  >(
    sql`select x.kode::text as kode, x.nama, x.dasar::text as dasar, x.daftar_kegiatan as "daftarKegiatan",
      x.daftar_rekening as "daftarRekening", x.min::int as min, x.maks::int as maks, ${BERTAHUN}
    from cms.aturan_bagian x join cms.wilayah w on w.id = x.wilayah_id order by x.created_at, x.id`,
  )
  return rows.map(({ daftarKegiatan, daftarRekening, ...baris }) => ({
    ...baris,
    kegiatan: toDaftarKode(daftarKegiatan),
    rekening: toDaftarKode(daftarRekening),
  }))
}

/** `01.01.01, 01.01.02` */
export const toDaftarKode = (teks: string | null | undefined): string[] =>
  (teks ?? '').split(/[\s,;]+/).filter((kode) => kode !== '')

/** Puts the first rows there where the register holds none of that code and year; answers how many. */
export async function createAcuanAwal(db: Db): Promise<number> {
  return (await createKodeAwal(db)) + (await createPersenAwal(db))
}

async function createKodeAwal(db: Db): Promise<number> {
  const rows = ACUAN_AWAL.kode.map((satu) => ({ ...satu, id: randomUUID() }))
  const baru = await db.execute(sql`
    insert into cms.kode_anggaran (id, wilayah_id, pohon, kode, uraian, tahun_dari, tahun_sampai, diakhiri, dasar_hukum)
    select x.id, w.id, x.pohon::cms.enum_kode_anggaran_pohon, x.kode, x.uraian, x."tahunDari", x."tahunSampai", false, x."dasarHukum"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, pohon text, kode text, uraian text, "tahunDari" int,
      "tahunSampai" int, "dasarHukum" text)
    join cms.wilayah w on w.tingkat = 'provinsi'
    where not exists (select 1 from cms.kode_anggaran a where a.wilayah_id = w.id and a.kode = x.kode
      and a.pohon::text = x.pohon and a.tahun_dari = x."tahunDari") returning 1`)
  return baru.length
}

async function createPersenAwal(db: Db): Promise<number> {
  const rows = ACUAN_AWAL.persen.map(({ kegiatan, rekening, ...satu }) => ({
    ...satu,
    daftarKegiatan: kegiatan.join(', '),
    daftarRekening: rekening.join(', '),
    id: randomUUID(),
  }))
  const baru = await db.execute(sql`
    insert into cms.aturan_bagian (id, wilayah_id, kode, nama, dasar, daftar_kegiatan, daftar_rekening, min, maks, tahun_dari,
      tahun_sampai, diakhiri, dasar_hukum)
    select x.id, w.id, x.kode::cms.enum_aturan_bagian_kode, x.nama, x.dasar::cms.enum_aturan_bagian_dasar, x."daftarKegiatan",
      x."daftarRekening", x.min, x.maks, x."tahunDari", x."tahunSampai", false, x."dasarHukum"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, kode text, nama text, dasar text,
      "daftarKegiatan" text, "daftarRekening" text, min int, maks int, "tahunDari" int, "tahunSampai" int, "dasarHukum" text)
    join cms.wilayah w on w.tingkat = 'provinsi'
    where not exists (select 1 from cms.aturan_bagian a where a.wilayah_id = w.id and a.kode::text = x.kode
      and a.nama = x.nama and a.tahun_dari = x."tahunDari") returning 1`)
  return baru.length
}
