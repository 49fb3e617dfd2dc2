/**
 * Payload's editor hands what is typed to its form only when the browser is idle, up to half a second later. Who saves
 * at once would lose the last words: here the waiting work is done before anything that can save.
 */

/** What of `window` is used, so that a test can stand in for it. */
export type Jendela = Pick<
  Window,
  'requestIdleCallback' | 'cancelIdleCallback' | 'addEventListener' | 'removeEventListener'
>

const PERISTIWA = ['pointerdown', 'focusout', 'keydown', 'pagehide'] as const

/** Until the returned function is called. Browsers without idle work (Safari) need nothing of this. */
export function startAntreanSenggang(jendela: Jendela): () => void {
  if (!('requestIdleCallback' in jendela)) return () => undefined
  const asli = { request: jendela.requestIdleCallback, cancel: jendela.cancelIdleCallback }
  const antrean = new Map<number, IdleRequestCallback>()
  jendela.requestIdleCallback = (kerja, pilihan) => {
    const run: IdleRequestCallback = (tenggat) => {
      antrean.delete(nomor)
      kerja(tenggat)
    }
    const nomor = asli.request.call(jendela, run, pilihan)
    antrean.set(nomor, kerja)
    return nomor
  }
  jendela.cancelIdleCallback = (nomor) => {
    antrean.delete(nomor)
    asli.cancel.call(jendela, nomor)
  }
  const runSemua = (peristiwa: Event): void => {
    if (!canSimpan(peristiwa)) return
    for (const [nomor, kerja] of [...antrean]) {
      if (!antrean.has(nomor)) continue
      jendela.cancelIdleCallback(nomor)
      kerja({ didTimeout: true, timeRemaining: () => 0 })
    }
  }
  for (const nama of PERISTIWA) jendela.addEventListener(nama, runSemua, true)
  return () => {
    for (const nama of PERISTIWA) jendela.removeEventListener(nama, runSemua, true)
    jendela.requestIdleCallback = asli.request
    jendela.cancelIdleCallback = asli.cancel
  }
}

/** Of the keys only Ctrl or Command with S: every other one would undo what the editor saves by waiting. */
function canSimpan(peristiwa: Event): boolean {
  if (peristiwa.type !== 'keydown') return true
  const { ctrlKey, metaKey, key } = peristiwa as KeyboardEvent
  return (ctrlKey || metaKey) && key.toLowerCase() === 's'
}
