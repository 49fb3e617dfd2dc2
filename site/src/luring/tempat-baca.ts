/** Where somebody reads: noted when scrolling rests and when the page is left, and found again when it is opened. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import { findNomorBlok, getIdBlok } from '../views/letak-blok.ts'
import { createUnsur } from './unsur.ts'

/** Scrolling rests after so long; from one note to the next goes at least so long. */
const TENANG_MS = 1_000
const JEDA_MS = 5_000

/** Of a clock that nobody sets: that of the phone may go back while the page is read. */
const getKini = (): number => performance.now()

export type Bacaan = { posisi: number; detik: number }

/** `mulai` is the block that is known already: nothing is noted until another one is read. */
export function startTempatBaca(mulai: number, record: (bacaan: Bacaan) => Promise<unknown>): void {
  let tercatat = mulai
  let kapan = -JEDA_MS
  let tunda: ReturnType<typeof setTimeout> | undefined
  const getDetik = startDetik()
  const save = (): void => {
    clearTimeout(tunda)
    const posisi = findBlokDibaca()
    if (posisi === tercatat) return
    tercatat = posisi
    kapan = getKini()
    void record({ posisi, detik: getDetik() }).catch((error: unknown) =>
      console.warn('No place was kept', error),
    )
  }
  const wait = (): void => {
    clearTimeout(tunda)
    tunda = setTimeout(save, Math.max(TENANG_MS, kapan + JEDA_MS - getKini()))
  }
  addEventListener('scroll', wait, { passive: true })
  // On a slow phone somebody may have gone on before the script was there.
  if (scrollY > 0) wait()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save()
  })
}

/** A line of text may be cut by the edge of the screen. */
const TEPI = 8

/** The first block that begins in the upper part of the screen, else the one that fills it; the first at the page's top. */
function findBlokDibaca(): number {
  const daftar = [...document.querySelectorAll('main [id^="blok-"]')].map((satu) => ({
    nomor: findNomorBlok(satu.id) ?? 1,
    atas: satu.getBoundingClientRect().top,
  }))
  const mulai = daftar.find(({ atas }) => atas >= -TEPI && atas <= innerHeight / 3)
  const lewat = daftar.filter(({ atas }) => atas < -TEPI).at(-1)
  return scrollY <= 0 ? 1 : ((mulai ?? lewat)?.nomor ?? 1)
}

/** Seconds for which the page was before somebody's eyes. */
function startDetik(): () => number {
  let lalu = 0
  let sejak = getKini()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') lalu += getKini() - sejak
    else sejak = getKini()
  })
  return () =>
    Math.min(
      86_400,
      Math.round((lalu + (document.visibilityState === 'hidden' ? 0 : getKini() - sejak)) / 1_000),
    )
}

/**
 * Goes to the block where reading stopped, and gives its number. Who came for another place in the page is left there,
 * and so is who comes back to it: the browser knows how far they were.
 */
export function restoreTempatBaca(posisi: number, kabar: HTMLElement): number {
  if (location.hash !== '') return findNomorBlok(location.hash.slice(1)) ?? 1
  const tempat = posisi > 1 ? document.getElementById(getIdBlok(posisi)) : null
  const [cara] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (tempat === null || scrollY > 0 || (cara !== undefined && cara.type !== 'navigate')) return 1
  tempat.scrollIntoView()
  const keAwal = createUnsur('a', { href: '#isi' }, T.bacaDariAwal)
  kabar.append(`${T.bacaDilanjutkan} `, keAwal)
  tempat.after(kabar)
  return posisi
}
