/** What was stored as `05.03.00` is the same activity as `05.03.01`, in set budgets as well (decision 0079). */
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { up } from '../../src/migrations/20261128_151000_satu_kode_bidang_lima.ts'
import { createDraf } from '../support/anggaran.ts'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

test('lines, also of a set budget, are kept under one code', async () => {
  const operator = await portal.login('operator-desa', 'danum-lestari')
  const csv = `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran
,4.2.1,Dana Desa,DDS,1000
05.03.01,5.4.1,BLT,DDS,1000
`
  const id = await createDraf(operator, 2016, csv)
  const { owner } = portal
  const listKode = async () =>
    (
      await owner.query(
        `select kode_kegiatan as kode from cms.apbdes_baris where apbdes_id = $1 and kode_kegiatan <> ''`,
        [id],
      )
    ).rows
  await owner.query(
    `update cms.apbdes_baris set kode_kegiatan = '05.03.00' where apbdes_id = $1 and kode_kegiatan <> ''`,
    [id],
  )
  await owner.query(`alter table cms.apbdes disable trigger user`)
  await owner.query(`update cms.apbdes set status = 'ditetapkan' where id = $1`, [id])
  await owner.query(`alter table cms.apbdes enable trigger user`)
  expect(await listKode()).toEqual([{ kode: '05.03.00' }])
  await up({ db: drizzle(owner) } as never)
  expect(await listKode()).toEqual([{ kode: '05.03.01' }])
  // Set lines are guarded as before.
  await expect(
    owner.query(`update cms.apbdes_baris set kode_kegiatan = '01.01.01' where apbdes_id = $1`, [id]),
  ).rejects.toThrow()
})
