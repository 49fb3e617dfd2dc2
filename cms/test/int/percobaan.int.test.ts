/** Tests and practice over the real handlers: only the server marks, and no key leaves it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PendaftaranSaya, PercobaanSaya } from '../../src/contract/belajar.ts'
import { percobaanSchema, sayaSchema } from '../../src/contract/belajar.ts'
import {
  askBelajar,
  createPesertaUji,
  KURSUS,
  listJawabanBenar,
  type Peserta,
  toPeristiwa,
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
const count = async (sql: string, nilai: unknown[] = []): Promise<number> =>
  Number((await portal.owner.query(sql, nilai)).rows[0].count)

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  peserta = await createPesertaUji(portal)
  daftar = await peserta.enrol()
})
afterAll(() => portal.close())

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

  test('that is not counted names what is known and what to read, and may be tried again at once', async () => {
    const awal = await startUji(peserta, daftar.id, 'uji-awal')
    expect(await answer(peserta, awal.id, false)).toMatchObject({
      jenis: 'uji-awal',
      benar: 0,
      dikuasai: [],
      topik: [{ nama: 'Dasar anggaran', pelajaran: [{ slug: 'tiga-bagian-apbdes' }, {}] }],
    })
    const kedua = await startUji(peserta, daftar.id, 'uji-awal')
    expect(kedua).toMatchObject({ keadaan: 'terbuka', nomor: 2 })
    expect(await answer(peserta, kedua.id, true)).toMatchObject({ dikuasai: ['Dasar anggaran'], topik: [] })
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
