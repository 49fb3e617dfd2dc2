// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSesudahTekan } from './sesudah-tekan.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())
const fire = (jenis: string) => document.body.dispatchEvent(new Event(jenis, { bubbles: true }))

test('left by the keyboard, it is done at once, once', () => {
  const kerja = vi.fn()
  createSesudahTekan()(kerja)
  vi.runAllTimers()
  fire('pointerup')
  vi.runAllTimers()
  expect(kerja).toHaveBeenCalledTimes(1)
})

test.each(['pointerup', 'pointercancel'])(
  'left by pressing, it waits for %s and what comes of it',
  (akhir) => {
    const [kerja, klik] = [vi.fn(), vi.fn()]
    const sesudahTekan = createSesudahTekan()
    document.body.addEventListener('click', () => klik(kerja.mock.calls.length), { once: true })
    fire('pointerdown')
    sesudahTekan(kerja)
    vi.runAllTimers()
    expect(kerja).not.toHaveBeenCalled()
    fire(akhir)
    fire('click')
    vi.runAllTimers()
    expect([klik.mock.calls, kerja.mock.calls.length]).toEqual([[[0]], 1])
  },
)

test('left by a tap, whose click follows its end, it waits for the click', () => {
  const [kerja, klik] = [vi.fn(), vi.fn()]
  const sesudahTekan = createSesudahTekan()
  document.body.addEventListener('click', () => klik(kerja.mock.calls.length), { once: true })
  fire('pointerdown')
  fire('pointerup')
  sesudahTekan(kerja)
  fire('click')
  vi.runAllTimers()
  expect([klik.mock.calls, kerja.mock.calls.length]).toEqual([[[0]], 1])
})
