/** Certificates are issued by themselves, and their months count from the day of completion. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addBulan, addHari, toTanggal } from '../../src/dasar/tanggal.ts'
import { createPesertaUji, finishKursus, type Peserta } from '../support/belajar.ts'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let peserta: Peserta
let pendaftaran: string
const SEPULUH_HARI = 10 * 24 * 60 * 60_000

const run = async (isi: { isSemua: boolean; nanti?: number }): Promise<number> => {
  const { runSertifikatOtomatis } = await import('../../src/belajar/sertifikat/otomatis.ts')
  const now = new Date(Date.now() + (isi.nanti ?? 0))
  return runSertifikatOtomatis(portal.payload, now, { isSemua: isi.isSemua })
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
