/** Practice of a course that was never released is tried in its preview: marked by the draft's bank, and nothing is kept. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { muatanPratinjauSchema } from '../../src/contract/pratinjau.ts'
import { askBelajar } from '../support/belajar.ts'
import { toTeks } from '../support/naskah.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let penulis: Orang
let kursus: string
const soal: Record<string, string> = {}

const createSoal = async (nama: string): Promise<void> => {
  const { isi } = await penulis.ask('POST', '/api/soal', {
    kursus,
    kategori: 'Uji',
    jenis: 'benar-salah',
    pertanyaan: `Pernyataan ${nama}?`,
    pernyataan: 'benar',
    pembahasan: 'Sebab begitu.',
    status: 'siap',
  })
  soal[nama] = (isi.doc as { id: string }).id
}
const getTanda = async (): Promise<string> => {
  const { isi } = await penulis.ask('GET', `/api/kursus/${kursus}/pratinjau`)
  return muatanPratinjauSchema.parse(JSON.parse(String(isi.muatan))).latihan ?? ''
}
const grade = (tanda: string, nama: string, jawaban: unknown) =>
  askBelajar(portal, null, 'POST', '/api/belajar/latihan-pratinjau', {
    tanda,
    jawaban: [{ soal: soal[nama], jawaban }],
  })

beforeAll(async () => {
  portal = await startPortal()
  penulis = await portal.login('penulis-kursus', null)
  const naskah = (blok: object[]) => ({
    judul: 'Kursus pratinjau uji',
    ringkasan: 'Uji.',
    untuk: 'Siapa saja',
    daftarPelajaran: [
      { judul: 'Satu', menit: 5, blok: [{ blockType: 'teks', isi: toTeks('Isi.') }, ...blok] },
    ],
  })
  const { isi } = await penulis.ask('POST', '/api/kursus', naskah([]))
  kursus = (isi.doc as { id: string }).id
  await createSoal('dilatih')
  await createSoal('diuji')
  const { daftarPelajaran } = naskah([{ blockType: 'latihan', soal: [soal.dilatih] }])
  expect((await penulis.ask('PATCH', `/api/kursus/${kursus}`, { daftarPelajaran })).status).toBe(200)
})
afterAll(() => portal.close())

test('an answer is marked by the bank as it is now', async () => {
  const tanda = await getTanda()
  expect((await grade(tanda, 'dilatih', true)).isi).toMatchObject({ daftar: [{ keadaan: 'benar' }] })
  expect((await grade(tanda, 'dilatih', false)).isi).toMatchObject({
    daftar: [{ keadaan: 'salah', pembahasan: 'Sebab begitu.' }],
  })
  await penulis.ask('PATCH', `/api/soal/${soal.dilatih}`, { pernyataan: 'salah' })
  expect((await grade(tanda, 'dilatih', false)).isi).toMatchObject({ daftar: [{ keadaan: 'benar' }] })
})

test('nothing but the practice of that draft, and nothing without the mark of the cms', async () => {
  const tanda = await getTanda()
  expect((await grade(tanda, 'diuji', true)).status).toBe(404)
  const [isi = '', tandaTangan = ''] = tanda.split('.')
  const palsu = Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(isi, 'base64url').toString()), soal: [soal.diuji] }),
  ).toString('base64url')
  expect((await grade(`${palsu}.${tandaTangan}`, 'diuji', true)).status).toBe(404)
  expect((await grade('', 'dilatih', true)).status).toBe(404)
})

test('nothing is recorded', async () => {
  const { rows } = await portal.owner.query(
    `select (select count(*) from cms.pendaftaran where kursus_id = $1)::int as pendaftaran,
      (select count(*) from cms.rilis where kursus_id = $1)::int as rilis`,
    [kursus],
  )
  expect(rows).toEqual([{ pendaftaran: 0, rilis: 0 }])
})
