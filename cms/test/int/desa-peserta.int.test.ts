/** The village of a learner, changed by its owner: what goes along, what stays, and whose it is not to change. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PendaftaranSaya } from '../../src/contract/belajar.ts'
import {
  createPesertaUji,
  finishKursus,
  isDikenalDesa,
  KURSUS,
  loginPeserta,
  type Peserta,
  SANDI_PESERTA,
  toPeserta,
} from '../support/belajar.ts'
import { loginAs, type Orang, type Portal, startPortal } from '../support/portal.ts'

const [LAMA, BARU] = ['danum-lestari', 'tumbang-harapan']
let portal: Portal

const one = async <Isi>(sql: string, nilai: unknown[] = []): Promise<Isi> =>
  (await portal.owner.query(sql, nilai)).rows[0] as Isi
const ask = (orang: Peserta, desa: string) => orang.ask('POST', '/api/belajar/desa', { desa })
const getId = async (orang: Peserta): Promise<string> =>
  (await one<{ id: string }>('select id from cms.pengguna where email like $1', [`${orang.masuk}@%`])).id
const getDesa = (slug: string) =>
  one<{ id: string; nama: string; kabupaten: string }>(
    `select d.id, d.nama, b.nama as kabupaten from cms.wilayah d join cms.wilayah b on b.kode = d.kode_kabupaten where d.slug = $1`,
    [slug],
  )
const listDesaPendaftaran = async (orang: Peserta): Promise<[string, string][]> =>
  (
    await portal.owner.query(
      `select k.slug as kursus, d.slug as desa from cms.pendaftaran p join cms.kursus k on k.id = p.kursus_id
       join cms.wilayah d on d.id = p.desa_id where p.pengguna_id = $1 order by 1`,
      [await getId(orang)],
    )
  ).rows.map(({ kursus, desa }) => [kursus, desa])

beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

test('is shown, changed once, and refused where it is the same or none', async () => {
  const peserta = await createPesertaUji(portal)
  const [lama, baru] = [await getDesa(LAMA), await getDesa(BARU)]
  expect((await peserta.getSaya()).desa).toEqual({
    nama: lama.nama,
    kabupaten: lama.kabupaten,
    isTetap: false,
  })
  expect(await ask(peserta, LAMA)).toMatchObject({ status: 422, isi: { alasan: [{ kode: 'DESA_SAMA' }] } })
  expect(await ask(peserta, 'desa-entah')).toMatchObject({
    status: 422,
    isi: { alasan: [{ kode: 'DESA_TIDAK_ADA' }] },
  })
  expect((await ask(peserta, BARU)).status).toBe(200)
  expect((await peserta.getSaya()).desa).toMatchObject({ nama: baru.nama })
  const id = await getId(peserta)
  const { rows } = await portal.owner.query(
    `select pelaku, isi_hash is not null as "isBerisi" from cms.jejak where kumpulan = 'pengguna' and dokumen = $1 and aksi = 'ganti-desa'`,
    [id],
  )
  expect(rows).toEqual([{ pelaku: id, isBerisi: true }])
  expect((await ask(toPeserta(portal, '', 'x'.repeat(43)), BARU)).status).toBe(401)
})

test('takes along what is being learnt, and leaves what is complete where it was', async () => {
  const peserta = await createPesertaUji(portal)
  await finishKursus(portal, peserta)
  const lain = await peserta.ask('POST', '/api/belajar/pendaftaran', { kursus: 'kelembagaan-bpd' })
  expect(lain.status).toBe(200)
  await ask(peserta, BARU)
  expect(await listDesaPendaftaran(peserta)).toEqual([
    ['kelembagaan-bpd', BARU],
    [KURSUS, LAMA],
  ])
  // Who answers is asked by the new village.
  const { daftar } = await peserta.getSaya()
  const penjawab = daftar.find(({ kursus }) => kursus === 'kelembagaan-bpd')?.penjawab
  expect(penjawab).toEqual({ jenis: 'petugas', wilayah: (await getDesa(BARU)).kabupaten })
})

test('the membership of a cohort stays, and its tutor sees the new village', async () => {
  const peserta = await createPesertaUji(portal)
  const pendaftaran = await peserta.enrol()
  const { id: angkatan } = await one<{ id: string }>(
    `insert into cms.angkatan (nama, wilayah_id, kursus_id, mulai, selesai, gabung)
     select 'Pindah', b.id, k.id, '2026-01-01', '2090-12-31', 'terbuka' from cms.kursus k, cms.wilayah d
       join cms.wilayah b on b.kode = d.kode_kabupaten where k.slug = $1 and d.slug = $2 returning id`,
    [KURSUS, LAMA],
  )
  const gabung = { pendaftaran: pendaftaran.id, angkatan }
  expect((await peserta.ask('POST', '/api/belajar/angkatan', gabung)).status).toBe(200)
  await ask(peserta, BARU)
  const milik = (await peserta.getSaya()).daftar[0] as PendaftaranSaya
  expect(milik.angkatan?.id).toBe(angkatan)
  const { getPoolDb } = await import('../../src/platform/transaction.ts')
  const { listFaktaAnggota } = await import('../../src/belajar/angkatan/queries.ts')
  const fakta = await listFaktaAnggota(getPoolDb(portal.payload), angkatan, new Date())
  const baru = await getDesa(BARU)
  expect(fakta.map(({ desa, kabupaten }) => [desa, kabupaten])).toEqual([[baru.nama, baru.kabupaten]])
})

describe('what a village says of somebody', () => {
  let operator: Orang
  test('it knows nobody who came by typing its name, and names nobody who left', async () => {
    operator = await portal.login('operator-desa', LAMA)
    const kode = { nama: 'Rusmini Pindah', desa: null, perangkat: null, untuk: null }
    const { isi } = await operator.ask('POST', '/api/belajar/kode', kode)
    const masuk = `pindah-${crypto.randomUUID().slice(0, 8)}`
    const { askBelajar } = await import('../support/belajar.ts')
    await askBelajar(portal, null, 'POST', '/api/belajar/pakai-kode', {
      kode: isi.kode,
      masuk,
      sandi: SANDI_PESERTA,
    })
    const peserta = await loginPeserta(portal, masuk, SANDI_PESERTA)
    const { id: pendaftaran } = await finishKursus(portal, peserta)
    const sertifikat = (await peserta.ask('POST', '/api/belajar/sertifikat', { pendaftaran })).isi.id
    await peserta.ask('POST', '/api/belajar/sertifikat/izin', { sertifikat, izin: true })
    const listPemegang = async (slug: string): Promise<string[]> => {
      const { isi: salinan } = await one<{ isi: { daftarPemegang: { nama: string }[] } }>(
        `select isi from publik.salinan where jenis = 'pemerintahan' and kunci = $1`,
        [slug],
      )
      return salinan.daftarPemegang.map(({ nama }) => nama)
    }
    expect(await listPemegang(LAMA)).toContain('Rusmini Pindah')
    expect((await ask(peserta, BARU)).status).toBe(200)
    expect(await listPemegang(LAMA)).not.toContain('Rusmini Pindah')
    expect(await isDikenalDesa(portal, masuk)).toBe(false)
    // The certificate says what it said.
    const { desa } = await one<{ desa: string }>(
      `select isi->>'desa' as desa from cms.sertifikat where id = $1`,
      [sertifikat],
    )
    expect(desa).toBe((await getDesa(LAMA)).nama)
  })
})

describe('whose village follows from an office', () => {
  test('an official of the register does not change it, one who left office does', async () => {
    const peserta = await createPesertaUji(portal)
    const { id } = await one<{ id: string }>(
      `insert into cms.perangkat (desa_id, nama, jabatan, aktif) select id, 'Darma Pindah', 'Kaur Keuangan', true
       from cms.wilayah where slug = $1 returning id`,
      [LAMA],
    )
    await portal.owner.query('update cms.peserta set perangkat_id = $1 where pengguna_id = $2', [
      id,
      await getId(peserta),
    ])
    expect((await peserta.getSaya()).desa).toMatchObject({ isTetap: true })
    expect(await ask(peserta, BARU)).toMatchObject({
      status: 422,
      isi: { alasan: [{ kode: 'DESA_DARI_JABATAN' }] },
    })
    await portal.owner.query('update cms.perangkat set aktif = false where id = $1', [id])
    expect((await ask(peserta, BARU)).status).toBe(200)
  })
  test('nor does who holds an account of an office there', async () => {
    const akun = portal.getAkun('kaur-keuangan', LAMA)
    expect((await loginAs(portal.config, akun.email, akun.sandi)).id).not.toBe('')
    const pejabat = await loginPeserta(portal, akun.email, akun.sandi)
    expect((await pejabat.getSaya()).desa).toMatchObject({ isTetap: true })
    expect(await ask(pejabat, BARU)).toMatchObject({ isi: { alasan: [{ kode: 'DESA_DARI_JABATAN' }] } })
  })
})
