// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { formatSisa, startHitungMundur } from './hitung-mundur.ts'

const WAKTU = Date.parse('2026-11-27T03:00:00Z')
const MENIT = 60_000
beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<form></form>'
})
afterEach(() => vi.useRealTimers())

function start(sisa: number) {
  const [onHabis, onTutup] = [vi.fn(), vi.fn()]
  startHitungMundur(
    document.querySelector('form') as HTMLElement,
    { batas: WAKTU + sisa, waktu: WAKTU },
    { onHabis, onTutup },
  )
  const read = (peran: string) => document.querySelector(`[role="${peran}"]`)?.textContent
  return { onHabis, onTutup, getJam: () => read('timer'), getKabar: () => read('status') }
}

test.each([
  [600_000, '10.00'],
  [65_000, '1.05'],
  [1, '0.01'],
  [0, '0.00'],
  [-5_000, '0.00'],
])('%d milliseconds are %s', (ms, kalimat) => expect(formatSisa(ms)).toBe(kalimat))

test('the clock runs silently, and is said aloud at five minutes and at one', () => {
  // The phone's own clock is a year behind.
  vi.setSystemTime(new Date('2025-11-27T03:00:00Z'))
  const { getJam, getKabar } = start(20 * MENIT)
  expect([getJam(), getKabar()]).toEqual(['20.00', ''])
  vi.advanceTimersByTime(14 * MENIT + 59_000)
  expect([getJam(), getKabar()]).toEqual(['5.01', ''])
  vi.advanceTimersByTime(1_000)
  expect(getKabar()).toBe(T.sisaMenit('5'))
  vi.advanceTimersByTime(4 * MENIT)
  expect(getKabar()).toBe(T.sisaMenit('1'))
  expect(document.querySelector('[role="timer"]')?.closest('[role="status"]')).toBeNull()
})

test('its end is told once, and once more when the server has the result', () => {
  const { onHabis, onTutup, getKabar } = start(MENIT)
  expect(getKabar()).toBe('')
  vi.advanceTimersByTime(MENIT)
  expect([onHabis.mock.calls.length, onTutup.mock.calls.length, getKabar()]).toEqual([1, 0, T.waktuHabis])
  vi.advanceTimersByTime(10 * MENIT)
  expect([onHabis.mock.calls.length, onTutup.mock.calls.length]).toEqual([1, 1])
})

test('a page that comes after the end sends nothing by itself, and waits for the result', () => {
  const { onHabis, onTutup } = start(-10_000)
  vi.advanceTimersByTime(2 * MENIT)
  expect([onHabis.mock.calls.length, onTutup.mock.calls.length]).toEqual([0, 1])
})
