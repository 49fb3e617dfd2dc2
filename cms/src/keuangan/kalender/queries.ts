/** The calendar of the budget year, read as the person asking: of own villages, or of all in an area. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import type { PeranAktif } from '../../akses/peran.ts'
import { POLICY } from '../../akses/policy.ts'
import { getTingkatWilayah } from '../../dasar/kode-wilayah.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { listLiburSesudah, PENGATURAN_AWAL, toKebiasaan } from '../../pengaturan/index.ts'
import { canCreateIn } from '../../platform/set-desa.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { type EvaluasiBerjalan, listEvaluasiBerjalan } from './evaluasi-berjalan-rules.ts'
import { type LangkahDekat, listLangkahDekat, listLangkahKabupaten } from './kalender-rules.ts'
import { type KeadaanDesa, listKeadaanDesa } from './keadaan-queries.ts'
import { getAwalJangka } from './keadaan-sql.ts'
import { listLangkahTertunda } from './langkah-dokumen-rules.ts'
import { calculateKalenderWilayah, type DesaBerlangkah, type LangkahWilayah } from './wilayah-rules.ts'

/** `canTandai`: whether the person may state what was done outside the portal. */
export type KalenderDesa = { id: string; desa: string; langkah: LangkahDekat[]; canTandai: boolean }

/** Of the villages the person works for; empty for those above them. */
export async function listKalender(req: PayloadRequest, now: Date): Promise<KalenderDesa[]> {
  const id = (await listPembaca(req, 'desa')).map(({ wilayahId }) => wilayahId)
  if (id.length === 0) return []
  const db = await getDb(req)
  const daftar = await listKeadaanDesa(
    db,
    sql`w.id in (select jsonb_array_elements_text(${JSON.stringify(id)}::jsonb)::uuid)`,
    { hariIni: toTanggal(now), denganKegiatan: true },
  )
  const hari = await getHari(db, now)
  const hasil: KalenderDesa[] = []
  for (const desa of daftar)
    hasil.push({
      id: desa.id,
      desa: desa.desa,
      langkah: listLangkah(desa, hari),
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

/** Of the joined villages in the person's areas; null for those who look after no area. */
export async function getKalenderWilayah(req: PayloadRequest, now: Date): Promise<KalenderWilayah | null> {
  const peran = await listPembaca(req, 'wilayah')
  if (peran.length === 0) return null
  const db = await getDb(req)
  const [kode, id] = [
    JSON.stringify(peran.map((satu) => satu.kode)),
    JSON.stringify(peran.map(({ wilayahId }) => wilayahId)),
  ]
  const daftar = await listKeadaanDesa(
    db,
    sql`(w.tingkat = 'desa' and w.bergabung and exists (
        select 1 from jsonb_array_elements_text(${kode}::jsonb) k where w.kode like k || '.%'))
      or (w.tingkat = 'kabupaten' and w.id in (select jsonb_array_elements_text(${id}::jsonb)::uuid))`,
    { hariIni: toTanggal(now), denganKegiatan: false },
  )
  const hari = await getHari(db, now)
  const desa = daftar.filter(({ tingkat }) => tingkat === 'desa')
  const daftarDesa = desa.map((satu) => ({ ...satu, langkah: listLangkah(satu, hari) }))
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

type Hari = { hariIni: Tanggal; libur: ReadonlySet<Tanggal> }
async function getHari(db: Db, now: Date): Promise<Hari> {
  const hariIni = toTanggal(now)
  return { hariIni, libur: await listLiburSesudah(db, getAwalJangka(hariIni)) }
}

function listLangkah({ selesai, tertunda, tanda, kebiasaan }: KeadaanDesa, hari: Hari): LangkahDekat[] {
  const keadaan = { selesai, tanda, kebiasaan: toKebiasaan(kebiasaan) }
  return [
    ...listLangkahDekat(keadaan, hari.hariIni),
    ...listLangkahTertunda(tertunda, keadaan, hari),
  ].toSorted((a, b) => b.hari - a.hari)
}
