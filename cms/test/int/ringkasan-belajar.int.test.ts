/** Counts of learners over the real handlers: of the own area, without names, and of few people nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CATATAN_BULAT } from '../../src/belajar/ringkasan/rules.ts'
import { askBytes } from '../support/ask-bytes.ts'
import { createPesertaUji, finishKursus, KURSUS } from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let provinsi: Orang
let kabupaten: Orang
/** The area of the officer of a kabupaten, and a village inside and outside it. */
let kode: string
let dalam: string
let luar: string

const getTabel = async (orang: Orang, kueri: Record<string, string> = {}): Promise<string[]> => {
  const alamat = `/api/belajar/ringkasan/berkas?${new URLSearchParams(kueri)}`
  const { status, byte } = await askBytes(portal.config, orang.cookie, alamat)
  expect(status).toBe(200)
  return byte
    .toString('utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .filter((baris) => !baris.includes(CATATAN_BULAT))
}
const createPeserta = (desa: string, jabatan: string, jumlah: number) =>
  portal.owner.query(
    `with orang as (insert into cms.pengguna (nama, email, aktif)
        select 'Ringkas Contoh', 'ringkas-' || gen_random_uuid() || '@peserta.invalid', true from generate_series(1, $4) returning id)
     insert into cms.pendaftaran (id, pengguna_id, kursus_id, rilis_id, desa_id, sumber, jabatan)
     select gen_random_uuid(), o.id, r.kursus_id, r.id, $1, 'sendiri', $2 from orang o,
       (select r.id, r.kursus_id from cms.rilis r join cms.kursus k on k.id = r.kursus_id where k.slug = $3 limit 1) r`,
    [desa, jabatan, KURSUS, jumlah],
  )
const findDesa = async (syarat: string): Promise<string> =>
  (
    await portal.owner.query(
      `select id from cms.wilayah where tingkat = 'desa' and ${syarat} order by kode limit 1`,
      [kode],
    )
  ).rows[0].id

beforeAll(async () => {
  portal = await startPortal()
  provinsi = await portal.login('admin-provinsi', null)
  kabupaten = await portal.login('petugas-kabupaten', null)
  const { rows } = await portal.owner.query(
    `select w.kode from cms.peran p join cms.wilayah w on w.id = p.wilayah_id
     where p.pengguna_id = $1 and p.peran = 'petugas-kabupaten'`,
    [kabupaten.id],
  )
  kode = rows[0].kode
  dalam = await findDesa(`kode_kabupaten = $1`)
  luar = await findDesa(`kode_kabupaten <> $1`)
  await portal.owner.query('delete from cms.anggota_angkatan')
  await createPeserta(dalam, 'Kaur Uji', 7)
  await createPeserta(dalam, 'Kasi Uji', 2)
  await createPeserta(luar, 'Kaur Uji', 6)
  const { updateRingkasan } = await import('../../src/belajar/ringkasan/sumber.ts')
  await updateRingkasan(portal.payload, new Date())
})
afterAll(() => portal.close())

test('each sees the own area, without names, and small groups with others', async () => {
  const milik = await getTabel(kabupaten, { menurut: 'jabatan' })
  // Two of seven and two: alone they would be told of by what is left.
  expect(milik.at(-1)).toMatch(/^Jumlah;5;5;0;0;0;0;0$/)
  expect(milik.join('\n')).not.toContain('Kasi Uji')
  expect(milik.join('\n')).not.toContain('Ringkas Contoh')
  const semua = await getTabel(provinsi, { menurut: 'kabupaten' })
  expect(semua.at(-1)).toMatch(/^Jumlah;15;15;/)
  expect(await getTabel(provinsi, { menurut: 'jabatan', kabupaten: kode })).toEqual(milik)
})

test('a filter to few people tells nothing; one that is not theirs neither', async () => {
  expect(await getTabel(kabupaten, { jabatan: 'Kasi Uji' })).toEqual([])
  const { rows } = await portal.owner.query('select kode_kabupaten as kode from cms.wilayah where id = $1', [
    luar,
  ])
  expect(await getTabel(kabupaten, { kabupaten: rows[0].kode })).toEqual([])
})

test('completion, certificates and failing twice are counted once for a learner, whatever the run', async () => {
  const peserta = await createPesertaUji(portal)
  const { id } = await finishKursus(portal, peserta)
  await peserta.ask('POST', '/api/belajar/sertifikat', { pendaftaran: id })
  await portal.owner.query(
    `insert into cms.pendaftaran (id, pengguna_id, kursus_id, rilis_id, desa_id, sumber, putaran)
     select gen_random_uuid(), pengguna_id, kursus_id, rilis_id, desa_id, sumber, 2 from cms.pendaftaran where id = $1`,
    [id],
  )
  await portal.owner.query(
    `insert into cms.percobaan (id, pendaftaran_id, kuis, nomor, rilis_id, keadaan, benih, lembar, dibuka, dinilai, nilai, maks,
       persen, lulus, butir)
     select gen_random_uuid(), p.id, 'uji-akhir', s, p.rilis_id, 'dinilai', 'u', '[]', now(), now(), 0, 1000, 0, false, '[]'
     from (select * from cms.pendaftaran where desa_id = $1 limit 1) p, generate_series(1, 2) s`,
    [luar],
  )
  const { updateRingkasan } = await import('../../src/belajar/ringkasan/sumber.ts')
  await updateRingkasan(portal.payload, new Date())
  const { rows } = await portal.owner.query(
    `select sum(jumlah)::int as jumlah, sum(belum)::int as belum, sum(selesai)::int as selesai, sum(gagal)::int as gagal,
       sum(sah)::int as sah from cms.ringkasan_belajar`,
  )
  expect(rows).toEqual([{ jumlah: 16, belum: 15, selesai: 1, gagal: 1, sah: 1 }])
  // One who completed, or failed, is told of to nobody who sees no names.
  expect((await getTabel(provinsi)).at(-1)).toMatch(/^Jumlah;15;15;0;0;0;0;0$/)
})

test('file and screen say that counts are rounded, to whom they are', async () => {
  const { status, byte } = await askBytes(portal.config, provinsi.cookie, '/api/belajar/ringkasan/berkas')
  expect([status, byte.toString('utf8').includes(CATATAN_BULAT)]).toEqual([200, true])
})

test('a tutor counts the own cohorts alone, and nobody else is asked', async () => {
  const tutor = await portal.login('tutor', null)
  expect(await getTabel(tutor, { menurut: 'desa' })).toEqual([])
  await portal.owner.query(
    `insert into cms.anggota_angkatan (pendaftaran_id, angkatan_id, cara)
     select p.id, a.id, 'tutor' from (select * from cms.pendaftaran where desa_id = $1 and jabatan = 'Kasi Uji') p, cms.angkatan a
     where a.id = (select parent_id from cms.angkatan_rels where path = 'tutor' and pengguna_id = $2 limit 1)`,
    [dalam, tutor.id],
  )
  expect(
    (await getTabel(tutor, { menurut: 'jabatan' })).map((baris) => baris.split(';').slice(0, 2)),
  ).toEqual([
    ['Kasi Uji', '2'],
    ['Jumlah', '2'],
  ])
  const penulis = await portal.login('penulis-kursus', null)
  expect((await penulis.ask('GET', '/api/belajar/ringkasan/berkas')).status).toBe(403)
})
