import { type CollectionAfterChangeHook, type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { toIdRelasi } from '../dasar/relasi.ts'
import { recordJejak } from '../jejak/record.ts'
import { publishSalinan } from '../publikasi/publish.ts'

/** An answer makes a message answered; answered without a word is refused. */
export const checkJawaban: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data === undefined) return data
  const jawaban = String(data.jawaban ?? originalDoc?.jawaban ?? '').trim()
  const isBaruDijawab = jawaban !== '' && String(originalDoc?.jawaban ?? '').trim() === ''
  const status =
    isBaruDijawab && (data.status ?? 'diterima') === 'diterima'
      ? 'dijawab'
      : (data.status ?? originalDoc?.status)
  if (status === 'dijawab' && jawaban === '') {
    const message = 'Tulis jawabannya dahulu, atau pilih "Ditutup tanpa jawaban".'
    throw new ValidationError(
      { collection: 'pesan', errors: [{ path: 'jawaban', message, label: 'Jawaban' }], req },
      req.t,
    )
  }
  const isBerubah = status === 'dijawab' && jawaban !== String(originalDoc?.jawaban ?? '').trim()
  return { ...data, status, ...(isBerubah ? { dijawabPada: new Date().toISOString() } : {}) }
}

/** The trail keeps the hash of the answer alone, not who wrote to whom. */
export const recordPesan: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  await recordJejak(req, {
    desa: toIdRelasi(doc.desa),
    kumpulan: 'pesan',
    dokumen: doc.id,
    aksi: operation === 'create' ? 'terima' : 'jawab',
    isi: { status: doc.status, jawaban: doc.jawaban ?? null },
  })
  return doc
}

export const publishResi: CollectionAfterChangeHook = async ({ doc, req }) => {
  await publishSalinan(req, 'resi', doc.id, toIdRelasi(doc.desa))
  return doc
}
