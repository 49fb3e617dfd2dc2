/** Carries out decided markings one learner after the other, as long as the cms runs: after a restart it goes on. */
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { getPoolDb } from '../../platform/transaction.ts'
import { startUlangan } from '../../platform/ulangan.ts'
import { finishNilaiUlang, regradePendaftaran } from './operations.ts'
import { findBerjalan, listPendaftaranUlang } from './queries.ts'

const JEDA_MS = 5_000
const SEKALI = 100

export function startMenilaiUlang(payload: Payload): () => void {
  return startUlangan(payload, {
    kerja: () => runNilaiUlang(payload, new Date()),
    jedaMs: JEDA_MS,
    pesanGagal: 'Papers could not be marked again',
  })
}

/** Some learners of the oldest decision; false where nothing waits. Safe in two processes: who comes second finds it done. */
export async function runNilaiUlang(payload: Payload, now: Date): Promise<boolean> {
  const db = getPoolDb(payload)
  const nilaiUlang = await findBerjalan(db)
  if (nilaiUlang === null) return false
  const daftar = await listPendaftaranUlang(db, nilaiUlang, SEKALI)
  for (const satu of daftar)
    await regradePendaftaran(await createLocalReq({}, payload), nilaiUlang, satu, now)
  if (daftar.length === 0) await finishNilaiUlang(await createLocalReq({}, payload), nilaiUlang, now)
  return true
}
