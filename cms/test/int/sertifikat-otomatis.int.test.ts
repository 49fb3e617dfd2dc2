/** Certificates are issued by themselves, and their months count from the day of completion. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addBulan, addHari, toTanggal } from '../../src/dasar/tanggal.ts'
import { createPesertaUji, finishKursus, type Peserta } from '../support/belajar.ts'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let peserta: Peserta
let pendaftaran: string
const SEPULUH_HARI = 10 * 24 * 60 * 60_000

const run = async (isi: { isSemua: boolean; nanti?: number }): Promise<number> => {
  const { AWAL, runSertifikatOtomatis } = await import('../../src/belajar/sertifikat/otomatis.ts')
  const { terbit } = await runSertifikatOtomatis(portal.payload, {
    letak: isi.isSemua ? AWAL : null,
    jam: () => new Date(Date.now() + (isi.nanti ?? 0)),
  })
  return terbit
}
const setKetetapan = (dari: string) =>
  portal.owner.query('update cms.ketetapan_sertifikat set berlaku_dari = $1, masa_bulan = 12', [dari])
const getMilik = async () => (await peserta.getSaya()).daftar[0]
const listIsi = async (id: string) =>
  (await portal.owner.query('select isi from cms.sertifikat where pendaftaran_id = $1', [id])).rows

beforeAll(async () => {
  portal = await startPortal()
  peserta = await createPesertaUji(portal)
  pendaftaran = (await peserta.enrol()).id
})
afterAll(() => portal.close())

test('nothing is issued for who has not completed, nor without a decree, and the learner is told why', async () => {
  await setKetetapan('2199-01-01')
  expect(await run({ isSemua: true })).toBe(0)
  await finishKursus(portal, peserta)
  expect(await run({ isSemua: true })).toBe(0)
  expect(await getMilik()).toMatchObject({ sertifikat: null, sebabSertifikat: 'TANPA_KETETAPAN' })
})

test('a name that is being looked at is waited for', async () => {
  await setKetetapan('2026-01-05')
  const { status } = await peserta.ask('POST', '/api/belajar/nama', { nama: 'Sulaeman Uji Contoh' })
  expect(status).toBe(200)
  expect(await run({ isSemua: true })).toBe(0)
  expect(await getMilik()).toMatchObject({ isSertifikatTersedia: true, sebabSertifikat: 'NAMA_DIPERIKSA' })
  await portal.owner.query('delete from cms.permintaan_nama')
  expect((await getMilik())?.sebabSertifikat).toBeNull()
})

test('so is one that was asked for while the list was gone through', async () => {
  const [{ id }] = (
    await portal.owner.query('select pengguna_id as id from cms.pendaftaran where id = $1', [pendaftaran])
  ).rows
  await portal.owner.query('begin')
  await portal.owner.query(`select pg_advisory_xact_lock(hashtextextended('belajar:' || $1, 0))`, [id])
  const terbit = run({ isSemua: true })
  await vi.waitFor(
    async () => {
      const { rows } = await portal.owner.query(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`,
      )
      expect(rows[0].n).toBe(1)
    },
    { timeout: 20_000, interval: 50 },
  )
  await portal.owner.query(
    `insert into cms.permintaan_nama (pengguna_id, nama) values ($1, 'Sulaeman Uji Contoh')`,
    [id],
  )
  await portal.owner.query('commit')
  expect(await terbit).toBe(0)
  await portal.owner.query('delete from cms.permintaan_nama')
})

test('completed long ago it is issued by the walk over all, once, and holds from the day of completion', async () => {
  expect(await run({ isSemua: false, nanti: SEPULUH_HARI })).toBe(0)
  expect(await run({ isSemua: true, nanti: SEPULUH_HARI })).toBe(1)
  expect(await run({ isSemua: true, nanti: SEPULUH_HARI })).toBe(0)
  const hari = toTanggal(new Date())
  const isi = { tuntas: hari, terbit: addHari(hari, 10), berlakuSampai: addBulan(hari, 12) }
  expect(await listIsi(pendaftaran)).toMatchObject([{ isi }])
  expect(await getMilik()).toMatchObject({ sertifikat: { keadaan: 'berlaku' }, sebabSertifikat: null })
})

test('completed just now it is issued at once; one that was withdrawn never comes back by itself', async () => {
  const lain = await createPesertaUji(portal)
  const { id } = await finishKursus(portal, lain)
  expect(await run({ isSemua: false })).toBe(1)
  const sertifikat = (await lain.getSaya()).daftar[0]?.sertifikat?.id
  const provinsi = await portal.login('admin-provinsi', null)
  const cabut = { tindakan: 'cabut', alasan: 'Uji pencabutan' }
  expect((await provinsi.ask('POST', `/api/belajar/sertifikat/${sertifikat}/akhiri`, cabut)).status).toBe(200)
  expect(await run({ isSemua: true })).toBe(0)
  expect(await listIsi(id)).toHaveLength(1)
})

test('an account that was closed gets none', async () => {
  const lain = await createPesertaUji(portal)
  const { id } = await finishKursus(portal, lain)
  await portal.owner.query(`update cms.pengguna set aktif = false where email = $1`, [
    `${lain.masuk}@tanpa-surel.invalid`,
  ])
  expect(await run({ isSemua: true })).toBe(0)
  expect(await listIsi(id)).toEqual([])
})

test('what was completed lately comes before a batch of the others, and each bears its own day', async () => {
  const { AWAL, runSertifikatOtomatis } = await import('../../src/belajar/sertifikat/otomatis.ts')
  const daftar: string[] = []
  // As if time had passed: what is complete stays so, and when.
  await portal.owner.query('alter table cms.pendaftaran disable trigger user')
  for (const hari of [3, 2, 1, 0]) {
    const { id } = await finishKursus(portal, await createPesertaUji(portal))
    await portal.owner.query(
      'update cms.pendaftaran set selesai_pada = selesai_pada - make_interval(days => $2) where id = $1',
      [id, hari],
    )
    daftar.push(id)
  }
  await portal.owner.query('alter table cms.pendaftaran enable trigger user')
  const listTerbit = async () => (await Promise.all(daftar.map(listIsi))).map((baris) => baris.length)
  const satu = await runSertifikatOtomatis(portal.payload, { letak: AWAL, sekali: 1 })
  expect([satu.terbit, await listTerbit()]).toEqual([2, [1, 0, 0, 1]])
  // Goes on where it stopped; the day is asked for each.
  let hari = 0
  const jam = () => new Date(Date.now() + hari++ * 24 * 60 * 60_000)
  const dua = await runSertifikatOtomatis(portal.payload, { letak: satu.letak, jam })
  expect([dua.terbit, dua.letak, await listTerbit()]).toEqual([2, null, [1, 1, 1, 1]])
  const [kedua, ketiga] = await Promise.all(daftar.slice(1, 3).map(listIsi))
  expect(ketiga?.[0].isi.terbit).toBe(addHari(kedua?.[0].isi.terbit, 1))
})
