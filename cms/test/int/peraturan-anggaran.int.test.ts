/** Records beside a set budget: the Perkades that details it, and its own number, day and text put right. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createAnggaranDiverifikasi,
  findApbdesPublik,
  importAnggaran,
  SEIMBANG,
  take,
  toHari,
  toKode,
  uploadFoto,
  uploadNaskah,
} from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const PERDES = { nomorPerdes: '3 Tahun 2019', tanggalPerdes: '2019-12-20' }
const ALASAN = { alasan: 'Salah ketik' }
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang

const setAnggaran = async (tahun: number, perdes: object = PERDES): Promise<string> => {
  const id = await createAnggaranDiverifikasi(operator, sekretaris, tahun)
  expect((await take(kepala, id, 'tetapkan', perdes)).status).toBe(200)
  return id
}
const setPerubahan = async (tahun: number, tanggalPerdes: string): Promise<string> => {
  const { isi } = await importAnggaran(operator, tahun, SEIMBANG, { fase: 'perubahan' })
  const id = String(isi.dokumen)
  await take(operator, id, 'ajukan')
  await take(sekretaris, id, 'verifikasi')
  const isian = { nomorPerdes: `9 Tahun ${tahun}`, tanggalPerdes }
  expect((await take(kepala, id, 'tetapkan', isian)).status).toBe(200)
  return id
}
const findPeraturan = async (tahun: number) => (await findApbdesPublik(portal, `${DESA}/${tahun}`))?.peraturan
const findWaktu = async (tahun: number): Promise<string> =>
  (
    await portal.owner.query(
      `select waktu::text as waktu from publik.salinan where jenis = 'apbdes' and kunci = $1`,
      [`${DESA}/${tahun}`],
    )
  ).rows[0].waktu
const findSejak = async (id: string): Promise<object> =>
  (await portal.owner.query('select ke, ditetapkan_pada, status_sejak from cms.apbdes where id = $1', [id]))
    .rows[0]
const listAlasan = async (id: string, aksi: string): Promise<string[]> =>
  (
    await portal.owner.query('select alasan from cms.jejak where dokumen = $1 and aksi = $2 order by nomor', [
      id,
      aksi,
    ])
  ).rows.map(({ alasan }) => alasan)

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
})
afterAll(() => portal.close())

describe('the Perkades that details a budget', () => {
  const PENJABARAN = { nomorPenjabaran: 'Nomor 4 Tahun 2019', tanggalPenjabaran: '2019-12-21' }
  let id = ''
  beforeAll(async () => {
    id = await setAnggaran(2020)
  })

  test('what is no number, no day of this budget or no text of the village is refused', async () => {
    const salah = async (isian: object) =>
      toKode(await take(sekretaris, id, 'catat-penjabaran', { ...PENJABARAN, ...isian }))
    expect(await salah({ nomorPenjabaran: 'menyusul' })).toEqual(['NOMOR_PENJABARAN_WAJIB'])
    expect(await salah({ tanggalPenjabaran: '2009-12-21' })).toContain('TANGGAL_PENJABARAN_WAJIB')
    expect(await salah({ tanggalPenjabaran: toHari(1) })).toEqual(['TANGGAL_PENJABARAN_WAJIB'])
    expect(await salah({ berkasPenjabaran: await uploadFoto(operator) })).toEqual(['BERKAS_PENJABARAN_WAJIB'])
    expect((await take(operator, id, 'catat-penjabaran', PENJABARAN)).status).toBe(403)
    expect(await findPeraturan(2020)).not.toHaveProperty('penjabaran')
  })

  test('it stands beside the Perdes with its text, and is written anew with a trace', async () => {
    const berkasPenjabaran = await uploadNaskah(sekretaris)
    const isian = { ...PENJABARAN, berkasPenjabaran }
    expect((await take(sekretaris, id, 'catat-penjabaran', isian)).status).toBe(200)
    const { penjabaran } = (await findPeraturan(2020)) ?? {}
    expect(penjabaran).toMatchObject({
      nomor: '4 Tahun 2019',
      tanggal: '2019-12-21',
      berkas: { nama: 'penjabaran-awal-apbdes-2020.pdf' },
    })
    const { rows } = await portal.owner.query('select 1 from publik.berkas where sha256 = $1', [
      penjabaran?.berkas?.sha256,
    ])
    expect(rows.length).toBeGreaterThan(0)
    expect(toKode(await take(sekretaris, id, 'catat-penjabaran', PENJABARAN))).toEqual(['PEMBETULAN_KOSONG'])
    await take(sekretaris, id, 'catat-penjabaran', { ...PENJABARAN, nomorPenjabaran: '5 Tahun 2019' })
    expect((await findPeraturan(2020))?.penjabaran).toMatchObject({
      nomor: '5 Tahun 2019',
      berkas: { nama: 'penjabaran-awal-apbdes-2020.pdf' },
    })
    expect((await listAlasan(id, 'catat-penjabaran')).at(-1)).toMatch(
      /^\(semula: Nomor 4 Tahun 2019 tanggal 21 Desember 2019, berkas perdes.*\.pdf\)$/,
    )
  })

  test.each([
    ['nomor_penjabaran', "'9'"],
    ['tanggal_penjabaran', "'2019-12-31'"],
    ['berkas_penjabaran_id', 'null'],
  ])('%s is sealed with the step', async (kolom, nilai) => {
    const { checkIsiDitetapkan } = await import('../../src/alur/check.ts')
    expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([])
    const { rows } = await portal.owner.query(`select ${kolom} as lama from cms.apbdes where id = $1`, [id])
    await portal.owner.query(`update cms.apbdes set ${kolom} = ${nilai} where id = $1`, [id])
    expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([id])
    await portal.owner.query(`update cms.apbdes set ${kolom} = $2 where id = $1`, [id, rows[0].lama])
  })
})

describe('a number or day that was typed wrongly', () => {
  test('is put right in public at once, which says what it was; the figures stay', async () => {
    const id = await setAnggaran(2021)
    const [lama, sebelum] = [await findApbdesPublik(portal, `${DESA}/2021`), await findWaktu(2021)]
    const jauh = { tanggalPerdes: '2001-01-01', ...ALASAN }
    expect(toKode(await take(sekretaris, id, 'betulkan-peraturan', jauh))).toEqual(['TANGGAL_PERDES_WAJIB'])
    const isian = { ...PERDES, nomorPerdes: 'No. 5 Tahun 2020', tanggalPerdes: '2020-12-21', ...ALASAN }
    expect((await take(kepala, id, 'betulkan-peraturan', isian)).status).toBe(403)
    expect((await take(sekretaris, id, 'betulkan-peraturan', isian)).status).toBe(200)
    const kini = await findApbdesPublik(portal, `${DESA}/2021`)
    expect(kini?.peraturan).toMatchObject({
      nomor: '5 Tahun 2020',
      tanggal: '2020-12-21',
      pembetulan: expect.stringMatching(
        /^Dibetulkan pada .*: nomor semula 3 Tahun 2019; tanggal semula 20 Desember 2019\.$/,
      ),
    })
    expect(kini?.baris).toEqual(lama?.baris)
    expect(kini?.versi[0]?.peraturan.nomor).toBe('5 Tahun 2020')
    expect(await findApbdesPublik(portal, `${DESA}/2021/awal`, 'apbdes-versi')).toMatchObject({
      peraturan: { nomor: '5 Tahun 2020' },
    })
    expect((await findWaktu(2021)) > sebelum).toBe(true)
    expect(await listAlasan(id, 'betulkan-peraturan')).toEqual([
      'Salah ketik (semula: Nomor 3 Tahun 2019 tanggal 20 Desember 2019)',
    ])
    const { checkIsiDitetapkan } = await import('../../src/alur/check.ts')
    expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([])
  })

  test('a correction that changes nothing is refused, and a blank leaves what stands', async () => {
    const id = await setAnggaran(2022, { nomorPerdes: '3 Tahun 2021', tanggalPerdes: '2021-12-20' })
    const sama = { nomorPerdes: 'Nomor 3 Tahun 2021', tanggalPerdes: '', ...ALASAN }
    expect(toKode(await take(sekretaris, id, 'betulkan-peraturan', sama))).toEqual(['PEMBETULAN_KOSONG'])
    const hari = { nomorPerdes: ' ', tanggalPerdes: '2021-12-22', ...ALASAN }
    expect((await take(sekretaris, id, 'betulkan-peraturan', hari)).status).toBe(200)
    const nomor = { nomorPerdes: '4 Tahun 2021', ...ALASAN }
    expect((await take(sekretaris, id, 'betulkan-peraturan', nomor)).status).toBe(200)
    expect(await findPeraturan(2022)).toMatchObject({
      nomor: '4 Tahun 2021',
      tanggal: '2021-12-22',
      pembetulan: expect.stringMatching(
        /tanggal semula 20 Desember 2021\. Dibetulkan pada .*: nomor semula 3 Tahun 2021\.$/,
      ),
    })
  })

  test('a day that turns the order of the versions round is refused', async () => {
    const awal = await setAnggaran(2018, { nomorPerdes: '3 Tahun 2017', tanggalPerdes: '2017-12-20' })
    const perubahan = await setPerubahan(2018, '2018-08-01')
    const sejak = await findSejak(perubahan)
    const toHasil = async (id: string, tanggalPerdes: string) =>
      toKode(await take(sekretaris, id, 'betulkan-peraturan', { tanggalPerdes, ...ALASAN }))
    expect(await toHasil(awal, '2018-09-01')).toEqual(['URUTAN_PERUBAHAN'])
    expect(await toHasil(perubahan, '2017-12-01')).toEqual(['URUTAN_PERUBAHAN'])
    expect(await toHasil(perubahan, '2018-08-02')).toEqual([])
    // It is the change that it was, since the day that it was set.
    expect(await findSejak(perubahan)).toEqual(sejak)
    const versi = await findApbdesPublik(portal, `${DESA}/2018/perubahan-1`, 'apbdes-versi')
    expect(versi?.peraturan.tanggal).toBe('2018-08-02')
    expect(versi?.peringatan.map(({ kode }) => kode)).not.toContain('PERUBAHAN_BERULANG')
  })

  test('the gazette is put right with it, and never comes before the regulation', async () => {
    const id = await setAnggaran(2019, { nomorPerdes: '3 Tahun 2018', tanggalPerdes: '2018-12-20' })
    const undang = {
      nomorUndang: '7',
      tanggalUndang: '2018-12-21',
      berkasPeraturan: await uploadNaskah(sekretaris),
    }
    const dini = { nomorUndang: '8', ...ALASAN }
    await take(sekretaris, id, 'betulkan-peraturan', { nomorPerdes: '2 Tahun 2018', ...dini })
    expect((await findPeraturan(2019))?.pengundangan).toBeNull()
    expect((await take(sekretaris, id, 'undangkan', undang)).status).toBe(200)
    const sebelum = { tanggalUndang: '2018-12-19', ...ALASAN }
    expect(toKode(await take(sekretaris, id, 'betulkan-peraturan', sebelum))).toEqual([
      'TANGGAL_UNDANG_WAJIB',
    ])
    const sesudah = { tanggalPerdes: '2018-12-22', ...ALASAN }
    expect(toKode(await take(sekretaris, id, 'betulkan-peraturan', sesudah))).toEqual([
      'TANGGAL_UNDANG_WAJIB',
    ])
    const berkasPeraturan = await uploadNaskah(
      sekretaris,
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n%2\n',
    )
    expect((await take(sekretaris, id, 'betulkan-peraturan', { ...dini, berkasPeraturan })).status).toBe(200)
    expect(await findPeraturan(2019)).toMatchObject({
      pengundangan: { nomor: '8', tanggal: '2018-12-21' },
      pembetulan: expect.stringContaining('nomor pengundangan semula 7; naskahnya diganti'),
    })
  })
})
