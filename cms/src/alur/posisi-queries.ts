/** Where one document stands, read as the person asking. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isUuid } from '../akses/scope.ts'
import { getAlamatApbdes } from '../contract/alamat-apbdes.ts'
import type { Fase } from '../contract/apbdes.ts'
import { getAlamatInformasiPublik } from '../contract/informasi-publik.ts'
import { getAlamatKursus } from '../contract/kursus.ts'
import { getAlamatPos } from '../contract/pos.ts'
import { getAlamatProgram } from '../contract/program-belajar.ts'
import { calculateSisaHariKerja } from '../dasar/hari-kerja.ts'
import { type Tanggal, toTanggal } from '../dasar/tanggal.ts'
import { formatJudul } from '../keuangan/index.ts'
import { listLiburSesudah } from '../pengaturan/index.ts'
import { getEnv } from '../platform/env.ts'
import { getDb } from '../platform/transaction.ts'
import { TANPA_GALAT } from './galat.ts'
import { ALUR, type KumpulanAlur, MASUKAN, type Masukan, STATUS_DRAF, type Status } from './kinds.ts'
import { getSakelar } from './operations.ts'
import { isPenerbitan, type Posisi } from './posisi-rules.ts'
import type { Sakelar } from './rules.ts'
import { type DokumenAlur, SYARAT } from './syarat.ts'

/** `desa` is the village's id; `tahun` that of a budget; `alamat` the public page, while there is one. */
export type PosisiDokumen = Posisi & {
  desa: string
  tahun: number | null
  alamat: string | null
  alasanKembali: string | null
}

/** Null for a document that is not theirs to see or not there. */
export async function findPosisi(
  req: PayloadRequest,
  kumpulan: KumpulanAlur,
  id: unknown,
): Promise<PosisiDokumen | null> {
  if (!isUuid(id)) return null
  const dokumen = await req.payload.findByID({
    collection: kumpulan,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (dokumen === null) return null
  const [desa] = await (await getDb(req)).execute<{ slug: string; kabupaten: string | null }>(
    sql`select w.slug, w.kode_kabupaten as kabupaten from cms.wilayah w where w.id = ${dokumen.desa}`,
  )
  if (desa === undefined) return null
  const { status } = dokumen
  const acuan = { id, desa: String(dokumen.desa), status }
  const hariIni = toTanggal(new Date())
  const keadaan = await SYARAT[kumpulan].getKeadaan(req, acuan, hariIni)
  const sakelar = { ...(await getSakelar(req, desa.kabupaten)), ...keadaan }
  return {
    judul: getJudulDokumen(kumpulan, dokumen),
    status,
    tabel: ALUR[kumpulan],
    sakelar,
    ...(await getTenggat(req, kumpulan, { acuan, sakelar, hariIni })),
    galat: hasGuna(kumpulan, status) ? await SYARAT[kumpulan].listGalat(req, acuan, hariIni) : TANPA_GALAT,
    tercatat: pickTercatat(dokumen),
    evaluasi: (await SYARAT[kumpulan].findEvaluasi?.(req, acuan)) ?? null,
    perubahan: isMenungguTerbit(kumpulan, status)
      ? ((await SYARAT[kumpulan].findPerubahan?.(req, acuan)) ?? null)
      : null,
    desa: acuan.desa,
    tahun: kumpulan === 'apbdes' && 'tahun' in dokumen ? (dokumen.tahun ?? null) : null,
    alamat: keadaan.tayang
      ? `${getEnv().LEWU_SITE_URL}${getAlamatPublik(kumpulan, desa.slug, dokumen)}`
      : null,
    alasanKembali: status === 'dikembalikan' ? (dokumen.alasanKembali ?? null) : null,
  }
}

/** Texts and days of a document that are named like what a step asks for; files are attached anew. */
const pickTercatat = (dokumen: object): Partial<Record<Masukan, string>> =>
  Object.fromEntries(
    Object.entries(dokumen).filter(
      ([nama, nilai]) => typeof nilai === 'string' && !isUuid(nilai) && MASUKAN.some((satu) => satu === nama),
    ),
  )

type Bahan = { acuan: DokumenAlur; sakelar: Sakelar; hariIni: Tanggal }

/** With its last day, the working days until then, where silence would say something. */
async function getTenggat(
  req: PayloadRequest,
  kumpulan: KumpulanAlur,
  { acuan, sakelar, hariIni }: Bahan,
): Promise<Pick<Posisi, 'tenggat' | 'sisaEvaluasi'>> {
  const tenggat = await SYARAT[kumpulan].findTenggat(req, acuan, sakelar)
  if (tenggat === null || !sakelar.evaluasi) return { tenggat }
  const libur = await listLiburSesudah(await getDb(req), hariIni)
  return { tenggat, sisaEvaluasi: calculateSisaHariKerja(hariIni, tenggat, libur) }
}

/** Errors are told to whoever submits, and asked a reason for by the step that they hold up. */
const hasGuna = (kumpulan: KumpulanAlur, status: Status): boolean =>
  STATUS_DRAF.includes(status) ||
  ALUR[kumpulan].some(({ dari, menahanGalat }) => dari === status && menahanGalat === true)

const isMenungguTerbit = (kumpulan: KumpulanAlur, status: Status): boolean =>
  ALUR[kumpulan].some((langkah) => langkah.dari === status && isPenerbitan(langkah))

type Bernama = {
  judul?: string | null
  tahun?: number
  fase?: Fase
  ke?: number | null
  slug?: string | null
  kodeKegiatan?: string | null
}

/** How officers call this kind of document: `Berita`. */
export function getNamaJenis(req: PayloadRequest, kumpulan: KumpulanAlur): string {
  const { singular } = req.payload.collections[kumpulan].config.labels
  return typeof singular === 'string' ? singular : kumpulan
}

/** How officers call a document. */
export const getJudulDokumen = (
  kumpulan: KumpulanAlur,
  { judul, tahun = 0, fase = 'awal', ke }: Bernama,
): string => (kumpulan === 'apbdes' ? formatJudul({ tahun, fase, ke: ke ?? null }) : (judul ?? 'Dokumen'))

function getAlamatPublik(
  kumpulan: KumpulanAlur,
  desa: string,
  { tahun, slug, kodeKegiatan }: Bernama,
): string {
  if (kumpulan === 'pengecualian') return getAlamatInformasiPublik(desa)
  if (kumpulan === 'kegiatan') return getAlamatPos(desa, tahun ?? 0, kodeKegiatan ?? '')
  if (kumpulan === 'apbdes' || kumpulan === 'realisasi') return getAlamatApbdes(desa, tahun ?? 0)
  if (kumpulan === 'program-belajar') return getAlamatProgram(slug ?? '')
  return kumpulan === 'kursus' ? getAlamatKursus(slug ?? '') : `/desa/${desa}/${kumpulan}/${slug}`
}
