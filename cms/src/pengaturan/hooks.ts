import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, GlobalAfterChangeHook } from 'payload'
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

/** The clock of an evaluation starts anew only when it is asked for anew, not with every change of a setting. */
export const setEvaluasiSejak: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isDiminta = (langkah: unknown): boolean => Array.isArray(langkah) && langkah.includes('evaluasi')
  const kini = isDiminta('langkahApbdes' in data ? data.langkahApbdes : originalDoc?.langkahApbdes)
  const lama: string | null = isDiminta(originalDoc?.langkahApbdes)
    ? (originalDoc?.evaluasiSejak ?? null)
    : null
  return { ...data, evaluasiSejak: kini ? (lama ?? new Date().toISOString()) : null }
}

/** Whether what is late is shown as late, and after how many days, stands in the copy of every village, and the list of information reads that one. */
export const publishKeterbukaan: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isBeda =
    Boolean(doc.terlambatPublik) !== Boolean(previousDoc?.terlambatPublik) ||
    doc.hariTenggang !== previousDoc?.hariTenggang
  if (isBeda) await publishSemua(req, undefined, ['keterbukaan', 'informasi-publik'])
  return doc
}
