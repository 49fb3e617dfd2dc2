/** A form that is sent before the phone's store is open waits for it: without a signal it would lead to no page at all. */
import { submitPolos } from './kirim-polos.ts'

/** A store that is not open by then is not waited for: longer by who leaves, or what waits on the phone is not asked about. */
const BATAS_MS = 3_000
const BATAS_KELUAR_MS = 20_000
const KELUAR = '/belajar/kirim/keluar'

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
    if (tertahan !== null) submitLagi(tertahan)
    tertahan = null
  }
  const isKeluar = document.querySelector(`form[action="${KELUAR}"]`) !== null
  const tunda = setTimeout(finish, isKeluar ? BATAS_KELUAR_MS : BATAS_MS)
  addEventListener('submit', hold, true)
  return finish
}

function submitLagi({ target, submitter }: SubmitEvent): void {
  if (!(target instanceof HTMLFormElement) || !target.isConnected) return
  const tombol = submitter !== null && target.contains(submitter) ? submitter : null
  // Browsers that know no other way send it as without a script.
  if (target.requestSubmit === undefined) submitPolos(target, tombol)
  else target.requestSubmit(tombol)
}
