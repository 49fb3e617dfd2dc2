import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { toIdRelasi } from '../../dasar/relasi.ts'
import type { Informasi } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { publishSalinan } from '../../publikasi/publish.ts'
import { listSalahTeks } from '../teks-rules.ts'

const TEKS = ['ringkasan', 'penguasa', 'penanggungJawab', 'waktu', 'tempat', 'cara', 'retensi'] as const

export const checkInformasi: CollectionBeforeValidateHook<Informasi> = ({ data, originalDoc, req }) => {
  const isi: Partial<Informasi> = { ...originalDoc, ...data }
  const salah = listSalahTeks(TEKS.map((isian) => ({ isian, nilai: isi[isian] ?? '' })))
  if (salah.length === 0) return data
  const errors = salah.map(({ isian, pesan }) => ({ path: isian, message: pesan }))
  refuseIsian(req, 'informasi', errors)
}

export const publishInformasi: CollectionAfterChangeHook = async ({ doc, req }) => {
  const desa = toIdRelasi(doc.desa)
  if (desa !== null) await publishSalinan(req, 'informasi-publik', desa, desa)
  return doc
}
