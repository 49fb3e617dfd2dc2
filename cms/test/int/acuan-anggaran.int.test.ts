/** Registers of codes and shares: whose rows they are, and what they do to budgets that are public already. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApbdesPublik } from '../../src/contract/apbdes.ts'
import { createDraf, importAnggaran, take } from '../support/anggaran.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const TAHUN = 2044
const CSV = `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran
,4.2.1.01,Dana Desa,DDS,1000000
02.03.91,5.3.5.03,Papan ulin,DDS,1000000
`
const LAMA = `kode_rekening,uraian,sumber_dana,anggaran
1.2.1,Dana Desa,DDS,1000000
2.2.14,Rabat beton Dusun Hulu,,1000000
2.2.14.3,Belanja Modal,DDS,1000000
`
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let kabupaten: Orang
let provinsi: Orang
let desa = { id: '', kabupaten: '' }

const find = async (sql: string, ...nilai: unknown[]) => (await portal.owner.query(sql, nilai)).rows[0]
const findWilayah = async (kode: string): Promise<string> =>
  (await find('select id from cms.wilayah where kode = $1', kode)).id
const toPesan = ({ isi }: Jawaban): string[] =>
  ((isi.errors ?? []) as { data?: { errors?: { path: string; message: string }[] } }[]).flatMap(
    ({ data }) => data?.errors?.map(({ path, message }) => `${path}: ${message}`) ?? [],
  )
const getPublik = async (tahun: number): Promise<ApbdesPublik> =>
  (await find(`select isi from publik.salinan where jenis = 'apbdes' and kunci = $1`, `${DESA}/${tahun}`)).isi
const publish = async (): Promise<void> => {
  const { publishAntrean } = await import('../../src/publikasi/antrean.ts')
  while (await publishAntrean(portal.payload));
}
async function tetapkan(tahun: number, csv: string): Promise<string> {
  const id = await createDraf(operator, tahun, csv)
  await take(operator, id, 'ajukan')
  await take(sekretaris, id, 'verifikasi')
  const isian = { nomorPerdes: `1 Tahun ${tahun}`, tanggalPerdes: '2019-12-20', alasan: 'Uji' }
  expect((await take(kepala, id, 'tetapkan', isian)).status).toBe(200)
  return id
}

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  kabupaten = await portal.login('petugas-kabupaten', null)
  provinsi = await portal.login('admin-provinsi', null)
  desa = await find('select id, kode_kabupaten as kabupaten from cms.wilayah where slug = $1', DESA)
  await portal.owner.query(
    `update cms.peran set wilayah_id = (select id from cms.wilayah where kode = $1) where peran = 'petugas-kabupaten'`,
    [desa.kabupaten],
  )
  await publish()
})
afterAll(() => portal.close())

describe('a row', () => {
  const KODE = {
    pohon: 'kegiatan',
    kode: '02.03.91',
    uraian: 'Pembangunan Dermaga Desa',
    dasarHukum: 'Perbup uji',
  }
  const create = (orang: Orang, isi: object): Promise<Jawaban> =>
    orang.ask('POST', '/api/kode-anggaran', { ...KODE, tahunDari: TAHUN, ...isi })

  test('of a kabupaten is local, its own, and never changed by any road', async () => {
    const wilayah = await findWilayah(desa.kabupaten)
    const asing = (
      await find(
        `select id from cms.wilayah where tingkat = 'kabupaten' and kode <> $1 limit 1`,
        desa.kabupaten,
      )
    ).id
    for (const orang of [operator, sekretaris, kepala])
      expect((await create(orang, { wilayah })).status).toBe(403)
    expect((await create(kabupaten, { wilayah: asing })).status).toBe(403)
    expect((await create(kabupaten, { wilayah: await findWilayah('62') })).status).toBe(403)
    expect(toPesan(await create(kabupaten, { wilayah, kode: '02.03.10' }))[0]).toMatch(
      /^kode: Kabupaten menambah/,
    )
    const { status, isi } = await create(kabupaten, { wilayah, kode: '2.3.91', tahunDari: 2043 })
    expect([status, (isi.doc as { kode: string }).kode]).toEqual([201, '02.03.91'])
    const { id } = isi.doc as { id: string }
    expect((await provinsi.ask('PATCH', `/api/kode-anggaran/${id}`, { uraian: 'Lain' })).status).toBe(403)
    expect((await provinsi.ask('DELETE', `/api/kode-anggaran/${id}`)).status).toBe(403)
    await expect(
      portal.owner.query(`update cms.kode_anggaran set uraian = 'Lain' where id = $1`, [id]),
    ).rejects.toThrow('tidak diubah')
    await publish()
  })

  test('is written when we say, so that none outlasts the rows after it', async () => {
    const isi = {
      kode: '02.03.97',
      wilayah: await findWilayah(desa.kabupaten),
      createdAt: '2099-01-01T00:00:00Z',
    }
    const { status, isi: jawaban } = await create(kabupaten, isi)
    expect([status, String((jawaban.doc as { createdAt: string }).createdAt) < '2099']).toEqual([201, true])
  })

  test('names an activity on pages that are public already, in its kabupaten and from its year on', async () => {
    await tetapkan(TAHUN, CSV)
    expect((await getPublik(TAHUN)).daftarKegiatan[0]?.uraian).toBe('Pembangunan Dermaga Desa')
    const wilayah = await findWilayah(desa.kabupaten)
    expect((await create(kabupaten, { wilayah, uraian: 'Dermaga Sungai' })).status).toBe(201)
    expect((await getPublik(TAHUN)).daftarKegiatan[0]?.uraian).toBe('Pembangunan Dermaga Desa')
    const [lain] = (await portal.owner.query('select distinct sumber from cms.antrean_salinan')).rows.filter(
      ({ sumber }) => !sumber.endsWith(`/${TAHUN}`) && !sumber.includes(`/${TAHUN}/`),
    )
    expect(lain).toBeUndefined()
    await publish()
    expect((await getPublik(TAHUN)).daftarKegiatan[0]?.uraian).toBe('Dermaga Sungai')
  })

  test('of shares brings its warning to the budget, and says what no rule is there for', async () => {
    const wilayah = await findWilayah('62')
    const isi = {
      wilayah,
      kode: 'K16',
      nama: 'Ketahanan pangan',
      dasar: 'dana-desa',
      daftarKegiatan: '04.01',
      min: 20,
      tahunDari: TAHUN,
      dasarHukum: 'Permendesa uji',
    }
    expect(
      toPesan(await provinsi.ask('POST', '/api/aturan-bagian', { ...isi, daftarKegiatan: 'BLT' }))[0],
    ).toMatch(/^daftarKegiatan: "BLT"/)
    expect((await kabupaten.ask('POST', '/api/aturan-bagian', isi)).status).toBe(403)
    expect((await provinsi.ask('POST', '/api/aturan-bagian', isi)).status).toBe(201)
    await publish()
    const { peringatan, danaDesa } = await getPublik(TAHUN)
    expect(peringatan.find(({ kode }) => kode === 'K16')?.pesan).toContain('menurut Permendesa uji')
    expect(danaDesa.aturan).toMatchObject([{ nama: 'Ketahanan pangan', keadaan: 'kurang', jumlah: 0 }])
  })
})

describe('a budget in the codes of before 2019', () => {
  test('is kept in the two trees, public with its list, and its heading names the activity', async () => {
    await tetapkan(2017, LAMA)
    const { susunanKode, belanja, baris, daftarKegiatan, rincianPendapatan, peringatan, tidakDiperiksa } =
      await getPublik(2017)
    expect(susunanKode).toBe('permendagri-113-2014')
    expect(belanja.anggaran).toBe(1_000_000)
    expect(baris.map(({ kodeKegiatan, kodeRekening }) => `${kodeKegiatan}|${kodeRekening}`)).toEqual([
      '|4.2.1',
      '02.00.14|5.3',
    ])
    expect(daftarKegiatan.map(({ uraian }) => uraian)).toEqual(['Rabat beton Dusun Hulu'])
    expect(rincianPendapatan.map(({ uraian }) => uraian)).toEqual(['Dana Desa'])
    expect(peringatan).toEqual([])
    expect(tidakDiperiksa?.map(({ kode }) => kode)).toContain('K15')
  })

  test('goes back to its list when an import is undone', async () => {
    const getSusunan = async (id: string) =>
      (await find('select susunan_kode as s from cms.apbdes where id = $1', id)).s
    const id = await createDraf(operator, 2016, LAMA)
    expect(await getSusunan(id)).toBe('permendagri-113-2014')
    await importAnggaran(operator, 2016, CSV)
    expect(await getSusunan(id)).toBe('permendagri-20-2018')
    expect((await operator.ask('POST', `/api/apbdes/${id}/batal-impor`)).status).toBe(200)
    expect(await getSusunan(id)).toBe('permendagri-113-2014')
  })

  test('takes single lines as they are written', async () => {
    const id = await createDraf(operator, 2015, LAMA)
    const isi = { apbdes: id, kodeRekening: '2.1.1.1', anggaran: 5, urutan: 9 }
    const { status, isi: jawaban } = await operator.ask('POST', '/api/apbdes-baris', isi)
    expect(status).toBe(201)
    expect(jawaban.doc).toMatchObject({ kodeKegiatan: '01.00.01', kodeRekening: '5.1' })
    const asing = await operator.ask('POST', '/api/apbdes-baris', {
      ...isi,
      kodeKegiatan: '02.03.10',
      kodeRekening: '5.3',
    })
    expect(toPesan(asing)[0]).toMatch(/^kodeRekening: Dokumen ini memakai kode sampai 2018/)
  })
})
