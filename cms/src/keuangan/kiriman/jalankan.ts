/** Takes the villages of deliveries one after the other, as long as the cms runs: after a restart it goes on. */
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { getPoolDb, runInTransaction } from '../../platform/transaction.ts'
import { startUlangan } from '../../platform/ulangan.ts'
import { refuseDesa, runDesaBerikut } from './operations.ts'
import { startGiliran } from './queries.ts'
import { deleteTitipanLama } from './titipan.ts'

const JEDA_MS = 3_000
/** A village that fails as often is told as refused, so that those behind it have their turn. */
const MAX_PERCOBAAN = 3

export function startMenjalankanKiriman(payload: Payload): () => void {
  void deleteTitipanLama()
  return startUlangan(payload, {
    kerja: () => runKirimanBerikut(payload),
    jedaMs: JEDA_MS,
    pesanGagal: 'A village of a delivery could not be taken',
  })
}

/** One village of the oldest delivery; false where none waits, or another process has the last in hand. */
export async function runKirimanBerikut(payload: Payload): Promise<boolean> {
  const giliran = await startGiliran(getPoolDb(payload))
  if (giliran === null) return false
  const { kiriman, desa, percobaan } = giliran
  const req = await createLocalReq({}, payload)
  if (percobaan <= MAX_PERCOBAAN) return (await runDesaBerikut(req, kiriman)) !== null
  payload.logger.error({ msg: 'A village of a delivery is given up', kiriman, desa })
  await runInTransaction(req, () => refuseDesa(req, kiriman, desa))
  return true
}
