import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterReadHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { deletePeranAktif, getPeranAktif } from '../akses/active-peran.ts'
import {
  calculateAkhirSerahTerima,
  canGrantPeran,
  findTumpangTindih,
  formatPeran,
  isJabatanTunggal,
  type Masa,
  TINGKAT_PERAN,
} from '../akses/peran.ts'
import { findIdDiubah } from '../akses/row-lock.ts'
import { formatTanggal } from '../dasar/tanggal.ts'
import { lockRantai, recordJejak } from '../jejak/record.ts'
import type { Peran as PeranDoc } from '../payload-types.ts'
import { getDb } from '../platform/transaction.ts'
import { publishSalinan } from '../publikasi/publish.ts'
import { isAkunBelajar } from './peserta.ts'
import { addWilayahTugas, canSeePengguna, lockPengguna } from './wilayah-tugas.ts'

type Wilayah = { id: string; kode: string; tingkat: string }

/** The chain before the row, as an appointment takes them: else two could wait for each other. */
export const lockRantaiPeran: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const id = findIdDiubah(args, operation, req)
  if (id === null) return args
  const db = await getDb(req)
  const [baris] = await db.execute<{ wilayah: string }>(
    sql`select wilayah_id as wilayah from cms.peran where id = ${id}`,
  )
  if (baris !== undefined) await lockRantai(db, baris.wilayah)
  return args
}

/** Nobody hands out more than the own level and area allow, and a role stands in an area of its level. */
export const checkPemberianPeran: CollectionBeforeChangeHook<PeranDoc> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // In a create Payload hands in an empty object, not nothing.
  const lama = operation === 'create' ? undefined : originalDoc
  const baris = { ...lama, ...data }
  // What is missing is said at its field, by the check of required fields that comes after this.
  if (!baris.pengguna || !baris.peran || !baris.wilayah) return data
  if (lama === undefined) await lockPengguna(req, toId(baris.pengguna))
  if (lama !== undefined && isDipindahkan(lama, baris)) {
    throw toRefusal(
      'Peran tidak dipindahkan ke orang, jabatan, atau wilayah lain. Akhiri yang ini, lalu buat baris baru.',
      403,
    )
  }
  const wilayah = await getWilayah(req, toId(baris.wilayah))
  if (baris.peran === undefined || TINGKAT_PERAN[baris.peran] !== wilayah.tingkat)
    throw toRefusal(`Peran ini dipegang di tingkat ${TINGKAT_PERAN[baris.peran ?? 'peserta']}.`, 422)
  if (lama === undefined && baris.peran !== 'peserta' && (await isAkunBelajar(req, toId(baris.pengguna))))
    throw toRefusal(AKUN_BELAJAR, 422)
  if (req.user !== null) await checkPemberi(req, baris, wilayah, lama === undefined)
  return data
}

const AKUN_BELAJAR =
  'Akun ini dibuat pemiliknya untuk belajar, dan emailnya tidak pernah diperiksa. Buatkan akun baru untuk jabatannya.'

/** A row is never moved, so what holds for it now held before the change. */
async function checkPemberi(
  req: PayloadRequest,
  { pengguna, peran }: Partial<PeranDoc>,
  { kode }: Wilayah,
  isBaru: boolean,
): Promise<void> {
  if (toId(pengguna) === req.user?.id) throw toRefusal('Peran sendiri diberikan orang lain.', 403)
  if (peran === undefined || !canGrantPeran(await getPeranAktif(req), { peran, kode }))
    throw toRefusal('Anda tidak berwenang memberikan peran ini di wilayah ini.', 403)
  if (isBaru && !(await canSeePengguna(req, toId(pengguna)))) {
    throw toRefusal(
      'Orang ini tidak ada atau tidak tercatat di wilayah Anda. Buat akunnya, atau minta Admin Provinsi.',
      422,
    )
  }
}

/** One person at a time: a term without an end stops where a later one begins; two never overlap. */
export const setMasaJabatan: CollectionBeforeChangeHook<PeranDoc> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isBaru = operation === 'create'
  const { id, peran, sifat, wilayah, berlakuDari: dari, berlakuSampai } = { ...originalDoc, ...data }
  const sampai = berlakuSampai || null
  if (!dari || !peran || !wilayah) return data
  if (sampai !== null && sampai < dari)
    throw toRefusal('Akhir masa jabatan tidak boleh sebelum mulainya.', 422)
  if (!isJabatanTunggal(peran) || sifat === 'plh') return data
  const lain = await listMasaLain(req, { wilayah: toId(wilayah), peran, id: isBaru ? null : (id ?? null) })
  const bentrok = findTumpangTindih(lain, { dari, sampai }, isBaru)
  if (bentrok === undefined) return data
  if (isBaru && sampai === null) return { ...data, berlakuSampai: calculateAkhirSerahTerima(bentrok.dari) }
  throw toRefusal(
    `Jabatan ini dipegang orang lain mulai ${formatTanggal(bentrok.dari)}. Sesuaikan masa jabatannya.`,
    422,
  )
}

/** In the order of their beginning, so that the first that overlaps is the one to make way for. */
async function listMasaLain(
  req: PayloadRequest,
  { wilayah, peran, id }: { wilayah: string; peran: string; id: string | null },
): Promise<Masa[]> {
  const db = await getDb(req)
  // Two appointments at once would each find the office free; the trail's lock makes one wait for the other.
  await lockRantai(db, wilayah)
  return db.execute<Masa>(sql`
    select berlaku_dari as dari, berlaku_sampai as sampai from cms.peran
    where wilayah_id = ${wilayah} and peran = ${peran} and sifat <> 'plh' and id is distinct from ${id}::uuid
    order by berlaku_dari`)
}

/** Handover, the person's list of areas, and the audit row, all in the same transaction. */
export const recordPeran: CollectionAfterChangeHook<PeranDoc> = async ({ doc, operation, req }) => {
  const db = await getDb(req)
  const wilayahId = toId(doc.wilayah)
  if (operation === 'create' && isJabatanTunggal(doc.peran) && doc.sifat !== 'plh') {
    await db.execute(sql`
      update cms.peran set berlaku_sampai = ${calculateAkhirSerahTerima(doc.berlakuDari)}, updated_at = now()
      where wilayah_id = ${wilayahId} and peran = ${doc.peran} and id <> ${doc.id} and sifat <> 'plh'
        and berlaku_dari <= ${doc.berlakuDari}
        and (berlaku_sampai is null or berlaku_sampai >= ${doc.berlakuDari})`)
  }
  await addWilayahTugas(req, toId(doc.pengguna), wilayahId)
  deletePeranAktif(req)
  // What the holder is certified of counts for the office from now on.
  if (TINGKAT_PERAN[doc.peran] === 'desa') await publishSalinan(req, 'pemerintahan', wilayahId, wilayahId)
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

/** The person's name has been read in by then, where the asker may see the person. */
export const setJudulPeran: CollectionAfterReadHook<PeranDoc> = ({ doc }) =>
  doc.judul && doc.peran ? { ...doc, judul: `${doc.judul}, ${formatPeran(doc.peran, doc.sifat)}` } : doc

async function getWilayah(req: PayloadRequest, id: string): Promise<Wilayah> {
  const [row] = await (await getDb(req)).execute<Wilayah>(
    sql`select id, kode, tingkat from cms.wilayah where id = ${id}`,
  )
  if (row === undefined) throw toRefusal('Wilayah ini tidak ada.', 422)
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

const toRefusal = (pesan: string, status: 403 | 422) => new APIError(pesan, status, undefined, true)
const toId = (relation: string | { id: string } | undefined): string =>
  typeof relation === 'object' ? relation.id : (relation ?? '')
