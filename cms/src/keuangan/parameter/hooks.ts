import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { toBaku } from '../../dasar/baku.ts'
import type { TingkatWilayah } from '../../dasar/kode-wilayah.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import type { AturanBagian, KodeAnggaran } from '../../payload-types.ts'
import { assertWilayahDiurus } from '../../platform/check-wilayah.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { isDiDalam } from '../../platform/sql.ts'
import { getDb } from '../../platform/transaction.ts'
import { createAntrean } from '../../publikasi/antrean.ts'
import { lockPublikasi } from '../../publikasi/publish.ts'
import {
  checkBagianBaru,
  checkKodeBaru,
  checkTahun,
  formatDaftarKode,
  parseKodeAnggaran,
  type SalahIsian,
} from './parameter-rules.ts'
import { toDaftarKode } from './queries.ts'

/** A row belongs to the province or a kabupaten that the person looks after; codes are kept in one form. */
export const checkKodeHook: CollectionBeforeValidateHook<KodeAnggaran> = async ({ data, req }) => {
  if (data === undefined || req.user === null) return data
  const isKabupaten = (await findTingkat(req, 'kode-anggaran', data.wilayah)) === 'kabupaten'
  const { pohon, kode = '', tahunDari, tahunSampai } = data
  if (pohon === undefined || !tahunDari) return data
  const salah = checkKodeBaru({ pohon, kode, tahunDari, tahunSampai: tahunSampai ?? null, isKabupaten })
  if (salah !== null) refuseIsian(req, 'kode-anggaran', [salah])
  return { ...data, kode: parseKodeAnggaran(pohon, kode, tahunDari) ?? kode }
}

export const checkBagianHook: CollectionBeforeValidateHook<AturanBagian> = async ({ data, req }) => {
  if (data === undefined || req.user === null) return data
  await findTingkat(req, 'aturan-bagian', data.wilayah)
  const { tahunDari, min, maks } = data
  if (!tahunDari) return data
  const tahunSampai = data.tahunSampai ?? null
  if (data.diakhiri === true) {
    const salahAkhir = checkTahun({ tahunDari, tahunSampai }) ?? (await findTanpaSasaran(req, data))
    if (salahAkhir !== null) refuseIsian(req, 'aturan-bagian', [salahAkhir])
    return data
  }
  const kegiatan = toDaftarKode(data.daftarKegiatan)
  const rekening = toDaftarKode(data.daftarRekening)
  const salah = checkBagianBaru({
    kegiatan,
    rekening,
    min: min ?? null,
    maks: maks ?? null,
    tahunDari,
    tahunSampai,
  })
  if (salah !== null) refuseIsian(req, 'aturan-bagian', [salah])
  return {
    ...data,
    daftarKegiatan: formatDaftarKode('kegiatan', kegiatan, tahunDari),
    daftarRekening: formatDaftarKode('rekening', rekening, tahunDari),
  }
}

/** A row that ends another says which: a name that no row has would end nothing, and nobody would notice. */
async function findTanpaSasaran(
  req: PayloadRequest,
  { kode, nama = '', wilayah }: Partial<AturanBagian>,
): Promise<SalahIsian | null> {
  const daftar = await (await getDb(req)).execute<{ nama: string }>(sql`
    select nama from cms.aturan_bagian where wilayah_id = ${toIdRelasi(wilayah as string)} and kode::text = ${kode}`)
  return daftar.some((satu) => toBaku(satu.nama) === toBaku(nama))
    ? null
    : {
        path: 'nama',
        message: 'Tidak ada aturan dengan nama ini. Salin nama aturan yang diakhiri dari daftar.',
      }
}

/** What was written last holds, so when is ours to say: a time of the request could outlast every later row. */
export const stampDitulis: CollectionBeforeValidateHook = ({ data, operation }) =>
  data === undefined || operation !== 'create' ? data : { ...data, createdAt: new Date().toISOString() }

async function findTingkat(
  req: PayloadRequest,
  kumpulan: 'kode-anggaran' | 'aturan-bagian',
  wilayah: unknown,
): Promise<TingkatWilayah | null> {
  await assertWilayahDiurus(req, kumpulan, {
    wilayah,
    tingkat: ['provinsi', 'kabupaten'],
    pesan: 'Pilih provinsi atau kabupaten yang Anda urus.',
  })
  const [row] = await (await getDb(req)).execute<{ tingkat: TingkatWilayah }>(
    sql`select tingkat from cms.wilayah where id = ${toIdRelasi(wilayah as string)}`,
  )
  return row?.tingkat ?? null
}

/**
 * Published budgets of those years and that area show names and warnings anew; they wait in the queue for it. What is being
 * published now is waited for, so that nothing is published by the old rows and missed.
 */
export const publishAnggaranTerkait: CollectionAfterChangeHook<KodeAnggaran | AturanBagian> = async ({
  doc,
  req,
}) => {
  const db = await getDb(req)
  await lockPublikasi(db, null)
  const daftar = await db.execute<{ id: string }>(sql`
    select d.id from cms.wilayah d join cms.wilayah w on w.id = ${toIdRelasi(doc.wilayah)}
    where d.bergabung and ${isDiDalam(sql`d.kode`, sql`w.kode`)}`)
  const desa = new Set(daftar.map(({ id }) => id))
  const isTermasuk = (sumber: string): boolean => {
    const [milik = '', tahun] = sumber.split('/')
    return (
      desa.has(milik) && Number(tahun) >= doc.tahunDari && Number(tahun) <= (doc.tahunSampai ?? Number(tahun))
    )
  }
  await createAntrean(req, 'apbdes', isTermasuk)
  await createAntrean(req, 'apbdes-versi', isTermasuk)
  return doc
}
