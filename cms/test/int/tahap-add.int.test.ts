/** The stages of the ADD of a kabupaten come together, or not at all: none of them could ever be taken away. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toKode } from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let petugas: Orang
let wilayah = ''

const TAHUN = 2043
const send = (beda: object = {}, orang = petugas) =>
  orang.ask('POST', '/api/aturan-penyaluran/tahap-add', {
    wilayah,
    tahun: TAHUN,
    berlakuSejak: '2043-01-01',
    dasarHukum: 'Perbup 7 Tahun 2043',
    ...beda,
  })
const listTahap = async (tahun = TAHUN): Promise<[string, number][]> =>
  (
    await portal.owner.query(
      `select kode, bagian::float8 from cms.aturan_penyaluran where dana = 'ADD' and tahun_dari = $1 order by kode`,
      [tahun],
    )
  ).rows.map(({ kode, bagian }) => [kode, bagian])

beforeAll(async () => {
  portal = await startPortal()
  petugas = await portal.login('petugas-kabupaten', null)
  wilayah = (await portal.owner.query(`select id from cms.wilayah where kode = '62.01'`)).rows[0].id
})
afterAll(() => portal.close())

test('one that fails leaves none of the others behind', async () => {
  await portal.owner.query(
    `alter table cms.aturan_penyaluran add constraint uji_tiga check (kode <> 'ADD-3' or tahun_dari <> 2043)`,
  )
  expect((await send()).status).toBeGreaterThanOrEqual(400)
  expect(await listTahap()).toEqual([])
  await portal.owner.query('alter table cms.aturan_penyaluran drop constraint uji_tiga')
})

test('all four stand, once, however often and by how many they are sent', async () => {
  const jawaban = await Promise.all([send(), send(), send()])
  expect(jawaban.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  expect(toKode(jawaban.find(({ status }) => status === 409) ?? jawaban[0])).toEqual(['SUDAH_ADA'])
  expect(await listTahap()).toEqual([
    ['ADD-1', 25],
    ['ADD-2', 25],
    ['ADD-3', 25],
    ['ADD-4', 25],
  ])
})

test('nobody writes them for a kabupaten that they do not look after', async () => {
  const lain = (await portal.owner.query(`select id from cms.wilayah where kode = '62.02'`)).rows[0].id
  expect((await send({ wilayah: lain, tahun: 2044 })).status).toBe(403)
  const operator = await portal.login('operator-desa', 'danum-lestari')
  expect((await send({ tahun: 2044 }, operator)).status).toBe(403)
  const provinsi = (await portal.owner.query(`select id from cms.wilayah where tingkat = 'provinsi'`)).rows[0]
    .id
  const admin = await portal.login('admin-provinsi', null)
  expect((await send({ wilayah: provinsi, tahun: 2044 }, admin)).status).toBe(403)
  expect(await listTahap(2044)).toEqual([])
})

test.each([{ dasarHukum: ' ' }, { berlakuSejak: '1 Januari' }, { tahun: 1999 }, { wilayah: 'kapuas' }])(
  'what is missing is told: %j',
  async (beda) => {
    const jawaban = await send(beda)
    expect([jawaban.status, toKode(jawaban)]).toEqual([422, ['ISIAN_KURANG']])
  },
)
