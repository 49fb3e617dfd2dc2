/** Sends a form the way it would go without a script: the phone keeps nothing, or kept nothing of this. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import { hasSinyal } from './sinyal.ts'
import { createUnsur, setKalimat } from './unsur.ts'

/** A script that submits leaves out the button that was pressed, so it goes along as a field. */
export function submitPolos(form: HTMLFormElement, tombol: HTMLElement | null): void {
  form.querySelector('input[data-tombol]')?.remove()
  const { name = '', value = '' } = tombol instanceof HTMLButtonElement ? tombol : {}
  form.append(createUnsur('input', { type: 'hidden', name, value, 'data-tombol': '' }))
  form.submit()
}

/** Only where somebody answers: the page that stands holds what was typed. */
export async function submitDaring(
  form: HTMLFormElement,
  tombol: HTMLElement | null,
  kabar: HTMLElement,
): Promise<void> {
  setKalimat(kabar, T.mengirim)
  if (await hasSinyal()) submitPolos(form, tombol)
  else setKalimat(kabar, T.tanpaSinyal)
}
