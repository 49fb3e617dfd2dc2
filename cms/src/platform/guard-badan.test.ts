import { expect, test } from 'vitest'
import { checkBadan } from './guard-badan.ts'

const MEGA = 1_000_000
/** A request that sends piece after piece without saying how long it will be, and how much was taken of it. */
const createAliran = (tipe: string, mega: number) => {
  let diambil = 0
  const body = new ReadableStream({
    pull: (controller) => {
      if (diambil === mega) return controller.close()
      diambil += 1
      controller.enqueue(new Uint8Array(MEGA).fill(32))
    },
  })
  const init = { method: 'POST', headers: { 'Content-Type': tipe }, body, duplex: 'half' }
  return { request: new Request('http://uji.invalid/api/pengguna/login', init), getDiambil: () => diambil }
}

test.each([
  ['application/json', 2],
  ['multipart/form-data; boundary=x', 11],
])('%s without a length is taken in up to %d MB and refused there', async (tipe, max) => {
  const { request, getDiambil } = createAliran(tipe, 100)
  expect(await checkBadan(request)).toMatchObject({ status: 413 })
  expect(getDiambil()).toBeLessThan(max + 5)
})

test('what is not JSON is refused before anything of it is read', async () => {
  const { request, getDiambil } = createAliran('text/plain', 100)
  expect(await checkBadan(request)).toMatchObject({ status: 400 })
  expect(getDiambil()).toBeLessThan(2)
})

test('a body within the bound is left whole for Payload', async () => {
  const { request } = createAliran('application/json', 1)
  expect(await checkBadan(request)).toMatchObject({ status: 400 })
  const isi = JSON.stringify({ email: 'a@uji.invalid' })
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: isi }
  const baik = new Request('http://uji.invalid/api/pengguna/login', init)
  expect(await checkBadan(baik)).toBeNull()
  expect(await baik.text()).toBe(isi)
})

test.each([
  ['/api/apbdes/impor', null],
  ['/api/soal/impor', null],
  ['/api/soal', 400],
  ['/api/berkas', 400],
])('a plain form sent to %s: %s', async (alamat, status) => {
  const body = new FormData()
  body.set('terapkan', 'tidak')
  const jawaban = await checkBadan(new Request(`http://uji.invalid${alamat}`, { method: 'POST', body }))
  expect(jawaban?.status ?? null).toBe(status)
})
