/** A tutor voids an attempt and gives another chance: in own cohorts, with a reason, and never against what is complete. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { percobaanSchema } from '../../src/contract/belajar.ts'
import {
  createPesertaUji,
  finishKursus,
  KURSUS,
  listJawabanBenar,
  type Peserta,
  toPeristiwa,
} from '../support/belajar.ts'
import type { Orang, Portal } from '../support/portal.ts'
import { startPortal } from '../support/portal.ts'

const ALASAN = 'Sinyal terputus di tengah uji.'
const KUIS = 'uji-akhir'
let portal: Portal
let tutor: Orang
let angkatan: string

const take = (orang: Orang, jalan: 'batalkan' | 'kesempatan', isi: object) =>
  orang.ask('POST', `/api/belajar/angkatan/${angkatan}/${jalan}`, { isi: ALASAN, ...isi })
const start = (peserta: Peserta, pendaftaran: string) =>
  peserta.ask('POST', '/api/belajar/percobaan', { pendaftaran, kuis: KUIS })
const getUji = async (peserta: Peserta) =>
  (await peserta.getSaya()).daftar[0]?.daftarKuis.find(({ slug }) => slug === KUIS)
const join = async (pendaftaran: string): Promise<void> => {
  await portal.owner.query(
    `insert into cms.anggota_angkatan (pendaftaran_id, angkatan_id, cara) values ($1, $2, 'tutor')`,
    [pendaftaran, angkatan],
  )
}
/** All lessons done, in the cohort. */
async function createAnggota(): Promise<{ peserta: Peserta; id: string }> {
  const peserta = await createPesertaUji(portal)
  const { id, daftarPelajaran } = await peserta.enrol()
  await peserta.send(
    ...daftarPelajaran.map(({ slug }) => toPeristiwa({ jenis: 'selesai', pendaftaran: id, pelajaran: slug })),
  )
  await join(id)
  return { peserta, id }
}
async function attempt(peserta: Peserta, id: string, isLulus: boolean): Promise<string> {
  const { isi } = await start(peserta, id)
  const percobaan = String(isi.id)
  const jawaban = isLulus ? await listJawabanBenar(portal, percobaan) : []
  await peserta.send(
    ...jawaban.map((satu, urut) => toPeristiwa({ jenis: 'jawab', percobaan, urut, ...satu })),
    toPeristiwa({ jenis: 'kirim', percobaan }),
  )
  return percobaan
}
/** In all tests of all releases of the course. */
async function setAturan(aturan: object): Promise<void> {
  await portal.owner.query('alter table cms.rilis disable trigger rilis_tetap')
  await portal.owner.query(
    `update cms.rilis r set isi = jsonb_set(isi, '{daftarKuis}', (select jsonb_agg(jsonb_set(q, '{aturan}', q->'aturan' || $2))
       from jsonb_array_elements(isi->'daftarKuis') q)) from cms.kursus k where k.id = r.kursus_id and k.slug = $1`,
    [KURSUS, JSON.stringify(aturan)],
  )
  await portal.owner.query('alter table cms.rilis enable trigger rilis_tetap')
}
const listJejak = async (aksi: string) =>
  (
    await portal.owner.query(
      'select alasan, pelaku from cms.jejak where dokumen = $1 and aksi = $2 order by nomor',
      [angkatan, aksi],
    )
  ).rows

beforeAll(async () => {
  portal = await startPortal()
  tutor = await portal.login('tutor', null)
  const { rows } = await portal.owner.query(
    `with baru as (insert into cms.angkatan (nama, wilayah_id, kursus_id, mulai, selesai)
       select 'Angkatan uji', d.id, k.id, '2026-01-01', '2090-12-31' from cms.kursus k, cms.wilayah d
       where k.slug = $1 and d.slug = 'danum-lestari' returning id),
     guru as (insert into cms.angkatan_rels ("order", parent_id, path, pengguna_id) select 1, id, 'tutor', $2 from baru)
     select id from baru`,
    [KURSUS, tutor.id],
  )
  angkatan = rows[0].id
})
afterAll(() => portal.close())

describe('another chance', () => {
  test('ends the pause, once, and is told to the learner with its reason', async () => {
    const { peserta, id } = await createAnggota()
    await attempt(peserta, id, false)
    expect((await start(peserta, id)).isi).toMatchObject({ alasan: [{ kode: 'MASIH_JEDA' }] })
    const dua = await Promise.all(
      [1, 2].map(() => take(tutor, 'kesempatan', { pendaftaran: id, kuis: KUIS })),
    )
    expect(dua.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(JSON.stringify(dua.map(({ isi }) => isi))).toContain('belum dipakai')
    expect(await getUji(peserta)).toMatchObject({
      tolakan: null,
      tutor: [{ jenis: 'kesempatan', nomor: null, alasan: ALASAN }],
    })
    await attempt(peserta, id, false)
    expect(await getUji(peserta)).toMatchObject({
      tolakan: 'MASIH_JEDA',
      percobaan: 2,
      tutor: [{ nomor: 2 }],
    })
    expect((await start(peserta, id)).status).toBe(409)
    expect((await listJejak('beri-kesempatan')).at(-1)).toEqual({ alasan: ALASAN, pelaku: tutor.id })
  })
  test('goes beyond the limit of attempts, by one', async () => {
    const { peserta, id } = await createAnggota()
    await setAturan({ maksPercobaan: 1, jedaMenit: 0 })
    await attempt(peserta, id, false)
    expect((await start(peserta, id)).isi).toMatchObject({ alasan: [{ kode: 'KESEMPATAN_HABIS' }] })
    expect((await take(tutor, 'kesempatan', { pendaftaran: id, kuis: KUIS })).status).toBe(200)
    await attempt(peserta, id, true)
    expect((await peserta.getSaya()).daftar[0]?.tuntas).not.toBeNull()
    await setAturan({ maksPercobaan: 0, jedaMenit: 15 })
  })
  test('is refused where nothing is in the way, for a test that is not there, and without a reason', async () => {
    const { peserta, id } = await createAnggota()
    expect(await take(tutor, 'kesempatan', { pendaftaran: id, kuis: KUIS })).toMatchObject({
      status: 409,
      isi: { alasan: [{ kode: 'TIDAK_PERLU' }] },
    })
    expect((await take(tutor, 'kesempatan', { pendaftaran: id, kuis: 'tidak-ada' })).status).toBe(404)
    await attempt(peserta, id, false)
    const pendek = await take(tutor, 'kesempatan', { pendaftaran: id, kuis: KUIS, isi: ' pendek ' })
    expect([pendek.status, JSON.stringify(pendek.isi)]).toEqual([
      422,
      expect.stringContaining('10–300 huruf'),
    ])
  })
})

describe('voiding an attempt', () => {
  test('takes it out of every count, and the pause with it; its learner reads why', async () => {
    const { peserta, id } = await createAnggota()
    const percobaan = await attempt(peserta, id, false)
    expect((await take(tutor, 'batalkan', { pendaftaran: id, percobaan })).status).toBe(200)
    expect(await getUji(peserta)).toMatchObject({
      tolakan: null,
      terhitung: null,
      terakhir: null,
      percobaan: 0,
      tutor: [{ jenis: 'batal', nomor: 1, alasan: ALASAN }],
    })
    const { isi } = await peserta.ask('GET', `/api/belajar/percobaan/${percobaan}`)
    expect(percobaanSchema.parse(isi)).toMatchObject({ keadaan: 'batal', alasan: ALASAN })
    expect(percobaanSchema.parse((await start(peserta, id)).isi)).toMatchObject({
      nomor: 2,
      keadaan: 'terbuka',
    })
    expect((await take(tutor, 'batalkan', { pendaftaran: id, percobaan })).isi).toMatchObject({
      alasan: [{ kode: 'SUDAH_BATAL' }],
    })
    expect((await listJejak('batalkan-percobaan')).at(-1)).toEqual({ alasan: ALASAN, pelaku: tutor.id })
  })
  test('of an open paper: what a phone still sends for it counts for nothing', async () => {
    const { peserta, id } = await createAnggota()
    const percobaan = String((await start(peserta, id)).isi.id)
    const benar = await listJawabanBenar(portal, percobaan)
    expect((await take(tutor, 'batalkan', { pendaftaran: id, percobaan })).status).toBe(200)
    const hasil = await peserta.send(
      ...benar.map((satu, urut) => toPeristiwa({ jenis: 'jawab', percobaan, urut, ...satu })),
      toPeristiwa({ jenis: 'kirim', percobaan }),
    )
    expect(new Set(hasil.map(({ kode }) => kode))).toEqual(new Set(['PERCOBAAN_DIBATALKAN']))
    expect((await peserta.getSaya()).daftar[0]?.tuntas).toBeNull()
  })
  test('of a failed one completes the course where an earlier pass counts again', async () => {
    const { peserta, id } = await createAnggota()
    const lulus = await attempt(peserta, id, false)
    const { rows } = await portal.owner.query(
      `insert into cms.percobaan (id, pendaftaran_id, kuis, nomor, rilis_id, keadaan, benih, lembar, dibuka, dinilai, nilai, maks,
         persen, lulus, butir)
       select gen_random_uuid(), pendaftaran_id, kuis, 2, rilis_id, keadaan, benih, lembar, dibuka, dinilai, nilai, maks, persen,
         lulus, butir from cms.percobaan where id = $1 returning id`,
      [lulus],
    )
    await portal.owner.query(
      'update cms.percobaan set nilai = maks, persen = 100, lulus = true where id = $1',
      [lulus],
    )
    await setAturan({ dihitung: 'terakhir' })
    expect((await peserta.getSaya()).daftar[0]?.tuntas).toBeNull()
    expect((await take(tutor, 'batalkan', { pendaftaran: id, percobaan: rows[0].id })).status).toBe(200)
    expect((await peserta.getSaya()).daftar[0]?.tuntas).not.toBeNull()
    await setAturan({ dihitung: 'terbaik' })
  })
  test('is refused for the pass that completed the course, and nothing is changed', async () => {
    const peserta = await createPesertaUji(portal)
    const { id } = await finishKursus(portal, peserta)
    await join(id)
    const percobaan = (await getUji(peserta))?.terakhir
    const ditolak = await take(tutor, 'batalkan', { pendaftaran: id, percobaan })
    expect([ditolak.status, JSON.stringify(ditolak.isi)]).toEqual([
      409,
      expect.stringContaining('yang selesai tetap selesai'),
    ])
    expect(await getUji(peserta)).toMatchObject({ terhitung: { lulus: true }, tutor: [] })
  })
})

describe('nobody else', () => {
  test.each([
    'kepala-desa',
    'operator-desa',
    'petugas-kabupaten',
    'admin-provinsi',
    'penelaah-kursus',
  ] as const)('%s voids nothing and gives no chance', async (peran) => {
    const { peserta, id } = await createAnggota()
    const percobaan = await attempt(peserta, id, false)
    const isDesa = peran === 'kepala-desa' || peran === 'operator-desa'
    const orang = await portal.login(peran, isDesa ? 'danum-lestari' : null)
    expect((await take(orang, 'batalkan', { pendaftaran: id, percobaan })).status).toBe(403)
    expect((await take(orang, 'kesempatan', { pendaftaran: id, kuis: KUIS })).status).toBe(403)
    expect((await getUji(peserta))?.tutor).toEqual([])
  })
  test('nor its tutor for who left it, for the own records, or after the days of grace', async () => {
    const { peserta, id } = await createAnggota()
    const percobaan = await attempt(peserta, id, false)
    await peserta.ask('POST', '/api/belajar/angkatan', { pendaftaran: id, angkatan: null })
    expect((await take(tutor, 'batalkan', { pendaftaran: id, percobaan })).status).toBe(404)
    await join(id)
    const setPemilik = (pengguna: string) =>
      portal.owner.query('update cms.pendaftaran set pengguna_id = $2 where id = $1', [id, pengguna])
    const { rows } = await portal.owner.query('select pengguna_id as id from cms.pendaftaran where id = $1', [
      id,
    ])
    await setPemilik(tutor.id)
    expect(await take(tutor, 'kesempatan', { pendaftaran: id, kuis: KUIS })).toMatchObject({
      status: 403,
      isi: { alasan: [{ kode: 'DIRI_SENDIRI' }] },
    })
    await setPemilik(rows[0].id)
    await portal.owner.query(`update cms.angkatan set selesai = '2020-01-01' where id = $1`, [angkatan])
    expect((await take(tutor, 'batalkan', { pendaftaran: id, percobaan })).status).toBe(403)
    await portal.owner.query(`update cms.angkatan set selesai = '2090-12-31' where id = $1`, [angkatan])
    expect((await take(tutor, 'batalkan', { pendaftaran: id, percobaan })).status).toBe(200)
  })
  test('what was decided is never changed in the database', async () => {
    for (const tabel of ['kelonggaran_uji', 'pembatalan_uji'])
      await expect(portal.owner.query(`update cms.${tabel} set alasan = 'lain'`)).rejects.toThrow(
        'hanya ditambah',
      )
  })
})
