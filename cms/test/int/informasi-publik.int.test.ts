/** The list of public information: from what is published, from papers, and what is kept back by decision alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type InformasiPublik, informasiPublikSchema } from '../../src/contract/informasi-publik.ts'
import { toKode } from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const KEPUTUSAN = { nomorPerdes: '188.45/9/2026', tanggalPerdes: '2026-01-20' }
const BARIS = {
  ringkasan: 'Buku tamu balai desa',
  kategori: 'setiap-saat',
  badan: 'pemerintah-desa',
  penguasa: 'Kaur Tata Usaha dan Umum',
  penanggungJawab: 'Kepala Desa',
  waktu: '2025',
  bentuk: ['cetak'],
  cara: 'Kantor desa',
  retensi: '2 tahun',
  tampil: true,
}
const UJI = {
  judul: 'Riwayat kesehatan penerima layanan posyandu',
  huruf: ['h'],
  konsekuensi: 'Rahasia kesehatan seseorang diketahui orang lain.',
  kepentingan: 'Jumlah kunjungan per bulan tetap terbuka bagi warga.',
}
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
})
afterAll(() => portal.close())

async function findDaftar(): Promise<InformasiPublik> {
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'informasi-publik' and kunci = $1`,
    [DESA],
  )
  return informasiPublikSchema.parse(rows[0]?.isi)
}
const take = (orang: Orang, id: string, aksi: string, isian = {}) =>
  orang.ask('POST', `/api/pengecualian/${id}/alur`, { aksi, ...isian })
const create = async (kumpulan: string, isi: object): Promise<string> => {
  const { status, isi: jawaban } = await operator.ask('POST', `/api/${kumpulan}?depth=0`, isi)
  expect(status).toBe(201)
  return (jawaban.doc as { id: string }).id
}
const listSalah = ({ errors }: Record<string, unknown>): string[] =>
  (errors as { data?: { errors: { path: string }[] } }[]).flatMap(
    ({ data }) => data?.errors.map(({ path }) => path) ?? [],
  )

test('what the sample village published stands there, sorted by law, each with a page that exists', async () => {
  const { daftar, dikecualikan, ppid } = await findDaftar()
  expect(ppid).toBe('Sekretaris Desa')
  expect(new Set(daftar.map(({ kategori }) => kategori))).toEqual(
    new Set(['berkala', 'serta-merta', 'setiap-saat']),
  )
  const dokumen = await portal.owner.query(
    `select count(*)::int as jumlah from publik.salinan s join publik.salinan d on d.jenis = 'desa' and d.desa = s.desa
     where d.kunci = $1 and s.jenis = 'dokumen'`,
    [DESA],
  )
  expect(daftar.filter(({ alamat }) => alamat?.includes('/dokumen/'))).toHaveLength(dokumen.rows[0].jumlah)
  expect(dikecualikan).toHaveLength(1)
})

test('a paper is listed when it is saved, changes with it, and goes when it is no longer shown', async () => {
  const id = await create('informasi', BARIS)
  const find = async () =>
    (await findDaftar()).daftar.find(({ ringkasan }) => ringkasan.startsWith('Buku tamu'))
  expect(await find()).toMatchObject({ alamat: null, retensi: '2 tahun', bentuk: ['cetak'] })
  await operator.ask('PATCH', `/api/informasi/${id}`, { ringkasan: 'Buku tamu kantor desa' })
  expect((await find())?.ringkasan).toBe('Buku tamu kantor desa')
  await operator.ask('PATCH', `/api/informasi/${id}`, { tampil: false })
  expect(await find()).toBeUndefined()
  const salah = await operator.ask('POST', '/api/informasi', { ...BARIS, cara: 'Hubungi 0812 3456 7890' })
  expect([salah.status, listSalah(salah.isi)]).toEqual([400, ['cara']])
})

test('a text that is released comes into the list, and goes with it', async () => {
  const hitung = async () =>
    (await findDaftar()).daftar.find(({ alamat }) => alamat === `/desa/${DESA}/berita`)
  const sebelum = await hitung()
  await portal.owner.query('select 1')
  const { isi } = await operator.ask('GET', '/api/berita?where[status][equals]=terbit&limit=1&depth=0')
  const [berita] = isi.docs as { id: string }[]
  expect(
    (await sekretaris.ask('POST', `/api/berita/${berita?.id}/alur`, { aksi: 'cabut', alasan: 'Uji' })).status,
  ).toBe(200)
  expect((await hitung())?.ringkasan).not.toBe(sebelum?.ringkasan)
})

describe('keeping information back', () => {
  test.each([
    ['another law unnamed', { huruf: ['j'], berlakuSampai: '2090-01-01' }, ['undangUndang']],
    ['no end where one is owed', { huruf: ['b'] }, ['berlakuSampai']],
    ['a NIK in the title', { judul: 'Berkas 6201020304050607' }, ['judul']],
  ])('is refused at its field: %s', async (_nama, beda, isian) => {
    const { status, isi } = await operator.ask('POST', '/api/pengecualian', { ...UJI, ...beda })
    expect([status, listSalah(isi)]).toEqual([400, isian])
  })

  test('is tested by the PPID, decided by the head with a decree, and public from then on alone', async () => {
    const id = await create('pengecualian', UJI)
    const find = async () =>
      (await findDaftar()).dikecualikan.find(({ judul }) => judul.startsWith('Riwayat'))
    expect((await take(operator, id, 'ajukan')).status).toBe(200)
    expect((await take(kepala, id, 'tetapkan', KEPUTUSAN)).status).toBe(409)
    expect((await take(sekretaris, id, 'verifikasi')).status).toBe(200)
    expect((await take(sekretaris, id, 'tetapkan', KEPUTUSAN)).status).toBe(403)
    expect(await find()).toBeUndefined()
    expect((await take(kepala, id, 'tetapkan')).status).toBe(422)
    expect((await take(kepala, id, 'tetapkan', KEPUTUSAN)).status).toBe(200)
    expect(await find()).toMatchObject({
      huruf: ['h'],
      berlakuSampai: null,
      keputusan: { nomor: KEPUTUSAN.nomorPerdes, tanggal: KEPUTUSAN.tanggalPerdes },
    })
    expect((await take(operator, id, 'perbaiki')).status).toBe(200)
    const ubah = { konsekuensi: 'Alasan baru yang belum diputuskan siapa pun.' }
    expect((await operator.ask('PATCH', `/api/pengecualian/${id}`, ubah)).status).toBe(200)
    expect((await find())?.konsekuensi).toBe(UJI.konsekuensi)
    expect((await take(kepala, id, 'cabut', { alasan: 'Sudah dapat dibuka' })).status).toBe(200)
    expect(await find()).toBeUndefined()
  })
})

test('what ended while it waited is not decided, and a withdrawal that is sent twice is written once', async () => {
  const besok = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
  const id = await create('pengecualian', {
    ...UJI,
    huruf: ['a'],
    berlakuSampai: besok,
    judul: 'Berkas pemeriksaan',
  })
  expect((await take(operator, id, 'ajukan')).status).toBe(200)
  await portal.owner.query(`update cms.pengecualian set berlaku_sampai = '2020-01-01' where id = $1`, [id])
  const terlambat = await take(sekretaris, id, 'verifikasi')
  expect([terlambat.status, toKode(terlambat)]).toEqual([422, ['BATAS_SUDAH_LEWAT']])
  await portal.owner.query(`update cms.pengecualian set berlaku_sampai = $2 where id = $1`, [id, besok])
  expect((await take(sekretaris, id, 'verifikasi')).status).toBe(200)
  expect((await take(kepala, id, 'tetapkan', KEPUTUSAN)).status).toBe(200)
  const cabut = () => take(kepala, id, 'cabut', { alasan: 'Pemeriksaannya selesai' })
  const jawaban = await Promise.all([cabut(), cabut()])
  expect(jawaban.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const { rows } = await portal.owner.query(
    `select aksi from cms.jejak where dokumen = $1 and aksi in ('cabut', 'perbarui-salinan') order by nomor`,
    [id],
  )
  expect(rows.filter(({ aksi }) => aksi === 'cabut')).toHaveLength(1)
})

test('registers stand in the list as soon as they hold something', async () => {
  const alamat = (await findDaftar()).daftar.map((satu) => satu.alamat)
  expect(alamat).toEqual(expect.arrayContaining([`/desa/${DESA}/fasilitas`, `/desa/${DESA}/lembaga-ekonomi`]))
})

test('the decree on the list has a number and a day', async () => {
  const { isi } = await operator.ask('GET', '/api/profil-desa?limit=1&depth=0')
  const [profil] = isi.docs as { id: string }[]
  const save = (data: object) => operator.ask('PATCH', `/api/profil-desa/${profil?.id}`, data)
  const salah = await save({ nomorKeputusanDip: '188.45/3/2026' })
  expect([salah.status, listSalah(salah.isi)]).toEqual([400, ['tanggalKeputusanDip']])
  expect(
    (await save({ nomorKeputusanDip: '188.45/3/2026', tanggalKeputusanDip: '2026-01-12', ppid: 'Kaur Umum' }))
      .status,
  ).toBe(200)
  expect(await findDaftar()).toMatchObject({
    ppid: 'Kaur Umum',
    keputusan: { nomor: '188.45/3/2026', tanggal: '2026-01-12' },
  })
})
