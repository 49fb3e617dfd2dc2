import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY } from '../../akses/policy.ts'
import { isUuid } from '../../akses/scope.ts'
import { isWilayahDalam } from '../../dasar/kode-wilayah.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import type { Angkatan } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { type Db, getDb } from '../../platform/transaction.ts'

/** Of an area the person looks after, ended after it began, and accompanied by tutors. */
export const checkAngkatan: CollectionBeforeValidateHook<Angkatan> = async ({ data, originalDoc, req }) => {
  if (data === undefined || req.user === null) return data
  const isi = { ...originalDoc, ...data }
  const db = await getDb(req)
  const kode = await findKode(db, toIdRelasi(isi.wilayah))
  const hak = matchPeran(await getPeranAktif(req), POLICY.angkatan.create)
  if (kode === null || !hak.some(({ aktif }) => isWilayahDalam(kode, aktif.kode)))
    throw new APIError('Pilih kabupaten atau desa yang Anda urus.', 403, undefined, true)
  const errors = [
    ...(isi.mulai && isi.selesai && isi.selesai < isi.mulai
      ? [{ path: 'selesai', message: 'Selesai tidak boleh sebelum mulai.' }]
      : []),
    ...((await isSemuaTutor(db, isi.tutor))
      ? []
      : [{ path: 'tutor', message: 'Pilih orang yang memegang peran Tutor.' }]),
  ]
  if (errors.length > 0) refuseIsian(req, 'angkatan', errors)
  return data
}

async function findKode(db: Db, id: string | null): Promise<string | null> {
  if (!isUuid(id)) return null
  const [wilayah] = await db.execute<{ kode: string }>(
    sql`select kode from cms.wilayah where id = ${id} and tingkat in ('kabupaten', 'desa')`,
  )
  return wilayah?.kode ?? null
}

/** An empty list is refused by the field itself. */
async function isSemuaTutor(db: Db, tutor: unknown): Promise<boolean> {
  const daftar = Array.isArray(tutor) ? tutor.map(toIdRelasi) : []
  if (!daftar.every(isUuid)) return false
  const [hasil] = await db.execute<{ jumlah: number }>(sql`
    select count(distinct pengguna_id)::int as jumlah from cms.peran
    where peran = 'tutor' and berlaku_dari <= to_char(now(), 'YYYY-MM-DD')
      and coalesce(nullif(berlaku_sampai, ''), '9999') >= to_char(now(), 'YYYY-MM-DD')
      and pengguna_id in (select jsonb_array_elements_text(${JSON.stringify(daftar)}::jsonb)::uuid)`)
  return hasil?.jumlah === new Set(daftar).size
}
