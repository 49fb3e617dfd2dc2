import type { CollectionAfterChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { toIdRelasi } from '../dasar/relasi.ts'
import { recordJejak } from '../jejak/record.ts'
import { refuseIsian } from '../platform/refuse-isian.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { checkTampil } from './tampil-rules.ts'

type Isi = Record<string, unknown>
const toTeks = (nilai: unknown): string => String(nilai ?? '').trim()

/** An answer makes a message answered; answered without a word, or shown without what belongs to it, is refused. */
export const checkJawaban: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data === undefined) return data
  const jawaban = toTeks(data.jawaban ?? originalDoc?.jawaban)
  const isBaruDijawab = jawaban !== '' && toTeks(originalDoc?.jawaban) === ''
  const status =
    isBaruDijawab && (data.status ?? 'diterima') === 'diterima'
      ? 'dijawab'
      : (data.status ?? originalDoc?.status)
  if (status === 'dijawab' && jawaban === '') {
    const message = 'Tulis jawabannya dahulu, atau pilih "Ditutup tanpa jawaban".'
    refuseIsian(req, 'pesan', [{ path: 'jawaban', message, label: 'Jawaban' }])
  }
  refuseTampil({ ...originalDoc, ...data, status }, req)
  const isBerubah = status === 'dijawab' && jawaban !== toTeks(originalDoc?.jawaban)
  return { ...data, status, ...(isBerubah ? { dijawabPada: new Date().toISOString() } : {}) }
}

function refuseTampil(isi: Isi, req: PayloadRequest): void {
  const salah = checkTampil({
    tampil: isi.tampil === true,
    jenis: toTeks(isi.jenis),
    status: toTeks(isi.status),
    jawaban: toTeks(isi.jawaban),
    pertanyaanPublik: toTeks(isi.pertanyaanPublik),
  })
  if (salah.length === 0) return
  const errors = salah.map(({ isian, pesan }) => ({ path: isian, message: pesan }))
  refuseIsian(req, 'pesan', errors)
}

/** The trail keeps the hash of the answer alone, not who wrote to whom. */
export const recordPesan: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  await recordJejak(req, {
    desa: toIdRelasi(doc.desa),
    kumpulan: 'pesan',
    dokumen: doc.id,
    aksi: operation === 'create' ? 'terima' : 'jawab',
    isi: {
      status: doc.status,
      jawaban: doc.jawaban ?? null,
      ...(doc.tampil === true ? { pertanyaan: doc.pertanyaanPublik } : {}),
    },
  })
  return doc
}

export const publishResi: CollectionAfterChangeHook = async ({ doc, req }) => {
  await publishSalinan(req, 'resi', doc.id, toIdRelasi(doc.desa))
  if (doc.jenis === 'tanya') await publishSalinan(req, 'tanya-jawab', doc.id, toIdRelasi(doc.desa))
  return doc
}
