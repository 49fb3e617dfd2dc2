import { expect, test } from 'vitest'
import { getUkuran, takeGiliranPeserta } from './batas.ts'

type Ukuran = Parameters<typeof takeGiliranPeserta>[1]
/** How many of so many are let through. */
async function countLolos(id: string, ukuran: Ukuran, kali: number): Promise<number> {
  const user = { id } as Parameters<typeof takeGiliranPeserta>[0]['user']
  let lolos = 0
  for (let i = 0; i < kali; i++) if (await takeGiliranPeserta({ user }, ukuran)) lolos += 1
  return lolos
}

test('who has opened too many pages in a minute still sends answers, and those have a limit, too', async () => {
  expect(await countLolos('a', 'peristiwa', 100)).toBe(60)
  expect(await countLolos('a', 'uji', 400)).toBe(300)
})

test('each learner has a measure of their own', async () => {
  expect(await countLolos('b', 'uji', 400)).toBe(300)
  expect(await countLolos('c', 'uji', 1)).toBe(1)
  expect(await countLolos('b', 'peristiwa', 1)).toBe(1)
})

test.each([
  [['buka', 'selesai', 'posisi', 'tanya'], 'peristiwa'],
  [['selesai', 'jawab'], 'uji'],
  [['kirim'], 'uji'],
] as const)('%j are measured as %s', (daftar, ukuran) => {
  expect(getUkuran(daftar.map((jenis) => ({ jenis })))).toBe(ukuran)
})
