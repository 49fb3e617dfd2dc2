/** Codes printed by an officer, with which people without an address of mail open accounts or find back to theirs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  askBelajar,
  createPesertaUji,
  isDikenalDesa,
  loginPeserta,
  SANDI_PESERTA,
  toPeserta,
} from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
})
afterAll(() => portal.close())

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
  test('never opens an officer’s account, nor a learner of another village', async () => {
    const lain = await createPesertaUji(portal)
    const operatorLain = await portal.login('operator-desa', 'tumbang-harapan')
    expect((await issue(operatorLain, { untuk: lain.masuk })).status).toBe(403)
    const { email } = portal.getAkun('kepala-desa', DESA)
    expect((await issue(operator, { untuk: email })).status).toBe(403)
    expect((await issue(operator, { untuk: 'tidak.ada' })).status).toBe(403)
  })
  test('that is guessed or mistyped is told nothing', async () => {
    expect((await use('AAAAA-AAAAA-AAAAA-A1', 'uji.tebak', SANDI_PESERTA)).isi).toEqual(
      (await use('tebak', 'uji.tebak', SANDI_PESERTA)).isi,
    )
  })
})
