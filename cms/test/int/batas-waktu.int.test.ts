/** A test with a time limit, over the real roads: only the server's clock counts, and each paper is marked once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PendaftaranSaya, percobaanSchema } from '../../src/contract/belajar.ts'
import { createPesertaUji, KURSUS, listJawabanBenar, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const MENIT = 20
const KUIS = 'uji-akhir'
let portal: Portal
let lama: Peserta
let penilaian: typeof import('../../src/belajar/percobaan/penilaian.ts')

/** The limit is set by the author, and released like every other rule. */
async function setBatas(): Promise<string> {
  const { rows } = await portal.owner.query<{ id: string }>('select id from cms.kursus where slug = $1', [
    KURSUS,
  ])
  const jalan = `/api/kursus/${rows[0]?.id}`
  const penulis = await portal.login('penulis-kursus', null)
  const take = async (orang: Orang, aksi: string) =>
    expect((await orang.ask('POST', `${jalan}/alur`, { aksi })).status).toBe(200)
  await take(penulis, 'perbaiki')
  const { isi } = await penulis.ask('GET', `${jalan}?depth=0&draft=true`)
  const set = async (batasMenit: unknown) => {
    const daftarKuis = (isi.daftarKuis as { slug: string }[]).map((satu) =>
      satu.slug === KUIS ? { ...satu, batasMenit } : satu,
    )
    return (await penulis.ask('PATCH', `${jalan}?draft=true`, { daftarKuis, sifatPerubahan: 'kata' })).status
  }
  expect([await set(0), await set(7.5), await set(MENIT)]).toEqual([400, 400, 200])
  await take(penulis, 'ajukan')
  await take(await portal.login('penelaah-kursus', null), 'terbitkan')
  const rilis = await portal.owner.query<{ sifat: string }>(
    'select sifat from cms.rilis where kursus_id = $1 order by nomor desc limit 1',
    [rows[0]?.id],
  )
  return rilis.rows[0]?.sifat ?? ''
}

/** Enrolled with all lessons done, as the test demands. */
async function createSiap(): Promise<{ orang: Peserta; pendaftaran: PendaftaranSaya }> {
  const orang = await createPesertaUji(portal)
  const pendaftaran = await orang.enrol()
  await orang.send(
    ...pendaftaran.daftarPelajaran.map(({ slug }) =>
      toPeristiwa({ jenis: 'selesai', pendaftaran: pendaftaran.id, pelajaran: slug }),
    ),
  )
  return { orang, pendaftaran }
}
async function start(orang: Peserta, pendaftaran: string) {
  const { isi } = await orang.ask('POST', '/api/belajar/percobaan', { pendaftaran, kuis: KUIS })
  const percobaan = percobaanSchema.parse(isi)
  if (percobaan.keadaan !== 'terbuka') throw new Error(`The paper is ${percobaan.keadaan}`)
  return percobaan
}
/** As if it had been opened so many seconds earlier; `lewat`: counted from the end of its time. */
const moveWaktu = (percobaan: string, lewatDetik: number) =>
  portal.owner.query(
    `update cms.percobaan set dibuka = dibuka - (batas - now()) - $2 * interval '1 second',
       batas = now() - $2 * interval '1 second' where id = $1`,
    [percobaan, lewatDetik],
  )
const getPaper = async (orang: Peserta, percobaan: string) =>
  percobaanSchema.parse((await orang.ask('GET', `/api/belajar/percobaan/${percobaan}`)).isi)
const findBaris = async (percobaan: string) =>
  (
    await portal.owner.query(
      `select keadaan, lewat, dinilai = batas as tepat,
         (select count(*)::int from jsonb_array_elements(butir) b where (b->>'benar')::boolean) as benar
       from cms.percobaan where id = $1`,
      [percobaan],
    )
  ).rows[0]
async function answer(orang: Peserta, percobaan: string, banyak: number) {
  const benar = await listJawabanBenar(portal, percobaan)
  return orang.send(
    ...benar.slice(0, banyak).map((satu, urut) => toPeristiwa({ jenis: 'jawab', percobaan, urut, ...satu })),
  )
}

beforeAll(async () => {
  portal = await startPortal()
  lama = (await createSiap()).orang
  expect(await setBatas()).toBe('aturan')
  penilaian = await import('../../src/belajar/percobaan/penilaian.ts')
})
afterAll(() => portal.close())

test('it is told before and on the paper; who stays on an earlier release has none', async () => {
  const { orang, pendaftaran } = await createSiap()
  const kuis = (await orang.getSaya()).daftar[0]?.daftarKuis.find(({ slug }) => slug === KUIS)
  expect(kuis?.batasMenit).toBe(MENIT)
  const sebelum = Date.now()
  const paper = await start(orang, pendaftaran.id)
  expect(Math.abs(Date.parse(paper.batas ?? '') - sebelum - MENIT * 60_000)).toBeLessThan(20_000)
  // A second tab gets the same paper, and the time runs on.
  expect(await start(orang, pendaftaran.id)).toEqual(paper)

  const [milik] = (await lama.getSaya()).daftar
  expect([
    milik?.daftarKuis.find(({ slug }) => slug === KUIS)?.batasMenit,
    (await start(lama, milik?.id ?? '')).batas,
  ]).toEqual([null, null])
})

describe('sent in', () => {
  test('the last answer counts, though pages and answers came too fast for a minute', async () => {
    const { orang, pendaftaran } = await createSiap()
    const { id } = await start(orang, pendaftaran.id)
    const pelajaran = pendaftaran.daftarPelajaran[0]?.slug
    const buka = async () =>
      (await orang.ask('POST', '/api/belajar/buka', { kursus: KURSUS, pelajaran })).status
    const daftar: number[] = []
    for (let kali = 0; kali < 60; kali++) daftar.push(await buka())
    expect([daftar[0], daftar.at(-1)]).toEqual([200, 429])
    const [satu] = await listJawabanBenar(portal, id)
    for (let urut = 0; urut < 61; urut++)
      await orang.send(toPeristiwa({ jenis: 'jawab', percobaan: id, urut, soal: satu?.soal, jawaban: null }))
    await orang.send(toPeristiwa({ jenis: 'jawab', percobaan: id, urut: 99, ...satu }))
    await orang.send(toPeristiwa({ jenis: 'kirim', percobaan: id }))
    expect(await findBaris(id)).toMatchObject({ keadaan: 'dinilai', benar: 1 })
  })

  test('within the minute after its time it counts as any other', async () => {
    const { orang, pendaftaran } = await createSiap()
    const { id } = await start(orang, pendaftaran.id)
    await moveWaktu(id, 50)
    expect((await answer(orang, id, 1)).map(({ hasil }) => hasil)).toEqual(['diterapkan'])
    expect(await orang.send(toPeristiwa({ jenis: 'kirim', percobaan: id }))).toMatchObject([
      { hasil: 'diterapkan' },
    ])
    expect(await findBaris(id)).toMatchObject({ keadaan: 'dinilai', lewat: false, benar: 1 })
  })

  test('later it is refused, whatever the phone says of the time, and marked with what had arrived', async () => {
    const { orang, pendaftaran } = await createSiap()
    const { id } = await start(orang, pendaftaran.id)
    await answer(orang, id, 2)
    await moveWaktu(id, 61)
    const benar = await listJawabanBenar(portal, id)
    const waktu = new Date(Date.now() - 10 * 60_000).toISOString()
    const terlambat = [
      ...benar.map((satu, i) =>
        toPeristiwa({ jenis: 'jawab', percobaan: id, urut: 100 + i, waktu, ...satu }),
      ),
      toPeristiwa({ jenis: 'kirim', percobaan: id, waktu }),
    ]
    const hasil = await orang.send(...terlambat)
    expect(hasil[0]).toMatchObject({ hasil: 'ditolak', kode: 'WAKTU_HABIS' })
    expect(new Set(hasil.slice(1).map(({ kode }) => kode))).toEqual(new Set(['SUDAH_DIKIRIM']))
    expect(await findBaris(id)).toEqual({
      keadaan: 'dinilai',
      lewat: true,
      benar: 2,
      tepat: true,
    })
    expect(await getPaper(orang, id)).toMatchObject({ keadaan: 'dinilai', isLewat: true, benar: 2 })
  })
})

describe('never sent in, it is marked', () => {
  test.each<[string, (orang: Peserta, id: string, pendaftaran: string) => Promise<unknown>]>([
    ['by looking at the paper', (orang, id) => getPaper(orang, id)],
    ['by looking at the course', (orang) => orang.getSaya()],
    [
      'by beginning anew',
      (orang, _, pendaftaran) => orang.ask('POST', '/api/belajar/percobaan', { pendaftaran, kuis: KUIS }),
    ],
    ['by itself', () => penilaian.finishSemuaLewat(portal.payload, new Date())],
  ])('%s', async (_, look) => {
    const { orang, pendaftaran } = await createSiap()
    const { id } = await start(orang, pendaftaran.id)
    await answer(orang, id, 1)
    await moveWaktu(id, 59)
    await look(orang, id, pendaftaran.id)
    expect(await findBaris(id)).toMatchObject({ keadaan: 'terbuka' })
    await moveWaktu(id, 61)
    await look(orang, id, pendaftaran.id)
    expect(await findBaris(id)).toMatchObject({ keadaan: 'dinilai', lewat: true, benar: 1, tepat: true })
  })

  test('once, when all of them come together', async () => {
    const { orang, pendaftaran } = await createSiap()
    const { id } = await start(orang, pendaftaran.id)
    await answer(orang, id, 3)
    await moveWaktu(id, 61)
    await Promise.all([
      getPaper(orang, id),
      orang.getSaya(),
      penilaian.finishSemuaLewat(portal.payload, new Date()),
      orang.send(toPeristiwa({ jenis: 'kirim', percobaan: id })),
      penilaian.finishSemuaLewat(portal.payload, new Date()),
    ])
    expect(await findBaris(id)).toEqual(
      expect.objectContaining({ keadaan: 'dinilai', lewat: true, benar: 3 }),
    )
  })

  test('and without any answer it is an attempt all the same: its questions were seen', async () => {
    const { orang, pendaftaran } = await createSiap()
    const { id } = await start(orang, pendaftaran.id)
    await moveWaktu(id, 61)
    const kuis = (await orang.getSaya()).daftar[0]?.daftarKuis.find(({ slug }) => slug === KUIS)
    expect(kuis).toMatchObject({
      terhitung: { persen: 0, lulus: false },
      percobaan: 1,
      tolakan: 'MASIH_JEDA',
    })
    // The pause counts from the end of the time and not from this look.
    expect(Date.parse(kuis?.sampai ?? '') - Date.now()).toBeLessThan(14 * 60_000 + 30_000)
  })
})

test('all answers in time complete the course, though nobody pressed the button', async () => {
  const { orang, pendaftaran } = await createSiap()
  const { id } = await start(orang, pendaftaran.id)
  await answer(orang, id, 100)
  await moveWaktu(id, 3_600)
  await penilaian.finishSemuaLewat(portal.payload, new Date())
  expect((await orang.getSaya()).daftar[0]).toMatchObject({ persen: 100, tuntas: expect.any(String) })
})
