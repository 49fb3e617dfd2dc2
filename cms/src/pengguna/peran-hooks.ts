import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import { deletePeranAktif, getPeranAktif } from '../akses/active-peran.ts'
import { calculateAkhirSerahTerima, canGrantPeran, isJabatanTunggal, TINGKAT_PERAN } from '../akses/peran.ts'
import { recordJejak } from '../jejak/record.ts'
import type { Peran as PeranDoc } from '../payload-types.ts'
import { getDb } from '../platform/transaction.ts'

type Wilayah = { id: string; kode: string; tingkat: string }

/** Nobody hands out more than the own level and area allow, and a role stands in an area of its level. */
export const checkPemberianPeran: CollectionBeforeChangeHook<PeranDoc> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // In a create Payload hands in an empty object, not nothing.
  const lamaDoc = operation === 'create' ? undefined : originalDoc
  const baris = { ...lamaDoc, ...data }
  if (lamaDoc !== undefined && isDipindahkan(lamaDoc, baris)) {
    throw new APIError(
      'Peran tidak dipindahkan ke orang, jabatan, atau wilayah lain. Akhiri yang ini, lalu buat baris baru.',
      403,
      undefined,
      true,
    )
  }
  if (baris.berlakuSampai && baris.berlakuDari && baris.berlakuSampai < baris.berlakuDari) {
    throw new APIError('Akhir masa jabatan tidak boleh sebelum mulainya.', 422, undefined, true)
  }
  const wilayah = await getWilayah(req, toId(baris.wilayah))
  if (baris.peran === undefined || TINGKAT_PERAN[baris.peran] !== wilayah.tingkat) {
    throw new APIError(
      `Peran ini dipegang di tingkat ${TINGKAT_PERAN[baris.peran ?? 'peserta']}.`,
      422,
      undefined,
      true,
    )
  }
  if (req.user !== null) {
    if ([originalDoc?.pengguna, baris.pengguna].some((orang) => toId(orang) === req.user?.id))
      throw new APIError('Peran sendiri diberikan orang lain.', 403, undefined, true)
    const pemberi = await getPeranAktif(req)
    const lama = lamaDoc === undefined ? null : await getWilayah(req, toId(lamaDoc.wilayah))
    const isAllowed =
      canGrantPeran(pemberi, { peran: baris.peran, kode: wilayah.kode }) &&
      (lama === null ||
        lamaDoc === undefined ||
        canGrantPeran(pemberi, { peran: lamaDoc.peran, kode: lama.kode }))
    if (!isAllowed)
      throw new APIError('Anda tidak berwenang memberikan peran ini di wilayah ini.', 403, undefined, true)
  }
  return data
}

/** Handover, the person's list of areas, and the audit row, all in the same transaction. */
export const recordPeran: CollectionAfterChangeHook<PeranDoc> = async ({ doc, operation, req }) => {
  const db = await getDb(req)
  const wilayahId = toId(doc.wilayah)
  const penggunaId = toId(doc.pengguna)
  if (operation === 'create' && isJabatanTunggal(doc.peran) && doc.sifat !== 'plh') {
    await db.execute(sql`
      update cms.peran set berlaku_sampai = ${calculateAkhirSerahTerima(doc.berlakuDari)}, updated_at = now()
      where wilayah_id = ${wilayahId} and peran = ${doc.peran} and id <> ${doc.id} and sifat <> 'plh'
        and berlaku_dari <= ${doc.berlakuDari}
        and (berlaku_sampai is null or berlaku_sampai >= ${doc.berlakuDari})`)
  }
  await db.execute(sql`
    insert into cms.pengguna_rels (parent_id, path, "order", wilayah_id)
    select ${penggunaId}, 'wilayah', 1 + count(*)::int, ${wilayahId}
    from cms.pengguna_rels where parent_id = ${penggunaId} and path = 'wilayah'
    having not coalesce(bool_or(wilayah_id = ${wilayahId}), false)`)
  deletePeranAktif(req)
  await recordJejak(req, {
    desa: wilayahId,
    kumpulan: 'peran',
    dokumen: doc.id,
    aksi: operation === 'create' ? 'beri-peran' : 'ubah-peran',
    isi: doc,
    alasan: `${doc.peran} ${doc.sifat}, SK ${doc.nomorSk}, ${doc.berlakuDari} – ${doc.berlakuSampai ?? '…'}`,
  })
  return doc
}

async function getWilayah(req: PayloadRequest, id: string): Promise<Wilayah> {
  const [row] = await (await getDb(req)).execute<Wilayah>(
    sql`select id, kode, tingkat from cms.wilayah where id = ${id}`,
  )
  if (row === undefined) throw new APIError('Wilayah ini tidak ada.', 422, undefined, true)
  return row
}

/** A row tells of one person in one office: handover and the trail depend on it staying so. */
function isDipindahkan(lama: PeranDoc, baru: Partial<PeranDoc>): boolean {
  return (
    lama.peran !== baru.peran ||
    toId(lama.pengguna) !== toId(baru.pengguna) ||
    toId(lama.wilayah) !== toId(baru.wilayah)
  )
}

const toId = (relation: string | { id: string } | undefined): string =>
  typeof relation === 'object' ? relation.id : (relation ?? '')
