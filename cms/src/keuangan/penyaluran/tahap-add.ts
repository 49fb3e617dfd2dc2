/** The stages of the ADD of a kabupaten, all of them or none: a rule is never taken away, so half of them would stay for good. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import { assertWilayahDiurus } from '../../platform/check-wilayah.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { CONTOH_ADD } from './aturan-awal.ts'

/** `wilayah`: id of the kabupaten; `dasarHukum`: its Perbup, which the officer states to hold these stages. */
export type TahapAdd = { wilayah: string; tahun: number; berlakuSejak: Tanggal; dasarHukum: string }

export async function createTahapAdd(
  req: PayloadRequest,
  { wilayah, tahun, berlakuSejak, dasarHukum }: TahapAdd,
): Promise<Result<number, Alasan>> {
  await assertWilayahDiurus(req, 'aturan-penyaluran', {
    wilayah,
    tingkat: ['kabupaten'],
    pesan: 'Pilih kabupaten yang Anda urus.',
  })
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`tahap-add:${wilayah}`}, 0))`)
    const ada = await db.execute(sql`
      select 1 from cms.aturan_penyaluran where wilayah_id = ${wilayah} and dana = 'ADD' and jenis = 'tahap'
        and tahun_dari <= ${tahun} and coalesce(tahun_sampai, ${tahun}) >= ${tahun} limit 1`)
    if (ada.length > 0) return toRefusal(SUDAH_ADA)
    for (const { kode, tahap, bagian } of CONTOH_ADD)
      await req.payload.create({
        collection: 'aturan-penyaluran',
        data: {
          wilayah,
          jenis: 'tahap',
          kode,
          uraian: `Tahap ${tahap}`,
          dana: 'ADD',
          golongan: 'semua',
          tahap,
          bagian,
          tahunDari: tahun,
          tahunSampai: tahun,
          berlakuSejak,
          dasarHukum,
          kepastian: 'pasti',
        },
        depth: 0,
        overrideAccess: false,
        req,
      })
    return toOk(CONTOH_ADD.length)
  })
}

const SUDAH_ADA: Alasan = {
  kode: 'SUDAH_ADA',
  pesan:
    'Kabupaten ini sudah punya tahap ADD untuk tahun itu. Perubahannya ditulis sebagai baris baru di Aturan penyaluran.',
}
