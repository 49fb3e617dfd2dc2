import { expect, test } from 'vitest'
import { createSlots, finishSlots, setSlot } from './slots.ts'

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('a few at once, the next ones in the order they came, and no more than may wait', async () => {
  const take = createSlots({ atOnce: 2, waiting: 2, patience: 10_000 })
  const masuk: (() => void)[] = []
  for (let i = 0; i < 4; i += 1) void take().then((finish) => masuk.push(finish))
  await settle()
  expect(masuk).toHaveLength(2)
  await expect(take()).rejects.toMatchObject({ status: 503, cobaLagiDetik: 10 })
  for (const jumlah of [3, 4, 4, 4]) {
    masuk[jumlah - 3]?.()
    await settle()
    expect(masuk).toHaveLength(jumlah)
  }
})

test('a place that nobody waits for is free again', async () => {
  const take = createSlots({ atOnce: 1, waiting: 0, patience: 0 })
  ;(await take())()
  ;(await take())()
  await take()
  await expect(take()).rejects.toMatchObject({ status: 503 })
})

test('whoever waited too long is told so, and the place goes to the next', async () => {
  const take = createSlots({ atOnce: 1, waiting: 1, patience: 20 })
  const finish = await take()
  await expect(take()).rejects.toMatchObject({ status: 503 })
  const berikut = take()
  finish()
  await berikut
  await expect(take()).rejects.toMatchObject({ status: 503 })
})

test('a request gives back all it holds, and only once', () => {
  const kembali: string[] = []
  const req = { context: {} }
  setSlot(req, () => kembali.push('satu'))
  setSlot(req, () => kembali.push('dua'))
  finishSlots(req)
  finishSlots(req)
  finishSlots({})
  expect(kembali).toEqual(['satu', 'dua'])
})
