import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeValidateHook } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { isTanggal, toTanggal } from '../../dasar/tanggal.ts'
import type { LangkahSelesai } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { getDb } from '../../platform/transaction.ts'
import { parseKodeKegiatan } from '../parameter/kode.ts'
import { findBukanMilik, findSalahTanda, isKodeTanda, LABEL_TANDA } from './tanda.ts'

/** A step of theirs, on a day that has been, marked once; codes are kept in one form. */
export const checkTanda: CollectionBeforeValidateHook<LangkahSelesai> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data === undefined) return data
  const isi = { ...originalDoc, ...data }
  const desa = toIdRelasi(isi.desa)
  // What is missing or no value at all is told of by its field.
  if (!isUuid(desa) || !isKodeTanda(String(isi.langkah)) || !isTanggal(isi.tanggal)) return data
  const { langkah = 'rak', tanggal, tahun } = isi
  const ditulis = langkah === 'laporan-akhir' ? (isi.kodeKegiatan ?? '') : ''
  const kegiatan = parseKodeKegiatan(ditulis) ?? ''
  const db = await getDb(req)
  const [row] = await db.execute<{ tingkat: string; ganda: boolean }>(sql`
    select w.tingkat, exists (select 1 from cms.langkah_selesai s where s.desa_id = w.id and s.berlaku
      and s.langkah::text = ${langkah} and s.tahun = ${tahun ?? 0} and coalesce(s.kode_kegiatan, '') = ${kegiatan}
      and s.id::text <> ${originalDoc?.id ?? ''}) as ganda
    from cms.wilayah w where w.id = ${desa}`)
  const asing = findBukanMilik(langkah, row?.tingkat ?? '')
  if (asing !== null) throw new APIError(asing, 403, undefined, true)
  const ganda = { path: 'langkah', message: 'Langkah ini sudah ditandai selesai. Buka tanda yang itu.' }
  const salah =
    findSalahTanda({
      langkah,
      tanggal,
      kegiatan,
      hariIni: toTanggal(new Date()),
    }) ?? (row?.ganda === true && isi.berlaku !== false ? ganda : null)
  if (salah !== null) refuseIsian(req, 'langkah-selesai', [salah])
  return { ...data, kodeKegiatan: kegiatan === '' ? null : kegiatan }
}

export const setJudulTanda: CollectionBeforeChangeHook<LangkahSelesai> = ({ data, originalDoc }) => {
  const { langkah = 'rak', tahun = 0, kodeKegiatan } = { ...originalDoc, ...data }
  const kegiatan = kodeKegiatan ? ` ${kodeKegiatan}` : ''
  return { ...data, judul: `${LABEL_TANDA[langkah]}${kegiatan}, ${tahun}` }
}
