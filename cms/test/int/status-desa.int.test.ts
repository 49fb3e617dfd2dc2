/** The status of a village for a year: stated once by the kabupaten for all stages, changed, taken back, each in the trail. */
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { down, up } from '../../src/migrations/20261128_164000_status_desa.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const TAHUN = 2025
const ALAMAT = '/api/status-desa'
let portal: Portal
let kabupaten: Orang
let provinsi: Orang
let desa = { id: '' }
let lain = { id: '' }
let id = ''

const find = async (sql: string, ...nilai: unknown[]) => (await portal.owner.query(sql, nilai)).rows[0]
const toPesan = ({ isi }: Jawaban): string[] =>
  ((isi.errors ?? []) as { data?: { errors?: { path: string; message: string }[] } }[]).flatMap(
    ({ data }) => data?.errors?.map(({ path, message }) => `${path}: ${message}`) ?? [],
  )
const state = (orang: Orang, isi: object = {}): Promise<Jawaban> =>
  orang.ask('POST', ALAMAT, { desa: desa.id, tahun: TAHUN, status: 'mandiri', ...isi })
const getRadar = async (peran = 'operator-desa', milik: string | null = DESA) => {
  const { getRadar: ask } = await import('../../src/keuangan/penyaluran/layar-queries.ts')
  const req = await portal.createReq(portal.getAkun(peran, milik).email)
  const radar = await ask(req, { tahun: TAHUN, slug: DESA, now: new Date('2025-06-01T05:00:00Z') })
  if (radar.jenis !== 'desa') throw new Error('Not one village')
  return radar.isi
}
/** What the stages of the Dana Desa of the year are for. */
const listUntuk = async (): Promise<string[]> => [
  ...new Set(
    (await getRadar()).tahap.map(({ tahap }) => tahap.statusDesa).filter((satu) => satu !== 'semua'),
  ),
]
const listJejak = async (): Promise<(string | null)[][]> => {
  const { rows } = await portal.owner.query(
    `select aksi, dari, ke from cms.jejak where kumpulan = 'status-desa' and dokumen = $1 and desa_id = $2 order by nomor`,
    [id, desa.id],
  )
  return rows.map(({ aksi, dari, ke }) => [aksi, dari, ke])
}

beforeAll(async () => {
  portal = await startPortal()
  kabupaten = await portal.login('petugas-kabupaten', null)
  provinsi = await portal.login('admin-provinsi', null)
  desa = await find(`select id from cms.wilayah where slug = $1`, DESA)
  lain = await find(`select id from cms.wilayah where slug = 'tumbang-harapan'`)
})
afterAll(() => portal.close())

describe('who may state it', () => {
  test('nobody of the village, and no camat', async () => {
    for (const [peran, milik] of [
      ['operator-desa', DESA],
      ['sekretaris-desa', DESA],
      ['kepala-desa', DESA],
      ['camat', null],
    ] as const)
      expect((await state(await portal.login(peran, milik))).status).toBe(403)
    expect(await getRadar()).toMatchObject({ desa: { status: null }, canNyatakan: false })
    expect(await getRadar('petugas-kabupaten', null)).toMatchObject({ canNyatakan: true })
  })

  test('a kabupaten for its own villages alone, each of them named', async () => {
    expect((await state(kabupaten, { desa: lain.id })).status).toBe(403)
    expect((await state(kabupaten, { desa: undefined })).status).toBe(403)
    const asing = await state(provinsi, { desa: lain.id })
    expect(asing.status).toBe(201)
    const alamat = `${ALAMAT}/${(asing.isi.doc as { id: string }).id}`
    expect((await kabupaten.ask('PATCH', alamat, { status: null })).status).toBe(403)
    expect((await kabupaten.ask('GET', alamat)).status).toBe(404)
    expect((await provinsi.ask('DELETE', alamat)).status).toBe(403)
  })

  test('who has to name the village is not offered an empty form', async () => {
    for (const orang of [kabupaten, provinsi]) {
      const { isi } = await orang.ask('GET', '/api/access')
      const { collections } = isi as { collections: Record<string, { create?: unknown; update?: unknown }> }
      for (const kumpulan of ['status-desa', 'pernyataan-penyaluran']) {
        expect(collections[kumpulan]?.create).toBeUndefined()
        expect(collections[kumpulan]?.update).toMatchObject({ permission: true })
      }
    }
  })
})

describe('it stands once', () => {
  test('of two at the same time one is told that it stands', async () => {
    const jawaban = await Promise.all([state(kabupaten), state(provinsi)])
    expect(jawaban.map(({ status }) => status).toSorted()).toEqual([201, 400])
    expect(jawaban.flatMap(toPesan)).toEqual([
      expect.stringMatching(/^tahun: Status desa ini untuk tahun 2025 sudah dinyatakan/),
    ])
    id = (await find('select id from cms.status_desa where desa_id = $1 and tahun = $2', desa.id, TAHUN)).id
    await expect(
      portal.owner.query('insert into cms.status_desa (desa_id, tahun) values ($1, $2)', [desa.id, TAHUN]),
    ).rejects.toThrow('desa_tahun_idx')
  })

  test('what says nothing is not kept, nor a status that is none, nor a year that is none', async () => {
    expect(toPesan(await state(kabupaten, { tahun: 2027, status: null }))).toEqual([
      'status: Pilih status desanya.',
    ])
    expect(toPesan(await state(kabupaten, { tahun: 2027, status: 'semua' }))[0]).toMatch(/^status: /)
    for (const tahun of [1990, 2025.5, null])
      expect(toPesan(await state(kabupaten, { tahun, status: null }))[0]).toMatch(/^tahun: /)
    const angka = await state(kabupaten, { tahun: 2027, dasarHukum: 5 })
    expect(angka.status).toBeLessThan(500)
  })

  test('two who change it at the same time do so one after the other, as the trail tells', async () => {
    const ubah = (orang: Orang, status: string | null) => orang.ask('PATCH', `${ALAMAT}/${id}`, { status })
    const jawaban = await Promise.all([ubah(kabupaten, 'bukan-mandiri'), ubah(provinsi, null)])
    expect(jawaban.map(({ status }) => status)).toEqual([200, 200])
    expect((await ubah(kabupaten, 'mandiri')).status).toBe(200)
    const jejak = await listJejak()
    expect(jejak.map(([aksi]) => aksi)).toEqual(['buat', 'ubah', 'ubah', 'ubah'])
    expect(jejak.slice(1).map(([, dari]) => dari)).toEqual(jejak.slice(0, -1).map(([, , ke]) => ke))
  })

  test('and is the status of all stages: stated, changed with its decree, taken back, stated again', async () => {
    const patch = async (isi: object): Promise<unknown> =>
      (await kabupaten.ask('PATCH', `${ALAMAT}/${id}?depth=0`, isi)).isi.doc
    expect(await listUntuk()).toEqual(['mandiri'])
    const dasarHukum = ' Kepmendesa 343 Tahun 2025 '
    expect(await patch({ status: 'bukan-mandiri', dasarHukum })).toMatchObject({
      judul: 'Bukan desa mandiri, 2025',
    })
    expect(await listUntuk()).toEqual(['bukan-mandiri'])
    expect((await getRadar()).desa.status).toEqual({
      id,
      status: 'bukan-mandiri',
      dasarHukum: 'Kepmendesa 343 Tahun 2025',
    })
    expect(await patch({ status: null })).toMatchObject({ judul: 'Belum dinyatakan, 2025', dasarHukum: null })
    expect((await getRadar()).desa).toMatchObject({
      status: { id, status: null, dasarHukum: null },
      fakta: { statusDesa: null },
    })
    expect(await patch({ status: '' })).toMatchObject({ status: null })
    await patch({ status: 'mandiri', tahun: 2030, desa: lain.id })
    expect(await find('select desa_id, tahun::int from cms.status_desa where id = $1', id)).toEqual({
      desa_id: desa.id,
      tahun: TAHUN,
    })
    expect(await listUntuk()).toEqual(['mandiri'])
    expect((await listJejak()).slice(4)).toEqual([
      ['ubah', 'mandiri', 'bukan-mandiri'],
      ['ubah', 'bukan-mandiri', null],
      ['ubah', null, null],
      ['ubah', null, 'mandiri'],
    ])
  })
})

test('what was stated at the stages is taken along as one for the village and year, and back', async () => {
  const { owner } = portal
  const db = { db: drizzle(owner) } as never
  const listLama = async () =>
    (
      await owner.query(
        `select kode, status_desa::text as status from cms.pernyataan_penyaluran
         where desa_id = $1 and tahun in (2021, 2022) order by tahun, kode`,
        [desa.id],
      )
    ).rows
  await owner.query('begin')
  try {
    await owner.query(
      `insert into cms.pernyataan_penyaluran (desa_id, tahun, kode, nilai)
       values ($1, 2021, 'A', 1), ($1, 2021, 'B', null), ($1, 2021, 'D', null), ($1, 2022, 'C', null)`,
      [desa.id],
    )
    await down(db)
    expect(await listLama()).toEqual(['A', 'B', 'D', 'C'].map((kode) => ({ kode, status: null })))
    await owner.query(
      `update cms.pernyataan_penyaluran set status_desa = 'mandiri' where kode in ('A', 'D') and tahun = 2021`,
    )
    await up(db)
    const { rows } = await owner.query(
      `select tahun::int, status::text, judul from cms.status_desa where desa_id = $1 and tahun in (2021, 2022)`,
      [desa.id],
    )
    expect(rows).toEqual([{ tahun: 2021, status: 'mandiri', judul: 'Desa mandiri, 2021' }])
    await down(db)
    expect((await listLama()).map(({ status }) => status)).toEqual(['mandiri', 'mandiri', null])
  } finally {
    await owner.query('rollback')
  }
})
