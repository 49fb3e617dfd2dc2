/** What a budget is presented from: a village's year with its versions, lines, files and records. */
import { sql } from '@payloadcms/db-postgres'
import { type Fase, type SumberRealisasi, toNamaVersi } from '../../contract/apbdes.ts'
import type { SusunanKode } from '../../contract/kode-anggaran.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import {
  type AcuanAnggaran,
  type BarisApbdes,
  type CatatanTersimpan,
  compareVersi,
  getSumberRealisasi,
  KE,
  type KolomEvaluasi,
  listBarisPerApbdes,
  listCatatanPerTahun,
  listRincian,
  listSilpaAkhir,
  listUangAda,
  loadAcuan,
  toAdaCatatan,
  toKunciTahun,
  type UangAda,
  type Versi,
} from '../../keuangan/index.ts'
import { listBerkasFakta } from '../../naskah/queries.ts'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import { type DesaFakta, listDesaFakta } from '../desa/facts.ts'

export type DokumenSah = Versi &
  KolomEvaluasi & {
    id: string
    desaId: string
    susunanKode: SusunanKode
    status: 'ditetapkan' | 'diundangkan'
    nomor: string
    ditandatanganiDiKertas: boolean
    alasanPengecualian: string | null
    alasanLewat: string | null
    catatanEvaluasi: string | null
    nomorUndang: string | null
    tanggalUndang: string | null
    berkasId: string | null
    nomorPenjabaran: string | null
    tanggalPenjabaran: string | null
    berkasPenjabaranId: string | null
    catatanPembetulan: string | null
    /** Since when it says what it says: set, promulgated, or its record put right. */
    sejak: string
  }
/** All that stands of a village's year, in order; at least one. */
export type TahunAnggaran = {
  desa: DesaFakta
  acuan: AcuanAnggaran
  dokumen: DokumenSah[]
  baris: ReadonlyMap<string, readonly BarisApbdes[]>
  /** Without the sums that were printed with them, by the id of the document. */
  rincian: ReadonlyMap<string, BarisApbdes[]>
  /** Of its account, by the id of the document. */
  uangAda: ReadonlyMap<string, UangAda>
  berkas: readonly BerkasFakta[]
  /** Approved records of realisation, in the order of their days. */
  catatan: readonly CatatanTersimpan[]
}
/**
 * `isTahun`: the page of the year, which takes its realisation from records where it has to. `silpaLalu`: what the account
 * of the year before left over; null where it does not stand here, and not asked for one version, which stays what it was.
 */
export type FaktaApbdes = {
  tahun: TahunAnggaran
  dokumen: DokumenSah
  isTahun: boolean
  silpaLalu?: Sen | null
}

/**
 * A source is one village and year, `<desa>/<tahun>`. Public is the last of its versions, in the order of their
 * regulations: an original taken over late from paper never hides an amendment.
 */
export const toIdApbdes = (desaId: string, tahun: number): string => `${desaId}/${tahun}`

export function parseIdApbdes(id: string): { desaId: string; tahun: number; nama: string } {
  const [desaId = '', tahun = '', nama = ''] = id.split('/')
  return { desaId, tahun: Number(tahun), nama }
}
export const toIdTahun = (id: string): string => id.split('/').slice(0, 2).join('/')

/** Leftovers of the years before, by the ids of the years that go on with them. */
export async function listSilpaLalu(db: Db, daftarId: readonly string[]): Promise<Map<string, Sen>> {
  const lalu = daftarId.map(parseIdApbdes).map(({ desaId, tahun }) => ({ desa: desaId, tahun: tahun - 1 }))
  const silpa = await listSilpaAkhir(db, lalu)
  return new Map(
    daftarId.flatMap((id): [string, Sen][] => {
      const { desaId, tahun } = parseIdApbdes(id)
      const sisa = silpa.get(toKunciTahun(desaId, tahun - 1))
      return sisa === undefined ? [] : [[id, sisa]]
    }),
  )
}

/** What each village and year among these is made of; those of which nothing stands are left out. */
export async function listTahunAnggaran(
  db: Db,
  daftarId: readonly string[],
): Promise<{ daftarDesa: DesaFakta[]; tahun: Map<string, TahunAnggaran> }> {
  const daftarDesa = await listDesaFakta(db, [...new Set(daftarId.map((id) => parseIdApbdes(id).desaId))])
  const dokumen = await listDokumenSah(db, daftarId)
  const baris = await listBarisPerApbdes(
    db,
    dokumen.map(({ id }) => id),
  )
  const rincian = new Map([...baris].map(([id, daftar]) => [id, listRincian(daftar)]))
  const uangAda = await listUangAda(
    db,
    dokumen.map(({ id }) => id),
  )
  const catatan = await listCatatanPerTahun(db, daftarId.map(parseIdApbdes))
  const berkas = await listBerkasFakta(db, [
    ...dokumen
      .flatMap(({ berkasId, berkasPenjabaranId }) => [berkasId, berkasPenjabaranId])
      .filter((id) => id != null),
    ...catatan.flatMap(({ buktiPublik }) => buktiPublik ?? []),
  ])
  const perTahun = Map.groupBy(catatan, (satu) => toIdApbdes(satu.desaId, satu.tahun))
  const toAcuan = await loadAcuan(db)
  const milik = Map.groupBy(dokumen, ({ desaId, tahun }) => toIdApbdes(desaId, tahun))
  const tahun = [...milik].flatMap(([id, daftar]): [string, TahunAnggaran][] => {
    const desa = daftarDesa.find((satu) => satu.id === parseIdApbdes(id).desaId)
    const isi = {
      dokumen: daftar.toSorted(compareVersi),
      baris,
      rincian,
      uangAda,
      berkas,
      catatan: perTahun.get(id) ?? [],
    }
    if (desa === undefined) return []
    const acuan = toAcuan({ tahun: parseIdApbdes(id).tahun, kabupaten: desa.kode.slice(0, 5) })
    return [[id, { desa, acuan, ...isi }]]
  })
  return { daftarDesa, tahun: new Map(tahun) }
}

export const listTercatat = ({ dokumen, rincian }: Pick<TahunAnggaran, 'dokumen' | 'rincian'>) =>
  dokumen.map((satu) => ({
    ...satu,
    hasRealisasi: getRincian(rincian, satu.id).some(({ realisasi }) => realisasi !== null),
  }))

export const toSumberTahun = (tahun: TahunAnggaran): SumberRealisasi =>
  getSumberRealisasi(listTercatat(tahun), toAdaCatatan(tahun.catatan))

export function listTahun(db: Db): Promise<{ desaId: string; tahun: number }[]> {
  return db.execute(sql`
    select distinct desa_id as "desaId", tahun::int as tahun from cms.apbdes
    where status in ('ditetapkan', 'diundangkan') and deleted_at is null order by 1, 2`)
}

/** Versions that stand, of all villages and years: without their lines, which are many. */
export async function listIdVersi(db: Db): Promise<string[]> {
  const tahun = (await listTahun(db)).map((satu) => toIdApbdes(satu.desaId, satu.tahun))
  const dokumen = await listDokumenSah(db, tahun)
  return dokumen.map((satu) => `${toIdApbdes(satu.desaId, satu.tahun)}/${toNamaVersi(satu)}`)
}

/** Every version that was ever set, so that one that is withdrawn takes its page along. */
export async function listSlot(db: Db, daftarId: readonly string[]): Promise<Map<string, string[]>> {
  const daftar = await db.execute<{ desaId: string; tahun: number; fase: Fase; ke: number | null }>(sql`
    select distinct desa_id as "desaId", a.tahun::int as tahun, fase,
      case when fase in ('perubahan', 'perubahan-penjabaran') then coalesce(ke, 1)::int else ke::int end as ke
    from ${toPilihan(daftarId)} where ditetapkan_pada is not null order by 1, 2, 3, 4`)
  const milik = Map.groupBy(daftar, ({ desaId, tahun }) => toIdApbdes(desaId, tahun))
  return new Map([...milik].map(([id, slot]) => [id, slot.map(toNamaVersi)]))
}

export async function listTahunBerikut(db: Db, daftarId: readonly string[]): Promise<Map<string, string[]>> {
  const daftar = daftarId.map(parseIdApbdes).map(({ desaId, tahun }) => toIdApbdes(desaId, tahun + 1))
  const ada = await db.execute<{ desaId: string; tahun: number }>(sql`
    select distinct desa_id as "desaId", a.tahun::int as tahun from ${toPilihan(daftar)}
    where status in ('ditetapkan', 'diundangkan')`)
  return new Map(ada.map(({ desaId, tahun }) => [toIdApbdes(desaId, tahun - 1), [toIdApbdes(desaId, tahun)]]))
}

const toPilihan = (daftarId: readonly string[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(daftarId.map(parseIdApbdes))}::jsonb) as x("desaId" uuid, tahun int)
    join cms.apbdes a on a.desa_id = x."desaId" and a.tahun = x.tahun and a.deleted_at is null`

function listDokumenSah(db: Db, daftarId: readonly string[]): Promise<DokumenSah[]> {
  return db.execute<DokumenSah>(sql`
    select a.id, desa_id as "desaId", coalesce(susunan_kode::text, 'permendagri-20-2018') as "susunanKode", a.tahun::int as tahun, fase, ${KE} as ke, nullif(sampai, '') as sampai, status, nomor_perdes as nomor,
      tanggal_perdes as tanggal, ditandatangani_di_kertas as "ditandatanganiDiKertas",
      alasan_pengecualian as "alasanPengecualian", alasan_lewat as "alasanLewat", catatan_evaluasi as "catatanEvaluasi",
      nomor_evaluasi as "nomorEvaluasi", tanggal_evaluasi as "tanggalEvaluasi", ${toIso(sql`dievaluasi_pada`)} as "dievaluasiPada",
      nomor_undang as "nomorUndang", tanggal_undang as "tanggalUndang", berkas_peraturan_id as "berkasId",
      nomor_penjabaran as "nomorPenjabaran", tanggal_penjabaran as "tanggalPenjabaran",
      berkas_penjabaran_id as "berkasPenjabaranId", catatan_pembetulan as "catatanPembetulan",
      ${toIso(sql`ditetapkan_pada`)} as "ditetapkanPada",
      ${toIso(sql`greatest(coalesce(status_sejak, ditetapkan_pada), dicatat_pada)`)} as sejak
    from ${toPilihan(daftarId)} where status in ('ditetapkan', 'diundangkan') order by a.id`)
}

/** A budget may be set without a line. */
export const getRincian = (rincian: TahunAnggaran['rincian'], id: string): BarisApbdes[] =>
  rincian.get(id) ?? []
