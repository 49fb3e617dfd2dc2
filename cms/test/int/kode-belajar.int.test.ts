/** Codes printed by an officer, with which people without an address of mail open accounts or find back to theirs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  askBelajar,
  createPesertaUji,
  isDikenalDesa,
  KURSUS,
  loginPeserta,
  SANDI_PESERTA,
  toPeserta,
} from '../support/belajar.ts'
import { toHuruf } from '../support/nama-uji.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
})
afterAll(() => portal.close())

type Desa = { id: string; kabupaten: string }
const getDesa = async (slug: string): Promise<Desa> =>
  (
    await portal.owner.query(
      `select d.id, b.id as kabupaten from cms.wilayah d join cms.wilayah b on b.kode = d.kode_kabupaten where d.slug = $1`,
      [slug],
    )
  ).rows[0]

async function createAngkatan({ kabupaten: wilayah }: Desa, tutor: string): Promise<string> {
  const { rows } = await portal.owner.query('select id from cms.kursus where slug = $1', [KURSUS])
  const provinsi = await portal.login('admin-provinsi', null)
  const masa = { mulai: '2026-01-01', selesai: '2090-12-31', gabung: 'terbuka', macetHari: 14 }
  const isi = { nama: 'Angkatan kode', kursus: rows[0].id, wilayah, tutor: [tutor], ...masa }
  return ((await provinsi.ask('POST', '/api/angkatan', isi)).isi.doc as { id: string }).id
}

describe('a printed code', () => {
  const issue = (orang: Orang, isi: object) =>
    orang.ask('POST', '/api/belajar/kode', { nama: null, desa: null, perangkat: null, untuk: null, ...isi })
  const use = (kode: unknown, masuk: string | null, sandi: string) =>
    askBelajar(portal, null, 'POST', '/api/belajar/pakai-kode', { kode, masuk, sandi })

  test('opens an account once, typed in small letters', async () => {
    const { isi, status } = await issue(operator, { nama: 'Rusmini Contoh' })
    expect(status).toBe(201)
    const kode = String(isi.kode).toLowerCase().replaceAll('-', ' ')
    const masuk = `rusmini-${crypto.randomUUID().slice(0, 8)}`
    const dibuka = await use(kode, masuk, SANDI_PESERTA)
    expect(dibuka).toMatchObject({ status: 200, isi: { nama: 'Rusmini Contoh' } })
    expect((await toPeserta(portal, masuk, String(dibuka.isi.token)).getSaya()).nama).toBe('Rusmini Contoh')
    expect((await use(kode, `${masuk}2`, SANDI_PESERTA)).status).toBe(422)
  })
  test('sets a lost password anew and ends the old sessions', async () => {
    const lain = await createPesertaUji(portal)
    const { isi } = await issue(operator, { untuk: lain.masuk })
    const sandi = 'sungai-meja-biru-lentera-9'
    expect((await use(isi.kode, null, sandi)).status).toBe(200)
    expect((await lain.ask('GET', '/api/belajar/saya')).status).toBe(401)
    expect((await loginPeserta(portal, lain.masuk, sandi)).token).toHaveLength(43)
  })
  test('joins an account made alone to the village that knows its owner, for whoever types its password', async () => {
    const lain = await createPesertaUji(portal)
    const orangLain = await issue(operator, { nama: 'Rusmini Contoh' })
    expect((await use(orangLain.isi.kode, lain.masuk, SANDI_PESERTA)).isi).toMatchObject({
      alasan: [{ kode: 'NAMA_LAIN' }],
    })
    const { nama } = await lain.getSaya()
    const { isi } = await issue(operator, { nama: nama.toUpperCase() })
    const salah = await use(isi.kode, lain.masuk, 'bukan-sandinya-meja-biru-7')
    expect([salah.status, salah.isi]).toMatchObject([422, { alasan: [{ kode: 'MASUK_TERPAKAI' }] }])
    expect(await isDikenalDesa(portal, lain.masuk)).toBe(false)
    const dihubungkan = await use(isi.kode, lain.masuk, SANDI_PESERTA)
    expect([dihubungkan.status, await isDikenalDesa(portal, lain.masuk)]).toEqual([200, true])
    expect((await use(isi.kode, lain.masuk, SANDI_PESERTA)).status).toBe(422)
    const dariTutor = await issue(await portal.login('tutor', null), { nama })
    expect((await use(dariTutor.isi.kode, lain.masuk, SANDI_PESERTA)).status).toBe(422)
    expect(await isDikenalDesa(portal, lain.masuk)).toBe(true)
  })
  test('printed by a tutor for a village leads into a cohort of its area, and says for nobody that the village knows them', async () => {
    const tutor = await portal.login('tutor', null)
    const desa = await getDesa(DESA)
    const { isi } = await issue(tutor, { nama: 'Rusmini Contoh', desa: desa.id })
    const masuk = `rusmini-${crypto.randomUUID().slice(0, 8)}`
    const dibuka = await use(isi.kode, masuk, SANDI_PESERTA)
    const peserta = toPeserta(portal, masuk, String(dibuka.isi.token))
    expect(await isDikenalDesa(portal, masuk)).toBe(false)
    const angkatan = await createAngkatan(desa, tutor.id)
    expect((await peserta.enrol()).angkatanTerbuka).toMatchObject([{ id: angkatan }])
    const tambah = await tutor.ask('POST', `/api/belajar/angkatan/${angkatan}/anggota`, { nama: masuk })
    expect(tambah.isi).toMatchObject({ ditambahkan: 1, didaftarkan: 0 })
  })
  test('for a village joins an account that named none, and takes its cohort along', async () => {
    const tutor = await portal.login('tutor', null)
    const lama = await issue(tutor, { nama: 'Rusmini Contoh' })
    const masuk = `rusmini-${crypto.randomUUID().slice(0, 8)}`
    const dibuka = await use(lama.isi.kode, masuk, SANDI_PESERTA)
    const peserta = toPeserta(portal, masuk, String(dibuka.isi.token))
    await peserta.enrol()
    const { isi } = await issue(tutor, { nama: 'Rusmini Contoh', desa: (await getDesa(DESA)).id })
    expect((await use(isi.kode, masuk, SANDI_PESERTA)).status).toBe(200)
    const { rows } = await portal.owner.query(
      `select d.slug from cms.pendaftaran p join cms.pengguna u on u.id = p.pengguna_id join cms.wilayah d on d.id = p.desa_id
       where u.email like $1`,
      [`${masuk}@%`],
    )
    expect([rows, await isDikenalDesa(portal, masuk)]).toEqual([[{ slug: DESA }], false])
  })
  test('of a sheet is one for each name; asked for again, the same sheet, once in the trail', async () => {
    const tutor = await portal.login('tutor', null)
    const desa = await getDesa(DESA)
    const permintaan = crypto.randomUUID()
    const ask = (orang: Orang, isi: object) => orang.ask('POST', '/api/belajar/kode/lembar', isi)
    const isi = { permintaan, desa: desa.id, nama: 'Ani Lembar\nBudi Lembar\nani  lembar\n' }
    const pertama = await ask(tutor, isi)
    expect(pertama).toMatchObject({ status: 201, isi: { kembar: ['Ani Lembar'] } })
    const daftar = pertama.isi.daftar as { nama: string; kode: string }[]
    expect(daftar.map(({ nama }) => nama)).toEqual(['Ani Lembar', 'Budi Lembar'])
    expect((await ask(tutor, isi)).isi).toEqual(pertama.isi)
    const { rows } = await portal.owner.query(
      `select count(*)::int as n from cms.jejak where aksi = 'kode-belajar' and dokumen = 'Ani Lembar'`,
    )
    expect(rows[0].n).toBe(1)
    const lain = await ask(tutor, { ...isi, permintaan: crypto.randomUUID() })
    expect((lain.isi.daftar as typeof daftar)[0]?.kode).not.toBe(daftar[0]?.kode)
    const masuk = `budi-${crypto.randomUUID().slice(0, 8)}`
    expect((await use(daftar[1]?.kode, masuk, SANDI_PESERTA)).isi).toMatchObject({ nama: 'Budi Lembar' })
    const banyak = Array.from({ length: 61 }, (_, i) => `Peserta ${toHuruf(i)}`).join('\n')
    expect((await ask(tutor, { ...isi, nama: banyak })).status).toBe(422)
    expect(await ask(tutor, { ...isi, nama: '1. Ani Lembar' })).toMatchObject({
      status: 422,
      isi: { alasan: [{ kode: 'NAMA_BERANGKA', pesan: expect.stringContaining('1. Ani Lembar') }] },
    })
    expect((await ask(await portal.login('operator-desa', 'tumbang-harapan'), isi)).status).toBe(403)
    expect((await ask(await portal.login('kepala-desa', DESA), isi)).status).toBe(403)
  })
  test('of a sheet asked for again and again is paid for once', async () => {
    const tutor = await portal.login('tutor', null)
    const nama = Array.from({ length: 60 }, (_, i) => `Ulang ${toHuruf(i)}`).join('\n')
    const isi = { permintaan: crypto.randomUUID(), desa: (await getDesa(DESA)).id, nama }
    const ask = async () => (await tutor.ask('POST', '/api/belajar/kode/lembar', isi)).status
    // Eleven sheets would be more than one person may print in a day.
    for (let kali = 0; kali < 11; kali++) expect(await ask()).toBe(201)
  })
  test('never opens an officer’s account, nor a learner of another village', async () => {
    const lain = await createPesertaUji(portal)
    const operatorLain = await portal.login('operator-desa', 'tumbang-harapan')
    expect((await issue(operatorLain, { untuk: lain.masuk })).status).toBe(403)
    const { email } = portal.getAkun('kepala-desa', DESA)
    expect((await issue(operator, { untuk: email })).status).toBe(403)
    expect((await issue(operator, { untuk: 'tidak.ada' })).status).toBe(403)
  })
  test('is made out to nobody whose name has figures', async () => {
    expect(await issue(operator, { nama: 'Rusmini 2' })).toMatchObject({
      isi: { alasan: [{ kode: 'NAMA_BERANGKA' }] },
    })
  })
  test('that is guessed or mistyped is told nothing', async () => {
    expect((await use('AAAAA-AAAAA-AAAAA-A1', 'uji.tebak', SANDI_PESERTA)).isi).toEqual(
      (await use('tebak', 'uji.tebak', SANDI_PESERTA)).isi,
    )
  })
})
