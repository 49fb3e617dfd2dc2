/** The sheet of a draft through its endpoint: saved whole or not at all, never over somebody else's work. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDraf, take, toKode } from '../support/anggaran.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang
let lembar: typeof import('../../src/keuangan/apbdes/lembar/queries.ts')

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  lembar = await import('../../src/keuangan/apbdes/lembar/queries.ts')
})
afterAll(() => portal.close())

const SEL = {
  kode_kegiatan: '',
  kode_rekening: '4.2.1',
  uraian: 'Dana Desa',
  sumber_dana: 'DDS',
  anggaran: 'Rp 2.000.000,50',
  realisasi: '',
}
const save = (orang: Orang, id: string, isi: object): Promise<Jawaban> =>
  orang.ask('POST', `/api/apbdes/${id}/lembar`, isi)
async function open(id: string) {
  const isi = await lembar.getLembar(await portal.createReq(portal.getAkun('operator-desa', DESA).email), id)
  if (isi === null) throw new Error('The sheet does not open')
  return isi
}
const listBaris = async (id: string): Promise<unknown[]> => {
  const { rows } = await portal.owner.query(
    'select kode_rekening, anggaran::text from cms.apbdes_baris where apbdes_id = $1 order by urutan',
    [id],
  )
  return rows.map(({ kode_rekening, anggaran }) => [kode_rekening, anggaran])
}

describe('a sheet', () => {
  test('takes the place of all lines, to the sen, and opens again as it was saved', async () => {
    const id = await createDraf(operator, 2061)
    const { sidik, daftarSel } = await open(id)
    expect(daftarSel.map(({ kode_rekening, anggaran }) => [kode_rekening, anggaran])).toEqual([
      ['4.2.1', '1.000.000'],
      ['5', '1.000.000'],
    ])
    const belanja = { ...SEL, kode_kegiatan: '1', kode_rekening: '5', uraian: '', anggaran: '2000000.5' }
    const kosong = { ...SEL, kode_rekening: '', uraian: '', sumber_dana: '', anggaran: ' ' }
    const { status, isi } = await save(operator, id, { daftarSel: [SEL, kosong, belanja], sidik })
    expect([status, isi.baris]).toEqual([200, 2])
    expect(await listBaris(id)).toEqual([
      ['4.2.1', '2000000.50'],
      ['5', '2000000.50'],
    ])
    const lagi = await open(id)
    expect(lagi.sidik).toBe(isi.sidik)
    expect(lagi.daftarSel[1]).toMatchObject({ kode_kegiatan: '01', anggaran: '2.000.000,50', realisasi: '' })
    const { rows } = await portal.owner.query(
      `select alasan from cms.jejak where dokumen = $1 and aksi = 'isi-tabel'`,
      [id],
    )
    expect(rows).toEqual([{ alasan: '2 baris' }])
    expect((await operator.ask('POST', `/api/apbdes/${id}/batal-impor`)).status).toBe(200)
    expect(await listBaris(id)).toHaveLength(2)
    expect((await open(id)).sidik).toBe(sidik)
  })

  test('keeps what a line is made of, and so does taking the save back', async () => {
    const id = await createDraf(operator, 2066)
    const { sidik } = await open(id)
    const rab = { volume: '1,125', satuan: 'm3', harga_satuan: '1.777.778,22' }
    const simpan = await save(operator, id, { daftarSel: [{ ...SEL, ...rab }], sidik })
    expect(simpan.status).toBe(200)
    expect((await open(id)).daftarSel[0]).toMatchObject(rab)
    const ulang = await save(operator, id, { daftarSel: [SEL], sidik: simpan.isi.sidik })
    expect(ulang.status).toBe(200)
    expect((await operator.ask('POST', `/api/apbdes/${id}/batal-impor`)).status).toBe(200)
    expect((await open(id)).daftarSel[0]).toMatchObject(rab)
    const { rows } = await portal.owner.query(
      'select id from cms.apbdes_baris where apbdes_id = $1 and volume is not null',
      [id],
    )
    const ubah = await operator.ask('PATCH', `/api/apbdes-baris/${rows[0].id}`, { volume: null })
    expect([ubah.status, JSON.stringify(ubah.isi)]).toEqual([400, expect.stringContaining('bersama-sama')])
  })

  test('of which one row cannot be read is not saved at all', async () => {
    const id = await createDraf(operator, 2062)
    const sebelum = await listBaris(id)
    const { sidik } = await open(id)
    const daftarSel = [SEL, { ...SEL, anggaran: 'dua juta' }, { ...SEL, kode_rekening: 'abc' }]
    const { status, isi } = await save(operator, id, { daftarSel, sidik })
    expect(status).toBe(422)
    expect((isi.alasan as { pesan: string }[]).map(({ pesan }) => pesan.slice(0, 8))).toEqual([
      'Baris 2:',
      'Baris 3:',
    ])
    expect(await listBaris(id)).toEqual(sebelum)
  })

  test('whose typed sum is not that of its lines is not saved, and is without that row', async () => {
    const id = await createDraf(operator, 2068)
    const sebelum = await listBaris(id)
    const { sidik } = await open(id)
    const jumlah = { ...SEL, kode_rekening: '4', sumber_dana: '', anggaran: '3' }
    const { status, isi } = await save(operator, id, { daftarSel: [jumlah, SEL], sidik })
    expect([status, (isi.alasan as { kode: string }[]).map(({ kode }) => kode)]).toEqual([422, ['K01']])
    expect(await listBaris(id)).toEqual(sebelum)
    expect((await save(operator, id, { daftarSel: [SEL], sidik })).status).toBe(200)
  })

  test('that somebody else has overtaken is refused, and the lines stay theirs', async () => {
    const id = await createDraf(operator, 2063)
    const { sidik } = await open(id)
    const [satu, dua] = await Promise.all([
      save(operator, id, { daftarSel: [SEL], sidik }),
      save(operator, id, { daftarSel: [SEL, SEL], sidik }),
    ])
    const tolak = satu.status === 200 ? dua : satu
    expect([satu.status, dua.status].toSorted()).toEqual([200, 409])
    expect(toKode(tolak)).toEqual(['DIUBAH_ORANG_LAIN'])
    expect(await listBaris(id)).toHaveLength(satu.status === 200 ? 1 : 2)
  })

  test('of a budget that was handed in, or of another village, opens for nobody and takes nothing', async () => {
    const id = await createDraf(operator, 2064)
    const { sidik } = await open(id)
    const tetangga = await portal.login('operator-desa', 'tumbang-harapan')
    expect((await save(tetangga, id, { daftarSel: [], sidik })).status).toBe(403)
    const reqTetangga = await portal.createReq(portal.getAkun('operator-desa', 'tumbang-harapan').email)
    expect(await lembar.getLembar(reqTetangga, id)).toBeNull()
    expect((await take(operator, id, 'ajukan')).status).toBe(200)
    expect((await save(operator, id, { daftarSel: [], sidik })).status).toBe(403)
    await expect(open(id)).rejects.toThrow()
    expect(await listBaris(id)).toHaveLength(2)
  })

  test.each([
    ['no list', { sidik: 'x'.repeat(64) }],
    ['a cell that is no text', { daftarSel: [{ ...SEL, anggaran: 5 }], sidik: 'x'.repeat(64) }],
    ['too many rows', { daftarSel: Array.from({ length: 2001 }, () => SEL), sidik: 'x'.repeat(64) }],
    ['no hash', { daftarSel: [SEL], sidik: '' }],
  ])('%s is told as such', async (_nama, isi) => {
    const id = await createDraf(operator, 2065).catch(async () => {
      const { rows } = await portal.owner.query('select id from cms.apbdes where tahun = 2065')
      return String(rows[0].id)
    })
    const jawaban = await save(operator, id, isi)
    expect([jawaban.status, toKode(jawaban)]).toEqual([422, ['PERMINTAAN_TIDAK_TERBACA']])
  })

  test('that is empty offers the lines in force to begin with, without what was realised', async () => {
    const { rows } = await portal.owner.query(
      `insert into cms.apbdes (judul, tahun, fase, status, desa_id, updated_at, created_at)
       select 'x', 2025, 'perubahan-penjabaran', 'draf', id, now(), now() from cms.wilayah where slug = $1 returning id`,
      [DESA],
    )
    const { daftarSel, contoh } = await open(String(rows[0].id))
    expect(daftarSel).toEqual([])
    expect(contoh?.dari).toContain('2025')
    expect(contoh?.daftarSel.length).toBeGreaterThan(20)
    expect(contoh?.daftarSel.every(({ realisasi }) => realisasi === '')).toBe(true)
  })
})
