/** What somebody else changed in between is never written back as it was before. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDraf, givePeran, take } from '../support/anggaran.ts'
import { loginAs, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const SANDI_BARU = 'empat kuda menari di dermaga'
let portal: Portal
let operator: Orang
let admin: Orang
const signIn = async (email: string, password: string): Promise<number> =>
  (await portal.siapaPun.ask('POST', '/api/pengguna/login', { email, password })).status
/** Does something again and again, three at a time, until `work` has ended. */
const runBeside = async <Hasil>(
  again: () => Promise<unknown>,
  work: () => Promise<Hasil>,
): Promise<Hasil> => {
  let isSelesai = false
  const beside = [1, 2, 3].map(async () => {
    while (!isSelesai) await again()
  })
  return work().finally(async () => {
    isSelesai = true
    await Promise.all(beside)
  })
}
const findSatu = async <Isi>(sql: string, ...nilai: unknown[]): Promise<Isi> =>
  (await portal.owner.query(sql, nilai)).rows[0]

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  admin = await portal.login('admin-provinsi', null)
})
afterAll(() => portal.close())

test('a new password holds, whoever signs in with the old one meanwhile', async () => {
  const { email, sandi } = portal.getAkun('bpd', DESA)
  const orang = await loginAs(portal.config, email, sandi)
  const ganti = { password: SANDI_BARU, sandiLama: sandi }
  const { status } = await runBeside(
    () => signIn(email, sandi),
    () => orang.ask('PATCH', `/api/pengguna/${orang.id}`, ganti),
  )
  expect(status).toBe(200)
  expect([await signIn(email, sandi), await signIn(email, SANDI_BARU)]).toEqual([401, 200])
  // Only the browser that changed it, and the one that has signed in just now.
  const { jumlah } = await findSatu<{ jumlah: string }>(
    'select count(*) as jumlah from cms.pengguna_sessions where _parent_id = $1',
    orang.id,
  )
  expect(jumlah).toBe('2')
  expect((await orang.ask('GET', '/api/pengguna/me')).isi.user).not.toBeNull()
}, 60_000)

test('a disabled account stays disabled, whatever its owner changes or prolongs meanwhile', async () => {
  const { email, sandi } = portal.getAkun('kaur-keuangan', DESA)
  const orang = await loginAs(portal.config, email, sandi)
  const jalan = `/api/pengguna/${orang.id}`
  const isAktif = async () =>
    (await findSatu<{ aktif: boolean }>('select aktif from cms.pengguna where id = $1', orang.id)).aktif
  for (const again of [
    () => orang.ask('PATCH', jalan, { nama: 'Masih Ada' }),
    () => orang.ask('POST', '/api/pengguna/refresh-token', {}),
    () => signIn(email, sandi),
  ]) {
    await admin.ask('PATCH', jalan, { aktif: true })
    const { status } = await runBeside(again, async () => {
      await again()
      return admin.ask('PATCH', jalan, { aktif: false })
    })
    expect([status, await isAktif()]).toEqual([200, false])
  }
}, 60_000)

test('those who sign in at the same moment are all signed in, and signing out ends one of them', async () => {
  const { email, sandi } = portal.getAkun('kepala-desa', DESA)
  const daftar = await Promise.all(Array.from({ length: 6 }, () => loginAs(portal.config, email, sandi)))
  const listMasuk = async () =>
    (await Promise.all(daftar.map((orang) => orang.ask('GET', '/api/pengguna/me')))).map(
      ({ isi }) => isi.user !== null,
    )
  expect(await listMasuk()).toEqual(Array(6).fill(true))
  expect((await daftar[0]?.ask('POST', '/api/pengguna/logout', {}))?.status).toBe(200)
  expect(await listMasuk()).toEqual([false, ...Array(5).fill(true)])
  expect((await daftar[1]?.ask('POST', '/api/pengguna/refresh-token', {}))?.status).toBe(200)
  expect((await daftar[2]?.ask('POST', '/api/pengguna/logout?allSessions=true', {}))?.status).toBe(200)
  expect(await listMasuk()).toEqual(Array(6).fill(false))
}, 60_000)

test('a change that looks like the work with sessions is a change all the same', async () => {
  const orang = await portal.login('bpd', 'tumbang-harapan')
  const isi = { nama: 'Nama Lain', updatedAt: null, sessions: [] }
  expect((await orang.ask('PATCH', `/api/pengguna/${orang.id}`, isi)).status).toBe(200)
  expect((await orang.ask('GET', '/api/pengguna/me')).isi.user).toMatchObject({ nama: 'Nama Lain' })
})

test('what nobody may change is refused, though its rows cannot be locked', async () => {
  const [baris] = (await admin.ask('GET', '/api/jejak?limit=1')).isi.docs as { id: string }[]
  for (const method of ['PATCH', 'DELETE'])
    expect((await admin.ask(method, `/api/jejak/${baris?.id}`, { alasan: 'x' })).status).toBe(403)
})

describe('a step of a document', () => {
  test('is not taken back by a change or a move to the trash that began before', async () => {
    for (const tahun of [2070, 2071, 2072]) {
      const id = await createDraf(operator, tahun)
      const jalan = `/api/apbdes/${id}`
      const jawaban = await Promise.all([
        take(operator, id, 'ajukan'),
        operator.ask('PATCH', jalan, { tahun }),
        operator.ask('PATCH', jalan, { deletedAt: new Date().toISOString() }),
        operator.ask('PATCH', jalan, { tahun }),
      ])
      const { status, deleted_at } = await findSatu<{ status: string; deleted_at: unknown }>(
        'select status, deleted_at from cms.apbdes where id = $1',
        id,
      )
      const isDiajukan = jawaban[0]?.status === 200
      const isDibuang = jawaban[2]?.status === 200
      expect([status, deleted_at !== null]).toEqual([isDiajukan ? 'diajukan' : 'draf', isDibuang])
      expect(isDiajukan).not.toBe(isDibuang)
    }
  }, 60_000)

  test('finds the lines that were there: none goes after it', async () => {
    for (const tahun of [2073, 2074, 2075]) {
      const id = await createDraf(operator, tahun)
      const { baris } = await findSatu<{ baris: string }>(
        'select id as baris from cms.apbdes_baris where apbdes_id = $1 limit 1',
        id,
      )
      const [ajukan, hapus] = await Promise.all([
        take(operator, id, 'ajukan'),
        operator.ask('DELETE', `/api/apbdes-baris/${baris}`),
      ])
      expect(ajukan?.status).toBe(200)
      const { sesudah } = await findSatu<{ sesudah: boolean }>(
        `select exists(select 1 from cms.apbdes_baris where id = $1) as sesudah`,
        baris,
      )
      expect(sesudah).toBe(hapus?.status !== 200)
    }
  }, 60_000)
})

test('an office given while the account is changed is not forgotten', async () => {
  const orang = await portal.login('sekretaris-desa', DESA)
  const wilayah = await findSatu<{ id: string }>(
    `select id from cms.wilayah where slug = 'tumbang-harapan' and tingkat = 'desa'`,
  )
  const { status } = await runBeside(
    () => orang.ask('PATCH', `/api/pengguna/${orang.id}`, { nama: 'Sekretaris Rajin' }),
    () => givePeran(admin, { pengguna: orang.id, peran: 'operator-desa', wilayah: wilayah.id }),
  )
  expect(status).toBe(201)
  const { ada } = await findSatu<{ ada: boolean }>(
    'select exists(select 1 from cms.pengguna_rels where parent_id = $1 and wilayah_id = $2) as ada',
    orang.id,
    wilayah.id,
  )
  expect(ada).toBe(true)
}, 60_000)
