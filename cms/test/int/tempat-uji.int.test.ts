/** A test that stands among the lessons, over the real roads: it waits for those before it, in releases made since. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PendaftaranSaya } from '../../src/contract/belajar.ts'
import { kursusPublikSchema } from '../../src/contract/kursus.ts'
import { createPesertaUji, KURSUS, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let penulis: Orang
let jalan: string
let lama: Peserta

type Kuis = { slug?: string; id?: string; jenis: string; judul: string; undi: { kategori: string }[] }
const take = async (orang: Orang, aksi: string) => orang.ask('POST', `${jalan}/alur`, { aksi })

/** Beside the tests there are, one after these words of the author. */
async function setTempat(sesudah: string): Promise<number> {
  const { isi } = await penulis.ask('GET', `${jalan}?depth=0&draft=true`)
  const daftar = (isi.daftarKuis as Kuis[]).filter(({ jenis }) => jenis !== 'uji-antara')
  const akhir = daftar.find(({ jenis }) => jenis === 'uji-akhir')
  const { id: _id, slug: _slug, ...aturan } = akhir ?? {}
  const undi = [{ kategori: akhir?.undi[0]?.kategori, jumlah: 1, poin: 1 }]
  const antara = {
    ...aturan,
    jenis: 'uji-antara',
    judul: 'Uji antara',
    undi,
    sesudah,
    sesudahPelajaran: true,
  }
  const daftarKuis = [...daftar, antara]
  return (await penulis.ask('PATCH', `${jalan}?draft=true`, { daftarKuis, sifatPerubahan: 'isi' })).status
}
const findUji = ({ daftarKuis }: PendaftaranSaya) => daftarKuis.find(({ jenis }) => jenis === 'uji-antara')

beforeAll(async () => {
  portal = await startPortal()
  penulis = await portal.login('penulis-kursus', null)
  const { rows } = await portal.owner.query('select id from cms.kursus where slug = $1', [KURSUS])
  jalan = `/api/kursus/${rows[0].id}`
  lama = await createPesertaUji(portal)
  await lama.enrol()
  expect((await take(penulis, 'perbaiki')).status).toBe(200)
})
afterAll(() => portal.close())

test('words that name no lesson and no part keep the course from being handed in', async () => {
  expect(await setTempat('Pelajaran yang tidak ada')).toBe(200)
  const { status, isi } = await take(penulis, 'ajukan')
  expect([status, JSON.stringify(isi)]).toEqual([422, expect.stringContaining('TEMPAT_TIDAK_ADA')])
})

test('at its place it opens, before the others and not earlier; who began before is held to what was', async () => {
  expect(await setTempat('tiga bagian  APBDes')).toBe(200)
  expect((await take(penulis, 'ajukan')).status).toBe(200)
  expect((await take(await portal.login('penelaah-kursus', null), 'terbitkan')).status).toBe(200)

  const baru = await createPesertaUji(portal)
  const pendaftaran = await baru.enrol()
  const uji = findUji(pendaftaran)
  const [pertama] = pendaftaran.daftarPelajaran
  expect([pertama?.slug, uji]).toMatchObject([
    'tiga-bagian-apbdes',
    { sesudah: 'tiga-bagian-apbdes', tolakan: 'PELAJARAN_BELUM_SELESAI' },
  ])
  const start = () =>
    baru.ask('POST', '/api/belajar/percobaan', { pendaftaran: pendaftaran.id, kuis: uji?.slug })
  expect(await start()).toMatchObject({
    status: 409,
    isi: {
      alasan: [
        {
          kode: 'PELAJARAN_BELUM_SELESAI',
          pesan: expect.stringContaining(`sampai "${pertama?.judul}"`),
        },
      ],
    },
  })
  await baru.send(
    toPeristiwa({ jenis: 'selesai', pendaftaran: pendaftaran.id, pelajaran: 'tiga-bagian-apbdes' }),
  )
  const [kini] = (await baru.getSaya()).daftar
  expect(kini?.daftarKuis.map(({ jenis, tolakan }) => [jenis, tolakan])).toEqual(
    expect.arrayContaining([
      ['uji-antara', null],
      ['uji-akhir', 'PELAJARAN_BELUM_SELESAI'],
    ]),
  )
  expect((await start()).status).toBe(200)

  const [dahulu] = (await lama.getSaya()).daftar
  expect(dahulu?.daftarKuis.map(({ jenis, sesudah }) => [jenis, sesudah])).not.toContainEqual([
    'uji-antara',
    'tiga-bagian-apbdes',
  ])
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'kursus' and kunci = $1`,
    [KURSUS],
  )
  const publik = kursusPublikSchema.parse(rows[0].isi)
  expect(publik.daftarKuis.find(({ jenis }) => jenis === 'uji-antara')?.sesudah).toBe('tiga-bagian-apbdes')
})
