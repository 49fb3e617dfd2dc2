/** A form that is sent before the phone's store is open waits for it: without a signal it would lead to no page at all. */

/** A store that is not open by then is not waited for. */
const BATAS_MS = 3_000

/** Gives what ends the waiting. A form that waits goes then: to who took it over meanwhile, else as without a script. */
export function startTahanKirim(): () => void {
  let tertahan: SubmitEvent | null = null
  const hold = (peristiwa: SubmitEvent): void => {
    if ((peristiwa.target as HTMLFormElement).method !== 'post') return
    peristiwa.preventDefault()
    peristiwa.stopImmediatePropagation()
    tertahan = peristiwa
  }
  const finish = (): void => {
    clearTimeout(tunda)
    removeEventListener('submit', hold, true)
    if (tertahan !== null) resubmit(tertahan)
    tertahan = null
  }
  const tunda = setTimeout(finish, BATAS_MS)
  addEventListener('submit', hold, true)
  return finish
}

function resubmit({ target, submitter }: SubmitEvent): void {
  if (!(target instanceof HTMLFormElement) || !target.isConnected) return
  target.requestSubmit(submitter !== null && target.contains(submitter) ? submitter : null)
}
