/** Takes the villages of deliveries one after the other, as long as the cms runs: after a restart it goes on. */
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { getPoolDb, runInTransaction } from '../../platform/transaction.ts'
import { startUlangan } from '../../platform/ulangan.ts'
import { refuseDesaBerikut, runDesaBerikut } from './operations.ts'
import { findMenunggu } from './queries.ts'

const JEDA_MS = 3_000
/** A village that fails as often is told as refused, so that those behind it have their turn. */
const MAX_GAGAL = 3

export function startMenjalankanKiriman(payload: Payload): () => void {
  const gagal = new Map<string, number>()
  return startUlangan(payload, {
    kerja: () => runKirimanBerikut(payload, gagal),
    jedaMs: JEDA_MS,
    pesanGagal: 'A village of a delivery could not be taken',
  })
}

/** One village of the oldest delivery; false where none waits. `gagal` counts how often each has failed in a row. */
export async function runKirimanBerikut(payload: Payload, gagal: Map<string, number>): Promise<boolean> {
  const id = await findMenunggu(getPoolDb(payload))
  if (id === null) return false
  const req = await createLocalReq({}, payload)
  try {
    await runDesaBerikut(req, id)
    gagal.delete(id)
  } catch (error) {
    const kali = (gagal.get(id) ?? 0) + 1
    gagal.set(id, kali)
    if (kali < MAX_GAGAL) throw error
    gagal.delete(id)
    payload.logger.error({ msg: 'A village of a delivery is given up', kiriman: id, error: String(error) })
    const reqBaru = await createLocalReq({}, payload)
    await runInTransaction(reqBaru, () => refuseDesaBerikut(reqBaru, id))
  }
  return true
}
