/** Work that takes a processor or a connection: a few at once, some waiting in order, the rest told to come back. */
import { APIError, type RequestContext } from 'payload'

type Finish = () => void
type Berkonteks = { context?: RequestContext }

const KUNCI = 'daftarSlot'
const COBA_LAGI_DETIK = 10

/** How many work at once, how many wait, and how many milliseconds each of those does. */
type Batas = { atOnce: number; waiting: number; patience: number }

/** A function that takes a place and answers how to give it back; it throws 503 for whom there is none. */
export function createSlots({ atOnce, waiting, patience }: Batas): () => Promise<Finish> {
  let busy = 0
  const queue = new Set<Finish>()
  const finish = (): void => {
    const [next] = queue
    if (next === undefined) busy -= 1
    else next()
  }
  return async () => {
    if (busy < atOnce) busy += 1
    else if (queue.size < waiting) await waitInQueue(queue, patience)
    else throw createTooBusy()
    return finish
  }
}

function waitInQueue(queue: Set<Finish>, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (settle: () => void): void => {
      clearTimeout(timer)
      queue.delete(enter)
      settle()
    }
    const enter = (): void => leave(resolve)
    const timer = setTimeout(() => leave(() => reject(createTooBusy())), patience)
    queue.add(enter)
  })
}

/** Keeps a place for the rest of the request. */
export function setSlot(req: { context: RequestContext }, finish: Finish): void {
  req.context[KUNCI] = [...listSlot(req), finish]
}

/** At the door, when the request is over: however it ended, and no hook of Payload's runs then for sure. */
export function finishSlots(req: Berkonteks): void {
  const daftar = listSlot(req)
  if (req.context !== undefined) delete req.context[KUNCI]
  for (const finish of daftar) finish()
}

const listSlot = ({ context }: Berkonteks): Finish[] => (context?.[KUNCI] as Finish[] | undefined) ?? []

/** Told by its field and not by its class, of which each part of the server carries a copy. */
function createTooBusy(): Error {
  const pesan = `Terlalu banyak permintaan sekaligus. Tunggu ${COBA_LAGI_DETIK} detik, lalu coba lagi.`
  return Object.assign(new APIError(pesan, 503, undefined, true), { cobaLagiDetik: COBA_LAGI_DETIK })
}
