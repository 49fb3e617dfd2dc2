/**
 * What is left of the time of a test, said aloud at five minutes and at one. The server decides; the phone's clock only
 * measures how long the page has been open.
 */
import { TENGGANG_UJI_MS } from 'cms/contract/batas-belajar'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { createUnsur, setKalimat } from './unsur.ts'

const MENIT = 60_000
const DIUMUMKAN = [5, 1]

/** Milliseconds by the server's clock: when the time ends, and when the page was made. */
export type WaktuUji = { batas: number; waktu: number }
type Akhir = {
  /** The time has just ended. */
  onHabis: () => unknown
  /** The server takes nothing any more and has the result. */
  onTutup: () => unknown
}

export function startHitungMundur(
  form: HTMLElement,
  { batas, waktu }: WaktuUji,
  { onHabis, onTutup }: Akhir,
): void {
  const mulai = Date.now()
  const awal = batas - waktu
  const getSisa = (): number => awal - (Date.now() - mulai)
  const jam = createUnsur('strong', { role: 'timer' })
  const kabar = createUnsur('p', { role: 'status' })
  form.before(createUnsur('p', { class: 'catatan' }, `${T.sisaWaktu} `, jam), kabar)
  let diumumkan = Number.POSITIVE_INFINITY
  let isHabis = awal <= 0
  const update = (): void => {
    const sisa = getSisa()
    setKalimat(jam, formatSisa(sisa))
    // Of two that were slept through only the last is said; one that was over from the start is none.
    const menit = DIUMUMKAN.filter((satu) => satu * MENIT < awal && sisa <= satu * MENIT).at(-1)
    if (menit !== undefined && menit < diumumkan && sisa > 0) {
      diumumkan = menit
      setKalimat(kabar, T.sisaMenit(String(menit)))
    }
    if (sisa > 0) return
    setKalimat(kabar, T.waktuHabis)
    if (!isHabis) {
      isHabis = true
      onHabis()
    }
    if (sisa <= -TENGGANG_UJI_MS - 2_000) {
      clearInterval(detak)
      onTutup()
    }
  }
  const detak = setInterval(update, 1_000)
  update()
}

/** `4.05`: minutes and seconds. */
export function formatSisa(ms: number): string {
  const detik = Math.max(0, Math.ceil(ms / 1_000))
  return `${Math.floor(detik / 60)}.${String(detik % 60).padStart(2, '0')}`
}
