/** Asks the server and waits so long and no longer; null where no answer came. */
export async function sendTerbatas(
  alamat: string,
  init: RequestInit,
  batasMs: number,
): Promise<Response | null> {
  const batal = new AbortController()
  const batas = setTimeout(() => batal.abort(), batasMs)
  try {
    return await fetch(alamat, { ...init, signal: batal.signal })
  } catch {
    return null
  } finally {
    clearTimeout(batas)
  }
}

/** The page at an address of this site, in the time given for all of it; null where none came, or another one did. */
export async function findHalaman(alamat: string, batasMs: number): Promise<Document | null> {
  const batal = new AbortController()
  const batas = setTimeout(() => batal.abort(), batasMs)
  try {
    const jawaban = await fetch(alamat, { cache: 'no-store', signal: batal.signal })
    if (!jawaban.ok || jawaban.redirected) return null
    return new DOMParser().parseFromString(await jawaban.text(), 'text/html')
  } catch {
    return null
  } finally {
    clearTimeout(batas)
  }
}

const BATAS_SINYAL_MS = 5_000

const askSehat = (): Promise<Response | null> =>
  sendTerbatas('/sehat', { cache: 'no-store' }, BATAS_SINYAL_MS)

/** A browser's own word for being online only says that there is some line. */
export const hasSinyal = (): Promise<boolean> => askSehat().then((jawaban) => jawaban?.ok === true)

/** Milliseconds, in whole seconds; null where the server does not say. */
export async function findWaktuServer(): Promise<number | null> {
  const waktu = Date.parse((await askSehat())?.headers.get('date') ?? '')
  return Number.isNaN(waktu) ? null : waktu
}
