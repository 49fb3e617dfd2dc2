/** The calendar of the budget year, read as the person asking: of own villages, or of all in an area. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import type { PeranAktif } from '../../akses/peran.ts'
import { POLICY } from '../../akses/policy.ts'
import { getTingkatWilayah } from '../../dasar/kode-wilayah.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { listLiburSesudah, PENGATURAN_AWAL } from '../../pengaturan/index.ts'
import { canCreateIn } from '../../platform/set-desa.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { type EvaluasiBerjalan, listEvaluasiBerjalan } from './evaluasi-berjalan-rules.ts'
import { type LangkahDekat, listLangkahKabupaten } from './kalender-rules.ts'
import { type KeadaanDesa, listKeadaanDesa } from './keadaan-queries.ts'
import { getAwalJangka } from './keadaan-sql.ts'
import { toListLangkah } from './langkah-desa-rules.ts'
import { calculateKalenderWilayah, type DesaBerlangkah, type LangkahWilayah } from './wilayah-rules.ts'

/** `canTandai`: whether the person may state what was done outside the portal. */
export type KalenderDesa = { id: string; desa: string; langkah: LangkahDekat[]; canTandai: boolean }

/** Of the villages the person works for; empty for those above them. */
export async function listKalender(req: PayloadRequest, now: Date): Promise<KalenderDesa[]> {
  const id = (await listPembaca(req, 'desa')).map(({ wilayahId }) => wilayahId)
  if (id.length === 0) return []
  const db = await getDb(req)
  const daftar = await listKeadaanDesa(db, sql`w.id = any(${toLarik(id)}::uuid[])`, {
    hariIni: toTanggal(now),
    denganKegiatan: true,
  })
  const hari = await getHari(db, now)
  const listLangkah = toListLangkah(hari)
  const hasil: KalenderDesa[] = []
  for (const desa of daftar)
    hasil.push({
      id: desa.id,
      desa: desa.desa,
      langkah: listLangkah(desa),
      canTandai: await canCreateIn(req, 'langkah-selesai', desa.id),
    })
  return hasil
}

export type KalenderWilayah = {
  daftarDesa: DesaBerlangkah[]
  langkah: LangkahWilayah[]
  evaluasi: EvaluasiBerjalan[]
  /** What a kabupaten of theirs owes itself; `canTandai` as above. */
  kabupaten: { id: string; nama: string; langkah: LangkahDekat[]; canTandai: boolean }[]
}

/** Whether the person looks after a whole province: what takes a while to work out has a page of its own. */
export const isPembinaProvinsi = async (req: PayloadRequest): Promise<boolean> =>
  (await listPembaca(req, 'wilayah')).some(({ kode }) => getTingkatWilayah(kode) === 'provinsi')

/** Of the joined villages in the person's areas; null for those who look after no area. */
export async function getKalenderWilayah(req: PayloadRequest, now: Date): Promise<KalenderWilayah | null> {
  const peran = await listPembaca(req, 'wilayah')
  if (peran.length === 0) return null
  const db = await getDb(req)
  const [pola, id] = [
    toLarik(peran.map(({ kode }) => `${kode}.%`)),
    toLarik(peran.map(({ wilayahId }) => wilayahId)),
  ]
  const daftar = await listKeadaanDesa(
    db,
    sql`(w.tingkat = 'desa' and w.bergabung and w.kode like any(${pola}::text[]))
      or (w.tingkat = 'kabupaten' and w.id = any(${id}::uuid[]))`,
    { hariIni: toTanggal(now), denganKegiatan: false },
  )
  const hari = await getHari(db, now)
  const listLangkah = toListLangkah(hari)
  const desa = daftar.filter(({ tingkat }) => tingkat === 'desa')
  const daftarDesa = desa.map((satu) => ({ ...satu, langkah: listLangkah(satu) }))
  return {
    daftarDesa,
    langkah: calculateKalenderWilayah(daftarDesa),
    evaluasi: listEvaluasiBerjalan(desa, { ...hari, hariKerjaAwal: PENGATURAN_AWAL.hariKerjaEvaluasi }),
    kabupaten: listKabupaten(
      daftar.filter(({ tingkat }) => tingkat === 'kabupaten'),
      peran,
      hari.hariIni,
    ),
  }
}

/** The marks of a kabupaten come with its villages' rows. */
function listKabupaten(
  daftar: readonly KeadaanDesa[],
  peran: readonly PeranAktif[],
  hariIni: Tanggal,
): KalenderWilayah['kabupaten'] {
  const penanda = matchPeran(peran, POLICY['langkah-selesai'].create)
  return daftar.map(({ id, desa, tanda }) => ({
    id,
    nama: desa,
    langkah: listLangkahKabupaten(tanda, hariIni),
    canTandai: penanda.some(({ aktif }) => aktif.wilayahId === id),
  }))
}

async function listPembaca(req: PayloadRequest, tempat: 'desa' | 'wilayah'): Promise<PeranAktif[]> {
  return matchPeran(await getPeranAktif(req), POLICY.apbdes.read)
    .map(({ aktif }) => aktif)
    .filter(({ kode }) => (getTingkatWilayah(kode) === 'desa') === (tempat === 'desa'))
}

/** As an array of the database; codes and ids hold nothing that would need quoting. */
const toLarik = (daftar: readonly string[]): string => `{${daftar.join()}}`

type Hari = { hariIni: Tanggal; libur: ReadonlySet<Tanggal> }
async function getHari(db: Db, now: Date): Promise<Hari> {
  const hariIni = toTanggal(now)
  return { hariIni, libur: await listLiburSesudah(db, getAwalJangka(hariIni)) }
}
