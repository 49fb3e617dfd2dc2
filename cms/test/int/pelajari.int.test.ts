/** Each screen that a lesson teaches leads to that lesson, as long as its course is published. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LayarPelajari, PELAJARI } from '../../src/belajar/pelajari/daftar.ts'
import type { Db } from '../../src/platform/transaction.ts'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let db: Db
const find = async (layar: LayarPelajari) =>
  (await import('../../src/belajar/pelajari/queries.ts')).findPelajari(db, layar)

beforeAll(async () => {
  portal = await startPortal()
  db = (await import('../../src/platform/transaction.ts')).getPoolDb(portal.payload)
})
afterAll(() => portal.close())

test.each(Object.entries(PELAJARI))('%s', async (layar, { kursus, pelajaran }) => {
  const tautan = await find(layar as LayarPelajari)
  expect(tautan?.href).toBe(`${process.env.LEWU_SITE_URL}/kursus/${kursus}/${pelajaran}`)
  expect(tautan?.judul).not.toBe('')
})

test('a lesson that is gone leads to its course, a course that is gone nowhere', async () => {
  const { kursus } = PELAJARI.pesan
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'kursus' and kunci = $1`,
    [kursus],
  )
  const setIsi = (isi: unknown) =>
    portal.owner.query(`update publik.salinan set isi = $2 where jenis = 'kursus' and kunci = $1`, [
      kursus,
      isi,
    ])
  await setIsi(JSON.stringify({ ...rows[0].isi, daftarPelajaran: [] }))
  expect((await find('pesan'))?.href).toBe(`${process.env.LEWU_SITE_URL}/kursus/${kursus}`)
  await portal.owner.query(`delete from publik.salinan where jenis = 'kursus' and kunci = $1`, [kursus])
  expect(await find('pesan')).toBeNull()
})

test('the configuration puts the way to it on the list and the form, and on no other collection', async () => {
  const config = await portal.config
  const berisi = config.collections
    .filter(({ admin }) => JSON.stringify(admin.components ?? {}).includes('PelajariCara'))
    .map(({ slug }) => slug)
  expect(berisi.sort()).toEqual(Object.keys(PELAJARI).sort())
})
