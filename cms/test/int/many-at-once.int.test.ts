/** More requests at once than the pool has connections: none may wait for one that another waiting one holds. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

test('twenty changes of one person at once are all made', async () => {
  const orang = await portal.login('kepala-desa', 'danum-lestari')
  const daftar = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      orang.ask('PATCH', `/api/pengguna/${orang.id}`, { nama: `Kepala Desa ${i}` }),
    ),
  )
  expect(new Set(daftar.map(({ status }) => status))).toEqual(new Set([200]))
}, 60_000)
