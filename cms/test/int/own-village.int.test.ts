/** The village a row is made in, and what a body may say: never more than the rights behind it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importAnggaran, SEIMBANG, toKode } from '../support/anggaran.ts'
import { type Jawaban, loginAs, type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let admin: Orang
let operator: Orang
let desa = ''
let desaLain = ''

const findWilayah = async (slug: string): Promise<string> =>
  (await portal.owner.query(`select id from cms.wilayah where slug = $1 and tingkat = 'desa'`, [slug]))
    .rows[0].id
const toIdDoc = ({ isi }: Jawaban): string => (isi.doc as { id: string }).id

beforeAll(async () => {
  portal = await startPortal()
  admin = await portal.login('admin-provinsi', null)
  operator = await portal.login('operator-desa', DESA)
  desa = await findWilayah(DESA)
  desaLain = await findWilayah('tumbang-harapan')
})
afterAll(() => portal.close())

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
