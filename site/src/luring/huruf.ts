/** The larger print: chosen once, the phone keeps it, also for pages that do not carry it in their address. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import { createUnsur } from './unsur.ts'

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
    setTujuan(isBesar)
  }
  set(isDipilih())
  // A link that somebody sent says nothing of this reader, the own choice does.
  tautan.addEventListener('click', (peristiwa) => {
    peristiwa.preventDefault()
    const isBesar = !teks.classList.contains('huruf-besar')
    set(isBesar)
    saveHuruf(isBesar)
  })
}

/** The page of a course, and what a phone shows of itself. */
export function startHurufHalaman(): void {
  if (!isDipilih()) return
  document.querySelector('main')?.classList.add('huruf-besar')
  setTujuan(true)
}

/** The own choice, else what the address asks for. */
const isDipilih = (): boolean => readHuruf() ?? new URLSearchParams(location.search).get('huruf') === BESAR

const PELAJARAN = /^\/kursus\/[^/]+\/(versi\/\d+\/)?[^/]+$/
const FORM = 'form[action$="/latihan"], form[action="/belajar/kirim/selesai"]'

/** A page out of a pack leads on in one size: what it leads to gets the one that is read in, as the server writes it. */
function setTujuan(isBesar: boolean): void {
  for (const tautan of document.querySelectorAll<HTMLAnchorElement>(
    'main a[href^="/kursus/"]:not([data-huruf])',
  ))
    tautan.setAttribute('href', toHref(tautan.getAttribute('href') ?? '', isBesar))
  for (const tempat of document.querySelectorAll<HTMLElement>('[data-lanjut]'))
    tempat.dataset.lanjut = toHref(tempat.dataset.lanjut ?? '', isBesar)
  for (const form of document.querySelectorAll<HTMLFormElement>(FORM)) {
    form.querySelector('input[type="hidden"][name="huruf"]')?.remove()
    if (isBesar) form.prepend(createUnsur('input', { type: 'hidden', name: 'huruf', value: BESAR }))
  }
}

/** Of a lesson; any other address stays as it is. */
function toHref(href: string, isBesar: boolean): string {
  const alamat = new URL(href, location.origin)
  if (!PELAJARAN.test(alamat.pathname)) return href
  if (isBesar) alamat.searchParams.set('huruf', BESAR)
  else alamat.searchParams.delete('huruf')
  return `${alamat.pathname}${alamat.search}${alamat.hash}`
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
