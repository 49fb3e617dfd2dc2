/** The main job over REST: import, submit, verify, set; and what the public schema holds afterwards. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apbdesPublikSchema } from '../../src/contract/apbdes.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const csv = readFileSync(new URL('../support/apbdes-2022.csv', import.meta.url))
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let dokumen = ''

const toForm = (terapkan: 'ya' | 'tidak'): FormData => {
  const form = new FormData()
  form.set('tahun', '2022')
  form.set('terapkan', terapkan)
  form.set('berkas', new File([csv], 'apbdes-2022.csv', { type: 'text/csv' }))
  return form
}
const step = (orang: Orang, aksi: string, isian = {}) =>
  orang.ask('POST', `/api/apbdes/${dokumen}/alur`, { aksi, ...isian })
const toKode = ({ isi }: { isi: Record<string, unknown> }): string[] =>
  (isi.alasan as { kode: string }[]).map(({ kode }) => kode)
const findPublik = async (kunci: string) =>
  (
    await portal.owner.query(`select isi, versi from publik.salinan where jenis = 'apbdes' and kunci = $1`, [
      kunci,
    ])
  ).rows[0]

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
})
afterAll(() => portal.close())

describe('the budget of 2022', () => {
  test('a rehearsal reports rows, warnings and totals, and stores nothing', async () => {
    const { status, isi } = await operator.ask('POST', '/api/apbdes/impor', toForm('tidak'))
    expect(status).toBe(200)
    expect(isi).toMatchObject({
      dibaca: 18,
      diterima: 18,
      ditolak: [],
      galat: [],
      peringatan: [{ kode: 'K20' }],
      jumlah: {
        pendapatan: { anggaran: 2_365_319_296, realisasi: 2_368_615_419 },
        belanja: { anggaran: 2_540_529_584, realisasi: 2_420_281_645 },
        surplus: { anggaran: -175_210_288, realisasi: -51_666_226 },
        silpa: { anggaran: 0, realisasi: 123_544_062 },
      },
    })
    const { isi: daftar } = await operator.ask('GET', '/api/apbdes?where[tahun][equals]=2022')
    expect(daftar.totalDocs).toBe(0)
  })

  test('the import itself is one draft', async () => {
    const { status, isi } = await operator.ask('POST', '/api/apbdes/impor', toForm('ya'))
    expect(status).toBe(200)
    dokumen = String(isi.dokumen)
    const { isi: baris } = await operator.ask(
      'GET',
      `/api/apbdes-baris?where[apbdes][equals]=${dokumen}&limit=1`,
    )
    expect(baris.totalDocs).toBe(18)
  })

  test('steps out of order, by the wrong person or without what they need are refused with reasons', async () => {
    expect(toKode(await step(sekretaris, 'verifikasi'))).toEqual(['LANGKAH_TIDAK_SESUAI'])
    expect((await step(kepala, 'ajukan')).status).toBe(403)
    expect((await step(operator, 'bakar')).status).toBe(422)
    expect(await step(operator, 'ajukan')).toMatchObject({ status: 200, isi: { status: 'diajukan' } })
    expect((await step(operator, 'ajukan')).status).toBe(409)
    expect(toKode(await step(operator, 'verifikasi'))).toEqual(['PERAN_TIDAK_BERWENANG'])
    expect(toKode(await step(sekretaris, 'kembalikan'))).toEqual(['ALASAN_WAJIB'])
  })

  test('a submitted document is closed to its drafters', async () => {
    const { isi } = await operator.ask('GET', `/api/apbdes-baris?where[apbdes][equals]=${dokumen}&limit=1`)
    const [baris] = isi.docs as { id: string }[]
    expect((await operator.ask('PATCH', `/api/apbdes-baris/${baris?.id}`, { anggaran: 1 })).status).toBe(403)
    expect((await operator.ask('PATCH', `/api/apbdes/${dokumen}`, { status: 'ditetapkan' })).status).toBe(403)
    expect((await operator.ask('POST', '/api/apbdes/impor', toForm('ya'))).status).toBe(409)
  })

  test('verified and set, it is public with the figures of the file', async () => {
    expect((await step(sekretaris, 'verifikasi')).status).toBe(200)
    expect(toKode(await step(kepala, 'tetapkan'))).toEqual(['NOMOR_PERDES_WAJIB', 'TANGGAL_PERDES_WAJIB'])
    expect(await findPublik(`${DESA}/2022`)).toBeUndefined()
    const jawaban = await step(kepala, 'tetapkan', {
      nomorPerdes: '7 Tahun 2021',
      tanggalPerdes: '2021-12-28',
    })
    expect(jawaban).toMatchObject({ status: 200, isi: { status: 'ditetapkan' } })
    const publik = apbdesPublikSchema.parse((await findPublik(`${DESA}/2022`))?.isi)
    expect(publik).toMatchObject({
      desa: { slug: DESA, contoh: true },
      tahun: 2022,
      fase: 'awal',
      peraturan: { nomor: '7 Tahun 2021', tanggal: '2021-12-28', ditandatanganiDiKertas: false },
      pendapatan: { anggaran: 2_365_319_296 },
      belanja: { anggaran: 2_540_529_584, realisasi: 2_420_281_645 },
      pembiayaan: { netto: { anggaran: 175_210_288 } },
      silpa: { anggaran: 0, realisasi: 123_544_062 },
      peringatan: [{ kode: 'K20' }],
    })
    expect(publik.bidang.map(({ anggaran }) => anggaran)).toEqual([
      1_205_345_194, 356_286_000, 305_352_870, 253_789_000, 419_756_520,
    ])
  })

  test('the village home and the change keys tell of it in the same transaction', async () => {
    const { rows } = await portal.owner.query(
      `select kunci from publik.perubahan where transaksi = (select max(transaksi) from publik.perubahan) order by kunci`,
    )
    expect(rows.map(({ kunci }) => kunci)).toEqual([
      `apbdes-versi:${DESA}/2022/awal`,
      `apbdes:${DESA}/2022`,
      `desa:${DESA}`,
      `informasi-publik:${DESA}`,
      `keterbukaan:${DESA}`,
      'provinsi:beranda',
    ])
  })

  test('withdrawn with a reason, it is gone from the public schema', async () => {
    expect(toKode(await step(kepala, 'cabut'))).toEqual(['ALASAN_WAJIB'])
    expect((await step(kepala, 'cabut', { alasan: 'Salah unggah tahun' })).status).toBe(200)
    expect(await findPublik(`${DESA}/2022`)).toBeUndefined()
  })

  test('every step stands in the audit chain', async () => {
    const { rows } = await portal.owner.query(
      `select aksi, ke, peran from cms.jejak where dokumen = $1 order by nomor`,
      [dokumen],
    )
    expect(rows.map(({ aksi }) => aksi)).toEqual(['impor', 'ajukan', 'verifikasi', 'tetapkan', 'cabut'])
    const { createReq } = await import('../../src/server.ts')
    const { checkJejak } = await import('../../src/jejak/check.ts')
    const hasil = await checkJejak(await createReq(portal.payload))
    expect(hasil.cela).toEqual([])
    expect(hasil.baris).toBeGreaterThan(200)
  })
})

test('a publik rebuilt from nothing equals the one that grew, byte for byte', async () => {
  const read = async () =>
    (
      await portal.owner.query(
        `select jenis, kunci, desa, tahun, status, tanggal::text, judul, isi::text, versi, waktu::text, cari::text from publik.salinan order by 1, 2`,
      )
    ).rows
  const readBerkas = async () =>
    (await portal.owner.query('select * from publik.berkas order by jenis, kunci, nama, sha256')).rows
  const [tumbuh, berkasTumbuh] = [await read(), await readBerkas()]
  await portal.owner.query('delete from publik.salinan')
  const { createReq, publishSemua } = await import('../../src/server.ts')
  await publishSemua(await createReq(portal.payload))
  expect(await read()).toEqual(tumbuh)
  expect(await readBerkas()).toEqual(berkasTumbuh)
  const lagi = await publishSemua(await createReq(portal.payload))
  expect(Object.entries(lagi).filter(([, { berubah, dihapus }]) => berubah + dihapus > 0)).toEqual([])
})
