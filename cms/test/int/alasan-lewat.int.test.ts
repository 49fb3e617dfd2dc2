/** A report above its budget: refused without a reason, and published with it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createAnggaranDiverifikasi,
  findApbdesPublik,
  importAnggaran,
  PENETAPAN,
  take,
  toKode,
} from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const TAHUN = 2021
const ALASAN = 'Ongkos angkut lewat sungai naik sejak air surut.'
const LAPORAN = `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi
,4.2.1,Dana Desa,,1000000,1000000
01,5,Bidang Pemerintahan,,1000000,1000000.01
`
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let id: string

const write = (alasanLewat: string) => operator.ask('PATCH', `/api/apbdes/${id}`, { alasanLewat })

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  const awal = await createAnggaranDiverifikasi(operator, sekretaris, TAHUN)
  expect((await take(kepala, awal, 'tetapkan', PENETAPAN)).status).toBe(200)
  const { isi } = await importAnggaran(operator, TAHUN, LAPORAN, { fase: 'realisasi-akhir' })
  id = String(isi.dokumen)
})
afterAll(() => portal.close())

test('it is not handed in without a reason', async () => {
  const tanpa = await take(operator, id, 'ajukan')
  expect([tanpa.status, toKode(tanpa)]).toEqual([422, ['ALASAN_LEWAT_WAJIB']])
  expect((await write('  ')).status).toBe(200)
  expect(toKode(await take(operator, id, 'ajukan'))).toEqual(['ALASAN_LEWAT_WAJIB'])
})

test('with it the report goes its way, is sealed, and everybody reads the reason', async () => {
  expect((await write(ALASAN)).status).toBe(200)
  expect((await take(operator, id, 'ajukan')).status).toBe(200)
  expect((await write('Lain.')).status).not.toBe(200)
  expect((await take(sekretaris, id, 'verifikasi')).status).toBe(200)
  const { findFaktaPersetujuan } = await import('../../src/persetujuan/facts.ts')
  const req = await portal.createReq(portal.getAkun('kepala-desa', DESA).email)
  const langkah = (await findFaktaPersetujuan(req, id))?.langkah.find(({ aksi }) => aksi !== 'kembalikan')
  expect((await take(kepala, id, langkah?.aksi ?? '', PENETAPAN)).status).toBe(200)
  const tahun = await findApbdesPublik(portal, `${DESA}/${TAHUN}`)
  const versi = await findApbdesPublik(portal, `${DESA}/${TAHUN}/realisasi-akhir`, 'apbdes-versi')
  const awal = await findApbdesPublik(portal, `${DESA}/${TAHUN}/awal`, 'apbdes-versi')
  expect([tahun?.alasanLewat, versi?.alasanLewat, awal?.alasanLewat]).toEqual([ALASAN, ALASAN, undefined])
  expect(versi?.peringatan.map(({ kode }) => kode)).toContain('K09')
})
