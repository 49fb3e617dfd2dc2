/** What the page of codes asks. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { listDesaPilihan } from '../../pengguna/index.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { canTerbitkanKode, isPenerbitProvinsi } from './kode-rules.ts'

export type DesaPilihan = { id: string; nama: string; kecamatan: string | null }
export type PilihanKode = {
  daftarDesa: DesaPilihan[]
  daftarPerangkat: { id: string; nama: string }[]
  /** Of whom helps the whole province: the kabupaten whose villages are to choose from. Null for an operator. */
  kabupaten: { daftar: { nilai: string; nama: string }[]; terpilih: string } | null
}

/** Null for who may not issue codes. */
export async function findPilihanKode(req: PayloadRequest, kabupaten: unknown): Promise<PilihanKode | null> {
  const peran = await getPeranAktif(req)
  if (!canTerbitkanKode(peran)) return null
  const milik = new Set(
    peran.filter((satu) => satu.peran === 'operator-desa').map(({ wilayahId }) => wilayahId),
  )
  const sendiri = (await listDesaPilihan(req)).filter(({ id }) => milik.has(id))
  const daftarPerangkat = sendiri.length === 0 ? [] : await listPerangkat(req)
  if (!isPenerbitProvinsi(peran))
    return {
      daftarDesa: sendiri.map((satu) => ({ ...satu, kecamatan: null })),
      daftarPerangkat,
      kabupaten: null,
    }
  const db = await getDb(req)
  const daftar = await db.execute<{ nilai: string; nama: string }>(
    sql`select kode as nilai, nama from cms.wilayah where tingkat = 'kabupaten' order by nama`,
  )
  const terpilih = daftar.find(({ nilai }) => nilai === kabupaten)?.nilai ?? ''
  const daftarDesa = terpilih === '' ? [] : await listDesaKabupaten(db, terpilih)
  return { daftarDesa, daftarPerangkat, kabupaten: { daftar, terpilih } }
}

/** An operator reads the officials of the own village alone. */
async function listPerangkat(req: PayloadRequest): Promise<PilihanKode['daftarPerangkat']> {
  const { docs } = await req.payload.find({
    collection: 'perangkat',
    where: { aktif: { equals: true } },
    sort: 'nama',
    pagination: false,
    depth: 0,
    select: { nama: true, jabatan: true },
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, nama, jabatan }) => ({ id, nama: `${nama}, ${jabatan}` }))
}

/** By kecamatan: villages of one kabupaten bear the same name now and then. */
const listDesaKabupaten = (db: Db, kabupaten: string): Promise<DesaPilihan[]> =>
  db.execute<DesaPilihan>(sql`
    select d.id, d.nama, c.nama as kecamatan from cms.wilayah d join cms.wilayah c on c.kode = d.kode_kecamatan
    where d.tingkat = 'desa' and d.kode_kabupaten = ${kabupaten} order by c.nama, d.nama, d.id`)
