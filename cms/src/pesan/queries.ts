/** Visitors' messages that wait for an answer of the person asking: what has a last day first, then the longest waiting. */
import type { PayloadRequest } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { type Tanggal, toTanggal } from '../dasar/tanggal.ts'
import type { Pesan } from '../payload-types.ts'

const TAMPIL = 5

export type PesanMenunggu = Pick<Pesan, 'id' | 'cuplikan' | 'jenis'> & {
  desa: string
  sejak: Tanggal
  tenggat: Tanggal | null
}
/** `jumlah` counts those that are not shown too. */
export type DaftarMenunggu = { jumlah: number; daftar: PesanMenunggu[] }

/** Null for those who may not answer: who only reads has nothing to do here. */
export async function listPesanMenunggu(req: PayloadRequest): Promise<DaftarMenunggu | null> {
  const boleh = (await toCollectionAccess('pesan').update?.({ req })) ?? false
  if (boleh === false) return null
  const { docs, totalDocs } = await req.payload.find({
    collection: 'pesan',
    where: { and: [{ status: { equals: 'diterima' } }, ...(boleh === true ? [] : [boleh])] },
    sort: ['tenggat', 'waktu'],
    limit: TAMPIL,
    depth: 1,
    overrideAccess: false,
    req,
  })
  return { jumlah: totalDocs, daftar: docs.map(toMenunggu) }
}

function toMenunggu({ id, cuplikan, jenis, desa, waktu, tenggat }: Pesan): PesanMenunggu {
  const nama = typeof desa === 'object' && desa !== null ? desa.nama : ''
  return { id, cuplikan, jenis, desa: nama, sejak: toTanggal(new Date(waktu)), tenggat: tenggat ?? null }
}
