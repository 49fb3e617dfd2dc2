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

test('where a later budget has room for it there is nothing to give a reason for', async () => {
  const tahun = 2023
  const perdes = { nomorPerdes: `1 Tahun ${tahun}`, tanggalPerdes: '2022-12-20' }
  const awal = await createAnggaranDiverifikasi(operator, sekretaris, tahun)
  expect((await take(kepala, awal, 'tetapkan', perdes)).status).toBe(200)
  const set = async (dokumen: string, tanggalPerdes: string) => {
    for (const [orang, aksi] of [
      [operator, 'ajukan'],
      [sekretaris, 'verifikasi'],
    ] as const)
      expect((await take(orang, dokumen, aksi)).status).toBe(200)
    expect((await take(kepala, dokumen, 'tetapkan', { ...perdes, tanggalPerdes })).status).toBe(200)
  }
  const laporan = await importAnggaran(operator, tahun, LAPORAN, { fase: 'realisasi-semester-1' })
  id = String(laporan.isi.dokumen)
  expect((await write(ALASAN)).status).toBe(200)
  await set(id, `${tahun}-07-10`)
  const read = async (kunci: string, jenis?: string) => {
    const publik = await findApbdesPublik(portal, `${DESA}/${tahun}${kunci}`, jenis)
    return [publik?.alasanLewat, publik?.peringatan.some(({ kode }) => kode === 'K09')]
  }
  expect(await read('')).toEqual([ALASAN, true])
  const lega = LAPORAN.replaceAll(/1000000,1000000(\.01)?\n/g, '1500000,\n')
  const perubahan = await importAnggaran(operator, tahun, lega, { fase: 'perubahan' })
  await set(String(perubahan.isi.dokumen), `${tahun}-09-30`)
  expect(await read('')).toEqual([undefined, false])
  expect(await read('/realisasi-semester-1', 'apbdes-versi')).toEqual([ALASAN, true])
})
