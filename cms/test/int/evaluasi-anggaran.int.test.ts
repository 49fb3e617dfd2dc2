/** The evaluator's decision on a budget: stated with the step, kept, sealed and published; a regulation older than it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createAnggaranDiverifikasi,
  findApbdesPublik,
  take,
  toHari,
  toKode,
  uploadFoto,
} from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const KEPUTUSAN = { nomorEvaluasi: 'Nomor 188.45/12', tanggalEvaluasi: '2019-12-23' }
const DINI = { nomorPerdes: '3 Tahun 2019', tanggalPerdes: '2019-12-20' }
const PAS = { ...DINI, tanggalPerdes: '2019-12-23' }
const KODE = 'PERDES_SEBELUM_EVALUASI'

let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let camat: Orang
let desa = ''

const createDiverifikasi = (tahun: number) => createAnggaranDiverifikasi(operator, sekretaris, tahun)
const read = async (orang: Orang, id: string): Promise<Record<string, unknown>> =>
  (await orang.ask('GET', `/api/apbdes/${id}?depth=0`)).isi
const findPublik = (tahun: number) => findApbdesPublik(portal, `${DESA}/${tahun}`)
const listPeringatan = async (tahun: number): Promise<string[]> =>
  ((await findPublik(tahun))?.peringatan ?? []).filter(({ kode }) => kode === KODE).map(({ pesan }) => pesan)

/** As an evaluator sends it: with the village that the decision is of. */
async function uploadKeputusan(orang: Orang, tempat: string | null): Promise<{ status: number; id: string }> {
  const form = new FormData()
  form.set(
    '_payload',
    JSON.stringify({ alt: 'Selesai dievaluasi', ...(tempat === null ? {} : { desa: tempat }) }),
  )
  form.set('file', new File([PDF], 'keputusan.pdf', { type: 'application/pdf' }))
  const { status, isi } = await orang.ask('POST', '/api/berkas', form)
  return { status, id: (isi.doc as { id: string } | undefined)?.id ?? '' }
}
const PDF =
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'

async function ask(jalan: string, cookie: string, isian?: Record<string, string>) {
  const { handlePersetujuan } = await import('../../src/persetujuan/index.ts')
  const asal = process.env.LEWU_CMS_URL ?? ''
  const headers = new Headers({ Cookie: cookie, Origin: asal })
  if (isian !== undefined) headers.set('Content-Type', 'application/x-www-form-urlencoded')
  const body = isian === undefined ? null : new URLSearchParams(isian).toString()
  const init = { method: body === null ? 'GET' : 'POST', headers, body }
  const jawaban = await handlePersetujuan(portal.payload, new Request(`${asal}${jalan}`, init))
  return { status: jawaban.status, html: await jawaban.text(), headers: jawaban.headers }
}
const signIn = async (peran: string, tempat: string | null): Promise<string> => {
  const { email, sandi } = portal.getAkun(peran, tempat)
  const { headers } = await ask('/setujui/masuk', '', { email, sandi })
  return headers.get('set-cookie')?.split(';')[0] ?? ''
}

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  camat = await portal.login('camat', null)
  const { rows } = await portal.owner.query(
    `select d.id as desa, k.id as kabupaten from cms.wilayah d join cms.wilayah k on k.kode = d.kode_kabupaten where d.slug = $1`,
    [DESA],
  )
  desa = rows[0].desa
  const admin = await portal.login('admin-provinsi', null)
  const isian = { wilayah: rows[0].kabupaten, langkahApbdes: ['evaluasi'], dasarHukum: 'Perbup 1/2020' }
  expect((await admin.ask('POST', '/api/pengaturan-kabupaten', isian)).status).toBe(201)
})
afterAll(() => portal.close())

describe('stated by the evaluator', () => {
  let id = ''
  beforeAll(async () => {
    id = await createDiverifikasi(2021)
  })

  test('the paper is kept with the village, which has to be named and be one of theirs', async () => {
    const { rows } = await portal.owner.query('select id from cms.wilayah where slug = $1', [
      'tumbang-harapan',
    ])
    const [tanpa, asing, milik] = [
      await uploadKeputusan(camat, null),
      await uploadKeputusan(camat, rows[0].id),
      await uploadKeputusan(camat, desa),
    ]
    expect([tanpa.status, asing.status, milik.status]).toEqual([403, 403, 201])
    expect((await operator.ask('GET', `/api/berkas/${milik.id}`)).status).toBe(200)
    // The admin's own form names no village, so that it is not offered.
    const { collections } = (await camat.ask('GET', '/api/access')).isi as {
      collections: Record<string, { read?: unknown; create?: unknown }>
    }
    expect(collections.berkas?.read).toMatchObject({ permission: true })
    expect(collections.berkas?.create).toBeUndefined()
    // Whoever may look at the files of all villages adds none.
    expect((await uploadKeputusan(await portal.login('petugas-kecamatan', null), desa)).status).toBe(403)
  })

  test('what is not whole is refused: a number needs its day, a paper is one of the village', async () => {
    const { nomorEvaluasi } = KEPUTUSAN
    expect(toKode(await take(camat, id, 'evaluasi', { nomorEvaluasi }))).toEqual(['TANGGAL_EVALUASI_WAJIB'])
    const besok = { ...KEPUTUSAN, tanggalEvaluasi: toHari(1) }
    expect(toKode(await take(camat, id, 'evaluasi', besok))).toEqual(['TANGGAL_EVALUASI_WAJIB'])
    const asing = await uploadFoto(await portal.login('operator-desa', 'tumbang-harapan'))
    expect(toKode(await take(camat, id, 'evaluasi', { ...KEPUTUSAN, buktiKertas: asing }))).toEqual([
      'BUKTI_KERTAS_WAJIB',
    ])
    expect(await read(camat, id)).toMatchObject({ status: 'diverifikasi', tanggalEvaluasi: null })
  })

  test('it is kept with the budget, and nobody changes it by hand', async () => {
    const { id: buktiKertas } = await uploadKeputusan(camat, desa)
    const jawaban = await take(camat, id, 'evaluasi', { ...KEPUTUSAN, buktiKertas })
    expect(jawaban).toMatchObject({ status: 200, isi: { status: 'dievaluasi' } })
    expect((await operator.ask('PATCH', `/api/apbdes/${id}`, { nomorEvaluasi: '9' })).status).toBe(403)
    const sendiri = await operator.ask('POST', '/api/apbdes', { tahun: 2022, ...KEPUTUSAN })
    expect(sendiri.isi.doc).not.toMatchObject({ nomorEvaluasi: expect.any(String) })
    expect(await read(kepala, id)).toMatchObject({
      nomorEvaluasi: '188.45/12',
      tanggalEvaluasi: '2019-12-23',
      buktiEvaluasi: buktiKertas,
      dievaluasiPada: expect.any(String),
    })
  })

  test('the head reads of it before setting, and a regulation dated before it is set with a warning', async () => {
    const hp = await signIn('kepala-desa', DESA)
    const { html } = await ask(`/setujui/apbdes/${id}`, hp)
    expect(html).toContain('Hasil evaluasinya Keputusan Nomor 188.45/12 tanggal 23 Desember 2019.')
    expect(html).toContain(
      'peraturan yang bertanggal sebelum itu diberi catatan pemeriksaan yang ikut terbit',
    )
    const bukti = await ask(`/setujui/apbdes/${id}/bukti/evaluasi`, hp)
    expect(bukti.headers.get('content-type')).toBe('application/pdf')
    expect((await ask(`/setujui/apbdes/${id}`, hp, { aksi: 'tetapkan', ...DINI })).status).toBe(303)
    expect((await ask(`/setujui/apbdes/${id}`, hp)).html).toContain('sebelum evaluasinya selesai')
    expect(await listPeringatan(2021)).toEqual([expect.stringContaining('Permendagri 20/2018 Pasal 35')])
    const publik = await findPublik(2021)
    expect(publik?.peraturan.evaluasi).toEqual({ nomor: '188.45/12', tanggal: '2019-12-23' })
    expect(JSON.stringify(publik)).not.toContain('keputusan.pdf')
    const versi = await findApbdesPublik(portal, `${DESA}/2021/awal`, 'apbdes-versi')
    expect(versi?.peringatan.map(({ kode }) => kode)).toContain(KODE)
  })

  test.each([
    ['nomor_evaluasi', "'1'"],
    ['tanggal_evaluasi', "'2019-12-19'"],
    ['bukti_evaluasi_id', 'null'],
  ])('%s is sealed with the step', async (kolom, nilai) => {
    const { checkIsiDitetapkan } = await import('../../src/alur/check.ts')
    expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([])
    const { rows } = await portal.owner.query(`select ${kolom} as lama from cms.apbdes where id = $1`, [id])
    await portal.owner.query(`update cms.apbdes set ${kolom} = ${nilai} where id = $1`, [id])
    expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([id])
    await portal.owner.query(`update cms.apbdes set ${kolom} = $2 where id = $1`, [id, rows[0].lama])
  })
})

test('on the phone number and day are typed as well; a refusal stands at its field', async () => {
  const id = await createDiverifikasi(2017)
  const hp = await signIn('camat', null)
  const jalan = `/setujui/apbdes/${id}`
  expect((await ask(jalan, hp)).html).toMatch(
    /<label>Nomor Keputusan hasil evaluasi \(boleh kosong\)<input name="nomorEvaluasi" maxlength/,
  )
  const tanpaTanggal = await ask(jalan, hp, {
    aksi: 'evaluasi',
    nomorEvaluasi: '188.45/12',
    tanggalEvaluasi: '',
  })
  expect(tanpaTanggal.status).toBe(422)
  expect(tanpaTanggal.html).toMatch(/\(boleh kosong\)<strong[^>]*>Isi tanggal keputusan hasil evaluasinya/)
  expect((await ask(jalan, hp, { aksi: 'evaluasi', ...KEPUTUSAN })).status).toBe(303)
  expect((await take(kepala, id, 'tetapkan', PAS)).status).toBe(200)
  expect([await listPeringatan(2017), (await findPublik(2017))?.peraturan.evaluasi]).toEqual([
    [],
    { nomor: '188.45/12', tanggal: '2019-12-23' },
  ])
})

test('where no day is stated, the day counts on which the portal recorded it', async () => {
  const id = await createDiverifikasi(2028)
  expect((await take(camat, id, 'evaluasi')).status).toBe(200)
  expect((await take(kepala, id, 'tetapkan', { nomorPerdes: '3', tanggalPerdes: toHari(-1) })).status).toBe(
    200,
  )
  expect(await listPeringatan(2028)).toEqual([expect.stringContaining('dicatat selesai di portal pada')])
  expect((await findPublik(2028))?.peraturan).not.toHaveProperty('evaluasi')
  const kedua = await createDiverifikasi(2029)
  await take(camat, kedua, 'evaluasi')
  await take(kepala, kedua, 'tetapkan', { nomorPerdes: '3', tanggalPerdes: toHari(0) })
  expect(await listPeringatan(2029)).toEqual([])
})

test('what was recorded wrongly is put right before the next step, and the trail keeps what it was', async () => {
  const id = await createDiverifikasi(2018)
  const jauh = { ...KEPUTUSAN, tanggalEvaluasi: '2006-12-23' }
  expect(toKode(await take(camat, id, 'evaluasi', jauh))).toEqual(['TANGGAL_EVALUASI_WAJIB'])
  const tanpaAngka = { ...KEPUTUSAN, nomorEvaluasi: 'menyusul', tanggalEvaluasi: '2017-12-22' }
  expect(toKode(await take(camat, id, 'evaluasi', tanpaAngka))).toEqual(['NOMOR_EVALUASI_WAJIB'])
  const keliru = { nomorEvaluasi: '188.45/21', tanggalEvaluasi: '2017-12-22' }
  expect((await take(camat, id, 'evaluasi', keliru)).status).toBe(200)
  const sejak = (await read(camat, id)).statusSejak
  const alasan = { alasan: 'Angkanya tertukar' }
  expect(toKode(await take(camat, id, 'betulkan-evaluasi', alasan))).toEqual(['PEMBETULAN_KOSONG'])
  expect(toKode(await take(camat, id, 'betulkan-evaluasi', { ...keliru, ...alasan }))).toEqual([
    'PEMBETULAN_KOSONG',
  ])
  const betul = { nomorEvaluasi: '188.45/12', tanggalEvaluasi: '2017-12-23', ...alasan }
  expect((await take(operator, id, 'betulkan-evaluasi', betul)).status).toBe(403)
  expect((await take(camat, id, 'betulkan-evaluasi', betul)).status).toBe(200)
  expect(await read(kepala, id)).toMatchObject({
    status: 'dievaluasi',
    nomorEvaluasi: '188.45/12',
    tanggalEvaluasi: '2017-12-23',
    statusSejak: sejak,
  })
  const { rows } = await portal.owner.query(
    `select alasan from cms.jejak where dokumen = $1 and aksi = 'betulkan-evaluasi'`,
    [id],
  )
  expect(rows).toEqual([
    {
      alasan:
        'Angkanya tertukar (semula: Hasil evaluasinya Keputusan Nomor 188.45/21 tanggal 22 Desember 2017)',
    },
  ])
  const tetapkan = (nomorPerdes: string) =>
    take(kepala, id, 'tetapkan', { nomorPerdes, tanggalPerdes: '2017-12-28', alasan: 'Uji' })
  expect(toKode(await tetapkan('Perdes APBDes'))).toEqual(['NOMOR_PERDES_WAJIB'])
  expect(toKode(await tetapkan('5 Tahun 2071'))).toEqual(['NOMOR_PERDES_WAJIB'])
  expect((await tetapkan('5 Tahun 2017')).status).toBe(200)
  expect((await take(camat, id, 'betulkan-evaluasi', betul)).status).toBe(409)
})

test('recorded from paper it says the same, and sent back nothing of it remains', async () => {
  const id = await createDiverifikasi(2019)
  const buktiKertas = await uploadFoto(operator, 'surat.jpg')
  expect(toKode(await take(operator, id, 'catat-evaluasi', KEPUTUSAN))).toEqual(['BUKTI_KERTAS_WAJIB'])
  expect((await take(operator, id, 'catat-evaluasi', { ...KEPUTUSAN, buktiKertas })).status).toBe(200)
  expect(await read(kepala, id)).toMatchObject({ nomorEvaluasi: '188.45/12', buktiEvaluasi: buktiKertas })
  expect((await take(kepala, id, 'kembalikan', { alasan: 'Surat untuk tahun lain' })).status).toBe(200)
  expect(await read(kepala, id)).toMatchObject({
    nomorEvaluasi: null,
    tanggalEvaluasi: null,
    buktiEvaluasi: null,
    dievaluasiPada: null,
  })
})

test('signed on paper, the warning stands before the sekretaris confirms', async () => {
  const id = await createDiverifikasi(2020)
  await take(camat, id, 'evaluasi', KEPUTUSAN)
  const isian = { ...DINI, fotoTandaTangan: await uploadFoto(operator) }
  expect((await take(operator, id, 'rekam-kertas', isian)).status).toBe(200)
  const { html } = await ask(`/setujui/apbdes/${id}`, await signIn('sekretaris-desa', DESA))
  expect(html).toContain('Peraturan ini bertanggal 20 Desember 2019, sebelum evaluasinya selesai.')
  expect((await take(sekretaris, id, 'konfirmasi-kertas')).status).toBe(200)
  expect((await listPeringatan(2020)).length).toBe(1)
})

test('what waits for the evaluator is not pushed out by more than a hundred that wait for others', async () => {
  const { getBeranda } = await import('../../src/alur/queries.ts')
  const id = await createDiverifikasi(2027)
  const lain = await portal.owner.query(
    `insert into cms.apbdes (id, desa_id, tahun, fase, status, status_sejak)
     select gen_random_uuid(), $1, tahun, fase::cms.enum_apbdes_fase, 'diajukan', now() - interval '1 year'
     from generate_series(2030, 2099) tahun, unnest(array['awal', 'perubahan']) fase returning id`,
    [desa],
  )
  expect(lain.rowCount).toBe(140)
  const { menungguSaya, terlambat } = await getBeranda(
    await portal.createReq(portal.getAkun('camat', null).email),
    new Date(),
  )
  expect(menungguSaya.map((satu) => satu.id)).toContain(id)
  // Those that wait for others are still told of, as far as there is room.
  expect(terlambat.length).toBeGreaterThan(50)
  await portal.owner.query(`delete from cms.apbdes where status_sejak < now() - interval '300 days'`)
})
