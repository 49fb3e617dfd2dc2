import { expect, test, vi } from 'vitest'
import {
  getUkuran,
  restoreGiliranTerbitKode,
  takeGiliranAlamat,
  takeGiliranPeserta,
  takeGiliranTerbitKode,
} from './batas.ts'

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

const countAlamat = async (
  alamat: string | null,
  pintu: 'daftar' | 'kode',
  kali: number,
): Promise<number> => {
  let lolos = 0
  for (let i = 0; i < kali; i++) if (await takeGiliranAlamat(alamat, pintu)) lolos += 1
  return lolos
}

test.each(['daftar', 'kode'] as const)(
  'a class of sixty behind one address comes in within ten minutes, each trying three times: %s',
  async (pintu) => {
    expect(await countAlamat('203.0.113.9', pintu, 60 * 3)).toBe(180)
    expect(await countAlamat('203.0.113.9', pintu, 500)).toBe(0)
    expect(await countAlamat('203.0.113.10', pintu, 1)).toBe(1)
  },
)

test('one address opens no more than a thousand accounts in a day, and passwords are guessed no faster than before', async () => {
  vi.useFakeTimers()
  let lolos = 0
  for (let ke = 0; ke < 12; ke++) {
    lolos += await countAlamat('203.0.113.11', 'daftar', 200)
    vi.advanceTimersByTime(600_001)
  }
  vi.useRealTimers()
  expect(lolos).toBe(1_000)
  const coba = await Promise.all(
    Array.from({ length: 20 }, () => takeGiliranAlamat('203.0.113.12', 'hubungkan')),
  )
  expect(coba.filter(Boolean)).toHaveLength(10)
})

test('one person prints ten full sheets of codes a day, whole or not at all', async () => {
  const user = { id: 'tutor' } as Parameters<typeof takeGiliranTerbitKode>[0]['user']
  for (let lembar = 0; lembar < 9; lembar++) expect(await takeGiliranTerbitKode({ user }, 60)).toBe(true)
  expect(await takeGiliranTerbitKode({ user }, 59)).toBe(true)
  expect(await takeGiliranTerbitKode({ user }, 60)).toBe(false)
  // The refused sheet took nothing of the one that is left.
  expect(await takeGiliranTerbitKode({ user }, 1)).toBe(true)
  expect(await takeGiliranTerbitKode({ user }, 1)).toBe(false)
})

test('turns that printed nothing are given back, and never more than were taken', async () => {
  const user = { id: 'tutor-ulang' } as Parameters<typeof takeGiliranTerbitKode>[0]['user']
  await restoreGiliranTerbitKode({ user }, 60)
  expect(await takeGiliranTerbitKode({ user }, 600)).toBe(true)
  await restoreGiliranTerbitKode({ user }, 60)
  expect(await takeGiliranTerbitKode({ user }, 60)).toBe(true)
  expect(await takeGiliranTerbitKode({ user }, 1)).toBe(false)
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
