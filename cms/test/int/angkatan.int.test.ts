/** Cohorts over the real handlers: who joins, what the tutor sees, and that nobody else sees it. */
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PendaftaranSaya } from '../../src/contract/belajar.ts'
import { askBytes } from '../support/ask-bytes.ts'
import { createPesertaUji, KURSUS, listJawabanBenar, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { loginAs, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const SANDI = 'perahu-lentera-jagung-42'
let portal: Portal
let provinsi: Orang
let tutor: Orang
let tutorLain: Orang
let angkatan: string
let angkatanLain: string
let peserta: Peserta
let pendaftaran: PendaftaranSaya

const one = async <Isi>(sql: string, nilai: unknown[] = []): Promise<Isi> =>
  (await portal.owner.query(sql, nilai)).rows[0] as Isi
const getId = async (sql: string, nilai: unknown[] = []): Promise<string> =>
  (await one<{ id: string }>(sql, nilai)).id

/** A tutor by SQL: the sample portal has one alone. */
async function createTutor(nama: string): Promise<Orang> {
  const { asSystem } = await import('../../src/platform/as-system.ts')
  const email = `${nama}@uji.invalid`
  const { id } = await portal.payload.create({
    collection: 'pengguna',
    data: { email, nama, password: SANDI, aktif: true },
    depth: 0,
    ...asSystem(await portal.createReq(), 'a tutor of a test'),
  })
  await portal.owner.query(
    `insert into cms.peran (pengguna_id, peran, wilayah_id, sifat, nomor_sk, berlaku_dari)
     select $1, 'tutor', id, 'definitif', 'SK uji', '2024-01-01' from cms.wilayah where tingkat = 'provinsi' limit 1`,
    [id],
  )
  return loginAs(portal.config, email, SANDI)
}

const createAngkatan = (isi: Record<string, unknown>) =>
  provinsi.ask('POST', '/api/angkatan', {
    nama: 'Angkatan uji',
    mulai: '2026-01-01',
    selesai: '2090-12-31',
    gabung: 'terbuka',
    macetHari: 14,
    ...isi,
  })
const join = (orang: Peserta, id: string, tujuan: string | null) =>
  orang.ask('POST', '/api/belajar/angkatan', { pendaftaran: id, angkatan: tujuan })
const add = (orang: Orang, id: string, nama: string) =>
  orang.ask('POST', `/api/belajar/angkatan/${id}/anggota`, { nama })
const readBerkas = async (orang: Orang, id: string, kueri = '') =>
  askBytes(portal.config, orang.cookie, `/api/belajar/angkatan/${id}/berkas?${kueri}`)
const readCsv = async (orang: Orang, id: string, kueri = ''): Promise<string[][]> =>
  parseCsv((await readBerkas(orang, id, kueri)).byte)
const parseCsv = (byte: Uint8Array): string[][] =>
  Buffer.from(byte)
    .toString()
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((baris) => baris.split(';').map((sel) => sel.replace(/^"|"$/g, '')))
const toDoc = (isi: Record<string, unknown>): string => (isi.doc as { id: string }).id

beforeAll(async () => {
  portal = await startPortal()
  provinsi = await portal.login('admin-provinsi', null)
  tutor = await portal.login('tutor', null)
  tutorLain = await createTutor('tutor-lain')
  const desa = await one<{ id: string; kabupaten: string }>(
    `select d.id, b.id as kabupaten from cms.wilayah d join cms.wilayah b on b.kode = d.kode_kabupaten where d.slug = $1`,
    [DESA],
  )
  const kursus = await getId('select id from cms.kursus where slug = $1', [KURSUS])
  angkatan = toDoc((await createAngkatan({ kursus, wilayah: desa.kabupaten, tutor: [tutor.id] })).isi)
  angkatanLain = toDoc(
    (await createAngkatan({ kursus, wilayah: desa.id, tutor: [tutorLain.id], gabung: 'tutor' })).isi,
  )
  peserta = await createPesertaUji(portal)
  pendaftaran = await peserta.enrol()
})
afterAll(() => portal.close())

describe('making one', () => {
  test.each([
    ['a tutor who is none', { tutor: 'camat' }, 'peran Tutor'],
    ['an end before its beginning', { selesai: '2025-12-31' }, 'sebelum mulai'],
  ])('refuses %s', async (_, beda, pesan) => {
    const { tutor: siapa, ...isi } = beda as { tutor?: string; selesai?: string }
    const orang = siapa === undefined ? tutor : await portal.login(siapa, null)
    const { wilayah_id: wilayah, kursus_id: kursus } = await one<Record<string, string>>(
      'select wilayah_id, kursus_id from cms.angkatan where id = $1',
      [angkatan],
    )
    const jawaban = await createAngkatan({ wilayah, kursus, tutor: [orang.id], ...isi })
    expect([jawaban.status, JSON.stringify(jawaban.isi)]).toEqual([400, expect.stringContaining(pesan)])
  })
})

describe('joining', () => {
  test('by choice: told who sees what, one at a time, and out again', async () => {
    expect(pendaftaran).toMatchObject({
      angkatan: null,
      angkatanTerbuka: [{ id: angkatan, nama: 'Angkatan uji' }],
    })
    const ikut = await join(peserta, pendaftaran.id, angkatan)
    expect(ikut).toMatchObject({ status: 200, isi: { angkatan: { id: angkatan }, angkatanTerbuka: [] } })
    expect((await join(peserta, pendaftaran.id, null)).isi).toMatchObject({ angkatan: null })
    expect((await join(peserta, pendaftaran.id, angkatan)).status).toBe(200)
  })
  test('not where the tutor chooses, nor for somebody else’s enrolment', async () => {
    expect(await join(peserta, pendaftaran.id, angkatanLain)).toMatchObject({ status: 409 })
    const lain = await createPesertaUji(portal)
    expect((await join(lain, pendaftaran.id, angkatan)).status).toBe(404)
    expect((await peserta.getSaya()).daftar[0]?.angkatan?.id).toBe(angkatan)
  })
  test('by the tutor: enrolled, of the area, in no other; the rest is named back', async () => {
    const kedua = await createPesertaUji(portal)
    await kedua.enrol()
    const { status, isi } = await add(
      tutor,
      angkatan,
      `${kedua.masuk.toUpperCase()}\n${peserta.masuk}\ntidak.ada`,
    )
    expect([status, isi]).toEqual([
      200,
      { ditambahkan: 1, didaftarkan: 0, sudahAda: [peserta.masuk], tidakBisa: ['tidak.ada'] },
    ])
    expect((await add(tutor, angkatan, ' \n ')).status).toBe(422)
    const jauh = await createPesertaUji(portal)
    await jauh.enrol()
    await portal.owner.query(
      `update cms.pendaftaran set desa_id = null where pengguna_id = (select id from cms.pengguna where email like $1)`,
      [`${jauh.masuk}@%`],
    )
    expect((await add(tutor, angkatan, jauh.masuk)).isi).toEqual({
      ditambahkan: 0,
      didaftarkan: 0,
      sudahAda: [],
      tidakBisa: [jauh.masuk],
    })
  })
  test('by the tutor, who never enrolled: a learner of the area, and nobody of elsewhere', async () => {
    const baru = await createPesertaUji(portal)
    const luar = await createPesertaUji(portal)
    await portal.owner.query(
      `update cms.peserta set desa_id = (select id from cms.wilayah where tingkat = 'desa' and kode_kabupaten <>
         (select kode_kabupaten from cms.wilayah where slug = $2) limit 1)
       where pengguna_id = (select id from cms.pengguna where email like $1)`,
      [`${luar.masuk}@%`, DESA],
    )
    const { isi } = await add(tutor, angkatan, `${baru.masuk}\n${luar.masuk}`)
    expect(isi).toEqual({ ditambahkan: 1, didaftarkan: 1, sudahAda: [], tidakBisa: [luar.masuk] })
    const [milik] = (await baru.getSaya()).daftar
    expect(milik).toMatchObject({ kursus: KURSUS, sumber: 'sendiri', angkatan: { id: angkatan } })
    expect((await luar.getSaya()).daftar).toEqual([])
    await portal.owner.query(`delete from cms.anggota_angkatan where pendaftaran_id = $1`, [milik?.id])
  })
})

describe('what the tutor sees', () => {
  test('who failed twice on a topic, who has a paper out, who has not begun; in both files alike', async () => {
    for (const { slug } of pendaftaran.daftarPelajaran)
      await peserta.send(toPeristiwa({ jenis: 'selesai', pendaftaran: pendaftaran.id, pelajaran: slug }))
    for (const ke of [1, 2, 3]) {
      await portal.owner.query(
        `update cms.percobaan set dinilai = now() - interval '1 day' where keadaan = 'dinilai'`,
      )
      const { isi } = await peserta.ask('POST', '/api/belajar/percobaan', {
        pendaftaran: pendaftaran.id,
        kuis: 'uji-akhir',
      })
      const percobaan = String(isi.id)
      const [benar] = await listJawabanBenar(portal, percobaan)
      if (ke < 3)
        await peserta.send(
          toPeristiwa({ jenis: 'jawab', percobaan, ...benar, urut: 0 }),
          toPeristiwa({ jenis: 'kirim', percobaan }),
        )
    }
    const [kepala, ...semua] = await readCsv(tutor, angkatan)
    // Officials of the sample villages who owe the course stand behind the learners.
    const baris = semua.filter(([, keadaan]) => !keadaan?.startsWith('Wajib'))
    expect(kepala).toContain('Gagal dua kali pada topik')
    expect(baris.map(([nama, keadaan, , , , , , , desa]) => [nama, desa, keadaan])).toEqual([
      ['Sulaiman Uji Contoh', 'Danum Lestari', 'Belum mulai'],
      ['Sulaiman Uji Contoh', 'Danum Lestari', 'Berjalan'],
    ])
    const berjalan = baris[1] ?? []
    expect(berjalan[2]).toBe('75')
    expect(berjalan[3]).toMatch(/^Uji akhir \d+% \(belum lulus\)$/)
    expect(berjalan[5]).toMatch(/^sejak /)
    expect(berjalan[6]).toContain('Dasar anggaran')
    const xlsx = Buffer.from(
      unzipSync((await readBerkas(tutor, angkatan, 'format=xlsx')).byte)['xl/worksheets/sheet1.xml'] ?? [],
    )
    for (const sel of [kepala, ...baris].flat().filter((isi) => isi !== undefined && isi !== ''))
      expect(xlsx.toString()).toContain(`>${sel}<`)
  })
  test('silence makes somebody stuck, after the days the cohort says; a filter narrows', async () => {
    await portal.owner.query('alter table cms.peristiwa_belajar disable trigger peristiwa_belajar_tetap')
    await portal.owner.query(
      `update cms.peristiwa_belajar set diterima = now() - interval '20 days' where pendaftaran_id = $1`,
      [pendaftaran.id],
    )
    await portal.owner.query('alter table cms.peristiwa_belajar enable trigger peristiwa_belajar_tetap')
    expect((await readCsv(tutor, angkatan, 'keadaan=macet')).length).toBe(2)
    await provinsi.ask('PATCH', `/api/angkatan/${angkatan}`, { macetHari: 30 })
    expect((await readCsv(tutor, angkatan, 'keadaan=macet')).length).toBe(1)
    expect((await readCsv(tutor, angkatan, 'bantuan=gagal')).length).toBe(2)
    expect((await readCsv(tutor, angkatan, 'bantuan=lembar')).length).toBe(2)
    const wajib = (await readCsv(tutor, angkatan, 'keadaan=belum-ikut&desa=Danum+Lestari')).length - 1
    expect((await readCsv(tutor, angkatan, 'desa=Danum+Lestari')).length).toBe(3 + wajib)
    expect((await readCsv(tutor, angkatan, 'desa=Tidak+Ada')).length).toBe(1)
  })
  test('no key, no answer, no way to sign in', async () => {
    const teks = JSON.stringify(await readCsv(tutor, angkatan))
    expect(teks).not.toContain(peserta.masuk)
    expect(teks).not.toMatch(/jawaban|bank|kunci/)
  })
})

const listWajib = async (kueri = '') =>
  (await readCsv(tutor, angkatan, `jabatan=Penguji+Angkatan${kueri}`))
    .slice(1)
    .map(([nama, keadaan]) => [nama, keadaan])

describe('officials who owe the course', () => {
  const NAMA = ['Uji Wajib Kesatu', 'Uji Wajib Kedua']
  test('stand in the table and in the file until they are in the cohort or have begun', async () => {
    const { rows } = await portal.owner.query(
      `insert into cms.perangkat (desa_id, nama, jabatan, aktif)
       select id, n, 'Penguji Angkatan', true from cms.wilayah, unnest($2::text[]) n where slug = $1 returning id`,
      [DESA, NAMA],
    )
    expect(await listWajib()).toEqual([])
    await portal.owner.query(
      `insert into cms.kewajiban_kursus (desa_id, jabatan, kursus_id)
       select p.id, 'penguji  angkatan', a.kursus_id from cms.wilayah p, cms.angkatan a where p.tingkat = 'provinsi' and a.id = $1 limit 1`,
      [angkatan],
    )
    expect(await listWajib()).toEqual(
      NAMA.toSorted().map((nama) => [nama, 'Wajib, belum tertaut ke daftar perangkat']),
    )
    const perangkat = await createPesertaUji(portal)
    await portal.owner.query(
      `update cms.peserta set perangkat_id = $2 where pengguna_id = (select id from cms.pengguna where email like $1)`,
      [`${perangkat.masuk}@%`, rows[0].id],
    )
    expect(await listWajib('&keadaan=belum-ikut')).toEqual([[NAMA[0], 'Wajib, belum ikut']])
    expect((await add(tutor, angkatan, perangkat.masuk)).isi).toMatchObject({
      ditambahkan: 1,
      didaftarkan: 1,
    })
    expect((await perangkat.getSaya()).daftar[0]).toMatchObject({ sumber: 'jabatan' })
    // The learner stands under the name of the account, as one of the cohort.
    expect(await listWajib()).toEqual([
      ['Sulaiman Uji Contoh', 'Belum mulai'],
      [NAMA[1], 'Wajib, belum tertaut ke daftar perangkat'],
    ])
    await portal.owner.query('delete from cms.perangkat where nama = $1', [NAMA[1]])
  })
})

describe('the hardest questions', () => {
  const ask = async (email: string, kursus: string, kueri = {}) => {
    const { findTersulit } = await import('../../src/belajar/percobaan/tersulit-queries.ts')
    return findTersulit(await portal.createReq(email), kursus, kueri)
  }
  test('come from marked papers, without a key or a name; only to who writes or explains them', async () => {
    const kursus = await getId('select kursus_id as id from cms.angkatan where id = $1', [angkatan])
    // The same failed paper six times: of one learner it says something about that learner, and is not told.
    const salin = (kali: string) =>
      portal.owner.query(
        `with asal as (select * from cms.percobaan where pendaftaran_id = $1 and keadaan = 'dinilai' order by nomor limit 1),
           tujuan as (${kali}),
           baru as (insert into cms.percobaan (id, pendaftaran_id, kuis, nomor, rilis_id, keadaan, benih, lembar, dibuka, dinilai,
             nilai, maks, persen, lulus, butir)
           select gen_random_uuid(), t.id, kuis, t.nomor, rilis_id, keadaan, benih, lembar, dibuka, dinilai, nilai, maks,
             persen, lulus, butir from asal, tujuan t returning id, lembar)
         insert into cms.jawaban (percobaan_id, soal, jawaban, urut, diterima)
           select id, b->>'soal', '1'::jsonb, 0, now() from baru, jsonb_array_elements(lembar) b`,
        [pendaftaran.id],
      )
    await salin('select $1::uuid as id, 100 + n as nomor from generate_series(1, 6) n')
    expect((await ask(portal.getAkun('tutor', null).email, kursus))?.daftar).toEqual([])
    await portal.owner.query(
      `insert into cms.pendaftaran (id, pengguna_id, kursus_id, rilis_id, sumber)
       select gen_random_uuid(), u.id, p.kursus_id, p.rilis_id, 'sendiri' from cms.pendaftaran p, cms.pengguna u
       where p.id = $1 and not exists (select 1 from cms.pendaftaran x where x.pengguna_id = u.id and x.kursus_id = p.kursus_id)
       limit 6`,
      [pendaftaran.id],
    )
    await salin(`select x.id, 1 as nomor from cms.pendaftaran x join cms.pendaftaran p on p.id = $1 and x.kursus_id = p.kursus_id
      where not exists (select 1 from cms.percobaan c where c.pendaftaran_id = x.id)`)
    const { email } = portal.getAkun('tutor', null)
    const hasil = await ask(email, kursus)
    expect(hasil?.daftar.length).toBeGreaterThan(0)
    expect(hasil?.daftar[0]).toMatchObject({ persenSalah: 100 })
    expect(JSON.stringify(hasil?.daftar)).not.toMatch(/Sulaiman|"(benar|diterima|nilai|bank|pembahasan)":/)
    // Those six are of no village; who is of one says too little alone.
    const desa = await getId('select kode as id from cms.wilayah where slug = $1', [DESA])
    const [kabupaten, kecamatan] = [desa.slice(0, 5), desa.slice(0, 8)]
    const disaring = await ask(email, kursus, { kabupaten, kecamatan, desa })
    expect([disaring?.lembar, disaring?.daftar]).toEqual([null, []])
    expect(disaring?.pilihan.kabupaten.map(({ nilai }) => nilai)).toContain(kabupaten)
    expect(disaring?.pilihan.desa).toContainEqual({ nilai: desa, nama: 'Danum Lestari' })
    // What nobody can choose narrows nothing, as the screen says.
    const takAda = await ask(email, kursus, { jabatan: 'Tidak Ada', kabupaten: '99.99' })
    expect([takAda?.saringan, takAda?.lembar]).toEqual([hasil?.saringan, hasil?.lembar])

    const berkas = async (orang: Orang, format: string) =>
      askBytes(portal.config, orang.cookie, `/api/belajar/tersulit/${kursus}/berkas?format=${format}`)
    const csv = await berkas(tutor, 'csv')
    const [kepala, pertama] = parseCsv(csv.byte)
    expect([csv.status, kepala?.[0], pertama?.[0]]).toEqual([200, 'Pertanyaan', hasil?.daftar[0]?.pertanyaan])
    const xlsx = unzipSync((await berkas(tutor, 'xlsx')).byte)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()
    for (const { persenSalah } of hasil?.daftar ?? [])
      expect(Buffer.from(xlsx).toString()).toContain(`>${persenSalah}<`)
    expect((await berkas(await portal.login('operator-desa', DESA), 'csv')).status).toBe(403)
    expect(await ask(portal.getAkun('operator-desa', DESA).email, kursus)).toBeNull()
    expect(await ask(portal.getAkun('petugas-kabupaten', null).email, kursus)).toBeNull()
    expect(await ask(email, 'bukan-kursus')).toBeNull()
  })
})

describe('what nobody else sees', () => {
  test.each([
    ['another tutor', () => Promise.resolve(tutorLain)],
    ['the province that made it', () => Promise.resolve(provinsi)],
    ['the kabupaten', () => portal.login('petugas-kabupaten', null)],
    ['the operator of the village', () => portal.login('operator-desa', DESA)],
    ['the village head', () => portal.login('kepala-desa', DESA)],
  ])('%s', async (_, login) => {
    const orang = await login()
    const { status, byte } = await readBerkas(orang, angkatan)
    expect([status, Buffer.from(byte).toString().includes('Sulaiman')]).toEqual([403, false])
    expect((await add(orang, angkatan, peserta.masuk)).status).toBe(403)
  })
  test('a tutor reads the own cohort’s row and no other, by any filter', async () => {
    const { isi } = await tutorLain.ask('GET', '/api/angkatan?limit=50')
    expect((isi.docs as { id: string }[]).map(({ id }) => id)).toEqual([angkatanLain])
    expect((await tutorLain.ask('GET', `/api/angkatan/${angkatan}`)).status).toBe(404)
    expect((await tutorLain.ask('PATCH', `/api/angkatan/${angkatan}`, { nama: 'x' })).status).toBe(403)
  })
  test('who is no tutor any more sees nothing from that day on', async () => {
    await portal.owner.query(`update cms.peran set berlaku_sampai = '2025-12-31' where pengguna_id = $1`, [
      tutorLain.id,
    ])
    expect((await readBerkas(tutorLain, angkatanLain)).status).toBe(403)
  })
})

test('officials who owe the course are not named where another cohort of the course has them, begun or not', async () => {
  const { rows } = await portal.owner.query(
    `insert into cms.perangkat (desa_id, nama, jabatan, aktif)
     select id, 'Uji Wajib Ketiga', 'Penguji Angkatan', true from cms.wilayah where slug = $1 returning id`,
    [DESA],
  )
  const perangkat = await createPesertaUji(portal)
  await portal.owner.query(
    `update cms.peserta set perangkat_id = $2 where pengguna_id = (select id from cms.pengguna where email like $1)`,
    [`${perangkat.masuk}@%`, rows[0].id],
  )
  expect(await listWajib('&keadaan=belum-ikut')).toEqual([['Uji Wajib Ketiga', 'Wajib, belum ikut']])
  const tempat = await one(
    'select wilayah_id as wilayah, kursus_id as kursus from cms.angkatan where id = $1',
    [angkatan],
  )
  const lain = toDoc((await createAngkatan({ ...(tempat as object), tutor: [tutor.id] })).isi)
  expect((await add(tutor, lain, perangkat.masuk)).isi).toMatchObject({ ditambahkan: 1 })
  expect(await listWajib('&keadaan=belum-ikut')).toEqual([])
  await portal.owner.query('delete from cms.perangkat where id = $1', [rows[0].id])
})
