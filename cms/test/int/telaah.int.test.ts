/** A jurist signs a release, and a regulation that is withdrawn is told at once where a lesson cites it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kursusPublikSchema } from '../../src/contract/kursus.ts'
import { toTeks } from '../support/naskah.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const JABATAN = 'Perancang peraturan, Biro Hukum'
let portal: Portal
let penulis: Orang
let penelaah: Orang
let kursus: string
let peraturan: string

const getPublik = async () => {
  const { rows } = await portal.owner.query(
    `select s.isi from publik.salinan s join cms.kursus k on k.slug = s.kunci where s.jenis = 'kursus' and k.id = $1`,
    [kursus],
  )
  return kursusPublikSchema.parse(rows[0].isi)
}
const getStatusRujukan = async () =>
  (await getPublik()).daftarPelajaran
    .flatMap(({ daftarBlok }) => daftarBlok)
    .flatMap((blok) => ('peraturan' in blok ? [(blok.peraturan as { status: string }).status] : []))
const sign = (orang: Orang, rilis: number, jabatan = JABATAN) =>
  orang.ask('POST', `/api/belajar/kursus/${kursus}/telaah`, { jabatan, rilis })
const take = async (orang: Orang, aksi: string): Promise<void> =>
  expect((await orang.ask('POST', `/api/kursus/${kursus}/alur`, { aksi })).status).toBe(200)
const change = async (sifatPerubahan: 'kata' | 'isi', teks: string): Promise<void> => {
  await take(penulis, 'perbaiki')
  const { isi } = await penulis.ask('GET', `/api/kursus/${kursus}?depth=0&draft=true`)
  const [pelajaran] = isi.daftarPelajaran as { blok: object[] }[]
  const blok = [{ blockType: 'teks', isi: toTeks(teks) }, ...(pelajaran?.blok.slice(1) ?? [])]
  await penulis.ask('PATCH', `/api/kursus/${kursus}?draft=true`, {
    sifatPerubahan,
    daftarPelajaran: [{ ...pelajaran, blok }],
  })
  await take(penulis, 'ajukan')
  await take(penelaah, 'terbitkan')
}

beforeAll(async () => {
  portal = await startPortal()
  penulis = await portal.login('penulis-kursus', null)
  penelaah = await portal.login('penelaah-kursus', null)
  const { isi: aturan } = await penulis.ask('POST', '/api/peraturan', {
    jenis: 'permendagri',
    nomor: '7',
    tahun: 1997,
    tentang: 'Contoh telaah',
    status: 'berlaku',
  })
  peraturan = (aturan.doc as { id: string }).id
  const { isi } = await penulis.ask('POST', '/api/kursus', {
    judul: 'Kursus telaah uji',
    ringkasan: 'Uji.',
    untuk: 'Siapa saja',
    daftarPelajaran: [
      {
        judul: 'Satu',
        menit: 5,
        blok: [
          { blockType: 'teks', isi: toTeks('Isi pertama.') },
          { blockType: 'rujukan', peraturan, pasal: 'Pasal 1' },
        ],
      },
    ],
  })
  kursus = (isi.doc as { id: string }).id
  expect((await sign(penelaah, 1)).status).toBe(409)
  await take(penulis, 'ajukan')
  await take(penelaah, 'terbitkan')
})
afterAll(() => portal.close())

test('of the sample courses nothing waits to be read again', async () => {
  const { listTinjau } = await import('../../src/belajar/peraturan/tinjau-queries.ts')
  const { email } = portal.getAkun('penelaah-kursus', null)
  const { rows } = await portal.owner.query(
    `select count(*)::int as n from cms.peraturan where status <> 'berlaku' and status_sejak is not null`,
  )
  expect(rows[0].n).toBeGreaterThan(0)
  const tinjau = await listTinjau(await portal.createReq(email))
  expect(tinjau?.filter((satu) => satu.kursus !== kursus)).toEqual([])
})

test('nobody has signed a new release; a reviewer does, once, with an office', async () => {
  expect((await getPublik()).telaah).toBeNull()
  expect((await sign(penulis, 1)).status).toBe(403)
  expect((await sign(penelaah, 1, ' ')).status).toBe(422)
  expect((await sign(penelaah, 1)).status).toBe(201)
  expect((await sign(penelaah, 1)).status).toBe(409)
  expect((await getPublik()).telaah).toMatchObject({ jabatan: JABATAN, rilis: 1 })
  await expect(portal.owner.query('delete from cms.telaah_hukum')).rejects.toThrow()
})

test('mended words stay signed; changed content is to be read again', async () => {
  await change('kata', 'Isi pertama, diperbaiki.')
  expect((await getPublik()).telaah).toMatchObject({ rilis: 1 })
  await change('isi', 'Isi yang lain.')
  expect((await getPublik()).telaah).toBeNull()
  // Released while the earlier one stood on the jurist's screen: what nobody has read nobody signs.
  expect((await sign(penelaah, 2)).isi).toMatchObject({ alasan: [{ kode: 'RILIS_BERGANTI' }] })
  expect((await getPublik()).telaah).toBeNull()
  expect((await sign(penelaah, 3)).status).toBe(201)
  expect((await getPublik()).telaah).toMatchObject({ rilis: 3 })
})

test('a regulation that is withdrawn is told in the lesson at once, and the course is newer by it', async () => {
  const sebelum = await getPublik()
  expect(await getStatusRujukan()).toEqual(['berlaku'])
  const { status } = await penulis.ask('PATCH', `/api/peraturan/${peraturan}`, { status: 'dicabut' })
  expect(status).toBe(200)
  expect(await getStatusRujukan()).toEqual(['dicabut'])
  expect((await getPublik()).diperbarui > sebelum.diperbarui).toBe(true)
})

const listTinjauKini = async () => {
  const { listTinjau } = await import('../../src/belajar/peraturan/tinjau-queries.ts')
  const { email } = portal.getAkun('penulis-kursus', null)
  const daftar = (await listTinjau(await portal.createReq(email))) ?? []
  return daftar.filter((satu) => satu.kursus === kursus)
}
type Satu = Awaited<ReturnType<typeof listTinjauKini>>[number]
const review = (orang: Orang, { jenis, sejak, butir }: Satu) =>
  orang.ask('POST', `/api/belajar/peraturan/${peraturan}/tinjau`, {
    kursus,
    jenis,
    sejak,
    kunci: butir.map(({ kunci }) => kunci),
  })
const tell = (isi: object) => penulis.ask('PATCH', `/api/peraturan/${peraturan}`, isi)
const createPengubah = async (nomor: string): Promise<string> => {
  const { isi } = await penulis.ask('POST', '/api/peraturan', {
    jenis: 'permendagri',
    nomor,
    tahun: 1998,
    tentang: 'Contoh pengubah',
    status: 'berlaku',
  })
  return (isi.doc as { id: string }).id
}

test('each further law that changes a regulation lists what cites it, until somebody says it was reviewed', async () => {
  const [satu, dua] = [await createPengubah('8'), await createPengubah('9')]
  expect((await tell({ status: 'diubah', diubahOleh: satu })).status).toBe(200)
  const [pertama] = await listTinjauKini()
  expect(pertama).toMatchObject({
    jenis: 'pelajaran',
    bagian: 'Satu',
    sebab: 'Permendagri 7/1997 diubah oleh Permendagri 8/1998',
  })
  const tutor = await portal.login('tutor', null)
  expect((await review(tutor, pertama as Satu)).status).toBe(403)
  expect((await review(penulis, pertama as Satu)).isi).toEqual({ ditinjau: 1 })
  // Pressed twice it is said once.
  expect((await review(penulis, pertama as Satu)).isi).toEqual({ ditinjau: 0 })
  expect(await listTinjauKini()).toEqual([])
  const { rows } = await portal.owner.query(
    `select alasan from cms.jejak where dokumen = $1 and aksi = 'tinjau-peraturan'`,
    [kursus],
  )
  expect(rows).toEqual([{ alasan: `${pertama?.sebab}: pelajaran "Satu"` }])

  await tell({ tentang: 'Contoh telaah, ejaan dibetulkan' })
  expect(await listTinjauKini()).toEqual([])
  await tell({ diubahOleh: dua })
  const [kedua] = await listTinjauKini()
  expect(kedua?.sebab).toBe('Permendagri 7/1997 diubah oleh Permendagri 9/1998')
  // What stood on an old screen says nothing of the newer change.
  expect((await review(penulis, pertama as Satu)).status).toBe(409)
})

test('a lesson says at once where the text stands and when it was checked', async () => {
  expect((await tell({ tautan: 'http://contoh.com/uu' })).status).toBe(400)
  expect((await tell({ diperiksaPada: '2099-01-01' })).status).toBe(422)
  const tautan = 'https://jdih.contoh.go.id/permendagri-7-1997'
  expect((await tell({ tautan, diperiksaPada: '2026-01-05' })).status).toBe(200)
  const [rujukan] = (await getPublik()).daftarPelajaran
    .flatMap(({ daftarBlok }) => daftarBlok)
    .filter(({ jenis }) => jenis === 'rujukan')
  expect(rujukan).toMatchObject({ peraturan: { tautan, diperiksa: '2026-01-05' } })
})

test('mended words leave a lesson on the list; changed content of its own takes it off', async () => {
  expect(await listTinjauKini()).toHaveLength(1)
  await change('kata', 'Isi yang lain, ejaan dibetulkan.')
  expect(await listTinjauKini()).toHaveLength(1)
  await change('isi', 'Isi sesudah peraturannya berubah lagi.')
  expect(await listTinjauKini()).toEqual([])
})

test('questions that name the regulation wait by category, with the same button', async () => {
  const { status, isi } = await penulis.ask('POST', '/api/soal', {
    kursus,
    kategori: 'Telaah',
    jenis: 'benar-salah',
    pertanyaan: 'Contoh ini masih sah?',
    pernyataan: 'benar',
    dasarHukum: 'Permendagri Nomor 7 Tahun 1997 Pasal 1',
  })
  expect(status).toBe(201)
  const [soal] = await listTinjauKini()
  expect(soal).toMatchObject({
    jenis: 'soal',
    bagian: 'Telaah',
    butir: [{ kunci: (isi.doc as { id: string }).id, judul: 'Contoh ini masih sah?' }],
  })
  expect((await review(penelaah, soal as Satu)).isi).toEqual({ ditinjau: 1 })
  expect(await listTinjauKini()).toEqual([])
})
