/** A stamped village is what a played one is: the same public copies, byte for byte, and a trail that holds. */
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Portal, startPortal } from '../../../cms/test/support/portal.ts'
import type { DesaTerisi } from '../scenes/people.ts'
import type { Panggung } from '../scenes/stage.ts'

const NOW = new Date('2026-03-04T05:06:07.089Z')
const BENIH = 'benih-untuk-uji-desa-cap'
let portal: Portal
let panggung: Panggung
let dimainkan: unknown
let desa: DesaTerisi
let lain: DesaTerisi

beforeAll(async () => {
  portal = await startPortal()
  mkdirSync(getFolder(), { recursive: true })
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  panggung = { payload: portal.payload, now: NOW, say: () => undefined }
  const { createDesaPola, findPola, listDesaProvinsi } = await import('./pattern.ts')
  const { listIsiDesa } = await import('./rows.ts')
  const { createDesaCap } = await import('./village.ts')
  const { getDb, publishSemua, runInTransaction } = await import('cms/server')
  const daftar = await listDesaProvinsi(await getDb(await portal.createReq()))
  const pola = findPola(daftar)
  const [satu, dua] = daftar.filter(({ id }) => id !== pola.id).slice(700)
  if (satu === undefined || dua === undefined) throw new Error('The register is too short')
  desa = satu
  lain = dua
  await createDesaPola(panggung, desa, BENIH)
  dimainkan = await readPublik(desa)
  await deleteDesa(desa)
  await createDesaPola(panggung, pola, BENIH)
  const isi = await listIsiDesa(await getDb(await portal.createReq()), pola.id)
  const req = await portal.createReq()
  await runInTransaction(req, async () => {
    const tempat = { db: await getDb(req), folder: getFolder(), now: NOW }
    for (const satu of [desa, lain]) await createDesaCap(tempat, { desa: pola, isi }, satu)
  })
  await publishSemua(await portal.createReq())
}, 240_000)
afterAll(async () => {
  vi.useRealTimers()
  await portal.close()
})

const getFolder = (): string => path.join(process.env.LEWU_DATA_DIR ?? '', 'berkas')

async function readPublik({ kode, slug }: DesaTerisi) {
  const salinan = await portal.owner.query(
    `select jenis, kunci, desa, tahun, status, tanggal::text, judul, isi::text, versi, waktu::text, cari::text
     from publik.salinan where desa = $1 order by 1, 2`,
    [kode],
  )
  const berkas = await portal.owner.query(
    `select * from publik.berkas where kunci = $1 or kunci like $1 || '/%' order by 1, 2, 3, 4, 5, 6`,
    [slug],
  )
  return { salinan: salinan.rows, berkas: berkas.rows }
}

/** As if it had never been; the owner alone can. */
async function deleteDesa({ id, kode }: DesaTerisi): Promise<void> {
  await portal.owner.query(`update cms.apbdes set status = 'draf' where desa_id = $1`, [id])
  const dalamDesa = [
    'galeri',
    'dokumen',
    'berita',
    'pengumuman',
    'agenda',
    'apbdes_baris',
    'apbdes',
    'lembaga',
  ]
  const akun = await portal.owner.query('select pengguna_id from cms.peran where wilayah_id = $1', [id])
  for (const tabel of [...dalamDesa, 'perangkat', 'profil_desa', 'berkas', 'jejak'])
    await portal.owner.query(`delete from cms.${tabel} where desa_id = $1`, [id])
  await portal.owner.query('delete from cms._profil_desa_v where version_desa_id = $1', [id])
  await portal.owner.query('delete from cms.peran where wilayah_id = $1', [id])
  for (const { pengguna_id: satu } of akun.rows)
    await portal.owner.query('delete from cms.pengguna where id = $1', [satu])
  await portal.owner.query('delete from publik.salinan where desa = $1', [kode])
}

test('its public copies and files are those of the village that was played', async () => {
  const dicap = await readPublik(desa)
  expect(dicap.salinan.length).toBe(5 + 4 + 38 + 4)
  expect(dicap.berkas.length).toBeGreaterThan(15)
  expect(dicap).toEqual(dimainkan)
})

test('it has budgets of about 120 lines that passed every check', async () => {
  const { rows } = await portal.owner.query(
    `select jsonb_array_length(isi->'baris') as baris, jsonb_array_length(isi->'peringatan') as peringatan
     from publik.salinan where jenis = 'apbdes' and desa = $1`,
    [desa.kode],
  )
  expect(rows).toEqual(Array.from({ length: 3 }, () => ({ baris: 118, peringatan: 0 })))
})

test('every chain holds, and what was released is what its step sealed', async () => {
  const { checkJejak } = await import('../../../cms/src/jejak/check.ts')
  const { checkIsiDitetapkan } = await import('../../../cms/src/alur/check.ts')
  const hasil = await checkJejak(await portal.createReq())
  expect(hasil.cela).toEqual([])
  expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([])
  const { rows } = await portal.owner.query(
    'select count(*)::int as baris from cms.jejak where rantai = $1 and isi_hash is not null',
    [lain.id],
  )
  expect(rows[0].baris).toBe(4 * 5 + 38 * 2 - 3)
})

test('each file of a stamped village stands in the private store under its own name', async () => {
  const { rows } = await portal.owner.query('select filename from cms.berkas where desa_id = $1', [lain.id])
  const ada = new Set(readdirSync(getFolder()))
  expect(rows.length).toBeGreaterThan(15)
  expect(rows.filter(({ filename }) => !ada.has(filename))).toEqual([])
})
