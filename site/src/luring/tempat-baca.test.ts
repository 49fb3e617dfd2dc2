// @vitest-environment happy-dom
/** Where somebody reads is noted sparingly, and found again. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Bacaan, restoreTempatBaca, startTempatBaca } from './tempat-baca.ts'

/** Each block is as high as the screen. */
const TINGGI = 600
let gulung = 0
const scrollTo = (y: number): void => {
  gulung = y
  Object.defineProperty(window, 'scrollY', { value: y, configurable: true })
  window.dispatchEvent(new Event('scroll'))
}
const setTampak = (keadaan: 'hidden' | 'visible'): void => {
  Object.defineProperty(document, 'visibilityState', { value: keadaan, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}
beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `<main>${[1, 2, 3, 4].map((n) => `<span id="blok-${n}"></span><p>${n}</p>`).join('')}</main>`
  Object.defineProperty(window, 'innerHeight', { value: TINGGI, configurable: true })
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { top: (Number(this.id.slice(5)) - 1) * TINGGI - gulung } as DOMRect
  })
  scrollTo(0)
  setTampak('visible')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  location.hash = ''
})

const start = (mulai = 1): Bacaan[] => {
  const daftar: Bacaan[] = []
  startTempatBaca(mulai, async (bacaan) => daftar.push(bacaan))
  return daftar
}
const listPosisi = (daftar: Bacaan[]): number[] => daftar.map(({ posisi }) => posisi)

describe('a place', () => {
  test('is noted once scrolling rests, and not while it goes on', () => {
    const daftar = start()
    for (let y = 100; y <= 1_300; y += 100) {
      scrollTo(y)
      vi.advanceTimersByTime(200)
    }
    expect(daftar).toEqual([])
    vi.advanceTimersByTime(6_000)
    expect(listPosisi(daftar)).toEqual([3])
  })
  test('is noted though scrolling ended before the script was there', () => {
    scrollTo(1_200)
    const daftar = start()
    vi.advanceTimersByTime(6_000)
    expect(listPosisi(daftar)).toEqual([3])
  })
  test('is the block that begins in the upper part of the screen, else the one that fills it', () => {
    const daftar = start()
    // The second begins at 100 of 600; then it fills the screen, and the third begins at 500.
    for (const y of [500, 700]) {
      scrollTo(y)
      vi.advanceTimersByTime(6_000)
    }
    expect(listPosisi(daftar)).toEqual([2])
  })
  test('is noted again no sooner than some seconds later', () => {
    const daftar = start()
    for (const y of [600, 1_200, 1_800]) {
      scrollTo(y)
      vi.advanceTimersByTime(1_500)
    }
    expect(listPosisi(daftar)).toEqual([2])
    vi.advanceTimersByTime(5_000)
    expect(listPosisi(daftar)).toEqual([2, 4])
  })
  test.each([
    ['it was known from the start', 3],
    ['nobody went on', 1],
  ])('is not noted where %s', (_, mulai) => {
    const daftar = start(mulai)
    scrollTo((mulai - 1) * TINGGI)
    vi.advanceTimersByTime(60_000)
    setTampak('hidden')
    expect(daftar).toEqual([])
  })
  test('is noted at once when the page is left, with the seconds it was looked at', () => {
    const daftar = start()
    vi.advanceTimersByTime(20_000)
    scrollTo(1_200)
    setTampak('hidden')
    expect(daftar).toEqual([{ posisi: 3, detik: 20 }])
    vi.advanceTimersByTime(100_000)
    setTampak('visible')
    scrollTo(1_800)
    vi.advanceTimersByTime(6_000)
    expect(daftar.at(-1)).toEqual({ posisi: 4, detik: 21 })
  })
  test.each([
    ['while it was read', (): void => void vi.advanceTimersByTime(6_000), 21],
    ['and it was left', (): void => setTampak('hidden'), 20],
  ])('has its seconds though the clock was set back %s', (_, leave, detik) => {
    const daftar = start()
    vi.advanceTimersByTime(20_000)
    vi.setSystemTime(Date.now() - 3_600_000)
    scrollTo(1_200)
    leave()
    expect(daftar).toEqual([{ posisi: 3, detik }])
  })
})

describe('opened again', () => {
  const open = (posisi: number): [number, string | null] => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined)
    const kabar = document.createElement('p')
    const dibaca = restoreTempatBaca(posisi, kabar)
    return [dibaca, (scroll.mock.contexts[0] as Element | undefined)?.id ?? null]
  }
  test('it goes where reading stopped, and says so', () => {
    expect(open(3)).toEqual([3, 'blok-3'])
    expect(document.getElementById('blok-3')?.nextElementSibling?.textContent).toContain('Baca dari awal')
  })
  test.each([
    ['nothing of it was read', 1],
    ['it is shorter by now', 9],
  ])('it begins at the top where %s', (_, posisi) => expect(open(posisi)).toEqual([1, null]))
  test('it stays at the place its address names', () => {
    location.hash = '#blok-2'
    expect(open(3)).toEqual([2, null])
  })
})
