/** The loop of learning over the real handlers: whatever a learner sends, only the server marks, and no key leaves it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PendaftaranSaya } from '../../src/contract/belajar.ts'
import {
  askBelajar,
  createPesertaUji,
  isDikenalDesa,
  KURSUS,
  loginPeserta,
  type Peserta,
  SANDI_PESERTA,
  toPeristiwa,
  toPeserta,
} from '../support/belajar.ts'
import { countPernyataan } from '../support/hitung-pernyataan.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang
let peserta: Peserta
let daftar: PendaftaranSaya

const count = async (sql: string, nilai: unknown[] = []): Promise<number> =>
  Number((await portal.owner.query(sql, nilai)).rows[0].count)

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  peserta = await createPesertaUji(portal)
  daftar = await peserta.enrol()
})
afterAll(() => portal.close())

describe('an account', () => {
  test('is answered for alike whether it is new or there already, and keeps its first password', async () => {
    const isi = {
      nama: 'Orang Lain Contoh',
      masuk: peserta.masuk,
      sandi: 'lain-lentera-jagung-77',
      desa: null,
    }
    const baru = { ...isi, masuk: `baru-${crypto.randomUUID().slice(0, 8)}` }
    const [satu, dua] = [
      await askBelajar(portal, null, 'POST', '/api/belajar/daftar', isi),
      await askBelajar(portal, null, 'POST', '/api/belajar/daftar', baru),
    ]
    expect([satu.status, satu.teks]).toEqual([dua.status, dua.teks])
    await expect(loginPeserta(portal, peserta.masuk, isi.sandi)).rejects.toThrow('422')
    expect((await loginPeserta(portal, peserta.masuk, SANDI_PESERTA)).token).toHaveLength(43)
  })
  test('needs a password that is not guessed', async () => {
    const isi = { nama: 'Uji Contoh', masuk: 'lemah.contoh', sandi: '12345678', desa: null }
    expect((await askBelajar(portal, null, 'POST', '/api/belajar/daftar', isi)).status).toBe(422)
    expect(await count(`select count(*) from cms.pengguna where email like 'lemah.contoh%'`)).toBe(0)
  })
  test('is nobody’s whose name has figures', async () => {
    const isi = { nama: 'Uji Contoh 2', masuk: 'angka.contoh', sandi: SANDI_PESERTA, desa: null }
    expect(await askBelajar(portal, null, 'POST', '/api/belajar/daftar', isi)).toMatchObject({
      status: 422,
      isi: {
        alasan: [{ kode: 'NAMA_BERANGKA', pesan: 'Nama orang tidak memuat angka. Ketik namanya saja.' }],
      },
    })
    expect(await count(`select count(*) from cms.pengguna where email like 'angka.contoh%'`)).toBe(0)
  })
  test('holds the learner’s role and no other; its token opens no REST, and no cookie opens learning', async () => {
    const { rows } = await portal.owner.query(
      `select p.peran from cms.peran p join cms.pengguna u on u.id = p.pengguna_id where u.email = $1`,
      [`${peserta.masuk}@tanpa-surel.invalid`],
    )
    expect(rows).toEqual([{ peran: 'peserta' }])
    for (const jalan of ['/api/pengguna', '/api/kursus', '/api/soal', '/api/peran'])
      expect((await peserta.ask('GET', jalan)).status).toBe(403)
    expect((await operator.ask('GET', '/api/belajar/saya')).status).toBe(401)
    expect((await askBelajar(portal, 'x'.repeat(43), 'GET', '/api/belajar/saya')).status).toBe(401)
  })
  test('made for learning is given no office, whoever gives it', async () => {
    const lain = await createPesertaUji(portal)
    const { rows } = await portal.owner.query(
      `select u.id, (select id from cms.wilayah where slug = $2) as desa from cms.pengguna u where u.email = $1`,
      [`${lain.masuk}@tanpa-surel.invalid`, DESA],
    )
    const provinsi = await portal.login('admin-provinsi', null)
    const { status, isi } = await provinsi.ask('POST', '/api/peran', {
      pengguna: rows[0].id,
      peran: 'kepala-desa',
      wilayah: rows[0].desa,
      sifat: 'definitif',
      nomorSk: 'Uji',
      berlakuDari: '2026-01-01',
    })
    expect([status, JSON.stringify(isi)]).toEqual([
      422,
      expect.stringContaining('dibuat pemiliknya untuk belajar'),
    ])
  })
  test('signed out or switched off is out at once', async () => {
    const lain = await createPesertaUji(portal)
    const kedua = await loginPeserta(portal, lain.masuk, SANDI_PESERTA)
    await lain.ask('POST', '/api/belajar/keluar')
    expect((await lain.ask('GET', '/api/belajar/saya')).status).toBe(401)
    await portal.owner.query('update cms.pengguna set aktif = false where email = $1', [
      `${lain.masuk}@tanpa-surel.invalid`,
    ])
    expect((await kedua.ask('GET', '/api/belajar/saya')).status).toBe(401)
  })
})

describe('an enrolment', () => {
  test('is one however often it is asked for, and held to a release', async () => {
    const dua = await Promise.all([peserta.enrol(), peserta.enrol()])
    expect(new Set(dua.map(({ id }) => id))).toEqual(new Set([daftar.id]))
    expect(daftar).toMatchObject({ rilis: 1, persen: 0, selesai: 0, perlu: 4, tuntas: null })
  })
  test('waits for the holder of an office, and for an official of the register', async () => {
    const { email, sandi } = portal.getAkun('kepala-desa', DESA)
    const kepala = await loginPeserta(portal, email, sandi)
    const { daftar: milikKepala } = await kepala.getSaya()
    expect(milikKepala).toContainEqual(expect.objectContaining({ kursus: KURSUS, sumber: 'jabatan' }))
    expect(new Set(milikKepala.map(({ sumber }) => sumber))).toEqual(new Set(['jabatan']))
    const { rows } = await portal.owner.query(
      `insert into cms.perangkat (desa_id, nama, jabatan, aktif) select id, 'Darma Contoh', 'kaur  KEUANGAN', true from cms.wilayah where slug = $1 returning id`,
      [DESA],
    )
    const { isi } = await operator.ask('POST', '/api/belajar/kode', {
      nama: null,
      desa: null,
      perangkat: rows[0].id,
      untuk: null,
    })
    const masuk = `darma-${crypto.randomUUID().slice(0, 8)}`
    const { isi: sesi } = await askBelajar(portal, null, 'POST', '/api/belajar/pakai-kode', {
      kode: isi.kode,
      masuk,
      sandi: SANDI_PESERTA,
    })
    const { daftar: milikKaur } = await toPeserta(portal, masuk, String(sesi.token)).getSaya()
    expect(milikKaur).toContainEqual(expect.objectContaining({ kursus: KURSUS, sumber: 'jabatan' }))
    // Whom the village gave a code it knows; whoever registered alone typed what they liked.
    expect([await isDikenalDesa(portal, peserta.masuk), await isDikenalDesa(portal, masuk)]).toEqual([
      false,
      true,
    ])
    expect(new Set(milikKaur.map(({ sumber }) => sumber))).toEqual(new Set(['jabatan']))
  })
  test('bears the office also where its holder asks for the course, and the duty once there is one', async () => {
    const { email, sandi } = portal.getAkun('kepala-desa', 'tumbang-harapan')
    const kepala = await loginPeserta(portal, email, sandi)
    const getBaris = async () =>
      (
        await portal.owner.query(
          `select p.jabatan, p.sumber from cms.pendaftaran p join cms.pengguna u on u.id = p.pengguna_id
           join cms.kursus k on k.id = p.kursus_id where u.email = $1 and k.slug = $2`,
          [email, KURSUS],
        )
      ).rows
    expect((await kepala.ask('POST', '/api/belajar/pendaftaran', { kursus: KURSUS })).status).toBe(200)
    expect(await getBaris()).toEqual([{ jabatan: 'Kepala Desa', sumber: 'jabatan' }])
    await portal.owner.query(
      `update cms.pendaftaran p set jabatan = null, sumber = 'sendiri' from cms.pengguna u where u.id = p.pengguna_id and u.email = $1`,
      [email],
    )
    await kepala.getSaya()
    expect(await getBaris()).toEqual([{ jabatan: 'Kepala Desa', sumber: 'jabatan' }])
  })
  test('costs no statements of its own: a learner with many is told of as one with one', async () => {
    const lain = await createPesertaUji(portal)
    await lain.enrol()
    const countSaya = () => countPernyataan(portal.payload, lain.getSaya)
    const satu = await countSaya()
    const { rows } = await portal.owner.query(
      `select slug from cms.kursus where terbitan is not null and deleted_at is null and slug <> $1`,
      [KURSUS],
    )
    for (const { slug } of rows) await lain.ask('POST', '/api/belajar/pendaftaran', { kursus: slug })
    const banyak = await countSaya()
    expect((await lain.getSaya()).daftar).toHaveLength(rows.length + 1)
    expect([rows.length > 5, satu > 10, banyak]).toEqual([true, true, satu])
  })
  test('of a course that is not there is refused', async () =>
    expect((await peserta.ask('POST', '/api/belajar/pendaftaran', { kursus: 'tidak-ada' })).status).toBe(404))
})

describe('events', () => {
  test('sent twice change nothing; the same id with other content is refused and kept', async () => {
    const satu = toPeristiwa({ jenis: 'buka', pendaftaran: daftar.id, pelajaran: 'tiga-bagian-apbdes' })
    expect(await peserta.send(satu, satu)).toMatchObject([{ hasil: 'diterapkan' }, { hasil: 'pernah' }])
    expect(await peserta.send({ ...satu, jenis: 'selesai' })).toMatchObject([
      { hasil: 'ditolak', kode: 'ID_SUDAH_DIPAKAI' },
    ])
    expect(await count('select count(*) from cms.peristiwa_bentrok where id = $1', [satu.id])).toBe(1)
    expect((await peserta.getSaya()).daftar[0]?.persen).toBe(0)
  })
  test('of somebody else, of no lesson, of a question that was not asked are refused one by one', async () => {
    const lain = await createPesertaUji(portal)
    const pelajaran = 'tiga-bagian-apbdes'
    expect(
      await lain.send(
        toPeristiwa({ jenis: 'selesai', pendaftaran: daftar.id, pelajaran }),
        toPeristiwa({ jenis: 'kirim', percobaan: crypto.randomUUID() }),
      ),
    ).toMatchObject([{ kode: 'TIDAK_DITEMUKAN' }, { kode: 'TIDAK_DITEMUKAN' }])
    expect(
      await peserta.send(toPeristiwa({ jenis: 'selesai', pendaftaran: daftar.id, pelajaran: 'lain' })),
    ).toMatchObject([{ kode: 'PELAJARAN_TIDAK_ADA' }])
  })
  test.each([
    ['a score', { nilai: 100 }],
    ['a pass', { lulus: true }],
    ['a progress', { persen: 100 }],
    ['a completion', { tuntas: '2026-01-01T00:00:00.000Z' }],
  ])('with %s along are refused as a whole', async (_, isi) => {
    const peristiwa = toPeristiwa({ jenis: 'buka', pendaftaran: daftar.id, pelajaran: 'tiga-bagian-apbdes' })
    const { status } = await peserta.ask('POST', '/api/belajar/peristiwa', {
      daftar: [{ ...peristiwa, ...isi }],
    })
    expect(status).toBe(422)
  })
  test('are taken a hundred at a time, and not one more', async () => {
    const banyak = (jumlah: number) =>
      Array.from({ length: jumlah }, () =>
        toPeristiwa({ jenis: 'buka', pendaftaran: daftar.id, pelajaran: 'anggaran-dan-realisasi' }),
      )
    expect(await peserta.send(...banyak(100))).toHaveLength(100)
    expect((await peserta.ask('POST', '/api/belajar/peristiwa', { daftar: banyak(101) })).status).toBe(422)
  })
  test('bring back the lesson and the place that was read last, whatever order they come in', async () => {
    const posisi = (pelajaran: string, nilai: number, waktu: string) =>
      toPeristiwa({
        jenis: 'posisi',
        pendaftaran: daftar.id,
        pelajaran,
        posisi: nilai,
        sesi: 's',
        detik: 5,
        waktu,
      })
    const kini = Date.now()
    const lalu = (detik: number) => new Date(kini - detik * 1000).toISOString()
    await peserta.send(
      posisi('anggaran-dan-realisasi', 7, lalu(10)),
      posisi('tiga-bagian-apbdes', 3, lalu(60)),
      posisi('anggaran-dan-realisasi', 2, lalu(30)),
    )
    expect((await peserta.getSaya()).daftar[0]?.terakhir).toEqual({
      pelajaran: 'anggaran-dan-realisasi',
      posisi: 7,
    })
  })
})

describe('a lesson that is opened', () => {
  const open = async (orang: Peserta, pelajaran: string, kursus = KURSUS) =>
    (await orang.ask('POST', '/api/belajar/buka', { kursus, pelajaran })).isi.dicatat
  const findTerakhir = async (orang: Peserta) => (await orang.getSaya()).daftar[0]?.terakhir?.pelajaran

  test('is where its learner goes on, also back from a later one, and while it is the last it is noted once', async () => {
    const orang = await createPesertaUji(portal)
    const { daftarPelajaran, id } = await orang.enrol()
    const [satu = '', dua = '', tiga = ''] = daftarPelajaran.map(({ slug }) => slug)
    for (const slug of [tiga, satu, dua]) {
      expect(await open(orang, slug)).toBe(true)
      expect(await findTerakhir(orang)).toBe(slug)
    }
    expect(await open(orang, dua)).toBe(false)
    await orang.send(toPeristiwa({ jenis: 'selesai', pendaftaran: id, pelajaran: dua }))
    expect(await findTerakhir(orang)).toBe(satu)
    // Done already: nobody goes on there.
    expect([await open(orang, tiga), await open(orang, dua), await findTerakhir(orang)]).toEqual([
      true,
      false,
      tiga,
    ])
  })
  test('notes nothing where nobody is enrolled, or there is no such lesson', async () => {
    const orang = await createPesertaUji(portal)
    expect(await open(orang, 'tiga-bagian-apbdes')).toBe(false)
    await orang.enrol()
    expect([await open(orang, 'tidak-ada'), await open(orang, 'tiga-bagian-apbdes', 'tidak-ada')]).toEqual([
      false,
      false,
    ])
    expect(await findTerakhir(orang)).toBeUndefined()
  })
  test('is noted for nobody without a token', async () =>
    expect(
      (await askBelajar(portal, null, 'POST', '/api/belajar/buka', { kursus: KURSUS, pelajaran: 'a' }))
        .status,
    ).toBe(401))
})
