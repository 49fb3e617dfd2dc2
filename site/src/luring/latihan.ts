/** Practice without a signal: it is only checked on the server, so what was typed is kept until it can be. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import { deleteDraf, getKunciLatihan, readDraf, saveDraf } from './draf.ts'
import { hasSinyal } from './sinyal.ts'
import { createUnsur, setIsian, setKalimat } from './unsur.ts'

export function startLatihan(form: HTMLFormElement, akun: string | null): void {
  const tombol = form.querySelector<HTMLButtonElement>('button[name="latihan"]')
  if (tombol === null) return
  const kunci = getKunciLatihan(akun, new URL(form.action).pathname, tombol.value)
  const kabar = createUnsur('p', { role: 'status' })
  tombol.parentElement?.after(kabar)
  setIsian(form, readDraf(kunci))
  form.addEventListener('change', () => saveDraf(kunci, form))
  form.addEventListener('submit', async (peristiwa) => {
    if (form.dataset.siap === 'ya') return
    peristiwa.preventDefault()
    saveDraf(kunci, form)
    if (await hasSinyal()) {
      deleteDraf(kunci)
      form.dataset.siap = 'ya'
      form.requestSubmit(tombol)
    } else setKalimat(kabar, T.latihanBelum)
  })
}
