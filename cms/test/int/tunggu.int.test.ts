/** A rebuild beside another publication: it waits, says for whom, and gives up in words. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let tunggu: typeof import('../../src/publikasi/tunggu.ts')

beforeAll(async () => {
  portal = await startPortal()
  tunggu = await import('../../src/publikasi/tunggu.ts')
})
afterAll(() => portal.close())

const hold = () => portal.owner.query(`select pg_advisory_lock(hashtextextended('publikasi', 0))`)
const release = () => portal.owner.query(`select pg_advisory_unlock(hashtextextended('publikasi', 0))`)

test('is told of, and refused when its turn does not come', async () => {
  const kabar: string[] = []
  await hold()
  const hasil = await tunggu.publishSetelahMenunggu(await portal.createReq(), {
    report: (kalimat) => kabar.push(kalimat),
    batas: 300,
  })
  await release()
  expect(hasil).toMatchObject({ ok: false, reason: { kode: 'PENERBITAN_SIBUK' } })
  expect(kabar).toEqual([expect.stringMatching(/^Menunggu giliran: .*sambungan \d+/)])
})

test('begins once the other has ended', async () => {
  await hold()
  const hasil = tunggu.publishSetelahMenunggu(await portal.createReq(), {
    report: () => void release(),
    batas: 20_000,
  })
  expect(await hasil).toMatchObject({ ok: true, value: { apbdes: { berubah: 0 } } })
})
