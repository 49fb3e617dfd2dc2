/** Dated roles, handover, accounts, and who hands out what. */
import { isEntityHidden } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createDraf,
  givePeran,
  importAnggaran,
  PENETAPAN,
  SEIMBANG,
  take,
  toHari,
} from '../support/anggaran.ts'
import { type Jawaban, loginAs, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const SANDI = 'perahu-lambat-menyusuri-kabut-77'
let portal: Portal
let admin: Orang
let petugas: Orang
let operator: Orang
let desa = ''
let desaLain = ''

const findWilayah = async (slug: string, tingkat = 'desa'): Promise<string> =>
  (await portal.owner.query('select id from cms.wilayah where slug = $1 and tingkat = $2', [slug, tingkat]))
    .rows[0].id
let nomor = 0
/** A person without any role yet; who gives one has to have made the account, or to stand above its maker. */
const createOrang = async (pembuat: Orang = admin): Promise<Orang> => {
  nomor += 1
  const email = `orang-${nomor}@uji.invalid`
  const { status } = await pembuat.ask('POST', '/api/pengguna', {
    email,
    nama: `Orang ${nomor}`,
    password: SANDI,
  })
  expect(status).toBe(201)
  return loginAs(portal.config, email, SANDI)
}
const toIdDoc = ({ isi }: Jawaban): string => (isi.doc as { id: string }).id
const canRead = async (orang: Orang): Promise<boolean> =>
  (await orang.ask('GET', '/api/apbdes?limit=1')).status === 200

beforeAll(async () => {
  portal = await startPortal()
  admin = await portal.login('admin-provinsi', null)
  petugas = await portal.login('petugas-kabupaten', null)
  operator = await portal.login('operator-desa', DESA)
  desa = await findWilayah(DESA)
  desaLain = await findWilayah('tumbang-harapan')
})
afterAll(() => portal.close())

test('the menu of the admin follows the roles as they were just read, for every collection alike', async () => {
  const { getPeranAktif } = await import('../../src/akses/active-peran.ts')
  const listMenu = async (peran: string, milik: string | null) => {
    const req = await portal.createReq(portal.getAkun(peran, milik).email)
    await getPeranAktif(req)
    return [...portal.config.collections, ...portal.config.globals]
      .filter(({ admin: { hidden } }) => !isEntityHidden({ hidden, user: req.user as never }))
      .map(({ slug }) => slug)
  }
  expect(await listMenu('operator-desa', DESA)).toEqual([
    'apbdes',
    'apbdes-baris',
    'realisasi',
    'kegiatan',
    'langkah-selesai',
    'penyerahan',
    'bukti-pengumuman',
    'informasi',
    'pengecualian',
    'profil-desa',
    'pengumuman',
    'berita',
    'agenda',
    'galeri',
    'dokumen',
    'perangkat',
    'lembaga',
    'fasilitas',
    'lembaga-ekonomi',
    'pesan',
    // Not theirs to read, which Payload's menu sees to by itself.
    'kursus',
    'program-belajar',
    'soal',
    'peraturan',
    'kewajiban-kursus',
    'ketetapan-sertifikat',
    'angkatan',
    'berkas',
    'jejak',
    'gawai',
  ])
  expect(await listMenu('admin-provinsi', null)).toEqual(
    expect.arrayContaining(['wilayah', 'peran', 'pengguna', 'pengaturan-kabupaten', 'pengaturan']),
  )
})

test('a role is called by person and office, a profile by its village', async () => {
  const { isi: peran } = await operator.ask('GET', '/api/peran?where[peran][equals]=kepala-desa&limit=1')
  expect(peran.docs).toEqual([
    expect.objectContaining({ judul: expect.stringMatching(/^[A-Z].+, Kepala Desa$/) }),
  ])
  const { isi: profil } = await operator.ask('GET', '/api/profil-desa?limit=1')
  expect(profil.docs).toEqual([expect.objectContaining({ namaDesa: 'Danum Lestari' })])
})

test.each<[Record<string, string>, string[]]>([
  [{}, ['pengguna', 'peran', 'wilayah', 'nomorSk', 'berlakuDari']],
  [{ peran: 'kepala-desa', berlakuDari: '2026-01-01', nomorSk: 'SK/1' }, ['pengguna', 'wilayah']],
])('an unfinished form of a role (%j) is told at its fields', async (isian, kurang) => {
  const { status, isi } = await admin.ask('POST', '/api/peran', isian)
  const [galat] = isi.errors as { data: { errors: { path: string }[] } }[]
  expect([status, galat?.data.errors.map(({ path }) => path)]).toEqual([400, kurang])
})

describe('dated roles', () => {
  test.each([
    ['from tomorrow', 1, null, false],
    ['from today', 0, null, true],
    ['until today', -30, 0, true],
    ['until yesterday', -30, -1, false],
    ['today alone', 0, 0, true],
  ])('%s', async (_judul, dari, sampai, isBoleh) => {
    const orang = await createOrang()
    expect(await canRead(orang)).toBe(false)
    const masa = sampai === null ? {} : { berlakuSampai: toHari(sampai) }
    const beri = {
      pengguna: orang.id,
      peran: 'kasi-pelayanan',
      wilayah: desa,
      berlakuDari: toHari(dari),
      ...masa,
    }
    expect((await givePeran(admin, { ...beri, sifat: 'plh' })).status).toBe(201)
    expect(await canRead(orang)).toBe(isBoleh)
  })

  test('an acting kepala desa (Plt.) sets a budget, and the trail says as what', async () => {
    const orang = await createOrang()
    const beri = {
      pengguna: orang.id,
      peran: 'kepala-desa',
      wilayah: desaLain,
      sifat: 'plt',
      berlakuDari: toHari(0),
    }
    expect((await givePeran(admin, beri)).status).toBe(201)
    const lain = await portal.login('operator-desa', 'tumbang-harapan')
    const id = await createDraf(lain, 2033)
    await take(lain, id, 'ajukan')
    await take(await portal.login('sekretaris-desa', 'tumbang-harapan'), id, 'verifikasi')
    expect((await take(orang, id, 'tetapkan', PENETAPAN)).status).toBe(200)
    const { rows } = await portal.owner.query(
      `select peran from cms.jejak where dokumen = $1 and aksi = 'tetapkan'`,
      [id],
    )
    expect(rows).toEqual([{ peran: 'Plt. Kepala Desa' }])
  })

  test('a role that ends or is cut short ends for the signed-in person at once', async () => {
    const orang = await createOrang()
    const id = toIdDoc(await givePeran(admin, { pengguna: orang.id, peran: 'operator-desa', wilayah: desa }))
    expect(await canRead(orang)).toBe(true)
    expect((await admin.ask('PATCH', `/api/peran/${id}`, { berlakuSampai: toHari(-1) })).status).toBe(200)
    expect(await canRead(orang)).toBe(false)
    expect((await importAnggaran(orang, 2050, SEIMBANG)).status).toBe(403)
  })
})

describe('handover of an office', () => {
  const listMasa = async (): Promise<{ sifat: string; dari: string; sampai: string | null }[]> =>
    (
      await portal.owner.query(
        `select sifat, berlaku_dari as dari, berlaku_sampai as sampai from cms.peran
         where wilayah_id = $1 and peran = 'kepala-desa' order by berlaku_dari, sifat, berlaku_sampai`,
        [desa],
      )
    ).rows
  test('Plh. ends nothing; a successor of tomorrow leaves today; a successor of today ends it today', async () => {
    const kepala = await portal.login('kepala-desa', DESA)
    const [plh, besok, kini] = [await createOrang(), await createOrang(), await createOrang()]
    const beri = { peran: 'kepala-desa', wilayah: desa }
    await givePeran(admin, {
      ...beri,
      pengguna: plh.id,
      sifat: 'plh',
      berlakuDari: toHari(0),
      berlakuSampai: toHari(3),
    })
    expect([await canRead(kepala), await canRead(plh)]).toEqual([true, true])
    await givePeran(admin, { ...beri, pengguna: besok.id, berlakuDari: toHari(1) })
    expect([await canRead(kepala), await canRead(besok)]).toEqual([true, false])
    expect(await listMasa()).toMatchObject([
      { sampai: toHari(0) },
      { sifat: 'plh', sampai: toHari(3) },
      { dari: toHari(1) },
    ])
    const id = await createDraf(operator, 2051)
    await take(operator, id, 'ajukan')
    await take(await portal.login('sekretaris-desa', DESA), id, 'verifikasi')
    expect((await givePeran(admin, { ...beri, pengguna: kini.id, berlakuDari: toHari(0) })).status).toBe(201)
    expect([await canRead(kepala), await canRead(plh), await canRead(kini)]).toEqual([false, true, true])
    expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(403)
    expect((await take(kini, id, 'tetapkan', PENETAPAN)).status).toBe(200)
  })

  test('corrected on the same day, the one named last holds the office alone', async () => {
    const [salah, benar] = [await createOrang(), await createOrang()]
    const beri = { peran: 'sekretaris-desa', wilayah: desaLain, berlakuDari: toHari(0) }
    await givePeran(admin, { ...beri, pengguna: salah.id })
    expect(await canRead(salah)).toBe(true)
    await givePeran(admin, { ...beri, pengguna: benar.id })
    expect([await canRead(salah), await canRead(benar)]).toEqual([false, true])
  })

  test('two appointments at the same moment leave one holder', async () => {
    const dua = [await createOrang(), await createOrang()]
    const beri = { peran: 'kaur-umum', wilayah: desaLain, berlakuDari: toHari(0) }
    const hasil = await Promise.all(dua.map(({ id }) => givePeran(admin, { ...beri, pengguna: id })))
    expect(hasil.map(({ status }) => status)).toEqual([201, 201])
    const pemegang = await Promise.all(dua.map(canRead))
    expect(pemegang.filter(Boolean)).toHaveLength(1)
  })

  test('a backdated term makes way for who holds the office now, and is not stretched over it', async () => {
    const [kini, dulu] = [await createOrang(), await createOrang()]
    const beri = { peran: 'kaur-perencanaan', wilayah: desaLain }
    await givePeran(admin, { ...beri, pengguna: kini.id, berlakuDari: toHari(-10) })
    const lewat = { ...beri, pengguna: dulu.id, berlakuDari: toHari(-100) }
    const panjang = await givePeran(admin, { ...lewat, berlakuSampai: toHari(-5) })
    expect([panjang.status, JSON.stringify(panjang.isi)]).toEqual([
      422,
      expect.stringContaining('dipegang orang lain'),
    ])
    const terbuka = await givePeran(admin, lewat)
    expect(terbuka.isi.doc).toMatchObject({ berlakuSampai: toHari(-11) })
    expect([await canRead(kini), await canRead(dulu)]).toEqual([true, false])
    const ubah = await admin.ask('PATCH', `/api/peran/${toIdDoc(terbuka)}`, { berlakuSampai: toHari(30) })
    expect([ubah.status, await canRead(dulu)]).toEqual([422, false])
  })

  test('offices of several people at once end nobody', async () => {
    const orang = await createOrang()
    await givePeran(admin, {
      pengguna: orang.id,
      peran: 'operator-desa',
      wilayah: desa,
      berlakuDari: toHari(0),
    })
    await givePeran(admin, {
      pengguna: (await createOrang()).id,
      peran: 'operator-desa',
      wilayah: desa,
      berlakuDari: toHari(0),
    })
    expect([await canRead(orang), await canRead(operator)]).toEqual([true, true])
  })
})

test('a disabled account loses everything at once, and signs in no more than with a wrong password', async () => {
  const email = 'dimatikan@uji.invalid'
  const buat = await admin.ask('POST', '/api/pengguna', { email, nama: 'Dimatikan', password: SANDI })
  await givePeran(admin, { pengguna: toIdDoc(buat), peran: 'operator-desa', wilayah: desa })
  const orang = await loginAs(portal.config, email, SANDI)
  expect(await canRead(orang)).toBe(true)
  expect((await admin.ask('PATCH', `/api/pengguna/${orang.id}`, { aktif: false })).status).toBe(200)
  for (const jalan of [
    '/api/apbdes',
    '/api/berkas',
    '/api/peran',
    '/api/pengguna',
    '/api/jejak',
    '/api/wilayah',
  ])
    expect((await orang.ask('GET', jalan)).status).toBe(403)
  const masuk = (password: string) => portal.siapaPun.ask('POST', '/api/pengguna/login', { email, password })
  const [mati, salah] = [await masuk(SANDI), await masuk(`${SANDI}x`)]
  expect([mati.status, mati.isi]).toEqual([salah.status, salah.isi])
  expect(mati.status).toBe(401)
})

describe('who hands out roles', () => {
  test.each([
    ['outside the own kabupaten', 'operator-desa', () => desaLain, 403],
    [
      'of the own level',
      'petugas-kabupaten',
      () => findWilayah('kabupaten-kotawaringin-barat', 'kabupaten'),
      403,
    ],
    ['above the own level', 'admin-provinsi', () => findWilayah('kalimantan-tengah', 'provinsi'), 403],
    ['in the own kabupaten', 'kaur-umum', () => desa, 201],
  ])('petugas-kabupaten, a role %s', async (_judul, peran, getWilayah, status) => {
    const orang = await createOrang(petugas)
    const wilayah = await getWilayah()
    expect((await givePeran(petugas, { pengguna: orang.id, peran, wilayah, sifat: 'plh' })).status).toBe(
      status,
    )
    expect(
      (await portal.owner.query('select 1 from cms.peran where pengguna_id = $1', [orang.id])).rowCount,
    ).toBe(Number(status === 201))
  })

  test('a role stands in an area of its level', async () => {
    const orang = await createOrang()
    const kabupaten = (
      await portal.owner.query(`select id from cms.wilayah where tingkat = 'kabupaten' limit 1`)
    ).rows[0].id
    expect(
      (await givePeran(admin, { pengguna: orang.id, peran: 'operator-desa', wilayah: kabupaten })).status,
    ).toBe(422)
    expect((await givePeran(admin, { pengguna: orang.id, peran: 'camat', wilayah: desa })).status).toBe(422)
    expect((await givePeran(admin, { pengguna: orang.id, peran: 'raja', wilayah: desa })).status).toBe(422)
  })

  test('petugas-kabupaten finds the account just made, and gives a role to nobody of elsewhere', async () => {
    const [baru, asing] = [await createOrang(petugas), await createOrang()]
    await givePeran(admin, { pengguna: asing.id, peran: 'operator-desa', wilayah: desaLain })
    const find = async ({ id }: Orang) => (await petugas.ask('GET', `/api/pengguna/${id}`)).status
    expect([await find(baru), await find(asing)]).toEqual([200, 404])
    const give = (pengguna: string) =>
      givePeran(petugas, { pengguna, peran: 'kasi-pelayanan', wilayah: desa, sifat: 'plh' })
    expect((await give(baru.id)).status).toBe(201)
    const [milikLain, tidakAda] = [await give(asing.id), await give(crypto.randomUUID())]
    expect([milikLain.status, milikLain.isi]).toEqual([422, tidakAda.isi])
    expect(tidakAda.status).toBe(422)
  })

  test('a role is not moved out of the area or up by a change', async () => {
    const orang = await createOrang(petugas)
    const id = toIdDoc(
      await givePeran(petugas, { pengguna: orang.id, peran: 'operator-desa', wilayah: desa }),
    )
    expect((await petugas.ask('PATCH', `/api/peran/${id}`, { wilayah: desaLain })).status).toBe(403)
    const provinsi = (await portal.owner.query(`select id from cms.wilayah where tingkat = 'provinsi'`))
      .rows[0].id
    expect(
      (await petugas.ask('PATCH', `/api/peran/${id}`, { peran: 'admin-provinsi', wilayah: provinsi })).status,
    ).toBe(403)
    const lain = (
      await portal.owner.query('select id from cms.peran where wilayah_id = $1 limit 1', [desaLain])
    ).rows[0].id
    expect((await petugas.ask('PATCH', `/api/peran/${lain}`, { berlakuSampai: toHari(-1) })).status).toBe(403)
  })

  test('nobody hands a role to themselves, by making or by changing one', async () => {
    for (const orang of [operator, petugas, admin]) {
      const jawaban = await givePeran(orang, {
        pengguna: orang.id,
        peran: 'kaur-umum',
        wilayah: desa,
        sifat: 'plh',
      })
      expect(jawaban.status).toBe(403)
    }
    const orang = await createOrang()
    const id = toIdDoc(await givePeran(admin, { pengguna: orang.id, peran: 'operator-desa', wilayah: desa }))
    expect((await petugas.ask('PATCH', `/api/peran/${id}`, { pengguna: petugas.id })).status).toBe(403)
    expect((await admin.ask('PATCH', `/api/peran/${id}`, { pengguna: admin.id })).status).toBe(403)
    const sendiri = (await portal.owner.query('select id from cms.peran where pengguna_id = $1', [admin.id]))
      .rows[0].id
    expect((await admin.ask('PATCH', `/api/peran/${sendiri}`, { berlakuSampai: '2099-01-01' })).status).toBe(
      403,
    )
  })

  test('a village officer neither makes accounts nor roles', async () => {
    expect(
      (await operator.ask('POST', '/api/pengguna', { email: 'x@uji.invalid', nama: 'X', password: SANDI }))
        .status,
    ).toBe(403)
    const orang = await createOrang()
    expect(
      (await givePeran(operator, { pengguna: orang.id, peran: 'operator-desa', wilayah: desa })).status,
    ).toBe(403)
  })
})
