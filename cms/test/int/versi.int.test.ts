/** The versions of a budget year: numbered, compared, promulgated, withdrawn, and passed by an evaluation that does not come. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getBeranda } from '../../src/alur/queries.ts'
import { type ApbdesPublik, apbdesPublikSchema } from '../../src/contract/apbdes.ts'
import {
  importAnggaran,
  PENETAPAN,
  SEIMBANG,
  take,
  toHari,
  toKode,
  uploadFoto,
  uploadNaskah,
} from '../support/anggaran.ts'
import { type Orang, type Portal, startPortal } from '../support/portal.ts'

const DESA = 'danum-lestari'
const BERUBAH = SEIMBANG.replaceAll('1000000', '1250000.50')
let portal: Portal
let operator: Orang
let sekretaris: Orang
let kepala: Orang
let bpd: Orang
let camat: Orang
let admin: Orang

const findSalinan = async (jenis: string, kunci: string): Promise<ApbdesPublik | null> => {
  const { rows } = await portal.owner.query(
    'select isi from publik.salinan where jenis = $1 and kunci = $2',
    [jenis, kunci],
  )
  return rows[0] === undefined ? null : apbdesPublikSchema.parse(rows[0].isi)
}
const findTahun = (tahun: number) => findSalinan('apbdes', `${DESA}/${tahun}`)
const findVersi = (tahun: number, nama: string) => findSalinan('apbdes-versi', `${DESA}/${tahun}/${nama}`)

const importFase = async (tahun: number, fase: string, csv = SEIMBANG): Promise<string> => {
  const { status, isi } = await importAnggaran(operator, tahun, csv, { fase })
  if (status !== 200) throw new Error(`The import answered ${status}: ${JSON.stringify(isi)}`)
  return String(isi.dokumen)
}
const createDiverifikasi = async (tahun: number, fase: string, csv = SEIMBANG): Promise<string> => {
  const id = await importFase(tahun, fase, csv)
  expect((await take(operator, id, 'ajukan')).status).toBe(200)
  expect((await take(sekretaris, id, 'verifikasi')).status).toBe(200)
  return id
}
const setAnggaran = async (tahun: number, fase: string, tanggalPerdes: string, csv = SEIMBANG) => {
  const id = await createDiverifikasi(tahun, fase, csv)
  const jawaban = await take(kepala, id, 'tetapkan', { nomorPerdes: `1 Tahun ${tahun}`, tanggalPerdes })
  expect(jawaban.status).toBe(200)
  return id
}
const read = async (id: string) => (await operator.ask('GET', `/api/apbdes/${id}`)).isi
/** What stands beside it on the pages of approval. */
const findPembanding = async (id: string): Promise<string | undefined> => {
  const { findAnggaran } = await import('../../src/persetujuan/anggaran.ts')
  const req = await portal.createReq(portal.getAkun('kepala-desa', DESA).email)
  return (await findAnggaran(req, id))?.pembanding.nama
}
const setLangkah = async (langkahApbdes: string[]): Promise<void> => {
  const { rows } = await portal.owner.query(
    `select k.id from cms.wilayah k join cms.wilayah d on d.kode_kabupaten = k.kode where d.slug = $1 and k.tingkat = 'kabupaten'`,
    [DESA],
  )
  const data = { wilayah: rows[0].id, langkahApbdes, dasarHukum: 'Perbup 1/2020' }
  const lama = (await admin.ask('GET', `/api/pengaturan-kabupaten?where[wilayah][equals]=${rows[0].id}`)).isi
    .docs as { id: string }[]
  const jawaban =
    lama[0] === undefined
      ? await admin.ask('POST', '/api/pengaturan-kabupaten', data)
      : await admin.ask('PATCH', `/api/pengaturan-kabupaten/${lama[0].id}`, data)
  expect([200, 201]).toContain(jawaban.status)
}

beforeAll(async () => {
  portal = await startPortal()
  operator = await portal.login('operator-desa', DESA)
  sekretaris = await portal.login('sekretaris-desa', DESA)
  kepala = await portal.login('kepala-desa', DESA)
  bpd = await portal.login('bpd', DESA)
  camat = await portal.login('camat', null)
  admin = await portal.login('admin-provinsi', null)
})
afterAll(() => portal.close())

describe('a year with changes', () => {
  const TAHUN = 2019
  let pertama = ''
  let kedua = ''

  test('a change stands beside the original, with semula, menjadi and selisih', async () => {
    await setAnggaran(TAHUN, 'awal', '2018-12-20')
    pertama = await setAnggaran(TAHUN, 'perubahan', '2019-09-30', BERUBAH)
    expect(await read(pertama)).toMatchObject({ ke: 1, judul: 'Perubahan ke-1 APBDes 2019' })
    const publik = await findTahun(TAHUN)
    expect(publik).toMatchObject({ fase: 'perubahan', ke: 1, belanja: { anggaran: 1_250_000.5 } })
    expect(publik?.versi.map(({ nama, belanja }) => [nama, belanja.anggaran])).toEqual([
      ['awal', 1_000_000],
      ['perubahan-1', 1_250_000.5],
    ])
    expect(publik?.perubahan).toMatchObject({
      dari: 'awal',
      pokok: [
        { kode: 'pendapatan', semula: 1_000_000, menjadi: 1_250_000.5, selisih: 250_000.5 },
        { kode: 'belanja', semula: 1_000_000, menjadi: 1_250_000.5, selisih: 250_000.5 },
        { kode: 'penerimaan', selisih: 0 },
        { kode: 'pengeluaran', selisih: 0 },
      ],
    })
    expect((await findVersi(TAHUN, 'awal'))?.belanja.anggaran).toBe(1_000_000)
    const { findFaktaPersetujuan } = await import('../../src/persetujuan/facts.ts')
    const req = await portal.createReq(portal.getAkun('kepala-desa', DESA).email)
    expect((await findFaktaPersetujuan(req, pertama))?.barisBerubah).toBe(2)
  })

  test('no change is older than its original, and none outlives it', async () => {
    const id = await createDiverifikasi(TAHUN, 'perubahan', BERUBAH)
    const isian = { nomorPerdes: `9 Tahun ${TAHUN}`, tanggalPerdes: '2018-12-19' }
    const dini = await take(kepala, id, 'tetapkan', isian)
    expect([dini.status, toKode(dini)]).toEqual([422, ['URUTAN_PERUBAHAN']])
    expect((await take(kepala, id, 'kembalikan', { alasan: 'Tanggal' })).status).toBe(200)
    await operator.ask('DELETE', `/api/apbdes/${id}`)
    const { rows } = await portal.owner.query(
      `select a.id from cms.apbdes a join cms.wilayah w on w.id = a.desa_id where w.slug = $1 and a.tahun = $2 and a.fase = 'awal'`,
      [DESA, TAHUN],
    )
    const cabut = await take(kepala, rows[0].id, 'cabut', { alasan: 'Salah' })
    expect([cabut.status, toKode(cabut)]).toEqual([422, ['ADA_PERUBAHAN_SESUDAHNYA']])
  })

  test.each([
    ['the original', SEIMBANG, 'APBDes 2019'],
    ['the change', BERUBAH, 'Perubahan ke-1 APBDes 2019'],
  ])('a report on %s is read beside it', async (_, csv, nama) => {
    const draf = await importFase(TAHUN, 'realisasi-semester-1', csv)
    expect(await findPembanding(draf)).toBe(nama)
    await operator.ask('DELETE', `/api/apbdes/${draf}`)
  })

  test('the next one is numbered on, is compared with the one before, and leaves every address', async () => {
    const draf = await importFase(TAHUN, 'perubahan')
    expect(await findPembanding(draf)).toBe('Perubahan ke-1 APBDes 2019')
    await operator.ask('DELETE', `/api/apbdes/${draf}`)
    kedua = await setAnggaran(TAHUN, 'perubahan', '2019-11-20', SEIMBANG)
    // Set, it is still read beside what it changed, and so is the one before.
    expect([await findPembanding(kedua), await findPembanding(pertama)]).toEqual([
      'Perubahan ke-1 APBDes 2019',
      'APBDes 2019',
    ])
    expect((await read(kedua)).ke).toBe(2)
    const publik = await findTahun(TAHUN)
    expect(publik?.versi.map(({ nama }) => nama)).toEqual(['awal', 'perubahan-1', 'perubahan-2'])
    expect(publik?.perubahan?.dari).toBe('perubahan-1')
    expect((await findVersi(TAHUN, 'perubahan-1'))?.belanja.anggaran).toBe(1_250_000.5)
    expect((await findVersi(TAHUN, 'perubahan-1'))?.versi).toHaveLength(3)
  })

  test('an older one is refused its place, and one that is followed cannot be withdrawn', async () => {
    const id = await createDiverifikasi(TAHUN, 'perubahan')
    const jawaban = await take(kepala, id, 'tetapkan', { ...PENETAPAN, tanggalPerdes: '2019-10-01' })
    expect([jawaban.status, toKode(jawaban)]).toEqual([422, ['URUTAN_PERUBAHAN']])
    expect((await take(kepala, id, 'kembalikan', { alasan: 'Tanggal' })).status).toBe(200)
    const cabut = await take(kepala, pertama, 'cabut', { alasan: 'Salah' })
    expect([cabut.status, toKode(cabut)]).toEqual([422, ['ADA_PERUBAHAN_SESUDAHNYA']])
  })

  test('withdrawn, its page goes with it and its number is given to the next', async () => {
    expect((await take(kepala, kedua, 'cabut', { alasan: 'Salah berkas' })).status).toBe(200)
    expect(await findVersi(TAHUN, 'perubahan-2')).toBeNull()
    expect((await findTahun(TAHUN))?.versi.map(({ nama }) => nama)).toEqual(['awal', 'perubahan-1'])
    const { rows } = await portal.owner.query(`select 1 from publik.bekas where kunci = $1`, [
      `${DESA}/${TAHUN}/perubahan-2`,
    ])
    expect(rows).toHaveLength(1)
  })

  test('a report of the first half does not hide a change that came after it: its figures stand on the lines in force', async () => {
    const laporan = SEIMBANG.replace('1000000,', '1000000,600000.25').replace(
      '1000000,\n',
      '1000000,400000.75\n',
    )
    await setAnggaran(TAHUN, 'realisasi-semester-1', '2019-07-10', laporan)
    const publik = await findTahun(TAHUN)
    expect(publik?.versi.map(({ nama }) => nama)).toEqual(['awal', 'realisasi-semester-1', 'perubahan-1'])
    expect(publik).toMatchObject({
      fase: 'perubahan',
      realisasi: { sumber: 'laporan-semester-1' },
      pendapatan: { anggaran: 1_250_000.5, realisasi: 600_000.25 },
      belanja: { anggaran: 1_250_000.5, realisasi: 400_000.75 },
      silpa: { anggaran: 0, realisasi: 199_999.5 },
    })
    expect(publik?.baris.map(({ anggaran, realisasi }) => [anggaran, realisasi])).toEqual([
      [1_250_000.5, 600_000.25],
      [1_250_000.5, 400_000.75],
    ])
    const { getLayar } = await import('../../src/keuangan/realisasi/layar-queries.ts')
    const { rows } = await portal.owner.query(`select id, nama, slug from cms.wilayah where slug = $1`, [
      DESA,
    ])
    const email = portal.getAkun('operator-desa', DESA).email
    const layar = await getLayar(await portal.createReq(email), rows[0], TAHUN)
    expect([layar.laporan?.belanja, layar.bagian.map(({ kode, terpakai }) => [kode, terpakai])]).toEqual([
      40_000_075n,
      [
        ['01', 40_000_075n],
        ['4', 60_000_025n],
      ],
    ])
    // At its own address each of them says what it said.
    expect((await findVersi(TAHUN, 'perubahan-1'))?.belanja.realisasi).toBeNull()
    const semester = await findVersi(TAHUN, 'realisasi-semester-1')
    expect([semester?.peraturan.jenis, semester?.belanja]).toEqual([
      'laporan',
      { anggaran: 1_000_000, realisasi: 400_000.75 },
    ])
  })
})

test('the account of the year does not hide what a change had changed', async () => {
  const TAHUN = 2017
  await setAnggaran(TAHUN, 'awal', '2016-12-20')
  await setAnggaran(TAHUN, 'perubahan', '2017-09-30', BERUBAH)
  await setAnggaran(
    TAHUN,
    'realisasi-akhir',
    '2018-02-20',
    BERUBAH.replaceAll('1250000.50,', '1250000.50,1200000'),
  )
  const publik = await findTahun(TAHUN)
  expect([publik?.fase, publik?.perubahan?.dari, publik?.perubahan?.menjadi]).toEqual([
    'realisasi-akhir',
    'awal',
    'perubahan-1',
  ])
  // At its own address the account is no change of anything.
  expect((await findVersi(TAHUN, 'realisasi-akhir'))?.perubahan).toBeNull()
  expect((await findVersi(TAHUN, 'perubahan-1'))?.perubahan).toMatchObject({ dari: 'awal' })
})

describe('the regulation itself', () => {
  const TAHUN = 2016
  const UNDANG = { nomorUndang: 'Nomor 4', tanggalUndang: '2016-01-04' }
  let id = ''
  const listBerkas = async () =>
    (
      await portal.owner.query(`select nama from publik.berkas where kunci like $1 order by jenis`, [
        `${DESA}/${TAHUN}%`,
      ])
    ).rows.map(({ nama }) => nama)

  test('is promulgated by the sekretaris alone, with its text as a PDF of this village', async () => {
    id = await setAnggaran(TAHUN, 'awal', '2015-12-28')
    expect((await findTahun(TAHUN))?.peraturan).toMatchObject({ pengundangan: null, berkas: null })
    expect((await take(kepala, id, 'undangkan', UNDANG)).status).toBe(403)
    expect(toKode(await take(sekretaris, id, 'undangkan', UNDANG))).toEqual(['BERKAS_PERATURAN_WAJIB'])
    for (const berkasPeraturan of [
      await uploadFoto(sekretaris),
      await uploadNaskah(await portal.login('operator-desa', 'tumbang-harapan')),
    ])
      expect(toKode(await take(sekretaris, id, 'undangkan', { ...UNDANG, berkasPeraturan }))).toContain(
        'BERKAS_PERATURAN_WAJIB',
      )
    const berkasPeraturan = await uploadNaskah(sekretaris)
    const dini = { ...UNDANG, berkasPeraturan, tanggalUndang: '2015-12-27' }
    expect(toKode(await take(sekretaris, id, 'undangkan', dini))).toEqual(['TANGGAL_UNDANG_WAJIB'])
    // Fields of another step are none of this one's: what the head signed stays as it was signed.
    const selipan = { nomorPerdes: '99', tanggalPerdes: '2015-01-02' }
    const sebelum = (await findTahun(TAHUN))?.peraturan
    const jawaban = await take(sekretaris, id, 'undangkan', { ...UNDANG, ...selipan, berkasPeraturan })
    expect(jawaban).toMatchObject({ status: 200, isi: { status: 'diundangkan' } })
    expect((await findTahun(TAHUN))?.peraturan).toMatchObject({
      nomor: sebelum?.nomor,
      tanggal: sebelum?.tanggal,
      pengundangan: { nomor: '4', tanggal: '2016-01-04' },
      berkas: { nama: 'awal-apbdes-2016.pdf', jenisMedia: 'application/pdf' },
    })
    expect(await listBerkas()).toEqual(['awal-apbdes-2016.pdf', 'awal-apbdes-2016.pdf'])
  })

  test('is not promulgated twice, and nobody changes what it says', async () => {
    expect((await take(sekretaris, id, 'undangkan', UNDANG)).status).toBe(409)
    expect((await operator.ask('PATCH', `/api/apbdes/${id}`, { nomorUndang: '9' })).status).toBe(403)
    expect(await read(id)).toMatchObject({ nomorUndang: '4' })
  })

  test('what the steps sealed still is what is stored', async () => {
    const { checkIsiDitetapkan } = await import('../../src/alur/check.ts')
    expect(await checkIsiDitetapkan(await portal.createReq())).toEqual([])
  })

  test('withdrawn, its text is no longer public', async () => {
    expect((await take(sekretaris, id, 'cabut', { alasan: 'Salah naskah' })).status).toBe(200)
    expect(await listBerkas()).toEqual([])
    expect(await findTahun(TAHUN)).toBeNull()
  })

  test('a report of the first half is no regulation and is not promulgated', async () => {
    const laporan = await setAnggaran(2017, 'realisasi-semester-1', '2017-07-10')
    const jawaban = await take(sekretaris, laporan, 'undangkan', UNDANG)
    expect([jawaban.status, toKode(jawaban)]).toEqual([409, ['LANGKAH_TIDAK_SESUAI']])
  })
})

describe('where BPD and evaluator have a say', () => {
  beforeAll(() => setLangkah(['kesepakatan-bpd', 'evaluasi']))
  afterAll(() => setLangkah([]))

  test('a change of the details by the head passes neither', async () => {
    await setAnggaran(2018, 'perubahan-penjabaran', '2018-05-02')
    expect((await findTahun(2018))?.peraturan.jenis).toBe('perkades')
  })

  test('each of them sees by when; silence lets the head set it, and everybody reads so', async () => {
    const id = await createDiverifikasi(2027, 'awal')
    const listTenggat = async (orang: Orang) => {
      const akun = portal.daftarAkun.find(({ peran, desa }) =>
        orang === bpd ? peran === 'bpd' && desa === DESA : peran === 'camat',
      )
      const { menungguSaya } = await getBeranda(await portal.createReq(akun?.email), new Date())
      return menungguSaya.filter((satu) => satu.id === id).map(({ tenggat }) => tenggat)
    }
    expect(await listTenggat(bpd)).toEqual(['2026-10-31'])
    expect((await take(bpd, id, 'sepakati')).status).toBe(200)
    const [sebelum] = await listTenggat(camat)
    expect(sebelum).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect((await take(kepala, id, 'tetapkan', PENETAPAN)).status).toBe(409)
    // A day off within the span moves the end on.
    const libur = await portal.owner.query('select 1 from cms.hari_libur where tanggal = $1', [sebelum])
    expect(libur.rows).toEqual([])
    const hari = { tanggal: sebelum, nama: 'Uji', jenis: 'libur-daerah', sumber: 'SK Uji' }
    expect((await operator.ask('POST', '/api/hari-libur', hari)).status).toBe(403)
    expect((await admin.ask('POST', '/api/hari-libur', hari)).status).toBe(201)
    expect((await admin.ask('POST', '/api/hari-libur', hari)).status).toBe(409)
    const [sesudah] = await listTenggat(camat)
    expect(String(sesudah) > String(sebelum)).toBe(true)
    await portal.owner.query(
      `update cms.apbdes set status_sejak = now() - interval '60 days' where id = $1`,
      [id],
    )
    const isian = { nomorPerdes: '3', tanggalPerdes: toHari(-1) }
    // Nobody can have been late with what the kabupaten asks for since today.
    expect((await take(kepala, id, 'tetapkan', isian)).status).toBe(409)
    await portal.owner.query(
      `update cms.pengaturan_kabupaten set evaluasi_sejak = now() - interval '60 days'`,
    )
    expect((await take(kepala, id, 'tetapkan', isian)).status).toBe(200)
    const publik = await findTahun(2027)
    expect(publik?.peraturan.catatanEvaluasi).toMatch(
      /^Hasil evaluasi tidak diterima sampai .* Pasal 35\)\.$/,
    )
    const { rows } = await portal.owner.query(
      `select alasan from cms.jejak where dokumen = $1 and aksi = 'tetapkan'`,
      [id],
    )
    expect(rows).toEqual([{ alasan: publik?.peraturan.catatanEvaluasi }])
  })
})

test('built anew, every version says what it said', async () => {
  const { publishSemua } = await import('../../src/publikasi/rebuild.ts')
  const hasil = await publishSemua(await portal.createReq())
  for (const jenis of ['apbdes', 'apbdes-versi', 'desa', 'keterbukaan'] as const)
    expect(hasil[jenis]).toMatchObject({ berubah: 0, dihapus: 0 })
})

test('two changes set at once get two numbers or one refusal, never one number twice', async () => {
  await setAnggaran(2015, 'awal', '2014-12-20')
  await setAnggaran(2015, 'perubahan', '2015-08-01')
  const { rows } = await portal.owner.query(
    `select count(*)::int as banyak, count(distinct ke)::int as nomor from cms.apbdes
     where fase = 'perubahan' and status in ('ditetapkan', 'diundangkan') and tahun = 2015`,
  )
  expect(rows[0].banyak).toBe(rows[0].nomor)
})
