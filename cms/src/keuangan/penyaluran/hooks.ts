import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { isTahunAnggaran } from '../../dasar/tahun-anggaran.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { AturanPenyaluran, Penyerahan, PernyataanPenyaluran } from '../../payload-types.ts'
import { assertWilayahDiurus } from '../../platform/check-wilayah.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { toTabel } from '../../platform/tabel.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { STATUS_DINYATAKAN } from './aturan.ts'
import { listTahap } from './aturan-rules.ts'
import { type BarisBukti, findSalahGanti, mergeBukti } from './bukti-rules.ts'
import { findSalahPernyataan, isPernyataanKosong } from './pernyataan-rules.ts'
import { listAturan } from './queries.ts'

/** A rule belongs to the province or a kabupaten that the person looks after, and says what its kind needs. */
export const checkAturanBaru: CollectionBeforeValidateHook<AturanPenyaluran> = async ({ data, req }) => {
  if (data === undefined || req.user === null) return data
  await assertWilayahDiurus(req, 'aturan-penyaluran', {
    wilayah: data.wilayah,
    tingkat: ['provinsi', 'kabupaten'],
    pesan: 'Pilih provinsi atau kabupaten yang Anda urus.',
  })
  const salah = findSalahAturan(data)
  if (salah === null) return data
  refuseIsian(req, 'aturan-penyaluran', [salah])
}

function findSalahAturan(data: Partial<AturanPenyaluran>): { path: string; message: string } | null {
  const { jenis, ukuran, ambang, nasib, tahap, kode, diakhiri } = data
  if (diakhiri === true) return null
  if (jenis === 'tahap' && (!tahap || !kode?.endsWith(String(tahap))))
    return {
      path: 'kode',
      message: 'Kode tahap berakhir dengan nomor tahapnya, misalnya ADD-1 untuk tahap 1.',
    }
  if (jenis === 'syarat' && !ukuran) return { path: 'ukuran', message: 'Pilih bagaimana syarat ini diukur.' }
  if ((ukuran === 'serapan' || ukuran === 'keluaran') && !ambang)
    return { path: 'ambang', message: 'Isi berapa persen paling sedikit.' }
  return jenis === 'akibat' && !nasib
    ? { path: 'nasib', message: 'Pilih apa yang terjadi dengan uangnya.' }
    : null
}

/** The stage exists for the village, stands there once, and what is stated of it is possible. */
export const checkPenyaluran =
  (kumpulan: KumpulanPenyaluran): CollectionBeforeValidateHook<Penyerahan & PernyataanPenyaluran> =>
  async ({ data, operation, originalDoc, req }) => {
    if (data === undefined) return data
    const isi = { ...originalDoc, ...data }
    const [desa, db] = [toIdRelasi(isi.desa), await getDb(req)]
    if (!isUuid(desa) || !isTahunAnggaran(isi.tahun) || typeof isi.kode !== 'string') return data
    const tempat = { desa, tahun: isi.tahun, kode: isi.kode }
    await lockTahap(db, tempat)
    const pasangan = await findPasangan(db, kumpulan, tempat)
    const salah = findSalahPernyataan(
      {
        diserahkanPada: isi.diserahkanPada || pasangan?.diserahkan || null,
        lengkapPada: isi.lengkapPada || pasangan?.lengkap || null,
        cairPada: isi.cairPada || pasangan?.cair || null,
        jumlahCair: isi.jumlahCair ?? pasangan?.jumlah ?? null,
      },
      { tahun: tempat.tahun, hariIni: toTanggal(new Date()) },
    )
    const galat =
      salah === null
        ? operation === 'create'
          ? ((await findSalahTahap(db, kumpulan, tempat)) ?? findKosong(isi))
          : null
        : { path: salah.isian, message: salah.pesan }
    if (galat === null) return data
    refuseIsian(req, kumpulan, [galat])
  }

const findKosong = (isi: object): { path: string; message: string } | null =>
  isPernyataanKosong({ ...isi })
    ? {
        path: 'kode',
        message:
          'Belum ada yang diisi. Isi tanggal atau jumlahnya, centang yang sudah ada, atau lampirkan berkasnya.',
      }
    : null

/** Both rows of a stage are changed one after the other: what one says is checked by the other. */
const lockTahap = (db: Db, { desa, tahun, kode }: Tempat): Promise<unknown> =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`penyaluran:${desa}:${tahun}:${kode}`}, 0))`)

/**
 * Behind the lock of `checkPenyaluran`: files that others handed in meanwhile stay. A requirement whose file is there is met,
 * ticked or not.
 */
export const setBukti: CollectionBeforeValidateHook<Penyerahan> = async ({ data, originalDoc, req }) => {
  if (data === undefined) return data
  const { id, desa, tahun, kode } = { ...originalDoc, ...data }
  const db = await getDb(req)
  const tersimpan = isUuid(id) ? await listBukti(db, id) : []
  const perubahan = { tersimpan, dikirim: toBarisBukti(data.bukti), semula: toBarisBukti(originalDoc?.bukti) }
  const tempat = { desa: toIdRelasi(desa) ?? '', tahun: tahun ?? 0, kode: kode ?? '' }
  const pasangan = isUuid(tempat.desa) ? await findPasangan(db, 'penyerahan', tempat) : undefined
  const salah = findSalahGanti(perubahan, pasangan?.lengkap ?? null)
  if (salah !== null) refuseIsian(req, 'penyerahan', [{ path: 'bukti', message: salah }])
  const bukti = mergeBukti(perubahan)
  return { ...data, bukti, dipenuhi: toDipenuhi(data.dipenuhi ?? originalDoc?.dipenuhi, bukti) }
}

const listBukti = (db: Db, penyerahan: string): Promise<BarisBukti[]> =>
  db.execute<BarisBukti>(sql`
    select id, syarat, berkas_id as berkas from cms.penyerahan_bukti
    where _parent_id = ${penyerahan} and berkas_id is not null order by _order`)

/** What is incomplete is left to the checks of its fields. */
const toBarisBukti = (bukti: Penyerahan['bukti']): BarisBukti[] =>
  (bukti ?? []).map(({ syarat, berkas }) => ({ syarat, berkas: toIdRelasi(berkas) ?? '' }))

const toDipenuhi = (dipenuhi: Penyerahan['dipenuhi'], bukti: readonly BarisBukti[]): string[] => [
  ...new Set([...(dipenuhi ?? []), ...bukti.map(({ syarat }) => syarat)]),
]

type KumpulanPenyaluran = 'penyerahan' | 'pernyataan-penyaluran'
type Tempat = { desa: string; tahun: number; kode: string }
type Pasangan = {
  diserahkan: string | null
  lengkap: string | null
  cair: string | null
  jumlah: number | null
}

/** What the other one says of the stage. */
async function findPasangan(
  db: Db,
  kumpulan: KumpulanPenyaluran,
  { desa, tahun, kode }: Tempat,
): Promise<Pasangan | undefined> {
  const milik = sql`desa_id = ${desa} and tahun = ${tahun} and kode = ${kode}`
  const [row] = await db.execute<Pasangan>(
    kumpulan === 'penyerahan'
      ? sql`select null as diserahkan, nullif(lengkap_pada, '') as lengkap, nullif(cair_pada, '') as cair,
          jumlah_cair::float8 as jumlah from cms.pernyataan_penyaluran where ${milik}`
      : sql`select nullif(diserahkan_pada, '') as diserahkan, null as lengkap, null as cair, null::float8 as jumlah
          from cms.penyerahan where ${milik}`,
  )
  return row
}

async function findSalahTahap(
  db: Db,
  kumpulan: KumpulanPenyaluran,
  { desa, tahun, kode }: Tempat,
): Promise<{ path: string; message: string } | null> {
  const ada = await db.execute(sql`
    select 1 from ${toTabel(kumpulan)}
    where desa_id = ${desa} and tahun = ${tahun} and kode = ${kode}`)
  if (ada.length > 0) return { path: 'kode', message: 'Tahap ini sudah ada untuk desa ini. Buka yang itu.' }
  const [wilayah] = await db.execute<{ kabupaten: string | null }>(
    sql`select kode_kabupaten as kabupaten from cms.wilayah where id = ${desa}`,
  )
  const kini = { tahun, hariIni: toTanggal(new Date()), kabupaten: wilayah?.kabupaten ?? null }
  const aturan = await listAturan(db)
  const isAda = STATUS_DINYATAKAN.some((statusDesa) =>
    listTahap(aturan, { ...kini, statusDesa }).some((satu) => satu.kode === kode),
  )
  return isAda ? null : { path: 'kode', message: 'Tahap ini tidak ada dalam aturan penyaluran tahun itu.' }
}

export const setJudulPenyaluran: CollectionBeforeChangeHook<Penyerahan | PernyataanPenyaluran> = ({
  data,
  originalDoc,
}) => {
  const { kode = '', tahun = 0 } = { ...originalDoc, ...data }
  return { ...data, judul: `Tahap ${kode}, ${tahun}` }
}
