/** The larger print: chosen once, the phone keeps it, also for pages that do not carry it in their address. */
import { TEKS_LURING as T } from '../teks/luring.ts'

/** Of the phone and of nobody who signs in on it. */
const KUNCI = 'huruf'
const BESAR = 'besar'

/** A lesson, printed in either size by the server and in one out of a pack. */
export function startHurufPelajaran(): void {
  const teks = document.querySelector('main .teks')
  const tautan = document.querySelector('[data-huruf]')
  if (teks === null || tautan === null) return
  const set = (isBesar: boolean): void => {
    teks.classList.toggle('huruf-besar', isBesar)
    tautan.textContent = isBesar ? T.hurufBiasa : T.hurufBesar
  }
  const diminta = new URLSearchParams(location.search).get('huruf') === BESAR
  const pilihan = readHuruf()
  set(pilihan ?? diminta)
  // A link that somebody sent says nothing of this reader, the own choice does.
  tautan.addEventListener('click', (peristiwa) => {
    peristiwa.preventDefault()
    const isBesar = !teks.classList.contains('huruf-besar')
    set(isBesar)
    saveHuruf(isBesar)
  })
}

/** A test paper: the box stands in its form. */
export function startHurufLembar(form: ParentNode): void {
  const kotak = form.querySelector<HTMLInputElement>('.pilih-huruf')
  if (kotak === null) return
  kotak.checked = readHuruf() ?? kotak.checked
  kotak.addEventListener('change', () => saveHuruf(kotak.checked))
}

/** Null where nobody chose. */
function readHuruf(): boolean | null {
  try {
    const nilai = localStorage.getItem(KUNCI)
    return nilai === null ? null : nilai === BESAR
  } catch {
    return null
  }
}

function saveHuruf(isBesar: boolean): void {
  try {
    localStorage.setItem(KUNCI, isBesar ? BESAR : 'biasa')
  } catch {
    // Where nothing can be kept it holds for this page.
  }
}
