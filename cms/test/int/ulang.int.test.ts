/** A complete course is taken again: a run of its own, while the completion and certificate of before stand (decision 0065). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PendaftaranSaya } from '../../src/contract/belajar.ts'
import { createPesertaUji, finishKursus, KURSUS, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let peserta: Peserta
let pertama: PendaftaranSaya
let sertifikat: string

const repeat = (orang: Peserta, pendaftaran: string) =>
  orang.ask('POST', '/api/belajar/ulang', { pendaftaran })
const claim = async (orang: Peserta, pendaftaran: string): Promise<string> =>
  String((await orang.ask('POST', '/api/belajar/sertifikat', { pendaftaran })).isi.id)
const getMilik = async (orang: Peserta): Promise<PendaftaranSaya> => {
  const { daftar } = await orang.getSaya()
  expect(daftar.map(({ kursus }) => kursus)).toEqual([KURSUS])
  return daftar[0] as PendaftaranSaya
}
const listPutaran = async (orang: Peserta) =>
  (
    await portal.owner.query(
      `select p.id, p.putaran, r.nomor as rilis, p.selesai_pada is not null as tuntas from cms.pendaftaran p
       join cms.rilis r on r.id = p.rilis_id join cms.pengguna u on u.id = p.pengguna_id
       where u.email = $1 order by p.putaran`,
      [`${orang.masuk}@tanpa-surel.invalid`],
    )
  ).rows
/** As a step of the workflow would leave it; what a step makes of it, the tests of releases say. */
const createRilisBaru = () =>
  portal.owner.query(
    `insert into cms.rilis (id, kursus_id, nomor, sifat, sidik, naskah, isi, bank, terbit_pada)
     select gen_random_uuid(), kursus_id, nomor + 1, 'isi', sidik || '-baru', naskah, isi, bank, terbit_pada
     from cms.rilis r join cms.kursus k on k.id = r.kursus_id where k.slug = $1 order by nomor desc limit 1`,
    [KURSUS],
  )
const read = (slug: string | undefined, pendaftaran: string) =>
  toPeristiwa({ jenis: 'selesai', pendaftaran, pelajaran: slug })

beforeAll(async () => {
  portal = await startPortal()
  peserta = await createPesertaUji(portal)
  pertama = await peserta.enrol()
})
afterAll(() => portal.close())

describe('is refused', () => {
  test('before it is complete, without a newer release, and to anybody else', async () => {
    expect(await repeat(peserta, pertama.id)).toMatchObject({
      status: 409,
      isi: { alasan: [{ kode: 'BELUM_SELESAI' }] },
    })
    await finishKursus(portal, peserta)
    sertifikat = await claim(peserta, pertama.id)
    expect((await getMilik(peserta)).ulang).toBeNull()
    expect(await repeat(peserta, pertama.id)).toMatchObject({
      status: 409,
      isi: { alasan: [{ kode: 'BELUM_PERLU' }] },
    })
    await createRilisBaru()
    expect((await getMilik(peserta)).ulang).toBe('versi-baru')
    const lain = await createPesertaUji(portal)
    expect((await repeat(lain, pertama.id)).status).toBe(404)
    expect(await listPutaran(peserta)).toHaveLength(1)
  })
  test('where the course is public no more', async () => {
    const set = (kolom: string) =>
      portal.owner.query(`update cms.kursus set deleted_at = ${kolom} where slug = $1`, [KURSUS])
    await set('now()')
    expect((await repeat(peserta, pertama.id)).status).toBe(404)
    await set('null')
    expect(await listPutaran(peserta)).toHaveLength(1)
  })
})

describe('a second run', () => {
  let kedua: string
  test('pressed twice at once, and once more later, is one, on the newest release', async () => {
    const dua = await Promise.all([repeat(peserta, pertama.id), repeat(peserta, pertama.id)])
    expect(dua.map(({ status }) => status)).toEqual([200, 200])
    kedua = String(dua[0].isi.id)
    expect([dua[1].isi.id, (await repeat(peserta, pertama.id)).isi.id]).toEqual([kedua, kedua])
    expect(await listPutaran(peserta)).toEqual([
      { id: pertama.id, putaran: 1, rilis: 1, tuntas: true },
      { id: kedua, putaran: 2, rilis: 2, tuntas: false },
    ])
    expect((await repeat(peserta, kedua)).status).toBe(409)
  })
  test('begins empty, is the one that is learnt, and tells of the first with its certificate', async () => {
    expect(await getMilik(peserta)).toMatchObject({
      id: kedua,
      rilis: 2,
      persen: 0,
      tuntas: null,
      terakhir: null,
      sertifikat: null,
      ulang: null,
      lalu: [{ id: pertama.id, rilis: 1, sertifikat: { id: sertifikat, keadaan: 'berlaku' } }],
    })
    expect((await peserta.enrol()).id).toBe(kedua)
    const pelajaran = pertama.daftarPelajaran[0]?.slug
    const buka = await peserta.ask('POST', '/api/belajar/buka', { kursus: KURSUS, pelajaran })
    expect(buka.isi).toEqual({ dicatat: true })
    expect((await getMilik(peserta)).terakhir?.pelajaran).toBe(pelajaran)
  })
  test('gets nothing of what a phone still sends for the first one', async () => {
    const [satu] = await peserta.send(read(pertama.daftarPelajaran[0]?.slug, pertama.id))
    expect(satu?.hasil).toBe('diterapkan')
    expect((await getMilik(peserta)).selesai).toBe(0)
  })
  test('leaves the first complete: in programmes, and with its own certificate', async () => {
    const { getPoolDb } = await import('../../src/platform/transaction.ts')
    const { listKeadaanKursus } = await import('../../src/belajar/program/queries.ts')
    const { rows } = await portal.owner.query(
      'select pengguna_id as pengguna, kursus_id as kursus from cms.pendaftaran where id = $1',
      [pertama.id],
    )
    expect((await listKeadaanKursus(getPoolDb(portal.payload), rows[0].pengguna)).get(rows[0].kursus)).toBe(
      'tuntas',
    )
    expect((await peserta.ask('GET', `/api/belajar/sertifikat/${sertifikat}/pdf`)).status).toBe(200)
    expect(await claim(peserta, pertama.id)).toBe(sertifikat)
  })
  test('once complete it has a certificate of its own, and both hold', async () => {
    await finishKursus(portal, peserta)
    const milik = await getMilik(peserta)
    expect(milik).toMatchObject({ id: kedua, persen: 100, isSertifikatTersedia: true })
    const baru = await claim(peserta, kedua)
    const { rows } = await portal.owner.query(
      'select id, keadaan from cms.sertifikat where pendaftaran_id = any($1) order by dibuat',
      [[pertama.id, kedua]],
    )
    expect(rows).toEqual([
      { id: sertifikat, keadaan: 'berlaku' },
      { id: baru, keadaan: 'berlaku' },
    ])
    expect((await getMilik(peserta)).ulang).toBeNull()
    await portal.owner.query(`insert into cms.izin_pemegang (sertifikat_id) select unnest($1::uuid[])`, [
      [sertifikat, baru],
    ])
    const { rows: orang } = await portal.owner.query(
      `update cms.peserta t set dikenal_desa = true from cms.pendaftaran p
       where p.id = $1 and p.pengguna_id = t.pengguna_id returning t.desa_id as desa`,
      [kedua],
    )
    const { getPoolDb } = await import('../../src/platform/transaction.ts')
    const { listPemegangDesa } = await import('../../src/belajar/sertifikat/pemegang.ts')
    const pemegang = await listPemegangDesa(getPoolDb(portal.payload), [orang[0].desa])
    expect(pemegang.get(orang[0].desa)?.map(({ slug }) => slug)).toEqual([KURSUS])
  })
})

test('a certificate that runs out soon is reason enough, and then it is the same release', async () => {
  const orang = await createPesertaUji(portal)
  const { id } = await finishKursus(portal, orang)
  const milik = await claim(orang, id)
  await portal.owner.query('alter table cms.sertifikat disable trigger sertifikat_tetap')
  await portal.owner.query(
    `update cms.sertifikat set isi = jsonb_set(isi, '{berlakuSampai}', to_jsonb(to_char(now() + interval '30 days', 'YYYY-MM-DD')))
     where id = $1`,
    [milik],
  )
  await portal.owner.query('alter table cms.sertifikat enable trigger sertifikat_tetap')
  expect((await getMilik(orang)).ulang).toBe('sertifikat-habis')
  expect((await repeat(orang, id)).status).toBe(200)
  expect((await listPutaran(orang)).map(({ putaran, rilis }) => [putaran, rilis])).toEqual([
    [1, 2],
    [2, 2],
  ])
})

test('in a cohort both runs are one learner, who is complete; what was asked stays to be read', async () => {
  const [lama, baru] = (await listPutaran(peserta)).map(({ id }) => id)
  const { rows } = await portal.owner.query(
    `insert into cms.angkatan (nama, wilayah_id, kursus_id, mulai, selesai)
     select 'Ulang', d.id, k.id, '2026-01-01', '2090-12-31' from cms.kursus k, cms.wilayah d
     where k.slug = $1 and d.slug = 'danum-lestari' returning id`,
    [KURSUS],
  )
  for (const id of [lama, baru])
    await portal.owner.query(
      `insert into cms.anggota_angkatan (pendaftaran_id, angkatan_id, cara) values ($1, $2, 'tutor')`,
      [id, rows[0].id],
    )
  const { getPoolDb } = await import('../../src/platform/transaction.ts')
  const { listFaktaAnggota } = await import('../../src/belajar/angkatan/queries.ts')
  const fakta = await listFaktaAnggota(getPoolDb(portal.payload), rows[0].id, new Date())
  const { rows: dulu } = await portal.owner.query('select selesai_pada from cms.pendaftaran where id = $1', [
    lama,
  ])
  expect(fakta.map(({ persen, tuntas }) => [persen, tuntas])).toEqual([[100, dulu[0].selesai_pada]])
  await portal.owner.query(
    `insert into cms.tanya_tutor (id, pendaftaran_id, pelajaran, isi, diterima, janji)
     values (gen_random_uuid(), $1, 'tiga-bagian-apbdes', 'Ditanya dahulu', now(), '2090-01-01')`,
    [lama],
  )
  expect((await getMilik(peserta)).tanya.map(({ isi }) => isi)).toEqual(['Ditanya dahulu'])
})
