/** What the first screen needs, in few queries: own documents under way, their open steps, overdue villages. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import type { Fase } from '../contract/apbdes.ts'
import { isWilayahDalam } from '../dasar/kode-wilayah.ts'
import { toTanggal } from '../dasar/tanggal.ts'
import { getPengaturan } from '../pengaturan/index.ts'
import { isDiDalamSatu } from '../platform/sql.ts'
import { toTabel } from '../platform/tabel.ts'
import { getDb } from '../platform/transaction.ts'
import { ALUR, type KumpulanAlur, type Langkah, listStatus, STATUS_SELESAI, type Status } from './kinds.ts'
import { getSakelar } from './operations.ts'
import { getJudulDokumen, getNamaJenis } from './posisi-queries.ts'
import { listLangkahTerbuka } from './rules.ts'
import { SYARAT } from './syarat.ts'
import { calculateTahunTerlewat, type DokumenTugas, isKeputusan, type Tugas, toTugas } from './tugas-rules.ts'

const TERBANYAK = 100
export type Beranda = Tugas & { belumDitetapkan: { idDesa: string; desa: string; tahun: number }[] }

export async function getBeranda(req: PayloadRequest, now: Date): Promise<Beranda> {
  const pengaturan = await getPengaturan(await getDb(req))
  const hariIni = toTanggal(now)
  const tugas = toTugas(await listDokumen(req), { hariIni, hariMenunggu: pengaturan.hariMenunggu })
  return { ...tugas, belumDitetapkan: await listBelumDitetapkan(req, hariIni, pengaturan.tenggatApbdes) }
}

type Rincian = {
  id: string
  kode: string
  nama: string
  kodeKabupaten: string | null
  pelaku: string | null
}
type BarisDokumen = {
  id: string
  status: Status
  judul?: string | null
  tahun?: number
  fase?: Fase
  ke?: number | null
  statusSejak?: string | null
  createdAt: string
  alasanKembali?: string | null
}

/** Documents under way of every kind that the person may see, the longest waiting first. */
async function listDokumen(req: PayloadRequest): Promise<DokumenTugas[]> {
  const daftar: DokumenTugas[] = []
  for (const kumpulan of Object.keys(ALUR) as KumpulanAlur[]) daftar.push(...(await listSatu(req, kumpulan)))
  return daftar.sort((a, b) => (a.sejak < b.sejak ? -1 : 1))
}

async function listSatu(req: PayloadRequest, kumpulan: KumpulanAlur): Promise<DokumenTugas[]> {
  const docs = await listBerjalan(req, kumpulan)
  if (docs.length === 0) return []
  const rincian = await listRincian(
    req,
    kumpulan,
    docs.map(({ id }) => id),
  )
  const daftar: DokumenTugas[] = []
  for (const doc of docs) {
    const milik = rincian.find(({ id }) => id === doc.id)
    if (milik !== undefined) daftar.push(await toDokumenTugas(req, kumpulan, doc, milik))
  }
  return daftar
}

/** Where they are more than are shown, those in a state that waits for the person come first: no others push them out. */
async function listBerjalan(req: PayloadRequest, kumpulan: KumpulanAlur): Promise<BarisDokumen[]> {
  const selesai = await listStatusTakDicari(req, kumpulan)
  const semua = await findBerjalan(req, kumpulan, { not_in: selesai })
  if (semua.length < TERBANYAK) return semua
  const giliran = (await listStatusGiliran(req, kumpulan)).filter((status) => !selesai.includes(status))
  const milik = await findBerjalan(req, kumpulan, { in: giliran })
  return [...new Map([...milik, ...semua].map((doc) => [doc.id, doc])).values()]
}

async function findBerjalan(
  req: PayloadRequest,
  kumpulan: KumpulanAlur,
  status: { in: Status[] } | { not_in: Status[] },
): Promise<BarisDokumen[]> {
  const { docs } = await req.payload.find({
    collection: kumpulan,
    where: { status },
    limit: TERBANYAK,
    sort: 'statusSejak',
    depth: 0,
    overrideAccess: false,
    // Without any right to this kind there are none to see; it is no error.
    disableErrors: true,
    req,
  })
  return docs
}

/** States from which an office of theirs takes a step. */
async function listStatusGiliran(req: PayloadRequest, kumpulan: KumpulanAlur): Promise<Status[]> {
  const tabel: readonly Langkah[] = ALUR[kumpulan]
  const peran = (await getPeranAktif(req)).map((satu) => satu.peran)
  const milik = tabel.filter((langkah) => langkah.peran.some((satu) => peran.includes(satu)))
  return [...new Set(milik.map(({ dari }) => dari))]
}

/** What is finished waits for nobody, but for those who may still take it further. */
async function listStatusTakDicari(req: PayloadRequest, kumpulan: KumpulanAlur): Promise<Status[]> {
  const tabel: readonly Langkah[] = ALUR[kumpulan]
  const peran = (await getPeranAktif(req)).map((satu) => satu.peran)
  const isMenunggu = (status: Status): boolean =>
    tabel.some(
      (langkah) =>
        langkah.dari === status && isKeputusan(langkah) && langkah.peran.some((satu) => peran.includes(satu)),
    )
  return listStatus(kumpulan).filter((status) => STATUS_SELESAI.includes(status) && !isMenunggu(status))
}

async function toDokumenTugas(
  req: PayloadRequest,
  kumpulan: KumpulanAlur,
  doc: BarisDokumen,
  milik: Rincian,
): Promise<DokumenTugas> {
  const { id, status } = doc
  const { langkah, tenggat } = await listLangkahSaya(req, kumpulan, { id, status }, milik)
  return {
    id,
    kumpulan,
    jenis: getNamaJenis(req, kumpulan),
    judul: getJudulDokumen(kumpulan, doc),
    desa: milik.nama,
    status,
    sejak: toTanggal(new Date(doc.statusSejak ?? doc.createdAt)),
    // Later it is a part of its way, no more.
    alasanKembali: status === 'dikembalikan' ? (doc.alasanKembali ?? null) : null,
    langkah,
    tenggat,
  }
}

/** Only for those whose office has a say here: who sees many villages asks the database for none of the rest. */
async function listLangkahSaya(
  req: PayloadRequest,
  kumpulan: KumpulanAlur,
  { id, status }: Pick<BarisDokumen, 'id' | 'status'>,
  milik: Rincian,
): Promise<Pick<DokumenTugas, 'langkah' | 'tenggat'>> {
  const tabel: readonly Langkah[] = ALUR[kumpulan]
  const peran = (await getPeranAktif(req)).filter(
    (satu) =>
      isWilayahDalam(milik.kode, satu.kode) && tabel.some((langkah) => langkah.peran.includes(satu.peran)),
  )
  if (peran.length === 0) return { langkah: [], tenggat: null }
  const acuan = { id, desa: '', status }
  const keadaan = await SYARAT[kumpulan].getKeadaan(req, acuan, toTanggal(new Date()))
  const sakelar = { ...(await getSakelar(req, milik.kodeKabupaten)), ...keadaan }
  const langkah = listLangkahTerbuka({
    tabel,
    status,
    peran,
    pelaku: req.user?.id ?? '',
    pelakuTerakhir: milik.pelaku,
    sakelar,
  })
  return { langkah, tenggat: await SYARAT[kumpulan].findTenggat(req, acuan, sakelar) }
}

async function listRincian(
  req: PayloadRequest,
  kumpulan: KumpulanAlur,
  daftarId: readonly string[],
): Promise<Rincian[]> {
  return (await getDb(req)).execute<Rincian>(sql`
    select a.id, w.kode, w.nama, w.kode_kabupaten as "kodeKabupaten", (
      select j.pelaku from cms.jejak j where j.dokumen = a.id::text and j.ke is not null order by j.nomor desc limit 1) as pelaku
    from ${toTabel(kumpulan)} a join cms.wilayah w on w.id = a.desa_id
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
  const desa = await (await getDb(req)).execute<{ id: string; nama: string; tahun: number[] }>(sql`
    select w.id, w.nama, coalesce(array_agg(a.tahun::int) filter (where a.status in ('ditetapkan', 'diundangkan')), '{}') as tahun
    from cms.wilayah w left join cms.apbdes a on a.desa_id = w.id and a.deleted_at is null
    where w.tingkat = 'desa' and w.bergabung and ${isDiDalamSatu(sql`w.kode`, kode)}
    group by w.id order by w.kode limit 2000`)
  return desa.flatMap(({ id, nama, tahun }) => {
    const terlewat = calculateTahunTerlewat({ hariIni, tenggat, tahunDitetapkan: tahun })
    return terlewat === null ? [] : [{ idDesa: id, desa: nama, tahun: terlewat }]
  })
}
