/** Work that the cms does by itself, over and over as long as it runs. */
import type { Payload } from 'payload'

type Ulangan = {
  /** One turn; true where more waits, which then goes on at once. */
  kerja: () => Promise<boolean>
  jedaMs: number
  /** What the log says of a turn that failed; the next one tries again. */
  pesanGagal: string
}

/** Until the returned function is called. */
export function startUlangan(payload: Payload, { kerja, jedaMs, pesanGagal }: Ulangan): () => void {
  let timer: NodeJS.Timeout | undefined
  let isSelesai = false
  const wait = (): void => {
    if (!isSelesai) timer = setTimeout(run, jedaMs).unref()
  }
  const run = async (): Promise<void> => {
    try {
      while (!isSelesai && (await kerja()));
    } catch (error) {
      payload.logger.warn({ msg: pesanGagal, error: String(error) })
    }
    wait()
  }
  wait()
  return () => {
    isSelesai = true
    clearTimeout(timer)
  }
}
