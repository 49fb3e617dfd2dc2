/**
 * Issues certificates by itself, of those that were completed lately every few seconds, of all the others every few minutes: they
 * were completed before a decree came into force, or while a name was being looked at (decision 0081).
 */
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { type Db, getDb, getPoolDb, runInTransaction } from '../../platform/transaction.ts'
import { startUlangan } from '../../platform/ulangan.ts'
import { isAkunTerbuka, lockBelajar } from '../pendaftaran/operations.ts'

const JEDA_MS = 5_000
const SEKALI = 50
/** Completed so lately is looked at in each turn; the others, which are many, now and then. */
const BARU_MS = 20 * 60_000
const SEMUA_MS = 10 * 60_000
/** Between two: a thousand learners finishing at once need the machine for their papers. */
const NAPAS_MS = 150

export function startMenerbitkanSertifikat(payload: Payload): () => void {
  let semua = 0
  return startUlangan(payload, {
    kerja: async () => {
      const now = new Date()
      const isSemua = now.getTime() - semua >= SEMUA_MS
      if (isSemua) semua = now.getTime()
      await runSertifikatOtomatis(payload, now, { isSemua, napasMs: NAPAS_MS })
      return false
    },
    jedaMs: JEDA_MS,
    pesanGagal: 'Certificates could not be issued',
  })
}

/** Safe in two processes: who comes second finds it done. One that fails holds up nobody else. */
export async function runSertifikatOtomatis(
  payload: Payload,
  now: Date,
  { isSemua, napasMs = 0 }: { isSemua: boolean; napasMs?: number },
): Promise<number> {
  const db = getPoolDb(payload)
  const sejak = isSemua ? AWAL : { waktu: new Date(now.getTime() - BARU_MS).toISOString(), id: AWAL.id }
  let terbit = 0
  for (let letak = sejak; ; ) {
    const daftar = await listTertunda(db, toTanggal(now), letak)
    for (const satu of daftar) {
      if (await createSatu(payload, satu, now)) terbit += 1
      if (napasMs > 0) await wait(napasMs)
    }
    const akhir = daftar.at(-1)
    if (akhir === undefined || daftar.length < SEKALI) return terbit
    letak = akhir
  }
}

/** `waktu` as exact as the database has it, else a page could begin with its own end. */
type Letak = { waktu: string; id: string }
const AWAL: Letak = { waktu: new Date(0).toISOString(), id: '00000000-0000-0000-0000-000000000000' }
type Tertunda = Letak & { pengguna: string }

/** Complete, none issued yet whatever became of it, a decree in force, and a name that nobody is looking at. */
const listTertunda = (db: Db, hari: Tanggal, { waktu, id }: Letak): Promise<Tertunda[]> =>
  db.execute<Tertunda>(sql`
    select p.id, p.pengguna_id as pengguna, p.selesai_pada::text as waktu
    from cms.pendaftaran p join cms.pengguna u on u.id = p.pengguna_id and u.aktif
    where p.selesai_pada is not null and (p.selesai_pada, p.id) > (${waktu}::timestamptz, ${id}::uuid)
      and not exists (select 1 from cms.sertifikat s where s.pendaftaran_id = p.id)
      and exists (select 1 from cms.ketetapan_sertifikat k where k.kursus_id = p.kursus_id and k.berlaku_dari <= ${hari}
        and (coalesce(k.berlaku_sampai, '') = '' or k.berlaku_sampai >= ${hari}))
      and not exists (select 1 from cms.permintaan_nama m where m.pengguna_id = p.pengguna_id and m.alasan_tolak is null)
    order by p.selesai_pada, p.id limit ${SEKALI}`)

async function createSatu(payload: Payload, { id, pengguna }: Tertunda, now: Date): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  // Publication reads this module's door, which leads here.
  const { createSertifikatTerkunci } = await import('./operations.ts')
  try {
    const hasil = await runInTransaction(req, async () => {
      const db = await getDb(req)
      await lockBelajar(db, pengguna)
      return (await isAkunTerbuka(db, pengguna)) ? createSertifikatTerkunci(req, pengguna, id, now) : null
    })
    return hasil?.ok === true
  } catch (error) {
    payload.logger.error({ msg: 'A certificate was not issued', pendaftaran: id, error: String(error) })
    return false
  }
}
