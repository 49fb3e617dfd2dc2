/** What a village announces: by setting a budget here, by recording a board, by giving a reason; and who hears of it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keterbukaanPublikSchema } from '../../src/contract/keterbukaan.ts'
import { createAnggaranDiverifikasi, createDraf, PENETAPAN, take, uploadFoto } from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const TAHUN = 2021
let portal: Portal
let operator: Orang
let admin: Orang

const BUKTI = {
  jenis: 'pengumuman',
  kewajiban: 'pelaksana',
  tahun: TAHUN,
  tanggal: '2021-01-05',
  media: ['papan', 'musyawarah'],
  keterangan: 'Depan kantor',
  tampil: true,
}
const create = (beda: object = {}, orang = operator) =>
  orang.ask('POST', '/api/bukti-pengumuman?depth=0', { ...BUKTI, ...beda })
async function findTahun(tahun = TAHUN) {
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'keterbukaan' and kunci = $1`,
    [DESA],
  )
  const isi = keterbukaanPublikSchema.parse(rows[0]?.isi)
  return {
    ...isi.daftarTahun.find((satu) => satu.tahun === tahun),
    tampilTerlambat: isi.tampilTerlambat,
    hariTenggang: isi.hariTenggang,
  }
}
const toRingkas = ({ bukti = [] }: Awaited<ReturnType<typeof findTahun>>) =>
  bukti.map(({ kode, alamat }) => [kode, alamat])
const RINCI = `kode_kegiatan,kode_rekening,uraian,sumber_dana,anggaran,realisasi
,4.2.1,Dana Desa,DDS,1000000,
02.03.10,5.3.5.03,Jalan,DDS,1000000,
`
const toPesan = (isi: Record<string, unknown>): unknown =>
  (isi.errors as { data?: { errors: { message: string }[] } }[])[0]?.data?.errors[0]?.message

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  admin = await portal.login('admin-provinsi', null)
})
afterAll(() => portal.close())

test('a board that was recorded is public at once, with its photo, and gone when it is no longer shown', async () => {
  const berkas = await uploadFoto(operator, 'papan.jpg', 'Papan informasi')
  const { status, isi } = await create({ berkas })
  expect(status).toBe(201)
  expect((await findTahun()).bukti).toEqual([
    {
      kode: 'pelaksana',
      tanggal: '2021-01-05',
      alamat: null,
      media: ['papan', 'musyawarah'],
      keterangan: 'Depan kantor',
      berkas: expect.objectContaining({ jenisMedia: 'image/jpeg', nama: 'bukti.jpg' }),
    },
  ])
  const { rows } = await portal.owner.query(
    `select nama from publik.berkas where jenis = 'keterbukaan' and kunci = $1`,
    [DESA],
  )
  expect(rows).toHaveLength(1)
  const { id } = isi.doc as { id: string }
  expect((await operator.ask('PATCH', `/api/bukti-pengumuman/${id}`, { tampil: false })).status).toBe(200)
  expect((await findTahun()).bukti ?? []).toEqual([])
})

test.each([
  ['a day to come', { tanggal: '2098-01-01' }, 'Tanggal ini belum tiba. Catat setelah harinya.'],
  ['nowhere', { media: [] }, 'Pilih di mana diumumkan, paling sedikit satu.'],
  [
    'a reason without words',
    { jenis: 'alasan', keterangan: '' },
    'Tulis alasannya, supaya warga tahu mengapa belum diumumkan.',
  ],
])('%s is refused with what to do', async (_nama, beda, pesan) => {
  const { status, isi } = await create(beda)
  expect([status, toPesan(isi)]).toEqual([400, pesan])
})

test("another village's photo cannot be shown", async () => {
  const lain = await portal.login('operator-desa', 'tumbang-harapan')
  const berkas = await uploadFoto(lain)
  expect((await create({ berkas })).status).toBeGreaterThanOrEqual(400)
  expect((await findTahun()).bukti ?? []).toEqual([])
})

test('a budget set here announces itself, and takes itself back when it is withdrawn', async () => {
  const [sekretaris, kepala] = await Promise.all(
    ['sekretaris-desa', 'kepala-desa'].map((peran) => portal.login(peran, DESA)),
  )
  if (sekretaris === undefined || kepala === undefined) throw new Error('no officers')
  const id = await createDraf(operator, TAHUN)
  await take(operator, id, 'ajukan')
  await take(sekretaris, id, 'verifikasi')
  expect((await findTahun()).bukti ?? []).toEqual([])
  expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(200)
  // It stops at bidang: its lines are no penjabaran.
  expect(toRingkas(await findTahun())).toEqual([
    ['apbdes', `/desa/${DESA}/apbdes/${TAHUN}`],
    ['pengaduan', `/desa/${DESA}/apbdes/${TAHUN}#alamat-pengaduan`],
  ])
  expect((await take(kepala, id, 'cabut', { alasan: 'Salah berkas' })).status).toBe(200)
  expect((await findTahun()).bukti ?? []).toEqual([])
})

test('what the pages of a budget tell besides is announced by them, as soon as all of it is told', async () => {
  const tahun = 2023
  const [sekretaris, kepala] = await Promise.all(
    ['sekretaris-desa', 'kepala-desa'].map((peran) => portal.login(peran, DESA)),
  )
  if (sekretaris === undefined || kepala === undefined) throw new Error('no officers')
  const anggaran = await createAnggaranDiverifikasi(operator, sekretaris, tahun, RINCI)
  expect((await take(kepala, anggaran, 'tetapkan', PENETAPAN)).status).toBe(200)
  const halaman = `/desa/${DESA}/apbdes/${tahun}`
  const dasar = [
    ['apbdes', halaman],
    ['pengaduan', `${halaman}#alamat-pengaduan`],
    ['penjabaran', `${halaman}/rincian`],
  ]
  expect(toRingkas(await findTahun(tahun))).toEqual(dasar)
  const danaDesa = ['dana-desa', `${halaman}/dana-desa`]
  const { status, isi } = await operator.ask('POST', '/api/kegiatan', {
    tahun,
    kodeKegiatan: '02.03.10',
    daftarTempat: [{ dusun: 'Hulu' }],
  })
  expect(status).toBe(201)
  const { id } = isi.doc as { id: string }
  const move = async (orang: Orang, aksi: string): Promise<void> =>
    expect((await orang.ask('POST', `/api/kegiatan/${id}/alur`, { aksi })).status).toBe(200)
  await move(operator, 'ajukan')
  await move(sekretaris, 'terbitkan')
  expect(toRingkas(await findTahun(tahun))).toEqual([dasar[0], danaDesa, dasar[1], dasar[2]])
  // Who carries it out comes with a later edition, and counts from that one on.
  await move(operator, 'perbaiki')
  const tim = { pelaksana: 'kasi-kesejahteraan', tim: [{ fungsi: 'Ketua, unsur perangkat desa' }] }
  expect((await operator.ask('PATCH', `/api/kegiatan/${id}`, tim)).status).toBe(200)
  await move(operator, 'ajukan')
  await move(sekretaris, 'terbitkan')
  const terbit = await findTahun(tahun)
  expect(toRingkas(terbit)).toEqual([dasar[0], danaDesa, ['pelaksana', halaman], dasar[1], dasar[2]])
  const { rows } = await portal.owner.query(
    `select terbitan->>'terbitPada' as pertama, terbitan->>'diperbarui' as kini, terbitan->'sejak' as sejak from cms.kegiatan where id = $1`,
    [id],
  )
  const { pertama, kini, sejak } = rows[0]
  expect([sejak.daftarTempat, sejak.tim, kini > pertama]).toEqual([pertama, kini, true])
  // A rebuild says the same.
  const { publishSemua } = await import('../../src/publikasi/rebuild.ts')
  const hasil = await publishSemua(await portal.createReq(portal.getAkun('admin-provinsi', null).email))
  expect(hasil.keterbukaan?.berubah).toBe(0)
  expect(await findTahun(tahun)).toEqual(terbit)
})

test('the reason of a village is public only where the province shows what is late', async () => {
  await create({ jenis: 'alasan', kewajiban: 'ippd', keterangan: 'Menunggu Musdes', tanggal: '2022-04-02' })
  expect((await findTahun()).alasan ?? []).toEqual([])
  expect((await operator.ask('POST', '/api/globals/pengaturan', { terlambatPublik: true })).status).toBe(403)
  expect((await admin.ask('POST', '/api/globals/pengaturan', { terlambatPublik: true })).status).toBe(200)
  expect(await findTahun()).toMatchObject({
    tampilTerlambat: true,
    hariTenggang: 14,
    alasan: [{ kode: 'ippd', tanggal: '2022-04-02', isi: 'Menunggu Musdes' }],
  })
  // The public waits as long as those above the village do.
  await admin.ask('POST', '/api/globals/pengaturan', { hariTenggang: 21 })
  expect((await findTahun()).hariTenggang).toBe(21)
  await admin.ask('POST', '/api/globals/pengaturan', { hariTenggang: 14 })
  await admin.ask('POST', '/api/globals/pengaturan', { terlambatPublik: false })
  expect((await findTahun()).alasan ?? []).toEqual([])
})

test('the village hears what is due, those above it after the days of grace, nobody else', async () => {
  const { getPengumumanAnggaran } = await import('../../src/keterbukaan/queries.ts')
  const read = async (peran: string, desa: string | null, hari: string) =>
    getPengumumanAnggaran(
      await portal.createReq(portal.getAkun(peran, desa).email),
      new Date(`${hari}T05:00:00Z`),
    )
  const operatorBaca = await read('operator-desa', DESA, '2031-07-20')
  expect(operatorBaca?.tugas).toContainEqual(
    expect.objectContaining({ kode: 'semester-1', tahun: 2031, hari: 6, desa: 'Danum Lestari' }),
  )
  expect(operatorBaca?.desaTerlambat).toBeNull()
  const jumlah = async (hari: string) =>
    (await read('admin-provinsi', null, hari))?.desaTerlambat?.find(({ nama }) => nama === 'Danum Lestari')
      ?.tugas.length
  const [sebelum, sesudah] = [await jumlah('2031-07-28'), await jumlah('2031-07-29')]
  expect((sesudah ?? 0) - (sebelum ?? 0)).toBe(1)
  // Its reason is read above the village, though the public does not see it.
  const isi = {
    tampil: false,
    jenis: 'alasan',
    kewajiban: 'semester-1',
    tahun: 2027,
    keterangan: 'Printer rusak',
    tanggal: '2026-11-26',
  }
  expect((await create(isi)).status).toBe(201)
  const terlambat = (await read('admin-provinsi', null, '2027-07-29'))?.desaTerlambat ?? []
  const milik = terlambat.find(({ nama }) => nama === 'Danum Lestari')?.tugas
  expect(milik?.find(({ kode, tahun }) => kode === 'semester-1' && tahun === 2027)?.alasan).toBe(
    'Printer rusak',
  )
  expect((await findTahun(2027)).alasan ?? []).toEqual([])
  for (const peran of ['penulis-kursus', 'tutor']) expect(await read(peran, null, '2031-07-20')).toBeNull()
})

test('those above the villages search the late ones by duty and kecamatan, as a list and as a file', async () => {
  const ambil = async (orang: Orang, kueri = '') => {
    const { status, isi } = await orang.ask('GET', `/api/bukti-pengumuman/terlambat?${kueri}`)
    return {
      status,
      baris: String(isi.teks ?? '')
        .trim()
        .split(/\r?\n/)
        .slice(1),
    }
  }
  const camat = await portal.login('camat', null)
  const semua = await ambil(admin)
  expect([semua.status, semua.baris.length > 0]).toEqual([200, true])
  // Nobody sees a village outside the own area.
  const { baris } = await ambil(camat)
  expect(new Set(baris.map((satu) => satu.slice(0, 8))).size).toBeLessThanOrEqual(1)
  expect(semua.baris).toEqual(expect.arrayContaining(baris))
  const [pertama = ''] = semua.baris
  const kecamatan = await ambil(admin, `kecamatan=${pertama.slice(0, 8)}`)
  expect(kecamatan.baris.every((satu) => satu.startsWith(pertama.slice(0, 8)))).toBe(true)
  expect(kecamatan.baris.length).toBeGreaterThan(0)
  const satuKewajiban = await ambil(admin, 'kewajiban=ippd-2025')
  expect(satuKewajiban.baris.every((satu) => satu.includes('IPPD') && satu.includes(';2025;'))).toBe(true)
  expect((await ambil(operator)).status).toBe(403)
})
