import type { CollectionBeforeValidateHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { getTingkatWilayah } from '../dasar/kode-wilayah.ts'
import { assertWilayahDiurus } from '../platform/check-wilayah.ts'
import { publishSemua } from '../publikasi/rebuild.ts'

/** Settings belong to a kabupaten or kota, for good: moving the row would set another one's rules. */
export const checkKabupaten: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation === 'create' && req.user !== null)
    await assertWilayahDiurus(req, 'pengaturan-kabupaten', {
      wilayah: data?.wilayah,
      tingkat: ['kabupaten'],
      pesan: 'Pilih satu kabupaten atau kota yang Anda urus.',
    })
  return data
}

/** The kabupaten of somebody who looks after one alone. */
export async function findKabupatenSendiri(req: PayloadRequest): Promise<string | undefined> {
  const daftar = (await getPeranAktif(req)).filter(({ kode }) => getTingkatWilayah(kode) === 'kabupaten')
  return daftar.length === 1 ? daftar[0]?.wilayahId : undefined
}

/** Whether what is late is shown as late stands in the copy of every village, and the list of information reads that one. */
export const publishKeterbukaan: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (Boolean(doc.terlambatPublik) !== Boolean(previousDoc?.terlambatPublik))
    await publishSemua(req, undefined, ['keterbukaan', 'informasi-publik'])
  return doc
}
