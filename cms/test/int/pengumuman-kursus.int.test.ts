/** What an office announces to everybody in a course arrives as a cohort's does: on the page and with the next sync. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPesertaUji, KURSUS, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let provinsi: Orang
let kabupaten: Orang
let peserta: Peserta
let pendaftaran: string
const id: Record<string, string> = {}

const announce = (orang: Orang, wilayah: string, isi: string) =>
  orang.ask('POST', '/api/belajar/pengumuman-kursus', { kursus: id.kursus, wilayah: id[wilayah], isi })
const listTampil = async (orang: Peserta) =>
  ((await orang.getSaya()).daftar[0]?.pengumuman ?? []).map(({ isi, dari }) => `${dari}: ${isi}`)
const findWilayah = async (syarat: string, nilai: unknown[]) =>
  (
    await portal.owner.query(
      `select id, kode, nama from cms.wilayah where ${syarat} order by kode limit 1`,
      nilai,
    )
  ).rows[0]
const setDesa = (desa: string | null) =>
  portal.owner.query('update cms.pendaftaran set desa_id = $1 where id = $2', [desa, pendaftaran])

beforeAll(async () => {
  portal = await startPortal()
  provinsi = await portal.login('admin-provinsi', null)
  kabupaten = await portal.login('petugas-kabupaten', null)
  peserta = await createPesertaUji(portal)
  pendaftaran = (await peserta.enrol()).id
  const { rows } = await portal.owner.query(
    `select w.id, w.kode from cms.peran p join cms.wilayah w on w.id = p.wilayah_id
     where p.pengguna_id = $1 and p.peran = 'petugas-kabupaten'`,
    [kabupaten.id],
  )
  id.kabupaten = rows[0].id
  id.provinsi = (await findWilayah(`tingkat = 'provinsi'`, [])).id
  id.dalam = (await findWilayah(`tingkat = 'desa' and kode_kabupaten = $1`, [rows[0].kode])).id
  id.luar = (await findWilayah(`tingkat = 'desa' and kode_kabupaten <> $1`, [rows[0].kode])).id
  id.kursus = (await portal.owner.query('select id from cms.kursus where slug = $1', [KURSUS])).rows[0].id
})
afterAll(() => portal.close())

test('each speaks to the own area alone', async () => {
  expect((await announce(kabupaten, 'provinsi', 'Uji')).status).toBe(403)
  expect((await announce(kabupaten, 'dalam', 'Uji')).status).toBe(403)
  expect((await announce(await portal.login('tutor', null), 'kabupaten', 'Uji')).status).toBe(403)
  expect((await announce(kabupaten, 'kabupaten', ' ')).status).toBe(422)
})

test('it reaches learners of the area, on the page and with the next sync, and goes when it is taken back', async () => {
  const satu = await announce(kabupaten, 'kabupaten', 'Kelas tatap muka 5 Desember.')
  expect(satu.status).toBe(200)
  // Pressed twice it is one.
  expect((await announce(kabupaten, 'kabupaten', 'Kelas tatap muka 5 Desember.')).isi).toEqual(satu.isi)
  expect((await announce(provinsi, 'provinsi', 'Rilis baru besok.')).status).toBe(200)
  await setDesa(id.dalam ?? null)
  expect((await listTampil(peserta)).map((teks) => teks.split(': ')[1])).toEqual([
    'Rilis baru besok.',
    'Kelas tatap muka 5 Desember.',
  ])
  await setDesa(id.luar ?? null)
  expect(await listTampil(peserta)).toHaveLength(1)
  await setDesa(null)
  expect(await listTampil(peserta)).toEqual([expect.stringMatching(/: Rilis baru besok\.$/)])

  await setDesa(id.dalam ?? null)
  const pelajaran = 'tiga-bagian-apbdes'
  const daftar = [toPeristiwa({ jenis: 'buka', pendaftaran, pelajaran })]
  const { isi } = await peserta.ask('POST', '/api/belajar/peristiwa', { daftar })
  expect((isi.kabar as { isi: string }[]).map((kabar) => kabar.isi).toSorted()).toEqual([
    'Kelas tatap muka 5 Desember.',
    'Rilis baru besok.',
  ])

  const tarik = `/api/belajar/pengumuman-kursus/${satu.isi.id}/tarik`
  expect((await (await portal.login('tutor', null)).ask('POST', tarik)).status).toBe(403)
  expect((await kabupaten.ask('POST', tarik)).status).toBe(200)
  expect(await listTampil(peserta)).toHaveLength(1)
})

test('who looks after a wider area sees and takes back what stands inside it, and nobody of another', async () => {
  const { isi } = await announce(kabupaten, 'kabupaten', 'Yang menulis sudah pindah tugas.')
  const { listPengumumanKursus } = await import('../../src/belajar/angkatan/pengumuman-kursus.ts')
  const list = async (peran: string) => {
    const req = await portal.createReq(portal.getAkun(peran, null).email)
    return (await listPengumumanKursus(req)).map((satu) => satu.isi)
  }
  expect(await list('admin-provinsi')).toContain('Yang menulis sudah pindah tugas.')
  const dariProvinsi = await announce(provinsi, 'provinsi', 'Untuk seluruh provinsi.')
  expect(await list('petugas-kabupaten')).not.toContain('Untuk seluruh provinsi.')
  const tarik = (orang: Orang, milik: unknown) =>
    orang.ask('POST', `/api/belajar/pengumuman-kursus/${milik}/tarik`)
  expect((await tarik(kabupaten, dariProvinsi.isi.id)).status).toBe(403)
  expect((await tarik(provinsi, isi.id)).status).toBe(200)
  expect(await list('admin-provinsi')).not.toContain('Yang menulis sudah pindah tugas.')
})

test('many from offices hide none of the cohort', async () => {
  await portal.owner.query(
    `insert into cms.anggota_angkatan (pendaftaran_id, angkatan_id, cara) select $1, id, 'tutor' from cms.angkatan limit 1`,
    [pendaftaran],
  )
  await portal.owner.query(
    `insert into cms.pengumuman_angkatan (id, angkatan_id, isi, waktu)
     select gen_random_uuid(), angkatan_id, 'Dari tutor.', now() - interval '1 day' from cms.anggota_angkatan where pendaftaran_id = $1`,
    [pendaftaran],
  )
  await setDesa(id.dalam ?? null)
  for (let i = 0; i < 8; i++) {
    await announce(kabupaten, 'kabupaten', `Kabupaten ${i}`)
    await announce(provinsi, 'provinsi', `Provinsi ${i}`)
  }
  const tampil = await listTampil(peserta)
  expect(tampil).toHaveLength(11)
  expect(tampil[0]).toMatch(/: Provinsi 7$/)
  expect(tampil.at(-1)).toBe('null: Dari tutor.')
})
