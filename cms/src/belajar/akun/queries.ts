/** What the page of codes asks. */
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { listDesaPilihan } from '../../pengguna/index.ts'
import { canTerbitkanKode } from './kode-rules.ts'

export type PilihanKode = {
  daftarDesa: { id: string; nama: string }[]
  daftarPerangkat: { id: string; nama: string }[]
}

/** Null for who may not issue codes. Villages and officials are those of an operator; the province needs none. */
export async function findPilihanKode(req: PayloadRequest): Promise<PilihanKode | null> {
  const peran = await getPeranAktif(req)
  if (!canTerbitkanKode(peran)) return null
  const milik = new Set(
    peran.filter((satu) => satu.peran === 'operator-desa').map(({ wilayahId }) => wilayahId),
  )
  const daftarDesa = (await listDesaPilihan(req)).filter(({ id }) => milik.has(id))
  if (daftarDesa.length === 0) return { daftarDesa, daftarPerangkat: [] }
  // An operator reads the officials of the own village alone.
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
  const daftarPerangkat = docs.map(({ id, nama, jabatan }) => ({ id, nama: `${nama}, ${jabatan}` }))
  return { daftarDesa, daftarPerangkat }
}
