/** What the first screen needs, in few queries: own documents under way, their open steps, overdue villages. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { isWilayahDalam } from '../dasar/kode-wilayah.ts'
import { toTanggal } from '../dasar/tanggal.ts'
import { getPengaturan } from '../pengaturan/index.ts'
import { getDb } from '../platform/transaction.ts'
import { ALUR, type Status } from './kinds.ts'
import { getSakelar } from './operations.ts'
import { listLangkahTerbuka, type Sakelar } from './rules.ts'
import { calculateTahunTerlewat, type DokumenTugas, type Tugas, toTugas } from './tugas-rules.ts'

const TERBANYAK = 100
export type Beranda = Tugas & { belumDitetapkan: { desa: string; tahun: number }[] }

export async function getBeranda(req: PayloadRequest, now: Date): Promise<Beranda> {
  const pengaturan = await getPengaturan(await getDb(req))
  const hariIni = toTanggal(now)
  const tugas = toTugas(await listDokumen(req), { hariIni, hariMenunggu: pengaturan.hariMenunggu })
  return { ...tugas, belumDitetapkan: await listBelumDitetapkan(req, hariIni, pengaturan.tenggatApbdes) }
}

type Rincian = { id: string; kode: string; nama: string; kodeKabupaten: string; pelaku: string | null }

async function listDokumen(req: PayloadRequest): Promise<DokumenTugas[]> {
  const { docs } = await req.payload.find({
    collection: 'apbdes',
    where: { status: { not_in: ['ditetapkan', 'dicabut'] } },
    limit: TERBANYAK,
    sort: 'statusSejak',
    depth: 0,
    overrideAccess: false,
    // Without any right to budgets there are none to see; it is no error.
    disableErrors: true,
    req,
  })
  const rincian = await listRincian(
    req,
    docs.map(({ id }) => id),
  )
  const sakelar = new Map<string, Sakelar>()
  for (const { kodeKabupaten } of rincian) {
    if (!sakelar.has(kodeKabupaten)) sakelar.set(kodeKabupaten, await getSakelar(req, kodeKabupaten))
  }
  const peran = await getPeranAktif(req)
  return docs.flatMap((doc): DokumenTugas[] => {
    const milik = rincian.find(({ id }) => id === doc.id)
    const saklar = sakelar.get(milik?.kodeKabupaten ?? '')
    if (milik === undefined || saklar === undefined) return []
    const status: Status = doc.status
    return [
      {
        id: doc.id,
        kumpulan: 'apbdes',
        judul: doc.judul ?? `APBDes ${doc.tahun}`,
        desa: milik.nama,
        status,
        sejak: toTanggal(new Date(doc.statusSejak ?? doc.createdAt)),
        alasanKembali: doc.alasanKembali ?? null,
        langkah: listLangkahTerbuka({
          tabel: ALUR.apbdes,
          status,
          peran: peran.filter(({ kode }) => isWilayahDalam(milik.kode, kode)),
          pelaku: req.user?.id ?? '',
          pelakuTerakhir: milik.pelaku,
          sakelar: saklar,
        }),
      },
    ]
  })
}

async function listRincian(req: PayloadRequest, daftarId: readonly string[]): Promise<Rincian[]> {
  return (await getDb(req)).execute<Rincian>(sql`
    select a.id, w.kode, w.nama, w.kode_kabupaten as "kodeKabupaten", (
      select j.pelaku from cms.jejak j where j.dokumen = a.id::text and j.ke is not null order by j.nomor desc limit 1) as pelaku
    from cms.apbdes a join cms.wilayah w on w.id = a.desa_id
    where a.id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)`)
}

/** Joined villages of the person's areas that have not set the budget that is due. */
async function listBelumDitetapkan(
  req: PayloadRequest,
  hariIni: string,
  tenggat: string,
): Promise<Beranda['belumDitetapkan']> {
  const kode = (await getPeranAktif(req)).map((peran) => peran.kode)
  if (kode.length === 0) return []
  const desa = await (await getDb(req)).execute<{ nama: string; tahun: number[] }>(sql`
    select w.nama, coalesce(array_agg(a.tahun::int) filter (where a.status = 'ditetapkan'), '{}') as tahun
    from cms.wilayah w left join cms.apbdes a on a.desa_id = w.id and a.deleted_at is null
    where w.tingkat = 'desa' and w.bergabung and exists (
      select 1 from jsonb_array_elements_text(${JSON.stringify(kode)}::jsonb) k where w.kode = k or w.kode like k || '.%')
    group by w.id order by w.kode limit 2000`)
  return desa.flatMap(({ nama, tahun }) => {
    const terlewat = calculateTahunTerlewat({ hariIni, tenggat, tahunDitetapkan: tahun })
    return terlewat === null ? [] : [{ desa: nama, tahun: terlewat }]
  })
}
