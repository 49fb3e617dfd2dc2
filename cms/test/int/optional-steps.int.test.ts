/** Steps of a budget that the province or a kabupaten switches on: signatures on paper, BPD, evaluation. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createAnggaranDiverifikasi,
  createDraf,
  findApbdesPublik,
  PENETAPAN,
  take,
  toKode,
  uploadFoto,
  uploadSuara,
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

describe('signed on paper', () => {
  let id = ''
  let foto = ''
  beforeAll(async () => {
    id = await createDiverifikasi(2016)
    foto = await uploadFoto(operator)
  })

  test('needs number, date and a photo of this village', async () => {
    const kosong = await take(operator, id, 'rekam-kertas')
    expect(toKode(kosong)).toEqual(['NOMOR_PERDES_WAJIB', 'TANGGAL_PERDES_WAJIB', 'FOTO_WAJIB'])
    // The same sentences once more, where the forms of the admin look for them.
    expect(kosong.isi.errors).toEqual(
      (kosong.isi.alasan as { pesan: string }[]).map(({ pesan }) => ({ message: pesan })),
    )
    for (const fotoTandaTangan of [await uploadFoto(lain), '00000000-0000-4000-8000-000000000000']) {
      const jawaban = await take(operator, id, 'rekam-kertas', { ...PENETAPAN, fotoTandaTangan })
      expect([jawaban.status, toKode(jawaban)]).toEqual([422, ['FOTO_WAJIB']])
    }
    expect((await take(operator, id, 'rekam-kertas', { ...PENETAPAN, fotoTandaTangan: 'x' })).status).toBe(
      422,
    )
    expect((await read(id)).status).toBe('diverifikasi')
  })

  test('recorded by the operator it waits; the sekretaris confirms and the public reads of paper', async () => {
    const rekam = await take(operator, id, 'rekam-kertas', { ...PENETAPAN, fotoTandaTangan: foto })
    expect(rekam).toMatchObject({ status: 200, isi: { status: 'menunggu-konfirmasi' } })
    expect(await findPublik(2016)).toBeNull()
    expect((await take(operator, id, 'konfirmasi-kertas')).status).toBe(403)
    expect((await take(kepala, id, 'konfirmasi-kertas')).status).toBe(403)
    expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(409)
    expect(await take(sekretaris, id, 'konfirmasi-kertas')).toMatchObject({ isi: { status: 'ditetapkan' } })
    expect((await findPublik(2016))?.peraturan).toEqual({
      jenis: 'perdes',
      nomor: PENETAPAN.nomorPerdes,
      tanggal: PENETAPAN.tanggalPerdes,
      ditandatanganiDiKertas: true,
      alasanPengecualian: null,
      catatanEvaluasi: null,
      pengundangan: null,
      berkas: null,
    })
  })

  test('not believed by the sekretaris it goes back, and nothing of it remains', async () => {
    const kedua = await createDiverifikasi(2017)
    await take(operator, kedua, 'rekam-kertas', { ...PENETAPAN, fotoTandaTangan: foto })
    expect(toKode(await take(sekretaris, kedua, 'kembalikan'))).toEqual(['ALASAN_WAJIB'])
    expect((await take(sekretaris, kedua, 'kembalikan', { alasan: 'Foto tidak terbaca' })).status).toBe(200)
    expect(await read(kedua)).toMatchObject({
      status: 'dikembalikan',
      nomorPerdes: null,
      tanggalPerdes: null,
      ditandatanganiDiKertas: false,
      alasanKembali: 'Foto tidak terbaca',
    })
    expect((await read(kedua)).fotoTandaTangan ?? null).toBeNull()
    expect(await findPublik(2017)).toBeNull()
  })

  test('switched off by the province, the way is closed, also for the button', async () => {
    const ketiga = await createDiverifikasi(2018)
    expect((await admin.ask('POST', '/api/globals/pengaturan', { bolehKertas: false })).status).toBe(200)
    const jawaban = await take(operator, ketiga, 'rekam-kertas', { ...PENETAPAN, fotoTandaTangan: foto })
    expect([jawaban.status, toKode(jawaban)]).toEqual([409, ['LANGKAH_TIDAK_SESUAI']])
    expect((await read(ketiga)).status).toBe('diverifikasi')
    expect((await admin.ask('POST', '/api/globals/pengaturan', { bolehKertas: true })).status).toBe(200)
    expect(
      (await take(operator, ketiga, 'rekam-kertas', { ...PENETAPAN, fotoTandaTangan: foto })).status,
    ).toBe(200)
  })
})

describe('steps that a kabupaten switches on', () => {
  let bpd: Orang
  let camat: Orang
  let kabupaten = ''
  const setLangkah = async (langkahApbdes: string[]): Promise<void> => {
    const { isi } = await admin.ask('GET', '/api/pengaturan-kabupaten?limit=1')
    const [lama] = isi.docs as { id: string }[]
    const data = { wilayah: kabupaten, langkahApbdes, dasarHukum: 'Perbup 1/2020' }
    const jawaban =
      lama === undefined
        ? await admin.ask('POST', '/api/pengaturan-kabupaten', data)
        : await admin.ask('PATCH', `/api/pengaturan-kabupaten/${lama.id}`, data)
    expect([200, 201]).toContain(jawaban.status)
  }
  beforeAll(async () => {
    bpd = await portal.login('bpd', DESA)
    camat = await portal.login('camat', null)
    kabupaten = await findId(
      `select k.id from cms.wilayah k join cms.wilayah d on d.kode_kabupaten = k.kode
       where d.slug = $1 and k.tingkat = 'kabupaten'`,
      DESA,
    )
  })
  afterAll(() => setLangkah([]))

  test('BPD agrees before the kepala desa sets', async () => {
    await setLangkah(['kesepakatan-bpd'])
    const id = await createDiverifikasi(2030)
    expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(409)
    expect((await take(camat, id, 'evaluasi')).status).toBe(409)
    expect((await take(sekretaris, id, 'sepakati')).status).toBe(403)
    expect(await take(bpd, id, 'sepakati')).toMatchObject({ isi: { status: 'disepakati' } })
    expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(200)
  })

  test('what BPD and evaluator said on paper is recorded with the paper, by one after the other', async () => {
    await setLangkah(['kesepakatan-bpd', 'evaluasi'])
    const id = await createDiverifikasi(2052)
    expect((await take(operator, id, 'catat-kesepakatan')).status).toBe(422)
    const asing = await uploadFoto(await portal.login('operator-desa', 'tumbang-harapan'))
    expect((await take(operator, id, 'catat-kesepakatan', { buktiKertas: asing })).status).toBe(422)
    const suara = await uploadSuara(operator)
    expect(toKode(await take(operator, id, 'catat-kesepakatan', { buktiKertas: suara }))).toEqual([
      'BUKTI_KERTAS_WAJIB',
    ])
    const buktiKertas = await uploadFoto(operator)
    // Who verified it does not agree to it as well.
    expect((await take(sekretaris, id, 'catat-kesepakatan', { buktiKertas })).status).toBe(403)
    expect(await take(operator, id, 'catat-kesepakatan', { buktiKertas })).toMatchObject({
      status: 200,
      isi: { status: 'disepakati' },
    })
    const surat = await uploadFoto(sekretaris, 'surat.jpg')
    expect((await take(operator, id, 'catat-evaluasi', { buktiKertas: surat })).status).toBe(403)
    expect((await take(sekretaris, id, 'catat-evaluasi', { buktiKertas: surat })).status).toBe(200)
    const { isi } = await kepala.ask('GET', `/api/apbdes/${id}?depth=0`)
    expect(isi).toMatchObject({ buktiKesepakatan: buktiKertas, buktiEvaluasi: surat, status: 'dievaluasi' })
    expect((await take(kepala, id, 'kembalikan', { alasan: 'Surat untuk tahun lain' })).status).toBe(200)
    const kembali = await kepala.ask('GET', `/api/apbdes/${id}?depth=0`)
    expect(kembali.isi).toMatchObject({ buktiKesepakatan: null, buktiEvaluasi: null })
  })

  test('what was refused on paper goes back, and without paper there is no such step', async () => {
    await setLangkah(['kesepakatan-bpd'])
    const id = await createDiverifikasi(2053)
    expect((await take(sekretaris, id, 'kembalikan')).status).toBe(422)
    expect(await take(sekretaris, id, 'kembalikan', { alasan: 'BPD menolak bidang 2' })).toMatchObject({
      isi: { status: 'dikembalikan' },
    })
  })

  test('camat or kabupaten evaluates; both steps one after the other', async () => {
    await setLangkah(['evaluasi'])
    const id = await createDiverifikasi(2031)
    expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(409)
    expect((await take(bpd, id, 'sepakati')).status).toBe(409)
    expect(await take(camat, id, 'evaluasi')).toMatchObject({ isi: { status: 'dievaluasi' } })
    expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(200)
    await setLangkah(['kesepakatan-bpd', 'evaluasi'])
    const kedua = await createDiverifikasi(2032)
    expect((await take(camat, kedua, 'evaluasi')).status).toBe(409)
    expect((await take(bpd, kedua, 'sepakati')).status).toBe(200)
    expect((await take(kepala, kedua, 'tetapkan', PENETAPAN)).status).toBe(409)
    const petugas = await portal.login('petugas-kabupaten', null)
    expect((await take(petugas, kedua, 'kembalikan')).status).toBe(422)
    expect((await take(petugas, kedua, 'evaluasi')).status).toBe(200)
    expect((await take(kepala, kedua, 'tetapkan', PENETAPAN)).status).toBe(200)
  })

  test('another kabupaten keeps the short way', async () => {
    await setLangkah(['kesepakatan-bpd', 'evaluasi'])
    const desa = 'tumbang-harapan'
    const id = await createDraf(lain, 2030)
    await take(lain, id, 'ajukan')
    expect((await take(await portal.login('sekretaris-desa', desa), id, 'verifikasi')).status).toBe(200)
    expect((await take(await portal.login('kepala-desa', desa), id, 'tetapkan', PENETAPAN)).status).toBe(200)
  })
})
