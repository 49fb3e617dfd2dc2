/** The workflow beyond the main story: four eyes, returns, exceptions, races. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createAnggaranDiverifikasi,
  createDraf,
  findApbdesPublik,
  givePeran,
  importAnggaran,
  PENETAPAN,
  SEIMBANG,
  TIMPANG,
  take,
  toKode,
  uploadFoto,
} from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let admin: Orang
let lain: Orang

const findPublik = (tahun: number) => findApbdesPublik(portal, `${DESA}/${tahun}`)
const read = async (id: string): Promise<Record<string, unknown>> =>
  (await operator.ask('GET', `/api/apbdes/${id}`)).isi
const findId = async (sql: string, ...nilai: unknown[]): Promise<string> =>
  (await portal.owner.query(sql, nilai)).rows[0].id
const getDesa = (slug: string) =>
  findId(`select id from cms.wilayah where slug = $1 and tingkat = 'desa'`, slug)
const createDiverifikasi = (tahun: number, csv?: string) =>
  createAnggaranDiverifikasi(operator, sekretaris, tahun, csv)

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  admin = await portal.login('admin-provinsi', null)
  lain = await portal.login('operator-desa', 'tumbang-harapan')
})
afterAll(() => portal.close())

test('who handed a budget in takes it back, mends it, and hands it in again', async () => {
  const id = await createDraf(operator, 2015, SEIMBANG)
  await take(operator, id, 'ajukan')
  expect((await operator.ask('PATCH', `/api/apbdes/${id}`, { tahun: 2014 })).status).toBe(403)
  expect((await take(sekretaris, id, 'batal-ajukan')).status).toBe(403)
  expect(await take(operator, id, 'batal-ajukan')).toMatchObject({ status: 200, isi: { status: 'draf' } })
  expect((await take(sekretaris, id, 'verifikasi')).status).toBe(409)
  expect((await operator.ask('PATCH', `/api/apbdes/${id}`, { tahun: 2014 })).status).toBe(200)
  expect((await take(operator, id, 'ajukan')).status).toBe(200)
  expect((await take(sekretaris, id, 'verifikasi')).status).toBe(200)
  expect((await take(operator, id, 'batal-ajukan')).status).toBe(409)
})

describe('four eyes', () => {
  test('two roles in one hand do not make two people', async () => {
    const desa = await getDesa(DESA)
    const peran = await givePeran(admin, {
      pengguna: operator.id,
      peran: 'sekretaris-desa',
      wilayah: desa,
      sifat: 'plh',
    })
    expect(peran.status).toBe(201)
    const id = await createDraf(operator, 2040)
    expect((await take(operator, id, 'ajukan')).status).toBe(200)
    const jawaban = await take(operator, id, 'verifikasi')
    expect([jawaban.status, toKode(jawaban)]).toEqual([403, ['EMPAT_MATA']])
    expect(toKode(await take(operator, id, 'kembalikan', { alasan: 'Saya sendiri' }))).toEqual(['EMPAT_MATA'])
    expect((await take(sekretaris, id, 'verifikasi')).status).toBe(200)
    const foto = await uploadFoto(operator)
    expect((await take(operator, id, 'rekam-kertas', { ...PENETAPAN, fotoTandaTangan: foto })).status).toBe(
      200,
    )
    expect(toKode(await take(operator, id, 'konfirmasi-kertas'))).toEqual(['EMPAT_MATA'])
    expect((await take(sekretaris, id, 'konfirmasi-kertas')).status).toBe(200)
    const idPeran = (peran.isi.doc as { id: string }).id
    const akhir = await admin.ask('PATCH', `/api/peran/${idPeran}`, { berlakuSampai: '2024-06-30' })
    expect(akhir.status).toBe(200)
  })

  test('an import between two steps does not wash the hands', async () => {
    const id = await createDraf(operator, 2041)
    await take(operator, id, 'ajukan')
    await take(sekretaris, id, 'kembalikan', { alasan: 'Perbaiki' })
    expect((await importAnggaran(operator, 2041, SEIMBANG)).isi.dokumen).toBe(id)
    expect((await take(operator, id, 'ajukan')).status).toBe(200)
  })
})

describe('returned', () => {
  test('the reason is kept and shown, the drafters may change and submit again', async () => {
    const id = await createDiverifikasi(2042)
    expect(toKode(await take(kepala, id, 'kembalikan', { alasan: '  ' }))).toEqual(['ALASAN_WAJIB'])
    expect((await take(kepala, id, 'kembalikan', { alasan: 'Kurang rinci' })).status).toBe(200)
    expect(await read(id)).toMatchObject({ status: 'dikembalikan', alasanKembali: 'Kurang rinci' })
    expect((await importAnggaran(operator, 2042, SEIMBANG)).isi.dokumen).toBe(id)
    for (const [orang, aksi] of [
      [operator, 'ajukan'],
      [sekretaris, 'verifikasi'],
    ] as const)
      expect((await take(orang, id, aksi)).status).toBe(200)
    expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(200)
    const { rows } = await portal.owner.query(
      `select aksi, alasan from cms.jejak where dokumen = $1 and aksi <> 'impor' order by nomor`,
      [id],
    )
    expect(rows.map(({ aksi }) => aksi)).toEqual([
      'ajukan',
      'verifikasi',
      'kembalikan',
      'ajukan',
      'verifikasi',
      'tetapkan',
    ])
    expect(rows[2]?.alasan).toBe('Kurang rinci')
  })
})

describe('set in spite of errors', () => {
  test('only with a reason, which the public reads beside the errors', async () => {
    const id = await createDiverifikasi(2019, TIMPANG)
    const tanpa = await take(kepala, id, 'tetapkan', PENETAPAN)
    expect([tanpa.status, toKode(tanpa)]).toEqual([422, ['K05']])
    const alasan = 'Perdes lama, disalin dari naskah kertas'
    expect((await take(kepala, id, 'tetapkan', { ...PENETAPAN, alasan })).status).toBe(200)
    const publik = await findPublik(2019)
    expect(publik?.peraturan.alasanPengecualian).toBe(alasan)
    expect(publik?.peringatan.map(({ kode }) => kode)).toContain('K05')
    const { rows } = await portal.owner.query(
      `select alasan from cms.jejak where dokumen = $1 and aksi = 'tetapkan'`,
      [id],
    )
    expect(rows).toEqual([{ alasan }])
  })

  test('but not a budget of this year or a later one: it is put right first, and sent back for that', async () => {
    for (const tahun of [new Date().getFullYear(), 2047]) {
      const { isi } = await importAnggaran(operator, tahun, TIMPANG, { fase: 'perubahan' })
      const id = String(isi.dokumen)
      for (const [orang, aksi] of [
        [operator, 'ajukan'],
        [sekretaris, 'verifikasi'],
      ] as const)
        expect((await take(orang, id, aksi)).status).toBe(200)
      const jawaban = await take(kepala, id, 'tetapkan', { ...PENETAPAN, alasan: 'Mendesak' })
      expect([jawaban.status, toKode(jawaban)]).toEqual([422, ['K05']])
      expect(await read(id)).toMatchObject({ status: 'diverifikasi', alasanPengecualian: null })
      expect((await take(kepala, id, 'kembalikan', { alasan: 'Belum seimbang' })).status).toBe(200)
    }
  })

  test('a report carries the errors of the budget it is on with a reason, and adds none of its own', async () => {
    const tahun = 2039
    const { isi } = await importAnggaran(operator, tahun, TIMPANG)
    // Set before errors held it.
    await portal.owner.query(
      `update cms.apbdes set status = 'ditetapkan', nomor_perdes = '1', tanggal_perdes = '2026-01-02', ditetapkan_pada = now()
       where id = $1`,
      [isi.dokumen],
    )
    const report = async (csv: string) => {
      const laporan = await importAnggaran(operator, tahun, csv, { fase: 'realisasi-semester-1' })
      const id = String(laporan.isi.dokumen)
      for (const [orang, aksi] of [
        [operator, 'ajukan'],
        [sekretaris, 'verifikasi'],
      ] as const)
        expect((await take(orang, id, aksi)).status).toBe(200)
      const hasil = await take(kepala, id, 'tetapkan', {
        nomorPerdes: '2 Tahun 2026',
        tanggalPerdes: '2026-02-02',
        alasan: 'Anggarannya ditetapkan begitu',
      })
      return { id, hasil }
    }
    const salah = await report(TIMPANG.replace('1500000,', '1600000,200000'))
    expect([salah.hasil.status, toKode(salah.hasil)]).toEqual([422, ['K05']])
    expect((await take(kepala, salah.id, 'kembalikan', { alasan: 'Anggarannya lain' })).status).toBe(200)
    await operator.ask('DELETE', `/api/apbdes/${salah.id}`)
    expect((await report(TIMPANG.replace('1500000,', '1500000,200000'))).hasil.status).toBe(200)
  })

  test('a reason given where nothing is wrong makes no exception', async () => {
    const id = await createDiverifikasi(2020)
    expect((await take(kepala, id, 'tetapkan', { ...PENETAPAN, alasan: 'Sudah rapat' })).status).toBe(200)
    expect((await findPublik(2020))?.peraturan.alasanPengecualian).toBeNull()
  })

  test('a date in the future or out of the calendar is no date', async () => {
    const id = await createDiverifikasi(2021)
    for (const tanggalPerdes of ['2099-01-01', '2019-02-30', '20-12-2019', 'kemarin']) {
      const jawaban = await take(kepala, id, 'tetapkan', { ...PENETAPAN, tanggalPerdes })
      expect([jawaban.status, toKode(jawaban)]).toEqual([422, ['TANGGAL_PERDES_WAJIB']])
    }
  })
})

test('an amendment without its original is set with a warning, which goes when the original is set', async () => {
  const { isi } = await importAnggaran(operator, 2046, SEIMBANG, { fase: 'perubahan' })
  const perubahan = String(isi.dokumen)
  const finish = async (id: string) => {
    for (const [orang, aksi] of [
      [operator, 'ajukan'],
      [sekretaris, 'verifikasi'],
      [kepala, 'tetapkan'],
    ] as const)
      expect((await take(orang, id, aksi, aksi === 'tetapkan' ? PENETAPAN : {})).status).toBe(200)
  }
  const listKode = async () => {
    const publik = await findPublik(2046)
    return [publik?.fase, publik?.peringatan.map(({ kode }) => kode).includes('K19')]
  }
  await finish(perubahan)
  expect(await listKode()).toEqual(['perubahan', true])
  await finish(await createDraf(operator, 2046))
  expect(await listKode()).toEqual(['perubahan', false])
})

describe('at the same time', () => {
  test('two people press at once: exactly one step is taken', async () => {
    const wakil = await portal.login('kaur-keuangan', DESA)
    const desa = await getDesa(DESA)
    expect(
      (await givePeran(admin, { pengguna: wakil.id, peran: 'kepala-desa', wilayah: desa, sifat: 'plh' }))
        .status,
    ).toBe(201)
    const id = await createDiverifikasi(2043)
    const jawaban = await Promise.all([
      take(kepala, id, 'tetapkan', PENETAPAN),
      take(wakil, id, 'kembalikan', { alasan: 'Belum' }),
      take(wakil, id, 'tetapkan', PENETAPAN),
      take(kepala, id, 'tetapkan', PENETAPAN),
    ])
    expect(jawaban.map(({ status }) => status).filter((status) => status === 200)).toEqual([200])
    expect(jawaban.map(({ status }) => status).filter((status) => ![200, 403, 409].includes(status))).toEqual(
      [],
    )
    const { rows } = await portal.owner.query(
      `select count(*)::int as jumlah from cms.jejak where dokumen = $1 and aksi in ('tetapkan', 'kembalikan')`,
      [id],
    )
    expect(rows).toEqual([{ jumlah: 1 }])
  })

  test('two imports of one budget at once make one draft', async () => {
    const wakil = await portal.login('kaur-keuangan', DESA)
    const jawaban = await Promise.all(
      [operator, wakil, operator].map((orang) => importAnggaran(orang, 2044, SEIMBANG)),
    )
    expect(jawaban.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(jawaban.map(({ isi }) => isi.dokumen)).size).toBe(1)
    const { rows } = await portal.owner.query(
      'select count(*)::int as jumlah from cms.apbdes_baris where apbdes_id = $1',
      [jawaban[0]?.isi.dokumen],
    )
    expect(rows).toEqual([{ jumlah: 2 }])
  })
})

test('another village’s document, one that is not there and no id at all answer alike', async () => {
  const milik = (await operator.ask('GET', '/api/apbdes?limit=1')).isi.docs as { id: string }[]
  const daftar = [
    milik[0]?.id,
    '00000000-0000-4000-8000-000000000000',
    'bukan-id',
    '1',
    '%27',
    milik[0]?.id.toUpperCase(),
  ]
  for (const isian of [{ aksi: 'ajukan' }, { aksi: 'tetapkan', ...PENETAPAN }]) {
    const jawaban = await Promise.all(daftar.map((id) => lain.ask('POST', `/api/apbdes/${id}/alur`, isian)))
    expect(new Set(jawaban.map(({ status, isi }) => JSON.stringify([status, isi]))).size).toBe(1)
    expect(jawaban[0]?.status).toBe(403)
    expect(toKode(jawaban[0] as never)).toEqual(['TIDAK_DITEMUKAN'])
  }
  expect(
    (await portal.siapaPun.ask('POST', `/api/apbdes/${milik[0]?.id}/alur`, { aksi: 'ajukan' })).status,
  ).toBe(403)
})

test('a rehearsal says beforehand what saving would meet: nothing, a draft, a budget that is set', async () => {
  const rehearse = async () => {
    const { isi } = await importAnggaran(operator, 2061, SEIMBANG, {
      terapkan: 'tidak',
      namaBerkas: 'baru.csv',
    })
    return isi
  }
  expect(await rehearse()).toMatchObject({
    tujuan: 'APBDes awal tahun 2061',
    namaBerkas: 'baru.csv',
    halangan: null,
    pengganti: null,
  })
  const id = await createDraf(operator, 2061)
  expect(await rehearse()).toMatchObject({
    halangan: null,
    pengganti: expect.stringMatching(/terakhir diubah .* WIB/),
  })
  await take(operator, id, 'ajukan')
  await take(sekretaris, id, 'verifikasi')
  await take(kepala, id, 'tetapkan', PENETAPAN)
  const { halangan, pengganti } = await rehearse()
  expect([halangan, pengganti]).toEqual([expect.objectContaining({ kode: 'SUDAH_DIAJUKAN' }), null])
})

test('withdrawn, the budget can be imported anew and set again; the old one stays as it was', async () => {
  const id = await createDiverifikasi(2045)
  await take(kepala, id, 'tetapkan', PENETAPAN)
  expect((await importAnggaran(operator, 2045, SEIMBANG)).status).toBe(409)
  expect((await take(kepala, id, 'cabut', { alasan: 'Salah berkas' })).status).toBe(200)
  expect(await findPublik(2045)).toBeNull()
  const baru = await createDiverifikasi(2045)
  expect(baru).not.toBe(id)
  expect((await take(kepala, baru, 'tetapkan', { ...PENETAPAN, nomorPerdes: '9 Tahun 2020' })).status).toBe(
    200,
  )
  expect((await findPublik(2045))?.peraturan.nomor).toBe('9 Tahun 2020')
  expect(await read(id)).toMatchObject({
    judul: 'APBDes 2045 (ditarik)',
    status: 'dicabut',
    nomorPerdes: PENETAPAN.nomorPerdes,
  })
  expect(await read(baru)).toMatchObject({ judul: 'APBDes 2045', status: 'ditetapkan' })
  for (const [orang, aksi] of [
    [operator, 'ajukan'],
    [kepala, 'tetapkan'],
    [kepala, 'cabut'],
  ] as const) {
    expect((await take(orang, id, aksi, { ...PENETAPAN, alasan: 'Lagi' })).status).toBe(409)
  }
})

test('the preview of a draft shows its figures, and no regulation or day that nobody has written down', async () => {
  const id = await createDraf(operator, 2060)
  const { status, isi } = await operator.ask('GET', `/api/apbdes/${id}/pratinjau`)
  expect(status).toBe(200)
  expect(JSON.parse(String(isi.muatan))).toMatchObject({
    jenis: 'apbdes',
    isi: { tahun: 2060, peraturan: null, ditetapkanPada: null, belanja: { anggaran: 1_000_000 } },
  })
})
