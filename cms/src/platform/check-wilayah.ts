import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { matchPeran } from '../akses/payload-access.ts'
import { POLICY } from '../akses/policy.ts'
import { isUuid } from '../akses/scope.ts'
import { getTingkatWilayah, isWilayahDalam, type TingkatWilayah } from '../dasar/kode-wilayah.ts'
import { toIdRelasi } from '../dasar/relasi.ts'
import { getDb } from './transaction.ts'

/** What is made for a whole area is made by who looks after it; anybody else is refused (403) with `pesan`. */
export async function assertWilayahDiurus(
  req: PayloadRequest,
  kumpulan: 'aturan-penyaluran' | 'kode-anggaran' | 'aturan-bagian' | 'pengaturan-kabupaten',
  { wilayah, tingkat, pesan }: { wilayah: unknown; tingkat: readonly TingkatWilayah[]; pesan: string },
): Promise<void> {
  const id = toIdRelasi(wilayah as string)
  const [satu] = isUuid(id)
    ? await (await getDb(req)).execute<{ kode: string; tingkat: TingkatWilayah }>(
        sql`select kode, tingkat from cms.wilayah where id = ${id}`,
      )
    : []
  const hak = matchPeran(await getPeranAktif(req), POLICY[kumpulan].create)
  const isDiurus =
    satu !== undefined &&
    tingkat.includes(satu.tingkat) &&
    hak.some(({ aktif }) => isWilayahDalam(satu.kode, aktif.kode))
  if (!isDiurus) throw new APIError(pesan, 403, undefined, true)
}

/** The area of somebody who looks after one of these levels alone, and once. */
export async function findWilayahSendiri(
  req: PayloadRequest,
  tingkat: readonly TingkatWilayah[],
): Promise<string | undefined> {
  const daftar = (await getPeranAktif(req)).filter(({ kode }) => {
    const milik = getTingkatWilayah(kode)
    return milik !== null && tingkat.includes(milik)
  })
  return daftar.length === 1 ? daftar[0]?.wilayahId : undefined
}
