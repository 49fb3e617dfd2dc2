/** What the first screen says about announcements: own duties, and villages in the area that are late. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { matchPeran } from '../akses/payload-access.ts'
import { POLICY } from '../akses/policy.ts'
import { keterbukaanPublikSchema } from '../contract/keterbukaan.ts'
import { getTingkatWilayah } from '../dasar/kode-wilayah.ts'
import { type Tanggal, toTanggal } from '../dasar/tanggal.ts'
import { getPengaturan } from '../pengaturan/index.ts'
import { canCreate } from '../platform/set-desa.ts'
import { isDiDalamSatu } from '../platform/sql.ts'
import { type Db, getDb } from '../platform/transaction.ts'
import { type AlasanTercatat, addAlasan, type DesaTerlambat } from './terlambat-rules.ts'
import {
  type DesaDiumumkan,
  listTerlambat,
  listTugasPengumuman,
  type TugasPengumuman,
} from './tugas-rules.ts'

export type PengumumanAnggaran = {
  /** Of the person's own villages. */
  tugas: (TugasPengumuman & { desa: string })[]
  /** Villages of the areas the person looks after, the latest first; null for those who look after none. */
  desaTerlambat: DesaTerlambat[] | null
  bolehMencatat: boolean
}

/** Null for those whose work has nothing to do with it. */
export async function getPengumumanAnggaran(
  req: PayloadRequest,
  now: Date,
): Promise<PengumumanAnggaran | null> {
  // A tutor or an author of courses has the whole province as area, and no work here.
  const hak = matchPeran(await getPeranAktif(req), POLICY['bukti-pengumuman'].read)
  const kode = hak.map(({ aktif }) => aktif.kode)
  const isDesa = (satu: string): boolean => getTingkatWilayah(satu) === 'desa'
  const [sendiri, binaan] = [kode.filter(isDesa), kode.filter((satu) => !isDesa(satu))]
  const bolehMencatat = await canCreate(req, 'bukti-pengumuman')
  if (!bolehMencatat && binaan.length === 0) return null
  const [db, hariIni] = [await getDb(req), toTanggal(now)]
  return {
    tugas: bolehMencatat ? await listTugas(db, sendiri, hariIni) : [],
    desaTerlambat: binaan.length === 0 ? null : await listDesaTerlambat(db, binaan, hariIni),
    bolehMencatat,
  }
}

async function listTugas(
  db: Db,
  kode: readonly string[],
  hariIni: Tanggal,
): Promise<PengumumanAnggaran['tugas']> {
  return (await listDiumumkan(db, kode)).flatMap((desa) =>
    listTugasPengumuman(desa, hariIni).map((tugas) => ({ ...tugas, desa: desa.nama })),
  )
}

async function listDesaTerlambat(
  db: Db,
  kode: readonly string[],
  hariIni: Tanggal,
): Promise<NonNullable<PengumumanAnggaran['desaTerlambat']>> {
  const { hariTenggang } = await getPengaturan(db)
  const [daftar, alasan] = [await listDiumumkan(db, kode), await listAlasan(db, kode)]
  return daftar
    .map(({ daftarTahun, ...desa }) => ({
      ...desa,
      tugas: addAlasan(
        listTerlambat({ ...desa, daftarTahun }, hariIni, hariTenggang),
        alasan.get(desa.id) ?? [],
      ),
    }))
    .filter(({ tugas }) => tugas.length > 0)
    .sort((a, b) => b.tugas.length - a.tugas.length)
}

/** By village, also what is not shown on the site: the public copy has them only where the province shows late villages. */
async function listAlasan(db: Db, kode: readonly string[]): Promise<Map<string, AlasanTercatat[]>> {
  const daftar = await db.execute<AlasanTercatat & { desa: string }>(sql`
    select b.desa_id as desa, b.kewajiban::text as kode, b.tahun::int as tahun, b.keterangan
    from cms.bukti_pengumuman b join cms.wilayah w on w.id = b.desa_id
    where b.jenis = 'alasan' and ${isDiDalamSatu(sql`w.kode`, kode)}
    order by b.tanggal desc, b.updated_at desc`)
  return Map.groupBy(daftar, ({ desa }) => desa)
}

/** What the villages in these areas have announced, as the public sees it. */
async function listDiumumkan(db: Db, kode: readonly string[]): Promise<DesaDiumumkan[]> {
  if (kode.length === 0) return []
  const daftar = await db.execute<{ id: string; isi: unknown }>(sql`
    select w.id, s.isi from publik.salinan s join cms.wilayah w on w.kode = s.desa
    where s.jenis = 'keterbukaan' and ${isDiDalamSatu(sql`s.desa`, kode)}
    order by s.desa`)
  return daftar.map(({ id, isi }) => {
    const { desa, daftarTahun } = keterbukaanPublikSchema.parse(isi)
    const { nama, kode: kodeDesa, kecamatan, kabupaten } = desa
    return { id, nama, kode: kodeDesa, kecamatan, kabupaten: kabupaten.nama, daftarTahun }
  })
}
