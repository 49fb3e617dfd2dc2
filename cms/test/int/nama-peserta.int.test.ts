/** A learner asks for the right name; the province decides, and certificates that hold are replaced. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sertifikatPublikSchema } from '../../src/contract/sertifikat.ts'
import { createPesertaUji, finishKursus, type Peserta } from '../support/belajar.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'

const BARU = 'Sulaiman Contoh, S.Pd.'
let portal: Portal
let admin: Orang
let peserta: Peserta
let id = ''

const ask = (nama: string) => peserta.ask('POST', '/api/belajar/nama', { nama })
const decide = (orang: Orang, nama: string, setuju: boolean, alasan = ''): Promise<Jawaban> =>
  orang.ask('POST', '/api/belajar/nama/putuskan', { pengguna: id, nama, setuju, alasan })
const getSaya = () => peserta.getSaya()
const toKode = ({ isi }: Pick<Jawaban, 'isi'>): string[] =>
  ((isi.alasan ?? []) as { kode: string }[]).map(({ kode }) => kode)
const listSertifikat = async () =>
  (
    await portal.owner.query(
      `select c.keadaan, s.isi from cms.sertifikat c join publik.salinan s on s.jenis = 'sertifikat' and s.kunci = c.kode_hash
       join cms.pendaftaran p on p.id = c.pendaftaran_id where p.pengguna_id = $1 order by c.urut`,
      [id],
    )
  ).rows.map(({ keadaan, isi }) => [keadaan, sertifikatPublikSchema.parse(isi).nama])

beforeAll(async () => {
  portal = await startPortal()
  admin = await portal.login('admin-provinsi', null)
  peserta = await createPesertaUji(portal)
  const { rows } = await portal.owner.query('select id from cms.pengguna where email like $1', [
    `${peserta.masuk}@%`,
  ])
  id = rows[0].id
  const { id: pendaftaran } = await finishKursus(portal, peserta)
  expect((await peserta.ask('POST', '/api/belajar/sertifikat', { pendaftaran })).status).toBe(200)
})
afterAll(() => portal.close())

test('what is no name, or the one that stands, is refused at once', async () => {
  expect(toKode(await ask('Sulaiman  Uji Contoh'))).toEqual(['NAMA_SAMA'])
  expect(toKode(await ask('Sulaiman 0812'))).toEqual(['NAMA_BERANGKA'])
  expect((await ask('S')).status).toBe(422)
  expect((await getSaya()).namaDiminta).toBeNull()
})

test('it waits, a newer one takes its place, and nobody but the province decides', async () => {
  expect((await ask('Sulaiman')).status).toBe(200)
  expect((await ask(BARU)).status).toBe(200)
  expect((await getSaya()).namaDiminta).toEqual({ nama: BARU, alasanTolak: null })
  const lain = await portal.login('operator-desa', 'danum-lestari')
  for (const orang of [
    lain,
    await portal.login('tutor', null),
    await portal.login('petugas-kabupaten', null),
  ])
    expect((await decide(orang, BARU, true)).status).toBe(403)
  expect(toKode(await decide(admin, 'Sulaiman', true))).toEqual(['TIDAK_DITEMUKAN'])
  expect((await getSaya()).nama).toBe('Sulaiman Uji Contoh')
})

test('refused it says why, and may be asked again', async () => {
  expect(toKode(await decide(admin, BARU, false))).toEqual(['ALASAN_WAJIB'])
  expect((await decide(admin, BARU, false, 'Lampirkan ijazahnya')).status).toBe(200)
  expect((await getSaya()).namaDiminta).toEqual({ nama: BARU, alasanTolak: 'Lampirkan ijazahnya' })
  expect(toKode(await decide(admin, BARU, true))).toEqual(['TIDAK_DITEMUKAN'])
  expect((await ask(BARU)).status).toBe(200)
})

test('agreed, it is the name of the account, and the certificate is replaced', async () => {
  expect(await listSertifikat()).toEqual([['berlaku', 'Sulaiman Uji Contoh']])
  const { status, isi } = await decide(admin, BARU, true)
  expect([status, isi]).toEqual([200, { diganti: 1, tertinggal: [] }])
  expect(await getSaya()).toMatchObject({ nama: BARU, namaDiminta: null })
  expect(await listSertifikat()).toEqual([
    ['diganti', 'Sulaiman Uji Contoh'],
    ['berlaku', BARU],
  ])
})

test('a certificate that has run out stays so, and the trail tells who decided without a name', async () => {
  await portal.owner.query('alter table cms.sertifikat disable trigger sertifikat_tetap')
  await portal.owner.query(
    `update cms.sertifikat set isi = jsonb_set(isi, '{berlakuSampai}', '"2026-01-31"') where keadaan = 'berlaku'
      and pendaftaran_id in (select id from cms.pendaftaran where pengguna_id = $1)`,
    [id],
  )
  await portal.owner.query('alter table cms.sertifikat enable trigger sertifikat_tetap')
  expect((await ask('Sulaiman Contoh, M.Pd.')).status).toBe(200)
  expect((await decide(admin, 'Sulaiman Contoh, M.Pd.', true)).isi).toEqual({ diganti: 1, tertinggal: [] })
  const { rows } = await portal.owner.query(
    `select isi->>'berlakuSampai' as sampai from cms.sertifikat c join cms.pendaftaran p on p.id = c.pendaftaran_id
     where p.pengguna_id = $1 and c.keadaan = 'berlaku'`,
    [id],
  )
  expect(rows).toEqual([{ sampai: '2026-01-31' }])
  const jejak = await portal.owner.query(
    `select aksi, alasan from cms.jejak where kumpulan = 'pengguna' and dokumen = $1 and aksi like '%-nama' order by nomor`,
    [id],
  )
  expect(jejak.rows).toEqual([
    { aksi: 'tolak-nama', alasan: null },
    { aksi: 'betulkan-nama', alasan: null },
    { aksi: 'betulkan-nama', alasan: null },
  ])
})
