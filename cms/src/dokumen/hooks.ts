import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { isUuid } from '../akses/scope.ts'
import { JENIS_DOKUMEN, LABEL_JENIS_DOKUMEN } from '../contract/dokumen.ts'
import { toIdRelasi } from '../dasar/relasi.ts'
import { getDb } from '../platform/transaction.ts'

/** The title in lists follows from kind, number, year and subject. */
export const setJudul: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (data === undefined || req.context.langkahAlur === true) return data
  const { jenis, nomor, tahun, tentang } = { ...originalDoc, ...data }
  const nama = JENIS_DOKUMEN.find((satu) => satu === jenis)
  if (nama === undefined) return data
  return {
    ...data,
    judul:
      `${LABEL_JENIS_DOKUMEN[nama]}${nomor ? ` Nomor ${nomor}` : ''} Tahun ${tahun} tentang ${tentang}`.slice(
        0,
        500,
      ),
  }
}

/** A document amends and repeals others of its own village, never itself. */
export const checkRujukan: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (data === undefined || req.context.langkahAlur === true) return data
  const daftar = [...toDaftarId(data.mengubah), ...toDaftarId(data.mencabut)]
  if (daftar.length === 0) return data
  const desa = toIdRelasi(data.desa ?? originalDoc?.desa)
  const [row] = await (await getDb(req)).execute<{ jumlah: number }>(sql`
    select count(*)::int as jumlah from cms.dokumen
    where desa_id = ${desa} and id is distinct from ${originalDoc?.id ?? null}
      and id in (select jsonb_array_elements_text(${JSON.stringify(daftar.filter(isUuid))}::jsonb)::uuid)`)
  if (row?.jumlah !== new Set(daftar).size)
    throw new APIError(
      'Dokumen yang diubah atau dicabut harus dokumen lain dari desa ini.',
      422,
      undefined,
      true,
    )
  return data
}

const toDaftarId = (nilai: unknown): string[] =>
  Array.isArray(nilai) ? nilai.map((satu) => toIdRelasi(satu) ?? '') : []
