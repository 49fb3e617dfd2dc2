/** The asking person's roles in force, read from the database once per request, never from the token. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Tanggal, toTanggal } from '../dasar/tanggal.ts'
import { type Db, getDb } from '../platform/transaction.ts'
import type { PeranAktif } from './peran.ts'

/** As last read of each person: for menu and choices, which Payload draws without waiting. Rights never ask here. */
const terakhir = new Map<string, readonly PeranAktif[]>()
export const getPeranTerakhir = (penggunaId: string): readonly PeranAktif[] | undefined =>
  terakhir.get(penggunaId)

type Cache = { penggunaId: string; daftar: Promise<PeranAktif[]> }

/** Nobody signed in, a disabled account or a person without a role in force: no roles. */
export function getPeranAktif(req: PayloadRequest): Promise<PeranAktif[]> {
  const penggunaId = req.user?.id
  if (penggunaId === undefined) return Promise.resolve([])
  const cached = req.context.peranAktif as Cache | undefined
  if (cached?.penggunaId === penggunaId) return cached.daftar
  const daftar = getDb(req).then((db) => listPeranAktif(db, penggunaId, toTanggal(new Date())))
  req.context.peranAktif = { penggunaId, daftar } satisfies Cache
  // A failed read is the asker's to handle.
  daftar.then(
    (isi) => terakhir.set(penggunaId, isi),
    () => undefined,
  )
  return daftar
}

/** Call after a change of roles inside a request, so that the rest of it sees the new rights. */
export function deletePeranAktif(req: PayloadRequest): void {
  delete req.context.peranAktif
}

export function listPeranAktif(db: Db, penggunaId: string, tanggal: Tanggal): Promise<PeranAktif[]> {
  return db.execute<PeranAktif>(sql`
    select p.peran, p.sifat, w.id as "wilayahId", w.kode
    from cms.peran p
    join cms.pengguna u on u.id = p.pengguna_id and u.aktif
    join cms.wilayah w on w.id = p.wilayah_id
    where p.pengguna_id = ${penggunaId} and p.berlaku_dari <= ${tanggal}
      and (p.berlaku_sampai is null or p.berlaku_sampai >= ${tanggal})
    order by w.kode, p.peran`)
}
