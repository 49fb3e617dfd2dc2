/**
 * The one way into schema `publik`: reads the source inside the transaction, presents it, and writes or
 * removes its public copy, with the pages that show a part of it, the change keys and the notice.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type JenisSalinan, KANAL_PERUBAHAN, toKunciPerubahan } from '../contract/salinan.ts'
import { AKSI_SALINAN, lockRantai, recordJejak } from '../jejak/record.ts'
import { type Db, getDb } from '../platform/transaction.ts'
import { PENYAJI, URUTAN_JENIS } from './kinds.ts'
import type { Terkait } from './penyaji.ts'
import { updateSajian } from './update.ts'

/** Publishes, refreshes or withdraws one source, as its facts say; `desa` owns its audit trail. Idempotent. */
export async function publishSalinan(
  req: PayloadRequest,
  jenis: JenisSalinan,
  id: string,
  desa: string | null,
): Promise<void> {
  const db = await getDb(req)
  await lockPublikasi(db, desa)
  const berubah: string[] = []
  const antrean: Terkait[] = [{ jenis, id }]
  // Two copies may name each other; each is written once, from what the cms says by now.
  const selesai = new Set<string>()
  while (antrean.length > 0) {
    const [kini, ...nanti] = toUrut(antrean).filter((satu) => !selesai.has(toTanda(satu)))
    if (kini === undefined) break
    selesai.add(toTanda(kini))
    antrean.splice(0, antrean.length, ...nanti)
    const daftar = await PENYAJI[kini.jenis].listSajian(db, [kini.id])
    for (const kunci of await updateSajian(db, kini.jenis, daftar))
      berubah.push(toKunciPerubahan(kini.jenis, kunci))
    antrean.push(...daftar.flatMap(({ terkait }) => terkait))
  }
  await recordPerubahan(db, berubah)
  if (berubah.length > 0)
    await recordJejak(req, { desa, kumpulan: jenis, dokumen: id, aksi: AKSI_SALINAN, isi: berubah })
}

/**
 * Publications queue: rows that count others (province, village) must see each other's result. Always the chain before the
 * queue, as the workflow takes them: else two transactions could wait for each other.
 */
export async function lockPublikasi(db: Db, desa: string | null): Promise<void> {
  await lockRantai(db, desa)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('publikasi', 0))`)
}

const toTanda = ({ jenis, id }: Terkait): string => `${jenis}:${id}`

/** Tells every site process at the moment of commit, and leaves the keys for those that were not listening. */
export async function recordPerubahan(db: Db, daftarKunci: readonly string[]): Promise<void> {
  if (daftarKunci.length === 0) return
  const kunci = [...new Set(daftarKunci)]
  await db.execute(
    sql`insert into publik.perubahan (kunci) select jsonb_array_elements_text(${JSON.stringify(kunci)}::jsonb)`,
  )
  await db.execute(
    sql`select pg_notify(${KANAL_PERUBAHAN}, ${JSON.stringify(kunci.length > 100 ? ['*'] : kunci)})`,
  )
}

function toUrut(antrean: readonly Terkait[]): Terkait[] {
  const unik = new Map(antrean.map((terkait) => [toTanda(terkait), terkait]))
  return [...unik.values()].sort((a, b) => URUTAN_JENIS.indexOf(a.jenis) - URUTAN_JENIS.indexOf(b.jenis))
}

/** Change keys older than a day: whoever has not heard of them by then starts from nothing anyway. */
export async function deletePerubahanLama(db: Db): Promise<void> {
  await db.execute(sql`delete from publik.perubahan where waktu < now() - interval '1 day'`)
}
