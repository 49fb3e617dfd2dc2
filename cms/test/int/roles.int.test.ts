/** Dated roles, handover, accounts, who hands out what, and the village a row is made in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createDraf,
  givePeran,
  importAnggaran,
  PENETAPAN,
  SEIMBANG,
  take,
  toHari,
  toKode,
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
/** A person without any role yet. */
const createOrang = async (): Promise<Orang> => {
  nomor += 1
  const email = `orang-${nomor}@uji.invalid`
  const { status } = await admin.ask('POST', '/api/pengguna', {
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
    const orang = await createOrang()
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

  test('a role is not moved out of the area or up by a change', async () => {
    const orang = await createOrang()
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

describe('the village of a new row', () => {
  const askAs = async (cookie: string, jalan: string, isi: unknown): Promise<Jawaban> => {
    const { handleApi } = await import('../../src/platform/handle-api.ts')
    const asal = process.env.LEWU_CMS_URL ?? ''
    const headers = { Origin: asal, Cookie: cookie, 'Content-Type': 'application/json' }
    const jawaban = await handleApi(
      new Request(`${asal}${jalan}`, { method: 'POST', headers, body: JSON.stringify(isi) }),
      portal.config,
    )
    return {
      status: jawaban.status,
      headers: jawaban.headers,
      isi: (await jawaban.json()) as Record<string, unknown>,
    }
  }
  const getDesa = ({ isi }: Jawaban): unknown => (isi.doc as { desa?: unknown } | undefined)?.desa
  let bersama: Orang
  let asing = ''
  beforeAll(async () => {
    const akun = portal.daftarAkun.find(({ email }) => email.startsWith('operator-bersama@'))
    bersama = await loginAs(portal.config, akun?.email ?? '', akun?.sandi ?? '')
    asing = await findWilayah('batu-bulan-raya')
  })

  test('who serves two villages must say which', async () => {
    const jawaban = await askAs(bersama.cookie, '/api/apbdes', { tahun: 2060, fase: 'awal' })
    expect([jawaban.status, JSON.stringify(jawaban.isi)]).toEqual([
      403,
      expect.stringContaining('Pilih dahulu desa'),
    ])
  })

  test('the switcher chooses, and only among the own ones', async () => {
    const pilih = await askAs(bersama.cookie, '/api/pengguna/desa-aktif', { desa: desaLain })
    expect(pilih.status).toBe(200)
    const kue = pilih.headers.get('set-cookie')?.split(';')[0]
    expect(kue).toBe(`lewu-desa=${desaLain}`)
    const jawaban = await askAs(`${bersama.cookie}; ${kue}`, '/api/apbdes', { tahun: 2060, fase: 'awal' })
    expect([jawaban.status, getDesa(jawaban)]).toEqual([201, desaLain])
    expect((await askAs(bersama.cookie, '/api/pengguna/desa-aktif', { desa: asing })).status).toBe(422)
    for (const isi of [asing, desa.slice(1), '%', '']) {
      const palsu = await askAs(`${bersama.cookie}; lewu-desa=${isi}`, '/api/apbdes', {
        tahun: 2061,
        fase: 'awal',
      })
      expect(palsu.status).toBe(403)
    }
  })

  test('named in the body it counts like the switcher, and never outside the own ones', async () => {
    const milik = await askAs(bersama.cookie, '/api/apbdes', { tahun: 2062, fase: 'awal', desa })
    expect([milik.status, getDesa(milik)]).toEqual([201, desa])
    for (const pilihan of [asing, [desa], { equals: desa }, null, `${desa} `]) {
      const jawaban = await askAs(bersama.cookie, '/api/apbdes', { tahun: 2063, fase: 'awal', desa: pilihan })
      expect(jawaban.status).toBe(403)
    }
  })

  test('who serves one village works in it, whatever body and cookie say', async () => {
    const jawaban = await askAs(`${operator.cookie}; lewu-desa=${asing}`, '/api/apbdes', {
      tahun: 2064,
      fase: 'awal',
      desa: asing,
    })
    expect([jawaban.status, getDesa(jawaban)]).toEqual([201, desa])
    const impor = await importAnggaran(operator, 2065, SEIMBANG, { desa: asing })
    expect(impor.status).toBe(200)
    expect((await operator.ask('GET', `/api/apbdes/${impor.isi.dokumen}`)).isi.desa).toBe(desa)
    expect(toKode(await importAnggaran(operator, 2065, SEIMBANG, { desa: 'x' }))).toEqual(['ISIAN_KURANG'])
  })
})

describe('what only the server writes', () => {
  test('status, village and what the steps record are not taken from a body', async () => {
    const isian = {
      tahun: 2066,
      fase: 'awal',
      status: 'ditetapkan',
      nomorPerdes: 'X',
      ditandatanganiDiKertas: true,
      ditetapkanPada: '2020-01-01',
      alasanPengecualian: 'X',
      judul: 'X',
    }
    const buat = await operator.ask('POST', '/api/apbdes', isian)
    expect(buat.status).toBe(201)
    const tetap = { status: 'draf', judul: 'APBDes 2066', desa, ditandatanganiDiKertas: false }
    expect(buat.isi.doc).toMatchObject(tetap)
    expect(
      (
        await operator.ask('PATCH', `/api/apbdes/${toIdDoc(buat)}`, {
          ...isian,
          desa: desaLain,
          tahun: 2067,
          fase: 'perubahan',
        })
      ).status,
    ).toBe(200)
    const { isi } = await operator.ask('GET', `/api/apbdes/${toIdDoc(buat)}`)
    expect(isi).toMatchObject({ ...tetap, tahun: 2066, fase: 'awal' })
    expect([isi.nomorPerdes ?? null, isi.ditetapkanPada ?? null, isi.alasanPengecualian ?? null]).toEqual([
      null,
      null,
      null,
    ])
    expect((await portal.owner.query(`select 1 from publik.salinan where tahun = 2066`)).rowCount).toBe(0)
  })

  test('the own account: name and password, nothing else', async () => {
    const sebelum = (
      await portal.owner.query('select email, aktif, contoh from cms.pengguna where id = $1', [operator.id])
    ).rows
    const isian = {
      nama: 'Nama Baru',
      aktif: false,
      contoh: false,
      email: 'lain@uji.invalid',
      wilayah: [desaLain],
      peran: ['admin-provinsi'],
    }
    expect((await operator.ask('PATCH', `/api/pengguna/${operator.id}`, isian)).status).toBe(200)
    expect(
      (await portal.owner.query('select email, aktif, contoh from cms.pengguna where id = $1', [operator.id]))
        .rows,
    ).toEqual(sebelum)
    const { rows } = await portal.owner.query(
      'select wilayah_id from cms.pengguna_rels where parent_id = $1',
      [operator.id],
    )
    expect(rows).toEqual([{ wilayah_id: desa }])
  })

  test('areas and other people’s accounts are not the operator’s', async () => {
    expect(
      (await operator.ask('PATCH', `/api/wilayah/${desa}`, { contoh: false, bergabung: false, nama: 'X' }))
        .status,
    ).toBe(403)
    const sekretaris = await portal.login('sekretaris-desa', DESA)
    expect((await operator.ask('PATCH', `/api/pengguna/${sekretaris.id}`, { nama: 'X' })).status).toBe(403)
    const { isi } = await admin.ask('PATCH', `/api/wilayah/${desa}`, {
      contoh: false,
      nama: 'X',
      kode: '62.99',
      bergabung: true,
    })
    expect(isi.doc).toMatchObject({ contoh: true, nama: 'Danum Lestari' })
  })
})
