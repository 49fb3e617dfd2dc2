/** Certificates over the real handlers: one for a course that is complete, frozen, and real to whoever holds its code. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pemerintahanPublikSchema } from '../../src/contract/pemerintahan.ts'
import { sertifikatPublikSchema } from '../../src/contract/sertifikat.ts'
import { createPesertaUji, finishKursus, KURSUS, loginPeserta, type Peserta } from '../support/belajar.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

let portal: Portal
let provinsi: Orang
let peserta: Peserta
let pendaftaran: string
let pertama: string

const claim = (orang: Peserta, id: string) =>
  orang.ask('POST', '/api/belajar/sertifikat', { pendaftaran: id })
const end = (orang: Orang, id: string, tindakan: 'cabut' | 'ganti', alasan = 'Nama salah tulis') =>
  orang.ask('POST', `/api/belajar/sertifikat/${id}/akhiri`, { tindakan, alasan })
const getBaris = async (id: string) =>
  (await portal.owner.query('select kode, nomor, keadaan, isi from cms.sertifikat where id = $1', [id]))
    .rows[0]
const getPublik = async (id: string) => {
  const kunci = createHash('sha256')
    .update((await getBaris(id)).kode)
    .digest('hex')
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'sertifikat' and kunci = $1`,
    [kunci],
  )
  return sertifikatPublikSchema.parse(rows[0]?.isi)
}
const setNama = (nama: string) =>
  portal.owner.query('update cms.pengguna set nama = $1 where email = $2', [
    nama,
    `${peserta.masuk}@tanpa-surel.invalid`,
  ])

beforeAll(async () => {
  portal = await startPortal()
  provinsi = await portal.login('admin-provinsi', null)
  peserta = await createPesertaUji(portal)
  pendaftaran = (await peserta.enrol()).id
})
afterAll(() => portal.close())

test('there is none before the course is complete, and none of somebody else’s course', async () => {
  expect(await claim(peserta, pendaftaran)).toMatchObject({
    status: 409,
    isi: { alasan: [{ kode: 'BELUM_SELESAI' }] },
  })
  await finishKursus(portal, peserta)
  expect((await peserta.getSaya()).daftar[0]).toMatchObject({ sertifikat: null, isSertifikatTersedia: true })
  const lain = await createPesertaUji(portal)
  expect((await claim(lain, pendaftaran)).status).toBe(404)
})

test('without a decree in force a complete course stays complete, and no more', async () => {
  await portal.owner.query(`update cms.ketetapan_sertifikat set berlaku_dari = '2199-01-01'`)
  expect((await peserta.getSaya()).daftar[0]).toMatchObject({ persen: 100, isSertifikatTersedia: false })
  expect(await claim(peserta, pendaftaran)).toMatchObject({
    status: 409,
    isi: { alasan: [{ kode: 'TANPA_KETETAPAN' }] },
  })
  await portal.owner.query(`update cms.ketetapan_sertifikat set berlaku_dari = '2026-01-05'`)
})

test('asked for twice at once it is one, with a number, and the public copy says only what it may', async () => {
  const dua = await Promise.all([claim(peserta, pendaftaran), claim(peserta, pendaftaran)])
  expect(dua.map(({ status }) => status)).toEqual([200, 200])
  pertama = String(dua[0].isi.id)
  expect(dua[1].isi.id).toBe(pertama)
  const { rows } = await portal.owner.query('select count(*)::int as n from cms.sertifikat')
  expect(rows).toEqual([{ n: 1 }])
  const { nomor } = await getBaris(pertama)
  expect(nomor).toMatch(/^CONTOH\/0001\/20\d\d$/)
  expect(await getPublik(pertama)).toMatchObject({
    keadaan: 'berlaku',
    nomor,
    nama: 'Sulaiman Uji Contoh',
    pengganti: null,
    contoh: true,
  })
  expect(JSON.stringify(await getPublik(pertama))).not.toMatch(/persen|jabatan|alasan|@/)
  expect((await peserta.getSaya()).daftar[0]).toMatchObject({
    sertifikat: { id: pertama, nomor, keadaan: 'berlaku' },
    isSertifikatTersedia: false,
  })
})

test('its file is its owner’s alone, one light tagged page', async () => {
  const jalan = `/api/belajar/sertifikat/${pertama}/pdf`
  const { status, teks } = await peserta.ask('GET', jalan)
  expect(status).toBe(200)
  expect(teks.startsWith('%PDF-1.7')).toBe(true)
  expect(teks.length).toBeLessThan(150_000)
  const lain = await createPesertaUji(portal)
  expect((await lain.ask('GET', jalan)).status).toBe(404)
  expect((await provinsi.ask('GET', jalan)).status).toBe(401)
})

test('nothing in it is changed and none is deleted, not even by the owner of the database', async () => {
  const ubah = (sql: string) => portal.owner.query(sql, [pertama])
  await expect(ubah(`update cms.sertifikat set isi = '{}' where id = $1`)).rejects.toThrow('tidak diubah')
  await expect(ubah(`update cms.sertifikat set nomor = 'x' where id = $1`)).rejects.toThrow('tidak diubah')
  await expect(ubah('delete from cms.sertifikat where id = $1')).rejects.toThrow('hanya ditambah')
  await setNama('Sulaeman Uji Contoh')
  expect((await getPublik(pertama)).nama).toBe('Sulaiman Uji Contoh')
})

const listNama = async (): Promise<string[]> => {
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'pemerintahan' and kunci = 'danum-lestari'`,
  )
  return pemerintahanPublikSchema.parse(rows[0]?.isi).daftarPemegang.map(({ nama }) => nama)
}
const setIzin = (orang: Peserta, sertifikat: string, izin: boolean) =>
  orang.ask('POST', '/api/belajar/sertifikat/izin', { sertifikat, izin })

test('the name of its holder stands on the page of the village while the holder lets it, and nobody else can', async () => {
  const lain = await createPesertaUji(portal)
  expect((await setIzin(lain, pertama, true)).status).toBe(404)
  expect(
    (await provinsi.ask('POST', '/api/belajar/sertifikat/izin', { sertifikat: pertama, izin: true })).status,
  ).toBe(401)
  expect(await listNama()).toEqual([])
  // The village was typed by the learner alone: it does not name whom it does not know.
  expect(await setIzin(peserta, pertama, true)).toMatchObject({
    status: 409,
    isi: { alasan: [{ kode: 'TAK_DIKENAL' }] },
  })
  expect((await peserta.getSaya()).daftar[0]?.sertifikat).toMatchObject({ izin: false, desa: null })
  await portal.owner.query(
    `update cms.peserta set dikenal_desa = true where pengguna_id = (select id from cms.pengguna where email = $1)`,
    [`${peserta.masuk}@tanpa-surel.invalid`],
  )
  for (const izin of [true, true]) expect((await setIzin(peserta, pertama, izin)).status).toBe(200)
  expect(await listNama()).toEqual(['Sulaiman Uji Contoh'])
  expect((await peserta.getSaya()).daftar[0]?.sertifikat).toMatchObject({ izin: true, desa: 'Danum Lestari' })
  expect((await setIzin(peserta, pertama, false)).status).toBe(200)
  expect(await listNama()).toEqual([])
  await setIzin(peserta, pertama, true)
  const { rows } = await portal.owner.query(
    `select aksi from cms.jejak where dokumen = $1 and aksi like '%izin%' order by nomor`,
    [pertama],
  )
  expect(rows.map(({ aksi }) => aksi)).toEqual(['izinkan-nama', 'tarik-izin-nama', 'izinkan-nama'])
})

test('replaced by the province it says so, and leads to the one that bears the right name', async () => {
  const operator = await portal.login('operator-desa', 'danum-lestari')
  expect((await end(operator, pertama, 'ganti')).status).toBe(403)
  expect((await end(provinsi, pertama, 'ganti', '  ')).status).toBe(409)
  // A later decree that prints no zeros counts on: two certificates never bear one number.
  await portal.owner.query(
    `insert into cms.ketetapan_sertifikat select (jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(),
      'format_nomor', 'CONTOH/{urut}/{tahun}', 'masa_bulan', 1, 'tanggal', '2026-02-01', 'berlaku_dari', '2026-02-05'))).* from cms.ketetapan_sertifikat k
     where k.id = (select ketetapan_id from cms.sertifikat where id = $1)`,
    [pertama],
  )
  const { status, isi } = await end(provinsi, pertama, 'ganti')
  expect(status).toBe(200)
  const kedua = String(isi.id)
  const baru = await getBaris(kedua)
  expect(baru.nomor).toMatch(/^CONTOH\/2\//)
  // Nobody loses or gains time by it.
  expect(baru.isi.berlakuSampai).toBe((await getBaris(pertama)).isi.berlakuSampai)
  expect(await getPublik(pertama)).toMatchObject({ keadaan: 'diganti', pengganti: baru.kode })
  expect(await getPublik(kedua)).toMatchObject({ keadaan: 'berlaku', nama: 'Sulaeman Uji Contoh' })
  expect((await end(provinsi, pertama, 'cabut')).status).toBe(409)
  expect((await claim(peserta, pendaftaran)).isi.id).toBe(kedua)
  expect(await listNama()).toEqual(['Sulaeman Uji Contoh'])
  // A page kept open still knows the one of before: the word taken back there holds for its successor.
  expect((await setIzin(peserta, pertama, false)).status).toBe(200)
  expect(await listNama()).toEqual([])
  expect((await setIzin(peserta, kedua, true)).status).toBe(200)
  pertama = kedua
})

test('withdrawn it says so without the reason, and nobody gets another one for that course', async () => {
  expect((await end(provinsi, pertama, 'cabut', 'Dikerjakan orang lain')).status).toBe(200)
  expect(await listNama()).toEqual([])
  expect((await setIzin(peserta, pertama, false)).status).toBe(200)
  expect((await setIzin(peserta, pertama, true)).status).toBe(409)
  const publik = await getPublik(pertama)
  expect(publik).toMatchObject({ keadaan: 'dicabut', pengganti: null })
  expect(publik.berakhir).not.toBeNull()
  expect(JSON.stringify(publik)).not.toContain('Dikerjakan')
  expect(await claim(peserta, pendaftaran)).toMatchObject({
    status: 409,
    isi: { alasan: [{ kode: 'DICABUT' }] },
  })
  expect((await peserta.getSaya()).daftar[0]).toMatchObject({ tuntas: expect.any(String), persen: 100 })
})

/** Of the village of the holder, the course of the certificate alone. */
const getKompetensi = async (): Promise<unknown> => {
  const { rows } = await portal.owner.query(
    `select isi from publik.salinan where jenis = 'pemerintahan' and kunci = 'danum-lestari'`,
  )
  return pemerintahanPublikSchema.parse(rows[0]?.isi).daftarKompetensi.find(({ slug }) => slug === KURSUS)
}

test('it counts for the village of whoever holds an office there, without a name, until it is withdrawn', async () => {
  const kepala = portal.getAkun('kepala-desa', 'danum-lestari')
  const pejabat = await loginPeserta(portal, kepala.email, kepala.sandi)
  const kosong = await getKompetensi()
  expect(kosong).toMatchObject({ perangkat: expect.arrayContaining([[]]) })
  const { id } = await pejabat.enrol()
  await finishKursus(portal, pejabat)
  const sertifikat = String((await claim(pejabat, id)).isi.id)
  const { isi } = await getBaris(sertifikat)
  const ada = await getKompetensi()
  expect(ada).toMatchObject({
    perangkat: expect.arrayContaining([[{ dari: isi.terbit, sampai: isi.berlakuSampai }]]),
  })
  expect(JSON.stringify(ada)).not.toContain(isi.nama)
  expect((await end(provinsi, sertifikat, 'cabut')).status).toBe(200)
  expect(await getKompetensi()).toEqual(kosong)
})

test('rebuilt from nothing the public copies are the same', async () => {
  const read = async () =>
    (
      await portal.owner.query(
        `select kunci, status, isi::text, waktu::text from publik.salinan where jenis = 'sertifikat' order by 1`,
      )
    ).rows
  const tumbuh = await read()
  expect(tumbuh).toHaveLength(3)
  await portal.owner.query(`delete from publik.salinan where jenis = 'sertifikat'`)
  const { createReq, publishSemua } = await import('../../src/server.ts')
  await publishSemua(await createReq(portal.payload))
  expect(await read()).toEqual(tumbuh)
})

test('the form of numbers stays once one was issued; one that was changed all the same is counted past what is taken', async () => {
  const { rows } = await portal.owner.query(
    `select id, format_nomor as format from cms.ketetapan_sertifikat k
     where exists (select 1 from cms.sertifikat s where s.ketetapan_id = k.id) order by tanggal desc limit 1`,
  )
  const { id, format } = rows[0]
  const ubah = (formatNomor: string) =>
    provinsi.ask('PATCH', `/api/ketetapan-sertifikat/${id}`, { formatNomor, tempat: 'Palangka Raya' })
  const ditolak = await ubah('LAIN/{urut}/{tahun}')
  expect([ditolak.status, JSON.stringify(ditolak.isi)]).toEqual([
    400,
    expect.stringContaining('Bentuk nomor tidak dapat diubah'),
  ])
  expect((await ubah(format)).status).toBe(200)
  // A decree by which nothing was issued is still free in its form.
  const dokumen = (await provinsi.ask('GET', `/api/ketetapan-sertifikat/${id}?depth=0`)).isi
  const { id: _id, createdAt: _dibuat, updatedAt: _diubah, ...isian } = dokumen
  const baru = await provinsi.ask('POST', '/api/ketetapan-sertifikat', {
    ...isian,
    berlakuDari: '2198-01-01',
  })
  const bebas = (baru.isi.doc as { id: string } | undefined)?.id
  const diubah = await provinsi.ask('PATCH', `/api/ketetapan-sertifikat/${bebas}`, {
    formatNomor: 'LAIN/{urut}/{tahun}',
  })
  expect([baru.status, diubah.status]).toEqual([201, 200])
  // As before it was held: its form is another by now, and a later decree takes up the one of before.
  await portal.owner.query(
    `update cms.ketetapan_sertifikat set format_nomor = 'LAIN/{urut}/{tahun}' where id = $1`,
    [id],
  )
  await portal.owner.query(
    `insert into cms.ketetapan_sertifikat select (jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(),
      'format_nomor', $2::text, 'tanggal', '2026-03-01', 'berlaku_dari', '2026-03-05'))).* from cms.ketetapan_sertifikat k
     where k.id = $1`,
    [id, format],
  )
  const lain = await createPesertaUji(portal)
  const { id: milik } = await finishKursus(portal, lain)
  const { status, isi } = await claim(lain, milik)
  expect([status, (await getBaris(String(isi.id))).nomor]).toEqual([
    200,
    expect.stringMatching(/^CONTOH\/4\//),
  ])
})
