/**
 * Issues certificates by itself: in each turn of those that were completed lately, then a batch of all the others, which were
 * completed before a decree came into force, or while a name was being looked at (decision 0081).
 */
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { type Db, getDb, getPoolDb, runInTransaction } from '../../platform/transaction.ts'
import { startUlangan } from '../../platform/ulangan.ts'
import { isNamaDiperiksa } from '../akun/nama-queries.ts'
import { isAkunTerbuka, lockBelajar } from '../pendaftaran/operations.ts'

const JEDA_MS = 5_000
const SEKALI = 50
/** Completed so lately is looked at in each turn; a walk over the others, which are many, begins so often. */
const BARU_MS = 20 * 60_000
const SEMUA_MS = 10 * 60_000
/** Between two: a thousand learners finishing at once need the machine for their papers. */
const NAPAS_MS = 150

export function startMenerbitkanSertifikat(payload: Payload): () => void {
  let letak: Letak | null = null
  let mulai = 0
  return startUlangan(payload, {
    kerja: async () => {
      if (letak === null && Date.now() - mulai >= SEMUA_MS) {
        letak = AWAL
        mulai = Date.now()
      }
      letak = (await runSertifikatOtomatis(payload, { letak, napasMs: NAPAS_MS })).letak
      return letak !== null
    },
    jedaMs: JEDA_MS,
    pesanGagal: 'Certificates could not be issued',
  })
}

/** `jam` is asked for each certificate: a turn may last over midnight. */
type Pilihan = { jam: () => Date; napasMs: number; sekali: number }

/**
 * One turn: all that was completed lately, then one batch of the others after `letak`, none of them where it is null. The answer is where
 * the next turn goes on, null at the end. Safe in two processes: who comes second finds it done. One that fails holds up nobody else.
 */
export async function runSertifikatOtomatis(
  payload: Payload,
  { letak, ...isian }: { letak: Letak | null } & Partial<Pilihan>,
): Promise<{ terbit: number; letak: Letak | null }> {
  const pilihan: Pilihan = { jam: () => new Date(), napasMs: 0, sekali: SEKALI, ...isian }
  const sejak = new Date(pilihan.jam().getTime() - BARU_MS).toISOString()
  let terbit = 0
  for (let dari: Letak | null = { ...AWAL, waktu: sejak }; dari !== null; ) {
    const baru: Giliran = await runSekali(payload, dari, pilihan)
    terbit += baru.terbit
    dari = baru.letak
  }
  if (letak === null) return { terbit, letak }
  const lama = await runSekali(payload, letak, pilihan)
  return { terbit: terbit + lama.terbit, letak: lama.letak }
}

type Giliran = { terbit: number; letak: Letak | null }

async function runSekali(payload: Payload, letak: Letak, pilihan: Pilihan): Promise<Giliran> {
  const { jam, napasMs, sekali } = pilihan
  const daftar = await listTertunda(getPoolDb(payload), toTanggal(jam()), { ...letak, sekali })
  let terbit = 0
  for (const satu of daftar) {
    if (await createSatu(payload, satu, jam)) terbit += 1
    if (napasMs > 0) await wait(napasMs)
  }
  const akhir = daftar.length < sekali ? undefined : daftar.at(-1)
  return { terbit, letak: akhir === undefined ? null : { waktu: akhir.waktu, id: akhir.id } }
}

/** `waktu` as exact as the database has it, else a page could begin with its own end. */
type Letak = { waktu: string; id: string }
export const AWAL: Letak = { waktu: new Date(0).toISOString(), id: '00000000-0000-0000-0000-000000000000' }
type Tertunda = Letak & { pengguna: string }

/** Complete, none issued yet whatever became of it, a decree in force, and a name that nobody is looking at. */
const listTertunda = (
  db: Db,
  hari: Tanggal,
  { waktu, id, sekali }: Letak & { sekali: number },
): Promise<Tertunda[]> =>
  db.execute<Tertunda>(sql`
    select p.id, p.pengguna_id as pengguna, p.selesai_pada::text as waktu
    from cms.pendaftaran p join cms.pengguna u on u.id = p.pengguna_id and u.aktif
    where p.selesai_pada is not null and (p.selesai_pada, p.id) > (${waktu}::timestamptz, ${id}::uuid)
      and not exists (select 1 from cms.sertifikat s where s.pendaftaran_id = p.id)
      and exists (select 1 from cms.ketetapan_sertifikat k where k.kursus_id = p.kursus_id and k.berlaku_dari <= ${hari}
        and (coalesce(k.berlaku_sampai, '') = '' or k.berlaku_sampai >= ${hari}))
      and not exists (select 1 from cms.permintaan_nama m where m.pengguna_id = p.pengguna_id and m.alasan_tolak is null)
    order by p.selesai_pada, p.id limit ${sekali}`)

async function createSatu(payload: Payload, { id, pengguna }: Tertunda, jam: () => Date): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  // Publication reads this module's door, which leads here.
  const { createSertifikatTerkunci } = await import('./operations.ts')
  try {
    const hasil = await runInTransaction(req, async () => {
      const db = await getDb(req)
      await lockBelajar(db, pengguna)
      // Asked for, or closed, since the list was read.
      const isMenunggu = (await isNamaDiperiksa(db, [id])) || !(await isAkunTerbuka(db, pengguna))
      return isMenunggu ? null : createSertifikatTerkunci(req, pengguna, id, jam())
    })
    return hasil?.ok === true
  } catch (error) {
    payload.logger.error({ msg: 'A certificate was not issued', pendaftaran: id, error: String(error) })
    return false
  }
}
