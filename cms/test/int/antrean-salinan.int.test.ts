/** A duty that is set reaches the pages of all villages, without its author waiting for them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../../src/platform/transaction.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const JUDUL = 'Keterbukaan Informasi Desa'
let portal: Portal
let provinsi: Orang
let db: Db

const count = async () => (await import('../../src/publikasi/antrean.ts')).countAntrean(db, 'pemerintahan')
const publish = async (maks?: number) =>
  (await import('../../src/publikasi/antrean.ts')).publishAntrean(portal.payload, maks)
/** How many officials of the village owe the course, as its page says. */
const countWajib = async (): Promise<number> =>
  (
    await portal.owner.query(
      `select jsonb_array_length(x->'perangkat') as banyak from publik.salinan s, jsonb_array_elements(s.isi->'daftarKompetensi') x
       where s.jenis = 'pemerintahan' and s.kunci = $1 and x->>'judul' = $2`,
      [DESA, JUDUL],
    )
  ).rows[0]?.banyak ?? 0

beforeAll(async () => {
  portal = await startPortal()
  provinsi = await portal.login('admin-provinsi', null)
  db = (await import('../../src/platform/transaction.ts')).getPoolDb(portal.payload)
  await portal.owner.query(
    `insert into cms.perangkat (desa_id, nama, jabatan, aktif)
     select id, 'Uji Antrean Contoh', 'Penguji Antrean', true from cms.wilayah where slug = $1`,
    [DESA],
  )
  while (await publish());
})
afterAll(() => portal.close())

test('it waits for each village once, is carried out some at a time, and is what a rebuild would make', async () => {
  const semula = await countWajib()
  const { rows } = await portal.owner.query(`select id from cms.kursus where judul = $1`, [JUDUL])
  const duty = { jabatan: 'Penguji Antrean', kursus: rows[0].id }
  const { status, isi } = await provinsi.ask('POST', '/api/kewajiban-kursus', duty)
  expect(status).toBe(201)
  const semua = await count()
  expect(semua).toBeGreaterThanOrEqual(13)
  expect(await countWajib()).toBe(semula)

  const { id } = isi.doc as { id: string }
  await provinsi.ask('PATCH', `/api/kewajiban-kursus/${id}`, { dasar: 'Uji' })
  expect(await count()).toBe(semua)

  expect(await publish(5)).toBe(true)
  expect(await count()).toBe(semua - 5)
  while (await publish());
  expect([await count(), await publish()]).toEqual([0, false])
  expect(await countWajib()).toBe(semula + 1)

  const { publishSemua } = await import('../../src/publikasi/rebuild.ts')
  const hasil = await publishSemua(await portal.createReq(), undefined, ['pemerintahan'])
  expect(hasil.pemerintahan).toMatchObject({ berubah: 0, dihapus: 0 })
})

test('a batch that fails stays in the list', async () => {
  await portal.owner.query(
    `insert into cms.antrean_salinan (jenis, sumber) values ('pemerintahan', 'bukan-uuid')`,
  )
  await expect(publish()).rejects.toThrow()
  expect(await count()).toBe(1)
  await portal.owner.query('delete from cms.antrean_salinan')
})
