/** K14: the account of a year against the money there is, from the form to the public page. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createAnggaranDiverifikasi,
  findApbdesPublik,
  importAnggaran,
  PENETAPAN,
  take,
} from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const TAHUN = 2021
const AKHIR = `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi
,4.2.1,Dana Desa,,1000000,1000000
01,5,Bidang Pemerintahan,,1000000,900000
`
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let id: string

const listPeringatan = async (): Promise<(string | undefined)[]> => {
  const publik = await findApbdesPublik(portal, `${DESA}/${TAHUN}`)
  const k14 = (daftar: { kode: string; pesan: string }[] = []) =>
    daftar.find(({ kode }) => kode === 'K14')?.pesan
  return [k14(publik?.peringatan), k14(publik?.tidakDiperiksa)]
}
const write = (isian: Record<string, unknown>) => operator.ask('PATCH', `/api/apbdes/${id}`, isian)

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  const awal = await createAnggaranDiverifikasi(operator, sekretaris, TAHUN)
  expect((await take(kepala, awal, 'tetapkan', PENETAPAN)).status).toBe(200)
  const { isi } = await importAnggaran(operator, TAHUN, AKHIR, { fase: 'realisasi-akhir' })
  id = String(isi.dokumen)
})
afterAll(() => portal.close())

test('the three figures are amounts of rupiah, and asked of the account alone', async () => {
  expect((await write({ kasTunai: 1.005 })).status).toBe(400)
  expect((await write({ kasTunai: 20_000, saldoBank: 90_000, pajakBelumDisetor: 5_000 })).status).toBe(200)
})

test('an account that does not fit the money is told of, to who decides and to everybody', async () => {
  expect((await take(operator, id, 'ajukan')).status).toBe(200)
  // What is handed in stays as it is.
  expect((await write({ saldoBank: 85_000 })).status).not.toBe(200)
  expect((await take(sekretaris, id, 'verifikasi')).status).toBe(200)
  const { findFaktaPersetujuan } = await import('../../src/persetujuan/facts.ts')
  const req = await portal.createReq(portal.getAkun('kepala-desa', DESA).email)
  const fakta = await findFaktaPersetujuan(req, id)
  expect(fakta?.uangAda).toContain('kas tunai Rp20.000 ditambah saldo bank Rp90.000')
  expect(fakta?.peringatan.map(({ kode }) => kode)).toContain('K14')
  const langkah = fakta?.langkah.find(({ aksi }) => aksi !== 'kembalikan')
  expect((await take(kepala, id, langkah?.aksi ?? '', PENETAPAN)).status).toBe(200)
  const [salah, tidak] = await listPeringatan()
  expect(salah).toContain('SiLPA Rp100.000, padahal uang yang ada Rp105.000')
  expect(tidak).toBeUndefined()
})
