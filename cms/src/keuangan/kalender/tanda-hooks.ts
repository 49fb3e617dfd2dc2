import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeValidateHook } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { isTanggal, type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import type { LangkahSelesai } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { getDb } from '../../platform/transaction.ts'
import { parseKodeKegiatan } from '../parameter/kode.ts'
import { toHari } from './keadaan-sql.ts'
import { findBukanMilik, findSalahTanda, isKodeTanda, LABEL_TANDA, TANDA_BERULANG } from './tanda.ts'

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
      and s.id::text <> ${originalDoc?.id ?? ''} and not ${isUntukSesudahnya(langkah, tanggal)}) as ganda
    from cms.wilayah w where w.id = ${desa}`)
  const asing = findBukanMilik(langkah, row?.tingkat ?? '')
  if (asing !== null) throw new APIError(asing, 403, undefined, true)
  // A mark that is in force and stays so was looked at when it was made.
  const isBaru = isi.berlaku !== false && originalDoc?.berlaku !== true
  const salah =
    findSalahTanda({
      langkah,
      tahun: tahun ?? 0,
      tanggal,
      kegiatan,
      hariIni: toTanggal(new Date()),
    }) ?? (row?.ganda === true && isBaru ? toGanda(langkah) : null)
  if (salah !== null) refuseIsian(req, 'langkah-selesai', [salah])
  return { ...data, kodeKegiatan: kegiatan === '' ? null : kegiatan }
}

/** Sent again: what waits was agreed after the mark `s` was dated, and by the day of the new one. */
const isUntukSesudahnya = (langkah: string, tanggal: Tanggal) =>
  TANDA_BERULANG.includes(langkah)
    ? sql`exists (select 1 from cms.apbdes a where a.desa_id = s.desa_id and a.tahun = s.tahun and a.deleted_at is null
        and a.status = 'disepakati' and a.fase in ('awal', 'perubahan')
        and ${toHari(sql`a.status_sejak`)} > s.tanggal and ${toHari(sql`a.status_sejak`)} <= ${tanggal})`
    : sql`false`

const toGanda = (langkah: string) => ({
  path: 'langkah',
  message: TANDA_BERULANG.includes(langkah)
    ? 'Langkah ini sudah ditandai selesai. Buka tanda yang itu; tanda baru hanya untuk rancangan yang disepakati sesudahnya, dengan tanggal sejak disepakati.'
    : 'Langkah ini sudah ditandai selesai. Buka tanda yang itu.',
})

export const setJudulTanda: CollectionBeforeChangeHook<LangkahSelesai> = ({ data, originalDoc }) => {
  const { langkah = 'rak', tahun = 0, kodeKegiatan } = { ...originalDoc, ...data }
  const kegiatan = kodeKegiatan ? ` ${kodeKegiatan}` : ''
  return { ...data, judul: `${LABEL_TANDA[langkah]}${kegiatan}, ${tahun}` }
}
