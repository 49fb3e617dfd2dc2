/** Questions to tutors over the real handlers: asked once, answered by whoever may, seen by nobody else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PendaftaranSaya } from '../../src/contract/belajar.ts'
import { createPesertaUji, createTanya, KURSUS, type Peserta, toPeristiwa } from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const PELAJARAN = 'tiga-bagian-apbdes'
let portal: Portal
let tutor: Orang
let kabupaten: Orang
let provinsi: Orang
let angkatan: string
let peserta: Peserta
let sendiri: Peserta
let daftar: PendaftaranSaya
let daftarSendiri: PendaftaranSaya

const toTanya = ({ id }: PendaftaranSaya, isi: string) =>
  toPeristiwa({ jenis: 'tanya', pendaftaran: id, pelajaran: PELAJARAN, isi })
const answer = (orang: Orang, id: string, isi = 'Belanja pegawai ada di bidang pertama.') =>
  orang.ask('POST', `/api/belajar/tanya/${id}/jawab`, { isi })
const announce = (orang: Orang, isi: string) =>
  orang.ask('POST', `/api/belajar/angkatan/${angkatan}/pengumuman`, { isi })
const listTugas = async (email: string) => {
  const { listTanyaTugas } = await import('../../src/belajar/tanya/queries.ts')
  return listTanyaTugas(await portal.createReq(email), new Date())
}
const getAkun = (peran: string, desa: string | null = null) => portal.getAkun(peran, desa).email

beforeAll(async () => {
  portal = await startPortal()
  ;[tutor, kabupaten, provinsi] = (await Promise.all(
    ['tutor', 'petugas-kabupaten', 'admin-provinsi'].map((peran) => portal.login(peran, null)),
  )) as [Orang, Orang, Orang]
  const { rows } = await portal.owner.query(
    `select b.id as wilayah, k.id as kursus from cms.wilayah d join cms.wilayah b on b.kode = d.kode_kabupaten, cms.kursus k
     where d.slug = $1 and k.slug = $2`,
    [DESA, KURSUS],
  )
  const dibuat = await provinsi.ask('POST', '/api/angkatan', {
    ...rows[0],
    nama: 'Angkatan tanya',
    mulai: '2026-01-01',
    selesai: '2090-12-31',
    gabung: 'terbuka',
    macetHari: 14,
    tutor: [tutor.id],
  })
  angkatan = (dibuat.isi.doc as { id: string }).id
  peserta = await createPesertaUji(portal)
  daftar = await peserta.enrol()
  await peserta.ask('POST', '/api/belajar/angkatan', { pendaftaran: daftar.id, angkatan })
  sendiri = await createPesertaUji(portal)
  daftarSendiri = await sendiri.enrol()
})
afterAll(() => portal.close())

describe('asking', () => {
  test('once, whatever is sent again, with a promised day; the words stand with the question alone', async () => {
    const tanya = toTanya(daftar, 'Mengapa belanja pegawai berkode 5.1?')
    expect(await peserta.send(tanya)).toMatchObject([{ hasil: 'diterapkan' }])
    expect(await peserta.send(tanya, { ...tanya, isi: 'Isi yang lain sama sekali' })).toMatchObject([
      { hasil: 'pernah' },
      { hasil: 'ditolak', kode: 'ID_SUDAH_DIPAKAI' },
    ])
    const [saya] = (await peserta.getSaya()).daftar
    expect(saya?.tanya).toMatchObject([{ id: tanya.id, jawaban: null, pelajaran: PELAJARAN }])
    expect(String(saya?.tanya[0]?.janji)).toMatch(/^\d{4}-\d\d-\d\d$/)
    const { rows } = await portal.owner.query('select isi from cms.peristiwa_belajar where id = $1', [
      tanya.id,
    ])
    expect(JSON.stringify(rows)).not.toContain('Mengapa')
  })
  test('not in somebody else’s enrolment, nor of a lesson that is none, nor in two words', async () => {
    expect(await sendiri.send(toTanya(daftar, 'Ini bukan pendaftaran saya'))).toMatchObject([
      { hasil: 'ditolak', kode: 'TIDAK_DITEMUKAN' },
    ])
    const salah = { ...toTanya(daftarSendiri, 'Tentang pelajaran lain'), pelajaran: 'tidak-ada' }
    expect(await sendiri.send(salah)).toMatchObject([{ kode: 'PELAJARAN_TIDAK_ADA' }])
    const pendek = await sendiri.ask('POST', '/api/belajar/peristiwa', {
      daftar: [toTanya(daftarSendiri, 'Apa?')],
    })
    expect(pendek.status).toBe(422)
  })
  test('five a day, over all courses', async () => {
    const orang = await createPesertaUji(portal)
    const milik = await orang.enrol()
    const hasil = await orang.send(
      ...[1, 2, 3, 4, 5, 6].map((n) => toTanya(milik, `Pertanyaan nomor ${n} hari ini`)),
    )
    expect(hasil.map(({ kode }) => kode)).toEqual([null, null, null, null, null, 'TANYA_TERLALU_BANYAK'])
    await portal.owner.query(
      `update cms.tanya_tutor set diterima = now() - interval '1 day' where pendaftaran_id = $1`,
      [milik.id],
    )
    expect(await orang.send(toTanya(milik, 'Esok harinya boleh lagi'))).toMatchObject([
      { hasil: 'diterapkan' },
    ])
    await portal.owner.query('delete from cms.tanya_tutor where pendaftaran_id = $1', [milik.id])
  })
})

describe('who sees it', () => {
  test('the tutor of the cohort with a name; officers those without a cohort, without', async () => {
    await sendiri.send(toTanya(daftarSendiri, 'Siapa yang menjawab saya ini?'))
    const milikTutor = await listTugas(getAkun('tutor'))
    expect(milikTutor.map(({ isi, penanya }) => [isi, penanya])).toEqual([
      ['Mengapa belanja pegawai berkode 5.1?', 'Sulaiman Uji Contoh, Danum Lestari'],
    ])
    for (const peran of ['petugas-kabupaten', 'admin-provinsi'])
      expect(
        (await listTugas(getAkun(peran))).map(({ isi, penanya }) => [isi, penanya]),
        peran,
      ).toEqual([['Siapa yang menjawab saya ini?', null]])
    for (const peran of ['kepala-desa', 'operator-desa'])
      expect(await listTugas(getAkun(peran, DESA))).toEqual([])
  })
  test('once the cohort and its days of grace are over the tutor sees neither learners nor questions', async () => {
    const read = () => tutor.ask('GET', `/api/belajar/angkatan/${angkatan}/berkas`)
    const setSelesai = (hari: number) =>
      portal.owner.query(
        `update cms.angkatan set selesai = to_char(now() - make_interval(days => $2), 'YYYY-MM-DD') where id = $1`,
        [angkatan, hari],
      )
    await setSelesai(20)
    expect([(await read()).status, (await listTugas(getAkun('tutor'))).length]).toEqual([200, 1])
    await setSelesai(40)
    expect([(await read()).status, (await listTugas(getAkun('tutor'))).length]).toEqual([403, 0])
    expect((await listTugas(getAkun('admin-provinsi'))).length).toBe(2)
    await portal.owner.query(`update cms.angkatan set selesai = '2090-12-31' where id = $1`, [angkatan])
  })
  test('an officer of another kabupaten is told nothing of it', async () => {
    const { rows } = await portal.owner.query(
      `select id from cms.wilayah where tingkat = 'desa' and kode_kabupaten <> (select kode_kabupaten from cms.wilayah where slug = $1) limit 1`,
      [DESA],
    )
    const jauh = await createTanya(portal, rows[0].id)
    expect((await listTugas(getAkun('petugas-kabupaten'))).map(({ id }) => id)).not.toContain(jauh)
    expect((await answer(kabupaten, jauh)).status).toBe(403)
    expect((await answer(provinsi, jauh)).status).toBe(200)
  })
})

describe('answering', () => {
  test('by who may, and mended later; the learner has it on the page and with the next sync', async () => {
    const [tanya] = (await peserta.getSaya()).daftar[0]?.tanya ?? []
    const id = String(tanya?.id)
    for (const orang of [provinsi, kabupaten]) expect((await answer(orang, id)).status).toBe(403)
    expect((await answer(tutor, id, '  ')).status).toBe(422)
    expect((await answer(tutor, 'bukan-id')).status).toBe(403)
    expect((await answer(tutor, id)).status).toBe(200)
    expect((await answer(tutor, id, 'Jawaban yang diperbaiki')).status).toBe(200)
    expect((await peserta.getSaya()).daftar[0]?.tanya).toMatchObject([{ jawaban: 'Jawaban yang diperbaiki' }])
    const { isi } = await peserta.ask('POST', '/api/belajar/peristiwa', {
      daftar: [toPeristiwa({ jenis: 'buka', pendaftaran: daftar.id, pelajaran: PELAJARAN })],
    })
    expect(isi.kabar).toMatchObject([
      { id, jenis: 'jawaban', kursus: KURSUS, isi: 'Jawaban yang diperbaiki', pertanyaan: tanya?.isi },
    ])
    expect((await sendiri.getSaya()).daftar[0]?.tanya).toMatchObject([{ jawaban: null }])
    const { rows } = await portal.owner.query(
      `select aksi from cms.jejak where kumpulan = 'tanya-tutor' and dokumen = $1 order by nomor`,
      [id],
    )
    expect(rows.map(({ aksi }) => aksi)).toEqual(['jawab', 'perbaiki-jawaban'])
  })
})

describe('colleagues', () => {
  const listTanya = async (orang: Peserta) => (await orang.getSaya()).daftar[0]
  test('of one cohort see who writes an answer and who answered, and write nothing over each other', async () => {
    const lain = await addTutor()
    const tanya = toTanya(daftar, 'Apa beda belanja barang dan modal?')
    await peserta.send(tanya)
    const find = async (email: string) => (await listTugas(email)).find(({ id }) => id === tanya.id)
    const nama = (await tutor.ask('GET', '/api/pengguna/me')).isi.user as { nama: string }
    expect((await kabupaten.ask('POST', `/api/belajar/tanya/${tanya.id}/garap`)).status).toBe(403)
    expect((await tutor.ask('POST', `/api/belajar/tanya/${tanya.id}/garap`)).status).toBe(200)
    expect(await find(getAkun('tutor'))).toMatchObject({ penggarap: null })
    expect(await find(lain)).toMatchObject({ penggarap: nama.nama, penjawab: null })
    const isi = { isi: 'Barang habis dipakai, modal lebih dari setahun.', sebelum: null }
    const send = () => tutor.ask('POST', `/api/belajar/tanya/${tanya.id}/jawab`, isi)
    expect((await send()).status).toBe(200)
    expect((await send()).status).toBe(409)
    expect(await find(lain)).toMatchObject({ penggarap: null, penjawab: nama.nama, jawaban: isi.isi })
  })
  test('officers who see no answer but their own are told who was first, and write nothing over it', async () => {
    const tanya = toTanya(daftarSendiri, 'Kapan musyawarah desa diadakan?')
    await sendiri.send(tanya)
    expect((await answer(provinsi, tanya.id, 'Paling lambat bulan Juni.')).status).toBe(200)
    const { nama } = (await provinsi.ask('GET', '/api/pengguna/me')).isi.user as { nama: string }
    for (const ditolak of [
      await kabupaten.ask('POST', `/api/belajar/tanya/${tanya.id}/garap`),
      await answer(kabupaten, tanya.id, 'Jawaban kedua.'),
    ])
      expect([ditolak.status, JSON.stringify(ditolak.isi)]).toEqual([409, expect.stringContaining(nama)])
    expect((await listTanya(sendiri))?.tanya[0]).toMatchObject({ jawaban: 'Paling lambat bulan Juni.' })
    expect((await answer(provinsi, tanya.id, 'Paling lambat 30 Juni.')).status).toBe(200)
  })
  test('a learner is told who answers: the tutors, or the officers of the kabupaten', async () => {
    expect((await listTanya(peserta))?.penjawab).toEqual({ jenis: 'tutor' })
    const petugas = (await listTanya(sendiri))?.penjawab
    expect(petugas).toMatchObject({ jenis: 'petugas' })
    expect(JSON.stringify(petugas)).toMatch(/Kabupaten|Kota|Kalimantan/)
  })
  test('the count is of all that wait, however many a screen shows', async () => {
    const { countTanyaMenunggu, MAX_TUGAS } = await import('../../src/belajar/tanya/queries.ts')
    const count = async () =>
      countTanyaMenunggu(await portal.createReq(getAkun('admin-provinsi')), new Date())
    const awal = await count()
    await portal.owner.query(
      `insert into cms.tanya_tutor (id, pendaftaran_id, pelajaran, isi, diterima, janji)
       select gen_random_uuid(), $1, 'tiga-bagian-apbdes', 'Banyak', now(), '2026-01-0' || (1 + n % 2) from generate_series(1, 250) n`,
      [daftarSendiri.id],
    )
    const akhir = await count()
    expect([(akhir?.menunggu ?? 0) - (awal?.menunggu ?? 0), akhir?.terlambat]).toEqual([250, 250])
    expect((await listTugas(getAkun('admin-provinsi'))).length).toBe(MAX_TUGAS)
    await portal.owner.query(`delete from cms.tanya_tutor where isi = 'Banyak'`)
  })
})
/** A second tutor of the cohort; by SQL, as accounts are not what is tried here. */
async function addTutor(): Promise<string> {
  const { email } = portal.getAkun('penulis-kursus', null)
  await portal.owner.query(
    `with orang as (select id from cms.pengguna where email = $1),
       peran as (insert into cms.peran (pengguna_id, peran, wilayah_id, sifat, nomor_sk, berlaku_dari)
         select o.id, 'tutor', w.id, 'definitif', 'Uji', '2026-01-01' from orang o,
           (select id from cms.wilayah where tingkat = 'provinsi' limit 1) w)
     insert into cms.angkatan_rels ("order", parent_id, path, pengguna_id) select 2, $2, 'tutor', id from orang`,
    [email, angkatan],
  )
  return email
}

describe('announcements', () => {
  test('reach the members alone, once however often the button is pressed, and are taken back', async () => {
    const isi = 'Pertemuan di kantor kecamatan hari Senin.'
    const [satu, dua] = [await announce(tutor, isi), await announce(tutor, isi)]
    expect([satu.status, satu.isi]).toEqual([200, dua.isi])
    expect((await peserta.getSaya()).daftar[0]?.pengumuman).toMatchObject([{ isi }])
    expect((await sendiri.getSaya()).daftar[0]?.pengumuman).toEqual([])
    const { isi: balasan } = await peserta.ask('POST', '/api/belajar/peristiwa', {
      daftar: [toPeristiwa({ jenis: 'buka', pendaftaran: daftar.id, pelajaran: PELAJARAN })],
    })
    expect(balasan.kabar).toMatchObject([
      { jenis: 'pengumuman', isi, pertanyaan: null },
      { jenis: 'jawaban' },
      { jenis: 'jawaban' },
    ])
    for (const orang of [provinsi, kabupaten]) {
      expect((await announce(orang, isi)).status).toBe(403)
      expect((await orang.ask('POST', `/api/belajar/pengumuman/${satu.isi.id}/tarik`)).status).toBe(403)
    }
    expect((await tutor.ask('POST', `/api/belajar/pengumuman/${satu.isi.id}/tarik`)).status).toBe(200)
    expect((await peserta.getSaya()).daftar[0]?.pengumuman).toEqual([])
  })
})

test('of a cohort that is over an announcement is taken back by its tutors, or by who looks after the area', async () => {
  const setSelesai = (hari: string) =>
    portal.owner.query('update cms.angkatan set selesai = $2 where id = $1', [angkatan, hari])
  const satu = (await announce(tutor, 'Pertemuan di aula.')).isi
  const dua = (await announce(tutor, 'Pertemuan di balai.')).isi
  const withdraw = (orang: Orang, { id }: Record<string, unknown>) =>
    orang.ask('POST', `/api/belajar/pengumuman/${id}/tarik`)
  expect((await withdraw(kabupaten, satu)).status).toBe(403)
  await setSelesai('2026-01-31')
  expect((await announce(tutor, 'Sesudah berakhir')).status).toBe(403)
  const { listPengumumanLewat } = await import('../../src/belajar/angkatan/pengumuman.ts')
  const list = async (peran: string, desa: string | null = null) =>
    (await listPengumumanLewat(await portal.createReq(getAkun(peran, desa)), null, new Date())).length
  expect([await list('tutor'), await list('petugas-kabupaten'), await list('kepala-desa', DESA)]).toEqual([
    2, 2, 0,
  ])
  expect((await withdraw(await portal.login('kepala-desa', DESA), satu)).status).toBe(403)
  expect((await withdraw(tutor, satu)).status).toBe(200)
  expect((await withdraw(kabupaten, dua)).status).toBe(200)
  expect((await withdraw(provinsi, dua)).status).toBe(200)
  expect((await peserta.getSaya()).daftar[0]?.pengumuman).toEqual([])
  await setSelesai('2090-12-31')
})

test('no road of REST leads to either table', async () => {
  for (const slug of ['tanya-tutor', 'tanya_tutor', 'pengumuman-angkatan', 'pengumuman_angkatan'])
    expect((await provinsi.ask('GET', `/api/${slug}`)).status, slug).toBe(404)
})
