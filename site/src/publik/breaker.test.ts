import { beforeEach, describe, expect, test } from 'vitest'
import { Breaker } from './breaker.ts'
import { isGangguan } from './gangguan.ts'

const PAUSE = 1000
let now = 0
let ditanya = 0
let breaker: Breaker
const toPertanyaan = (jawaban: () => Promise<unknown>) => () => {
  ditanya += 1
  return jawaban()
}
const diam = toPertanyaan(() => Promise.reject(new Error('Query read timeout')))
const menjawab = toPertanyaan(() => Promise.resolve('ada'))
const menolak = toPertanyaan(() => Promise.reject(Object.assign(new Error('x'), { code: '42P01' })))

beforeEach(() => {
  now = 0
  ditanya = 0
  breaker = new Breaker({ pause: PAUSE, now: () => now })
})

describe('a silent database', () => {
  beforeEach(() => expect(breaker.run(diam)).rejects.toThrow('Query read timeout'))

  test('is not asked again at once, and the refusal counts as an outage', async () => {
    const galat: unknown = await breaker.run(menjawab).catch((error: unknown) => error)
    expect([isGangguan(galat), ditanya]).toEqual([true, 1])
  })

  test('is tried by one question after the pause, while the others are told at once', async () => {
    now = PAUSE
    let finish = (_jawaban: string): void => undefined
    const percobaan = breaker.run(() => new Promise<string>((resolve) => (finish = resolve)))
    await expect(breaker.run(menjawab)).rejects.toThrow('did not answer')
    finish('ada')
    expect([await percobaan, await breaker.run(menjawab)]).toEqual(['ada', 'ada'])
  })

  test('that stays silent is left alone for another pause', async () => {
    now = PAUSE
    await expect(breaker.run(diam)).rejects.toThrow('Query read timeout')
    now = 2 * PAUSE - 1
    await expect(breaker.run(menjawab)).rejects.toThrow('did not answer')
    now = 2 * PAUSE
    expect(await breaker.run(menjawab)).toBe('ada')
  })

  test('that refuses has answered', async () => {
    now = PAUSE
    await expect(breaker.run(menolak)).rejects.toThrow('x')
    expect(await breaker.run(menjawab)).toBe('ada')
  })
})

test('a refused question stops nobody else', async () => {
  await expect(breaker.run(menolak)).rejects.toThrow('x')
  expect(await breaker.run(menjawab)).toBe('ada')
})
