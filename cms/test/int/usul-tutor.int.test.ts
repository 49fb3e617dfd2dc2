/** A tutor proposes to withdraw a certificate or to record a completion; the province decides, another person. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createPesertaUji,
  finishKursus,
  type Peserta,
  SANDI_PESERTA,
  toPeristiwa,
} from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let tutor: Orang
let provinsi: Orang
let angkatan: string
const ALASAN = 'Uji dikerjakan orang lain, ada saksinya.'

const propose = (orang: Orang, pendaftaran: string, jenis: string, isi = ALASAN) =>
  orang.ask('POST', `/api/belajar/angkatan/${angkatan}/usul`, { pendaftaran, jenis, isi })
const decide = (orang: Orang, id: unknown, setuju: boolean, tanggapan = '') =>
  orang.ask('POST', `/api/belajar/usul/${id}/putuskan`, { setuju, tanggapan })
const getMilik = async (peserta: Peserta) => (await peserta.getSaya()).daftar[0]
const run = async () => {
  const { AWAL, runSertifikatOtomatis } = await import('../../src/belajar/sertifikat/otomatis.ts')
  return (await runSertifikatOtomatis(portal.payload, { letak: AWAL })).terbit
}
async function createAnggota(): Promise<{ peserta: Peserta; id: string }> {
  const peserta = await createPesertaUji(portal)
  const { id } = await peserta.enrol()
  await portal.owner.query(
    `insert into cms.anggota_angkatan (pendaftaran_id, angkatan_id, cara) values ($1, $2, 'tutor')`,
    [id, angkatan],
  )
  return { peserta, id }
}

beforeAll(async () => {
  portal = await startPortal()
  tutor = await portal.login('tutor', null)
  provinsi = await portal.login('admin-provinsi', null)
  const { rows } = await portal.owner.query(
    `select a.id from cms.angkatan a join cms.angkatan_rels s on s.parent_id = a.id and s.path = 'tutor'
     where s.pengguna_id = $1 limit 1`,
    [tutor.id],
  )
  angkatan = rows[0].id
})
afterAll(() => portal.close())

test('a certificate is withdrawn by the decision of the province alone, with the reason in the trail', async () => {
  const { peserta, id } = await createAnggota()
  expect((await propose(tutor, id, 'cabut')).status).toBe(409)
  await finishKursus(portal, peserta)
  await peserta.ask('POST', '/api/belajar/sertifikat', { pendaftaran: id })
  expect((await propose(provinsi, id, 'cabut')).status).toBe(403)
  expect((await propose(tutor, id, 'cabut', 'pendek')).status).toBe(422)
  const { status, isi } = await propose(tutor, id, 'cabut')
  expect(status).toBe(200)
  expect((await propose(tutor, id, 'cabut')).status).toBe(409)
  expect((await getMilik(peserta))?.sertifikat?.keadaan).toBe('berlaku')
  expect((await decide(tutor, isi.id, true)).status).toBe(403)
  // A refusal says why; then it may be proposed again.
  expect((await decide(provinsi, isi.id, false)).status).toBe(409)
  expect((await decide(provinsi, isi.id, false, 'Saksinya belum jelas.')).status).toBe(200)
  expect((await decide(provinsi, isi.id, true)).status).toBe(409)
  const lagi = await propose(tutor, id, 'cabut')
  expect((await decide(provinsi, lagi.isi.id, true)).status).toBe(200)
  expect((await getMilik(peserta))?.sertifikat?.keadaan).toBe('dicabut')
  const { rows } = await portal.owner.query(
    `select aksi from cms.jejak where kumpulan = 'pendaftaran' and dokumen = $1 order by nomor`,
    [id],
  )
  expect(rows.map(({ aksi }) => aksi)).toEqual([
    'usul-tutor',
    'putus-usul-tutor',
    'usul-tutor',
    'putus-usul-tutor',
  ])
})

test('a completion that was recorded is complete; its certificate waits for the test', async () => {
  const { peserta, id } = await createAnggota()
  const { isi } = await propose(tutor, id, 'tuntas', 'Mengikuti kelas tatap muka sampai akhir.')
  // Nobody decides what they proposed, whatever roles they hold.
  await portal.owner.query('update cms.usul_tutor set pengusul = $1 where id = $2', [provinsi.id, isi.id])
  expect((await decide(provinsi, isi.id, true)).status).toBe(403)
  await portal.owner.query('update cms.usul_tutor set pengusul = $1 where id = $2', [tutor.id, isi.id])
  expect((await decide(provinsi, isi.id, true)).status).toBe(200)
  expect(await getMilik(peserta)).toMatchObject({
    persen: 100,
    isSertifikatTersedia: false,
    sebabSertifikat: 'TANPA_UJI',
  })
  expect(await run()).toBe(0)
  expect((await peserta.ask('POST', '/api/belajar/sertifikat', { pendaftaran: id })).status).toBe(409)
  expect((await propose(tutor, id, 'tuntas')).status).toBe(409)
  await finishKursus(portal, peserta)
  expect(await run()).toBe(1)
})

test('with the account go the words about its owner, and what waits is decided no more', async () => {
  const { peserta, id } = await createAnggota()
  const ditolak = await propose(tutor, id, 'tuntas', 'Usul pertama tentang Sulaiman.')
  expect((await decide(provinsi, ditolak.isi.id, false, 'Sulaiman belum hadir.')).status).toBe(200)
  const menunggu = await propose(tutor, id, 'tuntas', 'Usul kedua tentang Sulaiman.')
  expect((await peserta.ask('POST', '/api/belajar/hapus-akun', { sandi: SANDI_PESERTA })).status).toBe(200)
  const { rows } = await portal.owner.query(
    'select id, alasan, tanggapan from cms.usul_tutor where pendaftaran_id = $1',
    [id],
  )
  expect(rows).toEqual([
    {
      id: ditolak.isi.id,
      alasan: expect.stringContaining('dihapus'),
      tanggapan: expect.stringContaining('dihapus'),
    },
  ])
  expect((await decide(provinsi, menunggu.isi.id, true)).status).toBe(404)
})

test('of an account that was closed nothing is decided', async () => {
  const { peserta, id } = await createAnggota()
  const { isi } = await propose(tutor, id, 'tuntas', 'Mengikuti kelas tatap muka sampai akhir.')
  await portal.owner.query('update cms.pengguna set aktif = false where email = $1', [
    `${peserta.masuk}@tanpa-surel.invalid`,
  ])
  expect(await decide(provinsi, isi.id, true)).toMatchObject({
    status: 409,
    isi: { alasan: [{ kode: 'AKUN_DITUTUP' }] },
  })
  await portal.owner.query('delete from cms.usul_tutor where id = $1', [isi.id])
})

test('the certificate of a recorded completion waits for all that the course demands, not for its tests alone', async () => {
  const { peserta, id } = await createAnggota()
  const { isi } = await propose(tutor, id, 'tuntas', 'Mengikuti kelas tatap muka sampai akhir.')
  expect((await decide(provinsi, isi.id, true)).status).toBe(200)
  await portal.owner.query(
    `insert into cms.percobaan (id, pendaftaran_id, kuis, nomor, rilis_id, keadaan, benih, lembar, dibuka, dinilai, nilai, maks,
       persen, lulus, butir)
     select gen_random_uuid(), p.id, k->>'slug', 1, p.rilis_id, 'dinilai', 'u', '[]', now(), now(), 1000, 1000, 100, true, '[]'
     from cms.pendaftaran p join cms.rilis r on r.id = p.rilis_id, jsonb_array_elements(r.isi->'daftarKuis') k where p.id = $1`,
    [id],
  )
  expect(await run()).toBe(0)
  expect(await getMilik(peserta)).toMatchObject({ isSertifikatTersedia: false, sebabSertifikat: 'TANPA_UJI' })
  // Nor does a course without a test that decides give one for nothing.
  await portal.owner.query('alter table cms.rilis disable trigger user')
  await portal.owner.query(
    `update cms.rilis set isi = jsonb_set(isi, '{daftarKuis}', '[]') where id = (select rilis_id from cms.pendaftaran where id = $1)`,
    [id],
  )
  expect(await run()).toBe(0)
  expect((await peserta.ask('POST', '/api/belajar/sertifikat', { pendaftaran: id })).status).toBe(409)
  const milik = await getMilik(peserta)
  expect(milik).toMatchObject({ isSertifikatTersedia: false, sebabSertifikat: 'TANPA_UJI' })
  await peserta.send(
    ...(milik?.daftarPelajaran ?? []).map(({ slug }) =>
      toPeristiwa({ jenis: 'selesai', pendaftaran: id, pelajaran: slug }),
    ),
  )
  expect(await run()).toBe(1)
})
