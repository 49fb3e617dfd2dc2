/**
 * A password is costly to check or store on purpose. Checked all at once, guesses would take every thread
 * of the server, and the database's connections, which need one to be made, would run out of time.
 */
import type { PayloadRequest } from 'payload'
import { createSlots, setSlot } from '../platform/slots.ts'

/** Two of the four threads stay for all other work; the last of eighty waits about ten seconds. */
const takeHash = createSlots({ atOnce: 2, waiting: 80, patience: 60_000 })
/** Whoever changes a password holds a connection of the pool of ten, and needs a second one on the way. */
const takePerubahan = createSlots({ atOnce: 4, waiting: 0, patience: 0 })

/** Marks a request whose door gives the place back. */
export const BERPINTU = 'hasPintuSlot'

/** A script has the machine to itself, and no door that would give a place back. */
const isMelaluiPintu = (req: PayloadRequest): boolean =>
  req.payloadAPI === 'REST' || req.context[BERPINTU] === true

export async function startHashSandi(req: PayloadRequest): Promise<void> {
  if (isMelaluiPintu(req)) setSlot(req, await takeHash())
}

/** Before the present password is checked: who comes too many lets go of the connection at once. */
export async function startPerubahanSandi(req: PayloadRequest): Promise<void> {
  if (isMelaluiPintu(req)) setSlot(req, await takePerubahan())
}
