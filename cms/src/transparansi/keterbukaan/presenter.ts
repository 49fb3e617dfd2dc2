/** What a village has announced about its budgets: through this portal, and elsewhere as it has recorded. */
import { sql } from '@payloadcms/db-postgres'
import { getAlamatApbdes, getAlamatDanaDesa, getAlamatPengaduan } from '../../contract/alamat-apbdes.ts'
import { getAlamatDokumen } from '../../contract/dokumen.ts'
import {
  type AlasanPublik,
  type BuktiPublik,
  type KeterbukaanPublik,
  keterbukaanPublikSchema,
} from '../../contract/keterbukaan.ts'
import type { KodeKewajiban } from '../../dasar/keterbukaan.ts'
import { compareTeks } from '../../dasar/urutan.ts'
import { listBerkasFakta } from '../../naskah/queries.ts'
import type { BerkasFakta } from '../../naskah/terbitan.ts'
import { getPengaturan } from '../../pengaturan/index.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'
import { type DesaFakta, listDesaFakta, toDesaRingkas } from '../desa/facts.ts'
import { toBerkasPublik, toUnduhan } from '../naskah/penyaji.ts'
import { listTampilPerDesa, type TahunTampil } from './tampil-queries.ts'
import { listTampil } from './tampil-rules.ts'

/** What people get on their phone; each file has an address of its own. */
const NAMA_BERKAS = 'bukti'

type Bukti = {
  desaId: string
  jenis: 'pengumuman' | 'alasan'
  kode: KodeKewajiban
  tahun: number
  tanggal: string
  /** ISO instant since which the portal knows of it. */
  waktu: string
  /** End of the address of the page that shows it. */
  slug: string | null
  media: BuktiPublik['media']
  keterangan: string | null
  berkasId: string | null
}
export type FaktaKeterbukaan = {
  desa: DesaFakta
  tampilTerlambat: boolean
  hariTenggang: number
  bukti: Bukti[]
  berkas: BerkasFakta[]
}

export const keterbukaanPenyaji: Penyaji<FaktaKeterbukaan> = {
  schema: keterbukaanPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(
        sql`select id from cms.wilayah where bergabung and tingkat = 'desa' order by kode`,
      )
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const bukti = await listBukti(db, daftarId)
    const berkas = await listBerkasFakta(
      db,
      bukti.flatMap(({ berkasId }) => berkasId ?? []),
    )
    const { terlambatPublik: tampilTerlambat, hariTenggang } = await getPengaturan(db)
    const milik = Map.groupBy(bukti, ({ desaId }) => desaId)
    const daftarDesa = await listDesaFakta(db, daftarId)
    const tampil = await listTampilPerDesa(
      db,
      daftarDesa.map(({ kode }) => kode),
    )
    return daftarDesa.map((desa) => {
      const semua = [...(milik.get(desa.id) ?? []), ...toBuktiTampil(desa.id, tampil.get(desa.kode) ?? [])]
      const fakta = { desa, tampilTerlambat, hariTenggang, bukti: semua.sort(compareBukti), berkas }
      return {
        id: desa.id,
        kunci: desa.slug,
        fakta: desa.bergabung ? fakta : null,
        terkait: [{ jenis: 'informasi-publik', id: desa.id }],
      }
    })
  },
  present,
}

function present({ desa, tampilTerlambat, hariTenggang, bukti, berkas }: FaktaKeterbukaan): Salinan {
  const judul = `Keterbukaan anggaran ${desa.nama}`
  const findBerkas = (id: string | null): BerkasFakta | undefined => berkas.find((satu) => satu.id === id)
  const tampil = bukti.filter(({ jenis }) => tampilTerlambat || jenis === 'pengumuman')
  const perTahun = [...Map.groupBy(tampil, ({ tahun }) => tahun)].sort(([a], [b]) => b - a)
  const isi: KeterbukaanPublik = {
    desa: toDesaRingkas(desa),
    tampilTerlambat,
    hariTenggang,
    daftarTahun: perTahun.map(([tahun, daftar]) => ({
      tahun,
      bukti: daftar
        .filter(({ jenis }) => jenis === 'pengumuman')
        .map((satu) => presentBukti(desa.slug, satu, findBerkas(satu.berkasId))),
      alasan: daftar.filter(({ jenis }) => jenis === 'alasan').map(presentAlasan),
    })),
  }
  const waktu =
    tampil
      .map((satu) => satu.waktu)
      .sort()
      .at(-1) ?? desa.diperbarui
  return {
    desa: desa.kode,
    tahun: null,
    status: 'terbit',
    tanggal: null,
    judul,
    isi,
    waktu,
    teks: { a: judul, b: '', c: '' },
    // A photo left on what became a reason is shown nowhere, so it is not public either.
    berkas: listBerkas(
      tampil.flatMap(({ jenis, berkasId }) => (jenis === 'pengumuman' ? (findBerkas(berkasId) ?? []) : [])),
    ),
  }
}

const listBerkas = (dipakai: readonly BerkasFakta[]): Salinan['berkas'] => [
  ...new Map(
    dipakai.map((satu) => [satu.sha256, toBerkasPublik(satu, toUnduhan(satu, NAMA_BERKAS).nama)]),
  ).values(),
]

const presentAlasan = ({ kode, tanggal, keterangan }: Bukti): AlasanPublik => ({
  kode,
  tanggal,
  isi: keterangan ?? '',
})

function presentBukti(slugDesa: string, bukti: Bukti, berkas: BerkasFakta | undefined): BuktiPublik {
  const { kode, tahun, tanggal, slug, media, keterangan } = bukti
  const alamat = kode === 'ippd' ? getAlamatDokumen(slugDesa, slug ?? '') : toAlamat(kode, slugDesa, tahun)
  return {
    kode,
    tanggal,
    alamat: slug === null ? null : alamat,
    media,
    keterangan,
    berkas: berkas === undefined ? null : toUnduhan(berkas, NAMA_BERKAS),
  }
}

function toAlamat(kode: KodeKewajiban, slugDesa: string, tahun: number): string {
  switch (kode) {
    case 'penjabaran':
      return `${getAlamatApbdes(slugDesa, tahun)}/rincian`
    case 'pengaduan':
      return getAlamatPengaduan(slugDesa, tahun)
    case 'dana-desa':
      return getAlamatDanaDesa(slugDesa, tahun)
    default:
      return getAlamatApbdes(slugDesa, tahun)
  }
}

/** The newest year first; of one duty the earliest announcement. */
const compareBukti = (a: Bukti, b: Bukti): number =>
  b.tahun - a.tahun || compareTeks(a.kode, b.kode) || compareTeks(a.tanggal, b.tanggal)

const toBuktiTampil = (desaId: string, daftar: readonly TahunTampil[]): Bukti[] =>
  daftar.flatMap(({ tahun, anggaran, kegiatan }) =>
    listTampil(anggaran, kegiatan).map((satu) => ({
      ...satu,
      desaId,
      jenis: 'pengumuman' as const,
      tahun,
      slug: String(tahun),
      media: [],
      keterangan: null,
      berkasId: null,
    })),
  )

/** Budgets and reports set here, IPPD released here, and what was recorded, in the order of their days. */
function listBukti(db: Db, daftarId: readonly string[]): Promise<Bukti[]> {
  const dalam = sql`desa_id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid)`
  return db.execute<Bukti>(sql`
    select * from (
      select desa_id as "desaId", 'pengumuman' as jenis, tahun::int as tahun,
        case fase when 'awal' then 'apbdes' when 'perubahan' then 'perubahan' when 'perubahan-penjabaran' then 'perubahan'
          when 'realisasi-semester-1' then 'semester-1' else 'akhir-tahun' end as kode,
        to_char(min(ditetapkan_pada) at time zone 'Asia/Pontianak', 'YYYY-MM-DD') as tanggal,
        ${toIso(sql`min(ditetapkan_pada)`)} as waktu, tahun::text as slug,
        '[]'::json as media, null as keterangan, null::uuid as "berkasId"
      from cms.apbdes where status in ('ditetapkan', 'diundangkan') and fase <> 'realisasi-berjalan' and deleted_at is null and ${dalam} group by desa_id, tahun, fase
      union all
      select d.desa_id, 'pengumuman', (d.terbitan->'naskah'->>'tahun')::int, 'ippd',
        to_char((d.terbitan->>'terbitPada')::timestamptz at time zone 'Asia/Pontianak', 'YYYY-MM-DD'),
        ${toIso(sql`(d.terbitan->>'terbitPada')::timestamptz`)}, d.slug, '[]'::json, null, null::uuid
      from cms.dokumen d where d.deleted_at is null and d.terbitan->'naskah'->>'jenis' = 'ippd' and ${dalam}
      union all
      select b.desa_id, b.jenis::text, b.tahun::int, b.kewajiban::text, b.tanggal, ${toIso(sql`b.updated_at`)}, null,
        coalesce((select json_agg(m.value order by m."order") from cms.bukti_pengumuman_media m where m.parent_id = b.id), '[]'),
        nullif(b.keterangan, ''), b.berkas_id
      from cms.bukti_pengumuman b where b.tampil and ${dalam}) semua
    order by "desaId", tahun desc, kode, tanggal, waktu, slug nulls last`)
}
