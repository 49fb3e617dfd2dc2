import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const AKUN = 'a'.repeat(22)
const ORANG = { belajar: 't'.repeat(43), akun: AKUN, pengirim: null }
const PERISTIWA = {
  id: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01',
  waktu: '2026-11-20T00:00:00.000Z',
  jenis: 'buka',
  pendaftaran: '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f02',
  pelajaran: 'tugas',
}
const HASIL = [{ id: PERISTIWA.id, hasil: 'diterapkan', kode: null }]

/** A server in the place of the cms, which the site reaches over the network alone. */
let cms: Server
let jawaban = { status: 200, isi: {} as unknown }
let ditanya: { jalur: string; token: string; isi: unknown }[] = []
let recordTitipan: typeof import('./sinkron.ts').recordTitipan

beforeAll(async () => {
  cms = createServer(async (req, res) => {
    const bagian: Buffer[] = []
    for await (const potongan of req) bagian.push(potongan)
    const isi = JSON.parse(Buffer.concat(bagian).toString())
    ditanya.push({ jalur: req.url ?? '', token: req.headers.authorization ?? '', isi })
    res.writeHead(jawaban.status, { 'content-type': 'application/json' }).end(JSON.stringify(jawaban.isi))
  })
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('LEWU_CMS_LOCAL_URL', `http://127.0.0.1:${(cms.address() as AddressInfo).port}`)
  // Settings are read once per process.
  vi.resetModules()
  recordTitipan = (await import('./sinkron.ts')).recordTitipan
})
afterAll(() => {
  vi.unstubAllEnvs()
  cms.close()
})

function setCms(status: number, isi: unknown): void {
  jawaban = { status, isi }
  ditanya = []
}
function toForm(isian: Record<string, string>): FormData {
  const form = new FormData()
  for (const [nama, nilai] of Object.entries(isian)) form.set(nama, nilai)
  return form
}
const FORM = { akun: AKUN, daftar: JSON.stringify([PERISTIWA]) }
const alasan = [{ kode: 'X', pesan: 'Karena begitu.' }]

test.each([
  ['taken', 200, { daftar: HASIL, kabar: [] }, 200, 'ada'],
  ['by nobody who is signed in any more', 401, { alasan }, 401, 'masuk'],
  ['too often', 429, { alasan }, 429, 'sering'],
  ['that cannot be read', 422, { alasan }, 422, 'isian'],
  ['while the cms is in trouble', 500, {}, 503, 'mati'],
])('a batch %s', async (_, statusCms, isi, status, keadaan) => {
  setCms(statusCms, isi)
  expect(await recordTitipan(ORANG, toForm(FORM), 7)).toMatchObject({ status, isi: { keadaan, waktu: 7 } })
})

test.each([
  ['without a sign-in', { ...ORANG, belajar: null }, FORM, 'masuk'],
  ['kept by another account', ORANG, { ...FORM, akun: 'b'.repeat(22) }, 'akun-lain'],
  ['of no account', ORANG, { daftar: FORM.daftar }, 'akun-lain'],
  ['that is no JSON', ORANG, { ...FORM, daftar: '[' }, 'isian'],
  ['of nothing', ORANG, { ...FORM, daftar: '[]' }, 'isian'],
  ['of too many', ORANG, { ...FORM, daftar: JSON.stringify(Array(51).fill(PERISTIWA)) }, 'isian'],
  ['with a score in it', ORANG, { ...FORM, daftar: JSON.stringify([{ ...PERISTIWA, nilai: 100 }]) }, 'isian'],
])('a batch %s never reaches the cms', async (_, orang, isian, keadaan) => {
  setCms(200, { daftar: HASIL, kabar: [] })
  expect(await recordTitipan(orang, toForm(isian), 7)).toMatchObject({ isi: { keadaan } })
  expect(ditanya).toEqual([])
})

test('events go on as they came, under the learner’s own token', async () => {
  setCms(200, { daftar: HASIL, kabar: [] })
  await recordTitipan(ORANG, toForm(FORM), 7)
  expect(ditanya).toEqual([
    { jalur: '/api/belajar/peristiwa', token: `Belajar ${ORANG.belajar}`, isi: { daftar: [PERISTIWA] } },
  ])
})
