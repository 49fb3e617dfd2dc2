import { afterEach, describe, expect, test, vi } from 'vitest'
import { calculateJeda, startMengikutiHari } from './hari.ts'

describe('how long until the day is looked at again', () => {
  test.each([
    ['2026-11-26T03:00:00.000Z', 20_000],
    ['2026-11-26T16:59:30.000Z', 20_000],
    ['2026-11-26T16:59:45.000Z', 15_000],
    ['2026-11-26T16:59:59.999Z', 1],
    ['2026-11-26T17:00:00.000Z', 20_000],
  ])('at %s: %d ms', (kini, jeda) => {
    expect(calculateJeda(Date.parse(kini))).toBe(jeda)
  })
})

describe('a new day', () => {
  afterEach(() => vi.useRealTimers())

  test('is told at midnight in Central Kalimantan, once, and no more after the end', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-26T16:59:27.500Z') })
    const onHariBaru = vi.fn()
    const finish = startMengikutiHari(onHariBaru)
    vi.advanceTimersByTime(32_499)
    expect(onHariBaru).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onHariBaru).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(86_399_999)
    expect(onHariBaru).toHaveBeenCalledTimes(1)
    finish()
    vi.advanceTimersByTime(86_400_000)
    expect(onHariBaru).toHaveBeenCalledTimes(1)
  })
})
