/** What the radar shows, read as the person asking: one village, or all of an area. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY } from '../../akses/policy.ts'
import { keterbukaanPublikSchema } from '../../contract/keterbukaan.ts'
import { type ButirKewajiban, calculateKeterbukaan } from '../../dasar/keterbukaan.ts'
import { getTingkatWilayah } from '../../dasar/kode-wilayah.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { getPengaturan } from '../../pengaturan/index.ts'
import { canCreateIn } from '../../platform/set-desa.ts'
import { isDiDalamSatu } from '../../platform/sql.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import type { AturanAkibat } from './aturan.ts'
import { listAkibatPublikasi } from './aturan-rules.ts'
import { calculateDaftarRadar, type DaftarRadar } from './daftar-rules.ts'
import { type DesaRadar, listAturan, listDesaRadar, listLibur } from './queries.ts'
import {
  type AturanHari,
  calculateRadar,
  calculateRisikoPublikasi,
  type KeadaanTahap,
} from './radar-rules.ts'

export type RadarDesa = {
  desa: DesaRadar
  tahap: KeadaanTahap[]
  /** Announcements that the publication duty of the year asks for. */
  publikasi: ButirKewajiban[]
  /** `risiko`: what it would cost at most, in sen; null = not known. */
  akibatPublikasi: (AturanAkibat & { risiko: Sen | null })[]
  canSerahkan: boolean
  canNyatakan: boolean
}
export type Radar =
  | { jenis: 'desa'; isi: RadarDesa }
  | { jenis: 'daftar'; isi: DaftarRadar }
  | { jenis: 'kosong' }

/** `slug` null: the own village, or all villages of the person's areas. */
export async function getRadar(
  req: PayloadRequest,
  { tahun, slug, now }: { tahun: number; slug: string | null; now: Date },
): Promise<Radar> {
  const kode = matchPeran(await getPeranAktif(req), POLICY.penyerahan.read).map(({ aktif }) => aktif.kode)
  if (kode.length === 0) return { jenis: 'kosong' }
  const db = await getDb(req)
  const [daftar, aturan, hari] = [
    await listDesaRadar(db, kode, tahun),
    await listAturan(db),
    await getAturanHari(db, tahun, now),
  ]
  // Who works for one village sees it at once; those above choose among theirs, also where there is one.
  const isPembina = kode.some((satu) => getTingkatWilayah(satu) !== 'desa')
  const satu = daftar.length === 1 && !isPembina ? daftar[0] : daftar.find((desa) => desa.slug === slug)
  if (satu !== undefined) return { jenis: 'desa', isi: await toRadarDesa(req, satu, { tahun, aturan, hari }) }
  const publikasi = await listPublikasi(db, daftar, tahun, hari.hariIni)
  const semua = daftar.map(({ fakta, ...desa }) => ({
    ...desa,
    tahap: calculateRadar(aturan, fakta, { tahun, hari }),
    publikasi: publikasi.get(desa.slug) ?? [],
  }))
  const { hariTenggang } = await getPengaturan(db)
  return { jenis: 'daftar', isi: calculateDaftarRadar(semua, { hariIni: hari.hariIni, hariTenggang }) }
}

async function toRadarDesa(
  req: PayloadRequest,
  desa: DesaRadar,
  bahan: { tahun: number; aturan: Awaited<ReturnType<typeof listAturan>>; hari: AturanHari },
): Promise<RadarDesa> {
  const { tahun, aturan, hari } = bahan
  return {
    desa,
    tahap: calculateRadar(aturan, desa.fakta, { tahun, hari }),
    publikasi: (await listPublikasi(await getDb(req), [desa], tahun, hari.hariIni)).get(desa.slug) ?? [],
    akibatPublikasi: listAkibatPublikasi(aturan, {
      tahun,
      hariIni: hari.hariIni,
      kabupaten: desa.fakta.kabupaten,
      statusDesa: null,
    }).map((akibat) => ({ ...akibat, risiko: calculateRisikoPublikasi(akibat, desa.fakta) })),
    canSerahkan: await canCreateIn(req, 'penyerahan', desa.id),
    canNyatakan: await canCreateIn(req, 'pernyataan-penyaluran', desa.id),
  }
}

async function getAturanHari(db: Db, tahun: number, now: Date): Promise<AturanHari> {
  const { hariKerjaCamat, hariKerjaDpmd } = await getPengaturan(db)
  return {
    hariIni: toTanggal(now),
    hariKerjaDesa: hariKerjaCamat + hariKerjaDpmd,
    libur: await listLibur(db, tahun),
  }
}

/** The budget and what the Dana Desa pays for, by village: announced, or due (Permendesa 16/2025 Ps 10). */
async function listPublikasi(
  db: Db,
  daftarDesa: readonly { slug: string }[],
  tahun: number,
  hariIni: Tanggal,
): Promise<Map<string, ButirKewajiban[]>> {
  const daftar = await db.execute<{ slug: string; bukti: unknown }>(sql`
    select s.kunci as slug, t->'bukti' as bukti
    from publik.salinan s cross join jsonb_array_elements(s.isi->'daftarTahun') t
    where s.jenis = 'keterbukaan' and (t->>'tahun')::int = ${tahun}
      and s.kunci in (select jsonb_array_elements_text(${JSON.stringify(daftarDesa.map(({ slug }) => slug))}::jsonb))`)
  const bukti = new Map(daftar.map((satu) => [satu.slug, buktiSchema.parse(satu.bukti)]))
  return new Map(
    daftarDesa.map(({ slug }) => [
      slug,
      calculateKeterbukaan(tahun, bukti.get(slug) ?? [], hariIni).butir.filter(
        ({ kode }) => kode === 'apbdes' || kode === 'dana-desa',
      ),
    ]),
  )
}

const buktiSchema = keterbukaanPublikSchema.shape.daftarTahun.element.shape.bukti

/** Kabupaten whose ADD stages the person may set, with whether any stand for the year. */
export async function listKabupatenAdd(
  req: PayloadRequest,
  tahun: number,
): Promise<{ id: string; nama: string; hasAdd: boolean }[]> {
  const kode = matchPeran(await getPeranAktif(req), POLICY['aturan-penyaluran'].create).map(
    ({ aktif }) => aktif.kode,
  )
  if (kode.length === 0) return []
  return (await getDb(req)).execute(sql`
    select w.id, w.nama, exists (
      select 1 from cms.aturan_penyaluran a where a.wilayah_id = w.id and a.dana = 'ADD' and a.jenis = 'tahap'
        and a.tahun_dari <= ${tahun} and coalesce(a.tahun_sampai, ${tahun}) >= ${tahun}) as "hasAdd"
    from cms.wilayah w where w.tingkat = 'kabupaten' and ${isDiDalamSatu(sql`w.kode`, kode)}
    order by w.kode`)
}
