/** What was set or published stays what it was: closed lines, sealed content, public files, rebuilt copies. */
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDraf, PENETAPAN, SEIMBANG, take, toKode } from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const TERKUNCI = /baris milik APBDes yang terkunci/
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let admin: Orang

const sql = async (teks: string, ...nilai: unknown[]) => (await portal.owner.query(teks, nilai)).rows
const createDitetapkan = async (tahun: number): Promise<string> => {
  const id = await createDraf(operator, tahun, SEIMBANG)
  await take(operator, id, 'ajukan')
  await take(sekretaris, id, 'verifikasi')
  expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(200)
  return id
}
const rebuild = async () => {
  const { publishSemua } = await import('../../src/server.ts')
  return publishSemua(await portal.createReq())
}

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  admin = await portal.login('admin-provinsi', null)
})
afterAll(() => portal.close())

describe('lines of a closed budget', () => {
  test.each([
    'update cms.apbdes_baris set anggaran = anggaran + 1 where apbdes_id = $1',
    'delete from cms.apbdes_baris where apbdes_id = $1',
    `insert into cms.apbdes_baris (desa_id, apbdes_id, urutan, kode_rekening, anggaran)
     select desa_id, id, 99, '4.2.1', 1 from cms.apbdes where id = $1`,
  ])('are refused by the database itself: %s', async (teks) => {
    const [dokumen] = await sql(`select id from cms.apbdes where status = 'diundangkan' order by id limit 1`)
    await expect(sql(teks, dokumen.id)).rejects.toThrow(TERKUNCI)
  })

  test('a change that waits for a step sees the step, and is refused', async () => {
    const id = await createDraf(operator, 2016, SEIMBANG)
    const [baris] = await sql(
      'select id from cms.apbdes_baris where apbdes_id = $1 order by urutan limit 1',
      id,
    )
    await sql('begin')
    await sql(`update cms.apbdes set status = 'diajukan' where id = $1`, id)
    const menunggu = operator.ask('PATCH', `/api/apbdes-baris/${baris.id}`, { anggaran: 777 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    await sql('commit')
    expect((await menunggu).status).toBe(403)
    expect(await sql('select 1 from cms.apbdes_baris where id = $1 and anggaran = 777', baris.id)).toEqual([])
  })
})

describe('the nightly look at what was set', () => {
  test('a whole portal has nothing to tell; a figure or a regulation changed behind its back is told', async () => {
    const { checkIsiDitetapkan } = await import('../../src/alur/check.ts')
    const req = await portal.createReq()
    const [a, b] = [await createDitetapkan(2017), await createDitetapkan(2018)]
    expect(await checkIsiDitetapkan(req)).toEqual([])
    await sql('alter table cms.apbdes_baris disable trigger baris_terkunci')
    await sql('update cms.apbdes_baris set anggaran = anggaran + 1 where apbdes_id = $1', a)
    await sql('alter table cms.apbdes_baris enable trigger baris_terkunci')
    await sql(`update cms.apbdes set nomor_perdes = '99 Tahun 2099' where id = $1`, b)
    expect((await checkIsiDitetapkan(req)).sort()).toEqual([a, b].sort())
  })
})

describe('an optional step switched off in the meantime', () => {
  test('locks no document that has come through it', async () => {
    const [kabupaten] = await sql(`select id from cms.wilayah where kode = '62.01'`)
    const { isi } = await admin.ask('POST', '/api/pengaturan-kabupaten', {
      wilayah: kabupaten.id,
      langkahApbdes: ['evaluasi'],
      dasarHukum: 'Perbup uji',
    })
    const id = await createDraf(operator, 2019, SEIMBANG)
    await take(operator, id, 'ajukan')
    await take(sekretaris, id, 'verifikasi')
    expect((await take(await portal.login('camat', null), id, 'evaluasi')).status).toBe(200)
    const pengaturan = (isi.doc as { id: string }).id
    const jawaban = await admin.ask('PATCH', `/api/pengaturan-kabupaten/${pengaturan}`, { langkahApbdes: [] })
    expect(jawaban.status).toBe(200)
    expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(200)
  })

  test('the settings of a kabupaten are never moved to another one', async () => {
    const petugas = await portal.login('petugas-kabupaten', null)
    const [lain] = await sql(`select id from cms.wilayah where kode = '62.71'`)
    const [milik] = await sql('select id, wilayah_id from cms.pengaturan_kabupaten limit 1')
    await petugas.ask('PATCH', `/api/pengaturan-kabupaten/${milik.id}`, { wilayah: lain.id })
    expect(await sql('select wilayah_id from cms.pengaturan_kabupaten')).toEqual([
      { wilayah_id: milik.wilayah_id },
    ])
  })
})

test('an empty budget is not even submitted', async () => {
  const { isi } = await operator.ask('POST', '/api/apbdes', { tahun: 2015, fase: 'awal' })
  const jawaban = await take(operator, (isi.doc as { id: string }).id, 'ajukan')
  expect([jawaban.status, toKode(jawaban)]).toEqual([422, ['TANPA_BARIS']])
})

describe('public copies of files', () => {
  test('the alternative text of a photo in use is public at once, with a row in the trail', async () => {
    const [foto] = await sql(
      'select b.id, b.desa_id from cms.berkas b join cms.profil_desa p on p.foto_id = b.id join cms.wilayah w on w.id = b.desa_id where w.slug = $1',
      DESA,
    )
    // What earlier tests changed behind the back of the cms is settled first.
    await rebuild()
    const sebelum = await sql('select 1 from cms.jejak where desa_id = $1', foto.desa_id)
    expect((await operator.ask('PATCH', `/api/berkas/${foto.id}`, { alt: 'Dermaga desa' })).status).toBe(200)
    const [publik] = await sql(
      `select isi->'profil'->'foto'->>'alt' as alt from publik.salinan where jenis = 'desa' and kunci = $1`,
      DESA,
    )
    expect(publik.alt).toBe('Dermaga desa')
    expect((await sql('select 1 from cms.jejak where desa_id = $1', foto.desa_id)).length).toBeGreaterThan(
      sebelum.length,
    )
    expect(Object.entries(await rebuild()).filter(([, { berubah }]) => berubah > 0)).toEqual([])
  })

  test('a lost one is put back by a rebuild', async () => {
    const folder = path.join(process.env.LEWU_DATA_DIR ?? '', 'publik')
    const { rows } = await portal.owner.query<{ sha256: string }>('select distinct sha256 from publik.berkas')
    const [satu] = rows.map(({ sha256 }) => path.join(folder, sha256.slice(0, 2), sha256))
    rmSync(satu ?? '')
    await rebuild()
    expect(existsSync(satu ?? '')).toBe(true)
  })
})

test('what is done every night is done in the night of Central Kalimantan', () => {
  const daftarJam = (portal.config.jobs.tasks ?? []).flatMap(({ schedule = [] }) =>
    schedule.map(({ cron }) => (Number(cron.split(' ')[2]) + 7) % 24),
  )
  expect(daftarJam).toEqual([2, 2])
})
