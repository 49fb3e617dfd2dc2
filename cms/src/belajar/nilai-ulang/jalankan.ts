/** Carries out decided markings one learner after the other, as long as the cms runs: after a restart it goes on. */
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { isSementara } from '../../platform/galat-sementara.ts'
import { getPoolDb } from '../../platform/transaction.ts'
import { startUlangan } from '../../platform/ulangan.ts'
import { createTersisih, finishNilaiUlang, regradePendaftaran } from './operations.ts'
import { findBerjalan, type Giliran, listGiliran, type NilaiUlang, updateLetak } from './queries.ts'

const JEDA_MS = 5_000
const SEKALI = 100

export function startMenilaiUlang(payload: Payload): () => void {
  return startUlangan(payload, {
    kerja: () => runNilaiUlang(payload, new Date()),
    jedaMs: JEDA_MS,
    pesanGagal: 'Papers could not be marked again',
  })
}

/** Some papers of the oldest decision; false where nothing waits. Safe in two processes: who comes second finds it done. */
export async function runNilaiUlang(payload: Payload, now: Date): Promise<boolean> {
  const db = getPoolDb(payload)
  const nilaiUlang = await findBerjalan(db)
  if (nilaiUlang === null) return false
  const daftar = await listGiliran(db, nilaiUlang, SEKALI)
  const orang = Map.groupBy(daftar, ({ pendaftaran }) => pendaftaran)
  for (const lembar of orang.values()) await regradeAtauSisihkan(payload, nilaiUlang, lembar, now)
  const akhir = daftar.at(-1)
  if (akhir === undefined) await finishNilaiUlang(await createLocalReq({}, payload), nilaiUlang, now)
  else await updateLetak(db, nilaiUlang.id, akhir)
  return true
}

/** How often in a row one enrolment met a passing fault: what does not pass holds up nobody else for ever. */
const gagal = new Map<string, number>()
const MAX_COBA = 5

/**
 * Papers that cannot be marked are set aside and the next learner has a turn. Where the database was busy or away they wait:
 * the walk ends here and begins with them again, a few times.
 */
async function regradeAtauSisihkan(
  payload: Payload,
  nilaiUlang: NilaiUlang,
  daftar: readonly Giliran[],
  now: Date,
): Promise<void> {
  const [satu] = daftar
  if (satu === undefined) return
  try {
    await regradePendaftaran(await createLocalReq({}, payload), nilaiUlang, satu, now)
    gagal.clear()
  } catch (error) {
    const kali = (gagal.get(satu.pendaftaran) ?? 0) + 1
    gagal.set(satu.pendaftaran, kali)
    if (isSementara(error) && kali < MAX_COBA) throw error
    gagal.clear()
    payload.logger.error({
      msg: 'Papers of one enrolment were set aside',
      pendaftaran: satu.pendaftaran,
      error: String(error),
    })
    const lembar = daftar.map((baris) => baris.lembar)
    await createTersisih(getPoolDb(payload), nilaiUlang.id, lembar, now)
  }
}
