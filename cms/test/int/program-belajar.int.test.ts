/** Programmes from their author to their learner: what is released is followed, and an order is kept by the server. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProgramSaya } from '../../src/contract/belajar.ts'
import { programBelajarPublikSchema } from '../../src/contract/program-belajar.ts'
import { createPesertaUji, finishKursus, KURSUS, type Peserta } from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const SLUG = 'program-uji'
const LANGKAH = [KURSUS, 'kelembagaan-bpd', 'musyawarah-desa']
let portal: Portal
let penulis: Orang
let penelaah: Orang
let id: string

const findPublik = async () => {
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'program-belajar' and kunci = $1`,
    [SLUG],
  )
  return rows[0] === undefined ? null : programBelajarPublikSchema.parse(rows[0].isi)
}
const getId = async (slug: string): Promise<string> =>
  (await portal.owner.query('select id from cms.kursus where slug = $1', [slug])).rows[0].id
const take = (orang: Orang, aksi: string, isian = {}) =>
  orang.ask('POST', `/api/program-belajar/${id}/alur`, { aksi, ...isian })
const follow = (peserta: Peserta, ikut = true) =>
  peserta.ask('POST', '/api/belajar/program', { program: SLUG, ikut })
const enrol = (peserta: Peserta, kursus: string | undefined) =>
  peserta.ask('POST', '/api/belajar/pendaftaran', { kursus })
const findMilik = async (peserta: Peserta): Promise<ProgramSaya | undefined> =>
  (await peserta.getSaya()).program.find(({ slug }) => slug === SLUG)

beforeAll(async () => {
  portal = await startPortal()
  penulis = await portal.login('penulis-kursus', null)
  penelaah = await portal.login('penelaah-kursus', null)
  const { isi } = await penulis.ask('POST', '/api/program-belajar', {
    judul: 'Program uji',
    ringkasan: 'Uji.',
    untuk: 'Siapa saja',
    berurutan: true,
    daftarJabatan: [{ jabatan: 'Penguji Program' }],
    daftarKursus: await Promise.all(
      LANGKAH.map(async (slug) => ({ kursus: await getId(slug), wajib: true })),
    ),
  })
  id = (isi.doc as { id: string }).id
})
afterAll(() => portal.close())

test('is released by somebody else than its author, and only when it is whole', async () => {
  const { isi: rancangan } = await penulis.ask('POST', '/api/kursus', {
    judul: 'Kursus yang belum terbit',
    ringkasan: 'Uji.',
    untuk: 'Siapa saja',
    daftarPelajaran: [{ judul: 'Satu', menit: 5, blok: [{ blockType: 'istilah', istilah: 'a', arti: 'b' }] }],
  })
  const { isi } = await penulis.ask('GET', `/api/program-belajar/${id}?depth=0`)
  const daftar = isi.daftarKursus as object[]
  const belum = { kursus: (rancangan.doc as { id: string }).id, wajib: true }
  await penulis.ask('PATCH', `/api/program-belajar/${id}`, { daftarKursus: [...daftar, belum] })
  const ditolak = await take(penulis, 'ajukan')
  expect(ditolak.status).toBe(422)
  expect(JSON.stringify(ditolak.isi)).toContain('Kursus yang belum terbit')
  await penulis.ask('PATCH', `/api/program-belajar/${id}`, { daftarKursus: daftar })
  expect((await take(penulis, 'ajukan')).status).toBe(200)
  expect((await take(penulis, 'terbitkan')).status).not.toBe(200)
  expect(await findPublik()).toBeNull()
  const { listJudulRujukan } = await import('../../src/persetujuan/rujukan.ts')
  const req = await portal.createReq(portal.getAkun('penelaah-kursus', null).email)
  const judul = await listJudulRujukan(req, 'program-belajar', { daftarKursus: daftar })
  expect([...judul.values()]).toContain('Kelembagaan BPD')
  expect((await take(penelaah, 'terbitkan')).status).toBe(200)
  expect((await findPublik())?.daftarKursus.map(({ kursus }) => kursus)).toEqual(LANGKAH)
})

test('keeps its order for who follows it, and for nobody else', async () => {
  const [pengikut, lain] = [await createPesertaUji(portal), await createPesertaUji(portal)]
  expect((await follow(pengikut)).isi).toMatchObject({ isIkut: true, selesai: 0, perlu: 3 })
  expect(await enrol(pengikut, LANGKAH[1])).toMatchObject({
    status: 409,
    isi: { alasan: [{ kode: 'PROGRAM_BERURUTAN' }] },
  })
  expect((await enrol(lain, LANGKAH[1])).status).toBe(200)
  expect(await findMilik(lain)).toBeUndefined()
  await finishKursus(portal, pengikut)
  expect((await enrol(pengikut, LANGKAH[1])).status).toBe(200)
  expect((await enrol(pengikut, LANGKAH[2])).status).toBe(409)
  expect((await findMilik(pengikut))?.daftar.map(({ keadaan, sesudah }) => [keadaan, sesudah])).toEqual([
    ['tuntas', null],
    ['berjalan', null],
    ['belum', 'Kelembagaan BPD'],
  ])
})

test('is left again, and what was begun stays', async () => {
  const peserta = await createPesertaUji(portal)
  await follow(peserta)
  await follow(peserta)
  await enrol(peserta, LANGKAH[0])
  expect((await follow(peserta, false)).status).toBe(200)
  expect((await enrol(peserta, LANGKAH[2])).status).toBe(200)
  expect((await peserta.getSaya()).daftar).toHaveLength(2)
  expect(await findMilik(peserta)).toBeUndefined()
})

test('is shown to holders of its offices, closes nothing that the office asks for, and goes when withdrawn', async () => {
  const peserta = await createPesertaUji(portal)
  await portal.owner.query(
    `with p as (insert into cms.perangkat (desa_id, nama, jabatan, aktif)
        select id, 'Uji Program', 'penguji  program', true from cms.wilayah where slug = 'danum-lestari' returning id)
     update cms.peserta set perangkat_id = (select id from p)
     where pengguna_id = (select id from cms.pengguna where email like $1)`,
    [`${peserta.masuk}@%`],
  )
  await portal.owner.query(
    `insert into cms.kewajiban_kursus (desa_id, jabatan, kursus_id)
     select desa_id, 'Penguji Program', id from cms.kursus where slug = $1`,
    [LANGKAH[2]],
  )
  expect(await findMilik(peserta)).toMatchObject({ isIkut: false })
  await follow(peserta)
  expect((await peserta.getSaya()).daftar.map(({ kursus }) => kursus)).toEqual([LANGKAH[2]])
  expect((await enrol(peserta, LANGKAH[2])).status).toBe(200)
  expect((await enrol(peserta, LANGKAH[1])).status).toBe(409)
  expect((await take(penelaah, 'cabut', { alasan: 'Uji' })).status).toBe(200)
  expect(await findPublik()).toBeNull()
  expect(await findMilik(peserta)).toBeUndefined()
  expect((await follow(peserta)).status).toBe(404)
  expect((await enrol(peserta, LANGKAH[1])).status).toBe(200)
})
