/** The loop of learning over the real handlers: whatever a learner sends, only the server marks, and no key leaves it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PendaftaranSaya, PercobaanSaya } from '../../src/contract/belajar.ts'
import { percobaanSchema, sayaSchema } from '../../src/contract/belajar.ts'
import {
  askBelajar,
  createPesertaUji,
  KURSUS,
  listJawabanBenar,
  loginPeserta,
  type Peserta,
  SANDI_PESERTA,
  toPeristiwa,
  toPeserta,
} from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang
let peserta: Peserta
let daftar: PendaftaranSaya

const finishPelajaran = (orang: Peserta, pendaftaran: PendaftaranSaya) =>
  orang.send(
    ...pendaftaran.daftarPelajaran.map(({ slug }) =>
      toPeristiwa({ jenis: 'selesai', pendaftaran: pendaftaran.id, pelajaran: slug }),
    ),
  )
const startUji = async (orang: Peserta, pendaftaran: string, kuis = 'uji-akhir') => {
  const { isi } = await orang.ask('POST', '/api/belajar/percobaan', { pendaftaran, kuis })
  return percobaanSchema.parse(isi)
}
const answer = async (orang: Peserta, percobaan: string, isBenar: boolean) => {
  const benar = await listJawabanBenar(portal, percobaan)
  await orang.send(
    ...benar.map(({ soal, jawaban }, i) =>
      toPeristiwa({ jenis: 'jawab', percobaan, soal, jawaban: isBenar ? jawaban : null, urut: i }),
    ),
    toPeristiwa({ jenis: 'kirim', percobaan }),
  )
  return percobaanSchema.parse((await orang.ask('GET', `/api/belajar/percobaan/${percobaan}`)).isi)
}
const isDikenal = async (masuk: string): Promise<boolean> =>
  (await count(
    `select count(*) from cms.peserta t join cms.pengguna u on u.id = t.pengguna_id where u.email = $1 and t.dikenal_desa`,
    [`${masuk}@tanpa-surel.invalid`],
  )) === 1
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

describe('a printed code', () => {
  const issue = (orang: Orang, isi: object) =>
    orang.ask('POST', '/api/belajar/kode', { nama: null, desa: null, perangkat: null, untuk: null, ...isi })
  const use = (kode: unknown, masuk: string | null, sandi: string) =>
    askBelajar(portal, null, 'POST', '/api/belajar/pakai-kode', { kode, masuk, sandi })

  test('opens an account once, typed in small letters', async () => {
    const { isi, status } = await issue(operator, { nama: 'Rusmini Contoh' })
    expect(status).toBe(201)
    const kode = String(isi.kode).toLowerCase().replaceAll('-', ' ')
    const masuk = `rusmini-${crypto.randomUUID().slice(0, 8)}`
    const dibuka = await use(kode, masuk, SANDI_PESERTA)
    expect(dibuka).toMatchObject({ status: 200, isi: { nama: 'Rusmini Contoh' } })
    expect((await toPeserta(portal, masuk, String(dibuka.isi.token)).getSaya()).nama).toBe('Rusmini Contoh')
    expect((await use(kode, `${masuk}2`, SANDI_PESERTA)).status).toBe(422)
  })
  test('sets a lost password anew and ends the old sessions', async () => {
    const lain = await createPesertaUji(portal)
    const { isi } = await issue(operator, { untuk: lain.masuk })
    const sandi = 'sungai-meja-biru-lentera-9'
    expect((await use(isi.kode, null, sandi)).status).toBe(200)
    expect((await lain.ask('GET', '/api/belajar/saya')).status).toBe(401)
    expect((await loginPeserta(portal, lain.masuk, sandi)).token).toHaveLength(43)
  })
  test('joins an account made alone to the village that knows its owner, for whoever types its password', async () => {
    const lain = await createPesertaUji(portal)
    const orangLain = await issue(operator, { nama: 'Rusmini Contoh' })
    expect((await use(orangLain.isi.kode, lain.masuk, SANDI_PESERTA)).isi).toMatchObject({
      alasan: [{ kode: 'NAMA_LAIN' }],
    })
    const { nama } = await lain.getSaya()
    const { isi } = await issue(operator, { nama: nama.toUpperCase() })
    const salah = await use(isi.kode, lain.masuk, 'bukan-sandinya-meja-biru-7')
    expect([salah.status, salah.isi]).toMatchObject([422, { alasan: [{ kode: 'MASUK_TERPAKAI' }] }])
    expect(await isDikenal(lain.masuk)).toBe(false)
    const dihubungkan = await use(isi.kode, lain.masuk, SANDI_PESERTA)
    expect([dihubungkan.status, await isDikenal(lain.masuk)]).toEqual([200, true])
    expect((await use(isi.kode, lain.masuk, SANDI_PESERTA)).status).toBe(422)
    const dariTutor = await issue(await portal.login('tutor', null), { nama })
    expect((await use(dariTutor.isi.kode, lain.masuk, SANDI_PESERTA)).status).toBe(422)
    expect(await isDikenal(lain.masuk)).toBe(true)
  })
  test('never opens an officer’s account, nor a learner of another village', async () => {
    const lain = await createPesertaUji(portal)
    const operatorLain = await portal.login('operator-desa', 'tumbang-harapan')
    expect((await issue(operatorLain, { untuk: lain.masuk })).status).toBe(403)
    const { email } = portal.getAkun('kepala-desa', DESA)
    expect((await issue(operator, { untuk: email })).status).toBe(403)
    expect((await issue(operator, { untuk: 'tidak.ada' })).status).toBe(403)
  })
  test('that is guessed or mistyped is told nothing', async () => {
    expect((await use('AAAAA-AAAAA-AAAAA-A1', 'uji.tebak', SANDI_PESERTA)).isi).toEqual(
      (await use('tebak', 'uji.tebak', SANDI_PESERTA)).isi,
    )
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
    expect([await isDikenal(peserta.masuk), await isDikenal(masuk)]).toEqual([false, true])
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

describe('a test', () => {
  let percobaan: PercobaanSaya

  test('waits for the lessons, and then gives two tabs one attempt', async () => {
    const dini = await peserta.ask('POST', '/api/belajar/percobaan', {
      pendaftaran: daftar.id,
      kuis: 'uji-akhir',
    })
    expect(dini).toMatchObject({ status: 409, isi: { alasan: [{ kode: 'PELAJARAN_BELUM_SELESAI' }] } })
    await finishPelajaran(peserta, daftar)
    const dua = await Promise.all([startUji(peserta, daftar.id), startUji(peserta, daftar.id)])
    expect(dua[0]).toEqual(dua[1])
    percobaan = dua[0]
    expect(percobaan).toMatchObject({ keadaan: 'terbuka', nomor: 1 })
    expect(await count('select count(*) from cms.percobaan where pendaftaran_id = $1', [daftar.id])).toBe(1)
  })

  test('keeps each answer, the newest by the device’s own count, and shows them again', async () => {
    const [satu] = await listJawabanBenar(portal, percobaan.id)
    const jawab = (jawaban: unknown, urut: number) =>
      toPeristiwa({ jenis: 'jawab', percobaan: percobaan.id, soal: satu?.soal, jawaban, urut })
    await peserta.send(jawab('kedua', 2), jawab('pertama', 1))
    const { isi } = await peserta.ask('GET', `/api/belajar/percobaan/${percobaan.id}`)
    expect(isi.daftarJawaban).toEqual([{ soal: satu?.soal, jawaban: 'kedua' }])
    expect(
      await peserta.send(
        toPeristiwa({ jenis: 'jawab', percobaan: percobaan.id, soal: 'lain', jawaban: 1, urut: 1 }),
      ),
    ).toMatchObject([{ kode: 'SOAL_TIDAK_DIMINTA' }])
  })

  test('shows no key in anything a learner can get before or after marking', async () => {
    const { rows } = await portal.owner.query('select bank from cms.rilis')
    const kunci = JSON.stringify(rows).match(/"(benar|diterima|toleransi|pembahasan)":/g) ?? []
    expect(kunci.length).toBeGreaterThan(10)
    const jalan = ['/api/belajar/saya', `/api/belajar/percobaan/${percobaan.id}`]
    const semua = [
      ...(await Promise.all(jalan.map((satu) => peserta.ask('GET', satu)))),
      await peserta.ask('POST', '/api/belajar/percobaan', { pendaftaran: daftar.id, kuis: 'uji-akhir' }),
      await peserta.ask('POST', '/api/belajar/percobaan', { pendaftaran: daftar.id, kuis: 'uji-awal' }),
    ].map(({ teks }) => teks)
    const publik = await portal.owner.query(
      `select isi::text as isi from publik.salinan where jenis = 'kursus'`,
    )
    const terbitan = await portal.owner.query(`select terbitan::text as isi from cms.kursus`)
    for (const teks of [...semua, ...[...publik.rows, ...terbitan.rows].map(({ isi }) => String(isi))])
      expect(teks).not.toMatch(
        /"(benar|diterima|toleransi|pembahasan|bank|benih|urutan)"\s*:\s*(true|false|\[|"|\d)/,
      )
    expect(semua.join()).not.toContain('SiLPA')
  })

  test('sent empty is failed, names topics and no answers, and makes wait', async () => {
    const hasil = await answer(peserta, percobaan.id, false)
    expect(hasil).toMatchObject({ keadaan: 'dinilai', persen: 0, lulus: false, benar: 0, jumlah: 8 })
    expect(hasil).toMatchObject({
      topik: [
        {
          nama: 'Dasar anggaran',
          pelajaran: [{ slug: 'tiga-bagian-apbdes' }, { slug: 'anggaran-dan-realisasi' }],
        },
        { nama: 'Keterbukaan', pelajaran: [{ slug: 'bertanya-tentang-anggaran-desa' }] },
      ],
    })
    const lagi = await peserta.ask('POST', '/api/belajar/percobaan', {
      pendaftaran: daftar.id,
      kuis: 'uji-akhir',
    })
    expect(lagi).toMatchObject({ status: 409, isi: { alasan: [{ kode: 'MASIH_JEDA' }] } })
    expect(await peserta.send(toPeristiwa({ jenis: 'kirim', percobaan: percobaan.id }))).toMatchObject([
      { kode: 'SUDAH_DIKIRIM' },
    ])
    expect((await peserta.getSaya()).daftar[0]).toMatchObject({ persen: 75, tuntas: null })
  })

  test('passed completes the course, once and for ever', async () => {
    await portal.owner.query(`update cms.percobaan set dinilai = dinilai - interval '1 hour' where id = $1`, [
      percobaan.id,
    ])
    const kedua = await startUji(peserta, daftar.id)
    expect(kedua.nomor).toBe(2)
    expect(await answer(peserta, kedua.id, true)).toMatchObject({ persen: 100, lulus: true, topik: [] })
    const saya = sayaSchema.parse((await peserta.ask('GET', '/api/belajar/saya')).isi)
    expect(saya.daftar[0]).toMatchObject({ persen: 100, selesai: 4, perlu: 4 })
    expect(saya.daftar[0]?.tuntas).not.toBeNull()
    await expect(
      portal.owner.query('update cms.pendaftaran set selesai_pada = null where id = $1', [daftar.id]),
    ).rejects.toThrow('tetap selesai')
  })

  test('that nobody answered runs out and counts for nothing', async () => {
    const lain = await createPesertaUji(portal)
    const pendaftaran = await lain.enrol()
    await finishPelajaran(lain, pendaftaran)
    const lama = await startUji(lain, pendaftaran.id)
    await portal.owner.query(`update cms.percobaan set dibuka = now() - interval '15 days' where id = $1`, [
      lama.id,
    ])
    expect(await lain.send(toPeristiwa({ jenis: 'kirim', percobaan: lama.id }))).toMatchObject([
      { kode: 'WAKTU_HABIS' },
    ])
    expect(await startUji(lain, pendaftaran.id)).toMatchObject({ keadaan: 'terbuka', nomor: 2 })
  })

  test('is nobody else’s, and no road of REST leads to what is kept of it', async () => {
    const lain = await createPesertaUji(portal)
    expect((await lain.ask('GET', `/api/belajar/percobaan/${percobaan.id}`)).status).toBe(404)
    for (const nama of [
      'percobaan',
      'jawaban',
      'rilis',
      'pendaftaran',
      'kemajuan',
      'peristiwa-belajar',
      'sertifikat',
    ])
      for (const orang of [operator, await portal.login('admin-provinsi', null)]) {
        expect((await orang.ask('GET', `/api/${nama}`)).status).toBe(404)
        expect((await orang.ask('POST', `/api/${nama}`, { nilai: 100, lulus: true })).status).toBe(404)
        expect(
          (await orang.ask('PATCH', `/api/${nama}/${percobaan.id}`, { nilai: 100, lulus: true })).status,
        ).toBe(404)
      }
  })
})

test('practice tells anybody right from wrong, and what would have been right once it is answered', async () => {
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'kursus' and kunci = $1`,
    [KURSUS],
  )
  const blok = rows[0].isi.daftarPelajaran[1].daftarBlok.find(
    (satu: { jenis: string }) => satu.jenis === 'latihan',
  )
  const { soal } = blok.daftarSoal[0]
  const run = async (jawaban: unknown) =>
    (
      await askBelajar(portal, null, 'POST', '/api/belajar/latihan', {
        kursus: KURSUS,
        pelajaran: 'anggaran-dan-realisasi',
        jawaban: [{ soal, jawaban }],
      })
    ).isi
  expect(await run(true)).toMatchObject({ daftar: [{ keadaan: 'benar', kunci: null }] })
  expect(await run(false)).toMatchObject({ daftar: [{ keadaan: 'salah', kunci: 'benar' }] })
  expect(await run(null)).toEqual({ daftar: [{ soal, keadaan: 'kosong', kunci: null, pembahasan: null }] })
  expect(JSON.stringify(blok)).not.toContain('pembahasan')
})
