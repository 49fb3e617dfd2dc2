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
