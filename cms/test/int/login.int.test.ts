/** Signing in while others guess: slowed down, never shut out. */
import crypto from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { importAnggaran, SEIMBANG, take } from '../support/anggaran.ts'
import { type Akun, type Jawaban, loginAs, type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let akun: Akun
const askLogin = async (
  email: string,
  password: string,
  headers: Record<string, string> = {},
): Promise<Response> => {
  const { handleApi } = await import('../../src/platform/handle-api.ts')
  const asal = process.env.LEWU_CMS_URL ?? ''
  return handleApi(
    new Request(`${asal}/api/pengguna/login`, {
      method: 'POST',
      headers: { Origin: asal, 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ email, password }),
    }),
    portal.config,
  )
}
const signIn = async (...masukan: Parameters<typeof askLogin>): Promise<number> =>
  (await askLogin(...masukan)).status
const guess = (banyak: number, email: string, headers: Record<string, string> = {}): Promise<number[]> =>
  Promise.all(Array.from({ length: banyak }, () => signIn(email, 'tebakan-yang-salah', headers)))

beforeAll(async () => {
  portal = await startPortal()
  akun = portal.getAkun('kepala-desa', 'danum-lestari')
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => portal.close())

test('eighty guesses of strangers do not keep the owner out, who then signs in without waiting', async () => {
  expect(new Set(await guess(80, akun.email))).toEqual(new Set([401]))
  expect(await signIn(akun.email, akun.sandi)).toBe(200)
  const mulai = performance.now()
  expect(await signIn(akun.email, akun.sandi)).toBe(200)
  expect(performance.now() - mulai).toBeLessThan(2_000)
}, 120_000)

test('a browser stays signed in and signs out by a POST of no bytes and no type', async () => {
  const { handleApi } = await import('../../src/platform/handle-api.ts')
  const asal = process.env.LEWU_CMS_URL ?? ''
  const { cookie, ask } = await loginAs(portal.config, akun.email, akun.sandi)
  const post = async (jalan: string, body: Uint8Array<ArrayBuffer>): Promise<number> => {
    const headers = { Origin: asal, Cookie: cookie }
    const request = new Request(`${asal}${jalan}`, { method: 'POST', headers, body })
    expect(request.headers.get('Content-Type')).toBeNull()
    return (await handleApi(request, portal.config)).status
  }
  expect(await post('/api/pengguna/refresh-token', new Uint8Array())).toBe(200)
  // Bytes without a type stay unreadable, and a new row still has to hold something.
  expect(await post('/api/pengguna/refresh-token', new Uint8Array([123, 125]))).toBe(400)
  expect(await post('/api/apbdes', new Uint8Array())).toBe(400)
  expect((await ask('GET', '/api/pengguna/me')).isi.user).not.toBeNull()
  expect(await post('/api/pengguna/logout', new Uint8Array())).toBe(200)
  expect((await ask('GET', '/api/pengguna/me')).isi.user).toBeNull()
})

/** How many hashes ran at the same time while `work` was done. Payload asks the same module object for them. */
const measureBersamaan = async (work: () => Promise<void>): Promise<number> => {
  let sekarang = 0
  let terbanyak = 0
  const asli = crypto.pbkdf2
  vi.spyOn(crypto, 'pbkdf2').mockImplementation((sandi, garam, putaran, panjang, cara, selesai) => {
    sekarang += 1
    terbanyak = Math.max(terbanyak, sekarang)
    asli(sandi, garam, putaran, panjang, cara, (galat, hasil) => {
      sekarang -= 1
      selesai(galat, hasil)
    })
  })
  await work()
  return terbanyak
}

test('two passwords are checked at once, eighty wait, and the others are told when to come back', async () => {
  const mulai = performance.now()
  const jawaban: Response[] = []
  const terbanyak = await measureBersamaan(async () => {
    const daftar = Array.from({ length: 100 }, (_, i) =>
      askLogin(portal.daftarAkun[i]?.email ?? `antre-${i}@uji.invalid`, 'tebakan'),
    )
    jawaban.push(...(await Promise.all(daftar)))
  })
  expect(terbanyak).toBe(2)
  expect(jawaban.filter(({ status }) => status === 401)).toHaveLength(82)
  const ditolak = jawaban.filter(({ status }) => status === 503)
  expect(ditolak).toHaveLength(18)
  expect(ditolak[0]?.headers.get('Retry-After')).toBe('10')
  expect(await ditolak[0]?.text()).toContain('Tunggu 10 detik')
  expect(performance.now() - mulai).toBeLessThan(60_000)
  expect(await signIn(akun.email, akun.sandi)).toBe(200)
}, 120_000)

test('changes of passwords sent at once neither lock each other out of the database nor pass the bound', async () => {
  const orang = await loginAs(portal.config, akun.email, akun.sandi)
  const isi = { password: 'empat kuda menari di dermaga', sandiLama: 'bukan sandi saya' }
  const status: number[] = []
  const terbanyak = await measureBersamaan(async () => {
    const daftar = Array.from({ length: 20 }, () => orang.ask('PATCH', `/api/pengguna/${orang.id}`, isi))
    status.push(...(await Promise.all(daftar)).map((satu) => satu.status))
  })
  expect(terbanyak).toBeLessThanOrEqual(2)
  expect(status.filter((satu) => satu === 400).length).toBeGreaterThanOrEqual(4)
  expect(status.filter((satu) => satu === 400 || satu === 503)).toHaveLength(20)
  expect(await signIn(akun.email, akun.sandi)).toBe(200)
}, 60_000)

test('signing in often is no guessing', async () => {
  const mulai = performance.now()
  for (let kali = 0; kali < 12; kali += 1) expect(await signIn(akun.email, akun.sandi)).toBe(200)
  expect(performance.now() - mulai).toBeLessThan(8_000)
}, 30_000)

test('an unknown e-mail waits as a known one does', async () => {
  const measure = async (email: string): Promise<number> => {
    const mulai = performance.now()
    await guess(1, email)
    return performance.now() - mulai
  }
  const waktu = { dikenal: Number.POSITIVE_INFINITY, asing: Number.POSITIVE_INFINITY }
  // In turns and by the best of each, so that other work on the machine weighs on both alike.
  for (const { email } of portal.daftarAkun.filter(({ peran }) => peran === 'bpd').slice(0, 6)) {
    waktu.dikenal = Math.min(waktu.dikenal, await measure(email))
    waktu.asing = Math.min(waktu.asing, await measure(`tidak-ada-${email}`))
  }
  // Without the hash that the unknown one is charged with, the ratio is below a tenth.
  expect(waktu.asing / waktu.dikenal).toBeGreaterThan(0.5)
  expect(waktu.asing / waktu.dikenal).toBeLessThan(2)
}, 30_000)

test('behind a named proxy one address is refused after a hundred failures, and nobody else', async () => {
  const { getEnv } = await import('../../src/platform/env.ts')
  const env = getEnv()
  env.LEWU_PROXY_IP_HEADER = 'x-asal'
  const penebak = { 'x-asal': '1.2.3.4, 203.0.113.9' }
  const daftar = await Promise.all(
    Array.from({ length: 120 }, (_, i) => signIn(`tebak-${i}@uji.invalid`, 'x', penebak)),
  )
  expect(daftar.filter((status) => status === 429)).toHaveLength(20)
  expect(await signIn(akun.email, akun.sandi, { 'x-asal': '198.51.100.7' })).toBe(200)
  expect(await signIn(akun.email, akun.sandi)).toBe(200)
  const ditahan = await askLogin(akun.email, akun.sandi, penebak)
  expect([ditahan.status, ditahan.headers.get('Retry-After')]).toEqual([429, '300'])
  const { handleMasuk } = await import('../../src/masuk/index.ts')
  const asal = process.env.LEWU_CMS_URL ?? ''
  const body = new URLSearchParams({ email: akun.email, sandi: akun.sandi })
  const kirim = new Request(`${asal}/masuk`, { method: 'POST', headers: { Origin: asal, ...penebak }, body })
  const halaman = await handleMasuk(portal.payload, kirim)
  expect([halaman.status, halaman.headers.get('Retry-After')]).toEqual([429, '300'])
  expect(await halaman.text()).toContain('role="alert">Terlalu banyak percobaan masuk. Tunggu lima menit.')
  env.LEWU_PROXY_IP_HEADER = ''
}, 120_000)

test('the log names logins, refusals and what the trail records, and no personal data', async () => {
  const baris: unknown[] = []
  vi.spyOn(portal.payload.logger, 'info').mockImplementation((satu: unknown) => void baris.push(satu))
  vi.spyOn(portal.payload.logger, 'warn').mockImplementation((satu: unknown) => void baris.push(satu))
  const jawaban: Jawaban = await portal.siapaPun.ask('POST', '/api/pengguna/login', {
    email: akun.email,
    password: akun.sandi,
  })
  await signIn(akun.email, 'salah')
  const { id } = jawaban.isi.user as { id: string }
  const orang = await loginAs(portal.config, akun.email, akun.sandi)
  await orang.ask('POST', '/api/peran?rahasia=1', { nomorSk: 'rahasia' })
  await take(orang, crypto.randomUUID(), 'tetapkan')
  const operator = portal.getAkun('operator-desa', 'danum-lestari')
  await importAnggaran(await loginAs(portal.config, operator.email, operator.sandi), 2047, SEIMBANG)
  const tolak = { peristiwa: 'akses-ditolak', pengguna: id }
  expect(baris).toContainEqual(expect.objectContaining({ ...tolak, cara: 'POST', jalan: '/api/peran' }))
  expect(baris).toContainEqual(expect.objectContaining({ ...tolak, jalan: expect.stringContaining('/alur') }))
  expect(baris).toContainEqual(
    expect.objectContaining({ peristiwa: 'jejak', kumpulan: 'apbdes', aksi: 'impor' }),
  )
  expect(JSON.stringify(baris)).not.toContain('rahasia')
  expect(baris).toContainEqual(expect.objectContaining({ peristiwa: 'masuk', pengguna: id }))
  expect(baris).toContainEqual(expect.objectContaining({ peristiwa: 'gagal-masuk' }))
  expect(JSON.stringify(baris)).not.toContain(akun.email)
})
